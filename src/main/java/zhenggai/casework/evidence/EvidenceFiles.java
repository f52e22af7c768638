package zhenggai.casework.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.evidence.EvidenceIndex;
import zhenggai.domain.evidence.FileCheck;
import zhenggai.domain.file.Meter;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.file.WholeMeter;
import zhenggai.storage.CaseFile;
import zhenggai.storage.EvidenceFolder;

/**
 * What a user can do with the files of evidence: bring them in, hand out copies, have them checked. It never touches the case file, so long
 * copying keeps nobody from working on the case; what was brought in is registered by {@link EvidenceRegister#addFiles}.
 */
public final class EvidenceFiles {
    private final CaseFile file;
    private final EvidenceFolder folder;

    public EvidenceFiles(CaseFile file) {
        this.file = file;
        this.folder = new EvidenceFolder(file.path());
    }

    /**
     * Files that are safe beside the case file, and those that could not be brought.
     *
     * @param left each with the sentence that says why
     */
    public record Brought(List<StoredFile> files, List<Unavailable> left) {}

    /** Where the files lie. */
    public Path folder() {
        return folder.path();
    }

    /**
     * Brings files, and of folders all files in them; links in a folder are not followed. One that cannot be read keeps no other from coming.
     *
     * @throws Refused when the case can only be looked at, or there was no file
     * @throws Unavailable when the disk is full
     * @throws CancellationException when it was called off; then nothing has come
     */
    public Brought bring(List<Path> paths, Meter meter) {
        file.readOnlyBecause().ifPresent(because -> {
            throw new Refused(because);
        });
        Bringing bringing = new Bringing(paths, meter);
        try {
            return bringing.bring();
        } catch (CancellationException | Unavailable e) {
            bringing.takeBack();
            throw e;
        }
    }

    /**
     * Brings the one file that is meant.
     *
     * @throws Unavailable when it cannot be read, or the disk is full
     */
    public StoredFile bringOne(Path path, Meter meter) {
        Brought brought = bring(List.of(path), meter);
        if (!brought.left().isEmpty()) {
            throw brought.left().getFirst();
        }
        return brought.files().getFirst();
    }

    /** Brings bytes, such as a picture that was pasted. */
    public StoredFile bring(String name, byte[] content) {
        file.readOnlyBecause().ifPresent(because -> {
            throw new Refused(because);
        });
        return folder.keep(name, new ByteArrayInputStream(content), content.length, Meter.NONE).file();
    }

    /** Reads every file again and compares its hash; each file is read once, however many pieces name it. */
    public FileCheck check(EvidenceIndex index, Meter meter) {
        EvidenceRound round = round(index, List.of());
        while (round.next()) {
            meter.reached(round.done(), round.all());
        }
        meter.reached(round.all(), round.all());
        return round.found();
    }

    /**
     * The same in portions, for whoever has time.
     *
     * @param first hashes of files that are to be read before all others
     */
    public EvidenceRound round(EvidenceIndex index, Collection<String> first) {
        return new EvidenceRound(folder, index, first);
    }

    /**
     * The file itself, for whoever only reads it.
     *
     * @throws Unavailable when it is not there
     */
    public Path there(StoredFile stored) {
        return folder.there(stored);
    }

    /**
     * Copies the file out, and finds it intact on the way.
     *
     * @throws Unavailable when it is gone, or is no longer what it was
     */
    public void copy(StoredFile stored, Path target, Meter meter) {
        folder.copy(stored, target, meter);
    }

    /** One delivery of files. */
    private final class Bringing {
        private final Map<Path, Long> sizes = new LinkedHashMap<>();
        private final List<EvidenceFolder.Kept> kept = new ArrayList<>();
        private final List<Unavailable> left = new ArrayList<>();
        private final Meter meter;

        Bringing(List<Path> paths, Meter meter) {
            this.meter = meter;
            paths.forEach(this::find);
        }

        Brought bring() {
            if (sizes.isEmpty() && left.isEmpty()) {
                throw new Refused("evidence.no-file");
            }
            WholeMeter progress = new WholeMeter(meter, sizes.values().stream().mapToLong(Long::longValue).sum());
            sizes.forEach((path, size) -> {
                keep(path, progress);
                progress.next(size);
            });
            return new Brought(kept.stream().map(EvidenceFolder.Kept::file).toList(), List.copyOf(left));
        }

        private void keep(Path path, Meter progress) {
            try {
                kept.add(folder.keep(path, progress));
            } catch (Unavailable e) {
                if (!e.textKey().equals("evidence.unreadable")) {
                    throw e;
                }
                left.add(e);
            }
        }

        void takeBack() {
            kept.forEach(folder::takeBack);
        }

        private void find(Path path) {
            try {
                Files.walkFileTree(path, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path found, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile()) {
                            sizes.put(found, attributes.size());
                        } else {
                            left.add(new Unavailable("evidence.no-plain-file", found.getFileName()));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path found, IOException e) {
                        left.add(new Unavailable(e, "evidence.unreadable", found.getFileName()));
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException e) {
                left.add(new Unavailable(e, "evidence.unreadable", path));
            }
        }
    }
}
