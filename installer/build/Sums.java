import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 sums, in the form that {@code sha256sum -c} reads. */
final class Sums {
    private Sums() {}

    static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); DigestInputStream counted = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            counted.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(counted.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void write(Path list, List<Path> files) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            lines.add(of(file) + "  " + file.getFileName());
        }
        Files.write(list, lines);
    }
}
