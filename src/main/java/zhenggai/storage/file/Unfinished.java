package zhenggai.storage.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a power cut left half written under a name of ours. Nobody is writing to it any more when nothing came to it for a day. */
public final class Unfinished {
    private static final Logger LOG = LoggerFactory.getLogger(Unfinished.class);
    private static final Duration STALE = Duration.ofDays(1);

    private Unfinished() {}

    /** How one of them is removed. */
    public interface Removal {
        void of(Path left) throws IOException;
    }

    /** Removes those of that name that lie in the folder; what cannot be removed now is tried again the next time. */
    public static void sweep(Path folder, Pattern ours, Instant now, Removal removal) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> left;
        try (Stream<Path> all = Files.list(folder)) {
            left = all.filter(each -> ours.matcher(each.getFileName().toString()).matches()).toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.info("it cannot be seen what was left half written", e);
            return;
        }
        left.forEach(each -> remove(each, now, removal));
    }

    private static void remove(Path each, Instant now, Removal removal) {
        try {
            if (Files.getLastModifiedTime(each).toInstant().isBefore(now.minus(STALE))) {
                LOG.warn("something was cut off while it was written; what it left is removed");
                removal.of(each);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.info("what was left half written stays for now", e);
        }
    }
}
