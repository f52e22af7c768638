package zhenggai.storage.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Contents;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.backup.Thinning;
import zhenggai.domain.evidence.FileCheck.State;
import zhenggai.domain.file.Meter;
import zhenggai.domain.file.SafeName;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.spine.Evidence;
import zhenggai.storage.CaseFile;
import zhenggai.storage.CaseProof;
import zhenggai.storage.evidence.EvidenceFolder;
import zhenggai.storage.file.Beside;
import zhenggai.storage.file.OnDisk;
import zhenggai.storage.file.Unfinished;
import zhenggai.storage.vault.Seal;

/**
 * The backups of one case: each a folder with the copy of the case file and its manifest, made under another name and moved into place when
 * it is proven, so that none is ever half or written over. Evidence files lie beside them, once for all, and are copies: a linked file
 * would be damaged with the one it is linked to.
 */
public final class BackupFolder {
    private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final String UNFINISHED = ".part";
    private static final Pattern LEFT = Pattern.compile("\\d{8}-\\d{6}(-\\d+)?" + Pattern.quote(UNFINISHED));
    /** Neither name nor folder of a sealed copy tells what is in it. */
    private static final String SEALED = "sealed.zgt";
    private static final String SEALED_FOLDER = "zhenggai";
    /** So much of the hash of the first step tells cases apart. */
    private static final int ORIGIN = 12;

    private final Path folder;

    private BackupFolder(Path folder) {
        this.folder = folder;
    }

    /** The one of a case below a root, wherever the case lies and whatever its file is called by now. */
    public static BackupFolder of(Path root, Path caseFile, String origin) {
        return allOf(root, origin).stream().findFirst()
            .orElseGet(() -> new BackupFolder(root.toAbsolutePath().resolve(SafeName.clean(name(caseFile)) + mark(origin))));
    }

    /** Where the sealed ones of a case lie: its name does not tell of which. */
    public static BackupFolder sealed(Path root, String origin) {
        return new BackupFolder(root.toAbsolutePath().resolve(SEALED_FOLDER + mark(origin)));
    }

    /** Where backups of one case lie below a root, open or sealed. */
    public static List<BackupFolder> allOf(Path root, String origin) {
        return all(root).stream().filter(each -> each.folder.toString().endsWith(mark(origin))).toList();
    }

    private static String mark(String origin) {
        return "-" + origin.substring(0, Math.min(ORIGIN, origin.length()));
    }

    /** The one that lies there. */
    public static BackupFolder at(Path folder) {
        return new BackupFolder(folder.toAbsolutePath());
    }

    /** The folders below a root. */
    public static List<BackupFolder> all(Path root) {
        return folders(root).stream().map(BackupFolder::new).toList();
    }

    /** The folder in which a backup lies. */
    static BackupFolder holding(Backup backup) {
        return at(backup.file().toAbsolutePath().getParent().getParent());
    }

    private static String name(Path caseFile) {
        String name = caseFile.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    public Path path() {
        return folder;
    }

    /** The evidence files of all backups. */
    public EvidenceFolder evidence() {
        return new EvidenceFolder(folder.resolve("backup"));
    }

    /** Newest first. */
    public List<Backup> all() {
        return folders(folder).stream().flatMap(each -> Manifest.read(each).stream()).sorted(Backup.NEWEST_FIRST).toList();
    }

    /**
     * Takes a backup and proves it.
     *
     * @throws Unavailable when there is no room for it, or the copy does not stand the proof; then there is none
     */
    public Backup take(CaseFile file, Occasion occasion, Instant at, Meter meter) {
        return make(file.path().getFileName().toString(), at, target -> {
            Contents counted = file.copyTo(target);
            String hash = proven(target, counted);
            Backup.Files files = bring(file.read(tx -> tx.evidence().index()).all(), new EvidenceFolder(file.path()), meter);
            OnDisk.sync(target);
            return new Backup(target, file.path(), at, occasion, counted, Files.size(target), hash, files, null);
        });
    }

    /** Keeps a copy of the case file that was laid aside, as of an older version: what it holds is counted and proven as it is. */
    public Backup adopt(Path aside, CaseFile file, Occasion occasion, Instant at, Meter meter) {
        return make(file.path().getFileName().toString(), at, target -> {
            Contents counted = CaseProof.of(aside);
            Files.copy(aside, target);
            String hash = proven(target, counted);
            OnDisk.sync(target);
            Backup.Files files = bring(file.read(tx -> tx.evidence().index()).all(), new EvidenceFolder(file.path()), meter);
            return new Backup(target, file.path(), at, occasion, counted, Files.size(target), hash, files, null);
        });
    }

    /**
     * Puts a backup that lies elsewhere here as well, and reads it back.
     *
     * @param pieces whose files are to come along
     */
    public Backup copy(Backup there, Collection<Evidence> pieces, EvidenceFolder from, Meter meter) {
        return make(there.file().getFileName().toString(), there.takenAt(), target -> {
            try (OutputStream out = Files.newOutputStream(target)) {
                hash(there.file(), out);
            }
            OnDisk.sync(target);
            String read = proven(target, there.contents());
            if (!read.equals(there.sha256())) {
                throw new Unavailable("backup.not-proven", target);
            }
            return new Backup(target, there.of(), there.takenAt(), there.occasion(), there.contents(), Files.size(target), read, bring(pieces, from, meter), null);
        });
    }

    /** The same, sealed; the evidence files and what stands beside it too. */
    public Backup copy(Backup there, Collection<Evidence> pieces, EvidenceFolder from, Seal seal) {
        SealedEvidence evidence = new SealedEvidence(folder, seal.mark(), there.contents().origin());
        Backup.Files kept = tally(pieces, file -> evidence.keep(file, from, seal));
        Backup sealed = make(SEALED, there.takenAt(), target -> {
            try (InputStream in = Files.newInputStream(there.file())) {
                if (!seal.put(in, target).equals(there.sha256())) {
                    throw new Unavailable("backup.changed", there.file());
                }
            }
            return sealed(there, target, hash(target), kept, seal);
        }, seal);
        return sealed(there, sealed.file(), sealed.sha256(), kept, seal);
    }

    private static Backup sealed(Backup plain, Path file, String hash, Backup.Files kept, Seal seal) {
        return new Backup(file, plain.of(), plain.takenAt(), plain.occasion(), plain.contents(), file.toFile().length(), hash, kept, seal.mark());
    }

    /** What is to be done in a folder that is no backup yet. */
    interface Making {
        Backup in(Path target) throws IOException;
    }

    /** Removes what a power cut left of backups and their evidence files while they were made. */
    public void sweep(Instant now) {
        Unfinished.sweep(folder, LEFT, now, BackupFolder::clear);
        evidence().sweep(now);
    }

    Backup make(String name, Instant at, Making making) {
        return make(name, at, making, null);
    }

    private Backup make(String name, Instant at, Making making, @Nullable Seal seal) {
        Path unfinished = null;
        try {
            Files.createDirectories(folder);
            Path place = place(STAMP.format(at));
            unfinished = place.resolveSibling(place.getFileName() + UNFINISHED);
            clear(unfinished);
            Files.createDirectory(unfinished);
            Backup made = making.in(unfinished.resolve(name));
            if (seal == null) {
                Manifest.write(made);
            } else {
                Manifest.write(made, seal);
            }
            OnDisk.syncNames(unfinished);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            OnDisk.syncNames(folder);
            return Manifest.read(place).orElseThrow(() -> new Unavailable("backup.not-proven", place));
        } catch (IOException e) {
            throw new Unavailable(e, isFull() ? "backup.disk-full" : "backup.cannot-write", folder);
        } finally {
            forget(unfinished);
        }
    }

    private boolean isFull() {
        return Files.exists(folder) && folder.toFile().getUsableSpace() < 1 << 20;
    }

    /** A name that no backup has: two may be taken within a second. */
    private Path place(String stamp) {
        Path place = folder.resolve(stamp);
        for (int again = 2; Files.exists(place); again++) {
            place = folder.resolve(stamp + "-" + again);
        }
        return place;
    }

    /** The hash of a copy that stands the proof and holds what was counted; its bytes are reckoned while its pages are looked at. */
    private static String proven(Path copy, Contents counted) throws IOException {
        try (Beside beside = new Beside()) {
            Beside.Awaited<String> hash = beside.reckon(() -> hash(copy));
            requireSame(counted, CaseProof.of(copy), copy);
            return hash.get();
        }
    }

    static void requireSame(Contents counted, Contents proven, Path copy) {
        if (!proven.equals(counted)) {
            LOG.error("a copy holds {} and the case {}", proven.rows(), counted.rows());
            throw new Unavailable("backup.not-proven", copy);
        }
    }

    Backup.Files bring(Collection<Evidence> pieces, EvidenceFolder from, Meter meter) {
        return tally(pieces, file -> bring(file, from, meter));
    }

    private boolean bring(StoredFile file, EvidenceFolder from, Meter meter) {
        if (evidence().holds(file)) {
            return true;
        }
        if (from.state(file, meter) != State.INTACT) {
            return false;
        }
        evidence().keep(from.there(file), meter);
        return true;
    }

    /**
     * Opens a backup once more and reads every file of it.
     *
     * @param pieces asked for only when the copy has stood the proof
     * @throws Unavailable when it is not what it was
     */
    public Backup prove(Backup backup, Supplier<Collection<Evidence>> pieces, Meter meter) {
        try {
            requireUnchanged(backup);
        } catch (IOException e) {
            throw new Unavailable(e, "file.unreadable", backup.file());
        }
        requireSame(backup.contents(), CaseProof.of(backup.file()), backup.file());
        return backup.with(tally(pieces.get(), file -> evidence().state(file, meter) == State.INTACT));
    }

    /** @throws Unavailable when the copy has other bytes than it had */
    static void requireUnchanged(Backup backup) throws IOException {
        if (!hash(backup.file()).equals(backup.sha256())) {
            throw new Unavailable("backup.changed", backup.file());
        }
    }

    /** Asks of each file once. */
    static Backup.Files tally(Collection<Evidence> pieces, Predicate<StoredFile> isThere) {
        Map<String, Boolean> asked = new LinkedHashMap<>();
        pieces.stream().map(Evidence::file).filter(file -> file != null).forEach(file -> asked.computeIfAbsent(file.sha256(), hash -> isThere.test(file)));
        int there = (int) asked.values().stream().filter(is -> is).count();
        return new Backup.Files(there, asked.size() - there);
    }

    /** Removes what need not be kept, of each file of the case by itself; evidence files stay, an older backup may need them. */
    public List<Backup> thin(Instant now, ZoneId zone) {
        return thin(all(), now, zone);
    }

    /** The same of those that are known to lie here; of a sealed one nobody can say whether something is lost with it. */
    public List<Backup> thin(List<Backup> here, Instant now, ZoneId zone) {
        List<Backup> superfluous = here.stream().filter(Backup::isRead).collect(Collectors.groupingBy(Backup::of)).values().stream()
            .flatMap(backups -> Thinning.superfluous(backups, now, zone).stream()).toList();
        for (Backup backup : superfluous) {
            Path place = backup.file().getParent();
            Path going = place.resolveSibling(place.getFileName() + UNFINISHED);
            try {
                Files.move(place, going, StandardCopyOption.ATOMIC_MOVE);
                clear(going);
            } catch (IOException e) {
                throw new Unavailable(e, "backup.cannot-write", folder);
            }
        }
        return superfluous;
    }

    static String hash(Path file) throws IOException {
        return hash(file, OutputStream.nullOutputStream());
    }

    /** Of all that comes. */
    static String hash(InputStream plain) throws IOException {
        return hash(plain, OutputStream.nullOutputStream());
    }

    private static String hash(Path file, OutputStream copy) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return hash(in, copy);
        }
    }

    private static String hash(InputStream plain, OutputStream copy) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(plain, digest).transferTo(copy);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> folders(Path of) {
        if (!Files.isDirectory(of)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(of)) {
            return all.filter(each -> Files.isDirectory(each) && !each.toString().endsWith(UNFINISHED)).sorted().toList();
        } catch (IOException e) {
            throw new Unavailable(e, "file.unreadable", of);
        }
    }

    private static void clear(Path unfinished) throws IOException {
        if (Files.exists(unfinished)) {
            List<Path> files = new ArrayList<>();
            try (Stream<Path> all = Files.list(unfinished)) {
                all.forEach(files::add);
            }
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(unfinished);
        }
    }

    private static void forget(Path unfinished) {
        try {
            if (unfinished != null) {
                clear(unfinished);
            }
        } catch (IOException e) {
            LOG.info("half a backup stays behind", e);
        }
    }
}
