package zhenggai.casework.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import zhenggai.casework.account.Gate;
import zhenggai.domain.Unavailable;
import zhenggai.domain.account.Deed;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.parcel.Departure;
import zhenggai.storage.CaseFile;

/** All of a case leaving it as a file: who may, and the line of history that says what went. What has left cannot be taken back, so it is no step of undo. */
public final class Departures {
    private final CaseFile file;

    public Departures(CaseFile file) {
        this.file = file;
    }

    /**
     * Whether a paper is the whole register as cells that somebody else can go on computing with. Pages are not: they are what is shown and handed in
     * every week.
     */
    public static boolean isRegister(PaperKind kind, boolean isWorkbook) {
        return isWorkbook && kind == PaperKind.PROGRESS;
    }

    /** @throws zhenggai.domain.Refused when the office keeps this for its supervisor, and that is somebody else */
    public void require() {
        Gate.require(file, Deed.EXPORT);
    }

    /** Whether what leaves can be noted: not of a case that can only be looked at, which whoever takes it out is told. */
    public boolean areNoted() {
        return file.readOnlyBecause().isEmpty();
    }

    /**
     * Notes that a file was written.
     *
     * @param evidence how many files of evidence went along
     */
    public void left(Departure how, Path written, int evidence) {
        if (areNoted()) {
            String checksum = checksum(written);
            file.settle(how.verb(), tx -> {
                tx.departures().add(how, written.getFileName().toString(), evidence, checksum);
                return true;
            });
        }
    }

    private static String checksum(Path written) {
        try (InputStream in = Files.newInputStream(written)) {
            DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            throw new Unavailable(e, "file.unreadable", written);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
