package zhenggai.casework.lodging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.casework.intake.Copies;
import zhenggai.casework.parcel.Departures;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Contents;
import zhenggai.domain.file.Lodging;
import zhenggai.domain.file.Meter;
import zhenggai.domain.parcel.Departure;
import zhenggai.domain.spine.Evidence;
import zhenggai.storage.CaseFile;
import zhenggai.storage.CaseProof;
import zhenggai.storage.Opening;
import zhenggai.storage.evidence.ArrivingEvidence;
import zhenggai.storage.evidence.EvidenceFolder;

/** The open case copied with its evidence to a disk of this PC, to be worked on there; the one it was copied from stays as it is. */
public final class CheckOut {
    private static final Logger LOG = LoggerFactory.getLogger(CheckOut.class);
    private static final String ORIGINAL = ".copied-from.txt";

    private final CaseFile file;
    private final Clock clock;

    public CheckOut(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param missing the pieces of evidence whose file was not there or not what it was
     */
    public record Copied(Path copy, List<Evidence> missing) {}

    /**
     * Copies the case, proves the copy, and puts it in its place when all of it is there.
     *
     * @throws Refused when something of that name lies there, the place is no disk of this PC either, or it is not for whoever is signed in
     * @throws Unavailable when there is no room for it
     */
    public Copied to(Path given, Meter meter) {
        Departures departures = new Departures(file);
        departures.require();
        Path target = given.toAbsolutePath();
        requireFree(target);
        Path making = target.resolveSibling(target.getFileName() + ".new");
        try (ArrivingEvidence evidence = new ArrivingEvidence(target)) {
            Files.deleteIfExists(making);
            Contents counted = file.copyTo(making);
            if (!CaseProof.of(making).equals(counted)) {
                throw new Unavailable("backup.not-proven", making);
            }
            List<Evidence> missing = new Copies(file, clock).carryFiles(evidence.folder(), meter);
            new Opening(clock, file.actor()).prepare(making, Departure.CHECK_OUT.verb());
            Files.writeString(note(target), file.path() + "\n");
            evidence.settle(making, target);
            departures.left(Departure.CHECK_OUT, target, new Copies(file, clock).files() - missing.size());
            return new Copied(target, missing);
        } catch (IOException e) {
            throw new Unavailable(e, "file.folder-not-writable", target);
        } finally {
            Opening.forget(making);
            forgetNote(target);
        }
    }

    /** The note of a copy that did not come would be believed of the next case of that name. */
    private static void forgetNote(Path target) {
        try {
            if (!Files.exists(target)) {
                Files.deleteIfExists(note(target));
            }
        } catch (IOException e) {
            LOG.info("the note of a copy that did not come stays behind", e);
        }
    }

    private static void requireFree(Path target) {
        if (Files.exists(target)) {
            throw new Refused("case.file-exists", target);
        }
        Path evidence = new EvidenceFolder(target).path();
        if (Files.exists(evidence)) {
            throw new Refused("parcel.folder-exists", evidence);
        }
        if (Places.of(target) != Lodging.THIS_PC) {
            throw new Refused("lodging.not-here", target.getParent());
        }
    }

    /** Where a case was copied from; nothing where it was not. */
    public Optional<Path> original() {
        Path note = note(file.path());
        try {
            return Files.exists(note) ? Optional.of(Path.of(Files.readString(note).strip())) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            throw new Unavailable(e, "file.unreadable", note);
        }
    }

    private static Path note(Path file) {
        return file.resolveSibling(file.getFileName() + ORIGINAL);
    }
}
