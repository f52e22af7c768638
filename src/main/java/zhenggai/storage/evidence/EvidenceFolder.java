package zhenggai.storage.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Unavailable;
import zhenggai.domain.evidence.FileCheck.State;
import zhenggai.domain.file.FileKind;
import zhenggai.domain.file.Meter;
import zhenggai.domain.file.StoredFile;
import zhenggai.storage.file.OnDisk;
import zhenggai.storage.file.Unfinished;

/**
 * The files of a case beside its case file, each under the hash of its bytes: {@code name.evidence/ab/abcdef…}. A file is written under a
 * temporary name, synced and renamed before any row names it, so that a crash leaves a file without a row and never a row without its file.
 * Nothing is ever removed from it: undo and history may need what no piece names any more.
 */
public final class EvidenceFolder {
    private static final String ENDING = ".evidence";
    private static final String ARRIVING = ".new";
    private static final String UNFINISHED = ".part";
    private static final String INCOMING = "incoming-";
    private static final Pattern LEFT = Pattern.compile(INCOMING + "\\d+" + Pattern.quote(UNFINISHED));
    private static final int BUFFER = 1 << 16;

    private final Path folder;

    /** @param caseFile need not lie where it was when the files came; folder and case file only have to lie side by side */
    public EvidenceFolder(Path caseFile) {
        String name = caseFile.getFileName().toString();
        int dot = name.lastIndexOf('.');
        this.folder = caseFile.toAbsolutePath().resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + ENDING);
    }

    private EvidenceFolder(EvidenceFolder place) {
        this.folder = place.folder.resolveSibling(place.folder.getFileName() + ARRIVING);
    }

    /** Beside this one, where its files are kept until all of them have come. */
    public EvidenceFolder arriving() {
        return new EvidenceFolder(this);
    }

    public Path path() {
        return folder;
    }

    /**
     * A file that is safe on the disk.
     *
     * @param isNew whether nothing lay in its place before, not even damaged bytes
     */
    public record Kept(StoredFile file, boolean isNew) {}

    /**
     * Keeps the bytes of a file, once however often they come; read as a stream, so that size does not matter.
     *
     * @throws Unavailable when it cannot be read, or the disk has no room for it
     */
    public Kept keep(Path source, Meter meter) {
        try (InputStream in = Files.newInputStream(source)) {
            return keep(source.getFileName().toString(), in, Files.size(source), meter);
        } catch (IOException e) {
            throw new Unavailable(e, "evidence.unreadable", source.getFileName());
        }
    }

    /** The same for bytes that come from elsewhere, such as a pasted picture. */
    public Kept keep(String called, InputStream in, long size, Meter meter) {
        // half a sign in a name has no place in the case file
        String name = new String(called.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        Path part = null;
        try {
            Files.createDirectories(folder);
            part = Files.createTempFile(folder, INCOMING, UNFINISHED);
            Reading reading = new Reading(name, in, size, meter);
            String hash = reading.into(part);
            Path place = place(hash);
            State before = state(new StoredFile(hash, name, reading.done, FileKind.UNKNOWN), Meter.NONE);
            StoredFile file = new StoredFile(hash, name, reading.done, kind(part, name));
            if (before != State.INTACT) {
                Files.createDirectories(place.getParent());
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                for (Path each : List.of(place.getParent(), folder, folder.getParent())) {
                    OnDisk.syncNames(each);
                }
            }
            return new Kept(file, before == State.MISSING);
        } catch (IOException e) {
            throw refusal(e, size);
        } finally {
            forget(part);
        }
    }

    /** Removes what a power cut left of files on their way in. */
    public void sweep(Instant now) {
        Unfinished.sweep(folder, LEFT, now, Files::deleteIfExists);
    }

    /** Takes back what was just kept, because the work was called off. A damaged file that it made whole stays whole: rows may name it. */
    public void takeBack(Kept kept) {
        if (kept.isNew()) {
            forget(place(kept.file().sha256()));
        }
    }

    /** Whether the file is there and its bytes are those that were kept. */
    public State state(StoredFile file, Meter meter) {
        Path place = place(file.sha256());
        if (!Files.isRegularFile(place)) {
            return State.MISSING;
        }
        try (InputStream in = Files.newInputStream(place)) {
            return new Reading(file.name(), in, file.size(), meter).into(OutputStream.nullOutputStream()).equals(file.sha256()) ? State.INTACT : State.CHANGED;
        } catch (IOException | Unavailable e) {
            return State.UNREADABLE;
        }
    }

    /** Whether a file of that name and length lies there; its bytes are not looked at. */
    public boolean holds(StoredFile file) {
        Path place = place(file.sha256());
        try {
            return Files.isRegularFile(place) && Files.size(place) == file.size();
        } catch (IOException e) {
            return false;
        }
    }

    /** The same in portions, for whoever has time. */
    public FileProof proof(StoredFile file) {
        return new FileProof(place(file.sha256()), file);
    }

    /** The file itself, to be read and never written; its bytes are not looked at. */
    public Path there(StoredFile file) {
        Path place = place(file.sha256());
        if (!Files.isRegularFile(place)) {
            throw new Unavailable("evidence.file-gone", file.name(), folder);
        }
        return place;
    }

    /**
     * Copies the bytes out, whole or not at all.
     *
     * @throws Unavailable when the file is gone or is no longer what it was, or the target cannot be written
     */
    public void copy(StoredFile file, Path target, Meter meter) {
        Path source = there(file);
        Path part = target.resolveSibling(target.getFileName() + UNFINISHED);
        try (InputStream in = Files.newInputStream(source)) {
            Reading reading = new Reading(file.name(), in, file.size(), meter);
            if (!reading.into(part).equals(file.sha256())) {
                throw new Unavailable("evidence.file-changed", file.name());
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Unavailable(e, "evidence.cannot-write", target);
        } finally {
            forget(part);
        }
    }

    /** The hashes of the files that lie here. */
    public Set<String> hashes() {
        Set<String> hashes = new HashSet<>();
        if (!Files.isDirectory(folder)) {
            return hashes;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!file.getFileName().toString().endsWith(UNFINISHED)) {
                        hashes.add(file.getFileName().toString());
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new Unavailable(e, "evidence.folder-unreadable", folder);
        }
        return hashes;
    }

    private Path place(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static FileKind kind(Path file, String name) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(FileKind.HEAD);
        }
        return FileKind.of(head, name, head.length > 1 && head[0] == 'P' && head[1] == 'K' ? parts(file) : List.of());
    }

    /** The names in a zip file; none where it is a broken one. */
    private static List<String> parts(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        } catch (java.util.zip.ZipException broken) {
            return List.of();
        }
    }

    private Unavailable refusal(IOException e, long size) {
        String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        boolean isFull = words.contains("no space") || words.contains("not enough space") || folder.getParent().toFile().getUsableSpace() < size;
        return new Unavailable(e, isFull ? "evidence.disk-full" : "evidence.folder-not-writable", folder);
    }

    private static void forget(@Nullable Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }

    /** The bytes of one file on their way through. */
    private static final class Reading {
        private final String name;
        private final InputStream in;
        private final long all;
        private final Meter meter;
        private long done;

        Reading(String name, InputStream in, long all, Meter meter) {
            this.name = name;
            this.in = in;
            this.all = all;
            this.meter = meter;
        }

        /** Writes them to a file that is on the disk when this returns. */
        String into(Path file) throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                String hash = each(buffer -> {
                    while (buffer.hasRemaining()) {
                        channel.write(buffer);
                    }
                });
                channel.force(true);
                return hash;
            }
        }

        String into(OutputStream out) throws IOException {
            return each(buffer -> out.write(buffer.array(), 0, buffer.limit()));
        }

        /** What is done with a part of them. */
        private interface Sink {
            void take(ByteBuffer part) throws IOException;
        }

        private String each(Sink sink) throws IOException {
            MessageDigest digest = sha256();
            byte[] buffer = new byte[BUFFER];
            for (int read = read(buffer); read >= 0; read = read(buffer)) {
                digest.update(buffer, 0, read);
                sink.take(ByteBuffer.wrap(buffer, 0, read));
                done += read;
                meter.reached(done, all);
            }
            return HexFormat.of().formatHex(digest.digest());
        }

        /** Trouble with the source is said of the source, not of the disk that is written to. */
        private int read(byte[] buffer) {
            try {
                return in.read(buffer);
            } catch (IOException e) {
                throw new Unavailable(e, "evidence.unreadable", name);
            }
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
