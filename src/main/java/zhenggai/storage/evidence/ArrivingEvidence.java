package zhenggai.storage.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.storage.file.OnDisk;

/**
 * The evidence of a case that comes to a place where none lies yet: kept under another name beside that place, moved there in one piece just before the
 * case file is, and gone when the case does not come. What a crash left under that other name goes when it is tried again.
 */
public final class ArrivingEvidence implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ArrivingEvidence.class);

    private final EvidenceFolder place;
    private final EvidenceFolder arriving;

    /** @throws IOException when what a crash left there cannot be removed */
    public ArrivingEvidence(Path caseFile) throws IOException {
        this.place = new EvidenceFolder(caseFile);
        this.arriving = place.arriving();
        remove(arriving.path());
    }

    /** Where the files are kept for now. */
    public EvidenceFolder folder() {
        return arriving;
    }

    /** Puts the evidence and then the case file in their places, both or neither. */
    public void settle(Path made, Path caseFile) throws IOException {
        boolean any = Files.exists(arriving.path());
        if (any) {
            OnDisk.rename(arriving.path(), place.path());
        }
        try {
            OnDisk.rename(made, caseFile);
        } catch (IOException e) {
            if (any) {
                back(e);
            }
            throw e;
        }
        OnDisk.syncNames(caseFile.getParent());
    }

    private void back(IOException why) {
        try {
            OnDisk.rename(place.path(), arriving.path());
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        try {
            remove(arriving.path());
        } catch (IOException e) {
            LOG.warn("evidence of a case that did not come stays behind", e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> inside = Files.walk(folder)) {
            all = inside.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
