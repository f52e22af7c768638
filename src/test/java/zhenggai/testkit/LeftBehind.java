package zhenggai.testkit;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lies in the folder for temporary files, and which of it holds a word. */
public final class LeftBehind extends SimpleFileVisitor<Path> {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GB18030"));

    private final String word;
    private final List<Path> holding = new ArrayList<>();

    private LeftBehind(String word) {
        this.word = word;
    }

    /** Its files and folders, without those that the tools of the tests make and remove. */
    public static Set<Path> now() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(each -> !each.getFileName().toString().matches("junit.*|sqlite-.*|hsperf.*|\\+JXF.*|\\..*")).collect(Collectors.toSet());
        }
    }

    /** The files below that hold the word in their name or, in one of four encodings, in their bytes. */
    public static List<Path> holding(String word, Set<Path> places) throws IOException {
        LeftBehind search = new LeftBehind(word);
        for (Path place : places) {
            Files.walkFileTree(place, search);
        }
        return search.holding;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
        try {
            // one letter a byte, whatever they are
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            if (file.toString().contains(word) || CHARSETS.stream().anyMatch(charset -> bytes.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1)))) {
                holding.add(file);
            }
        } catch (NoSuchFileException gone) {
            return FileVisitResult.CONTINUE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
        return FileVisitResult.CONTINUE;
    }
}
