package zhenggai.paper.binder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.evidence.FileCheck;
import zhenggai.domain.file.Meter;
import zhenggai.domain.file.SafeName;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.paper.SavedFile;
import zhenggai.paper.TableSheet;
import zhenggai.paper.Watch;
import zhenggai.paper.cell.EvidenceLines;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.sheet.list.EvidenceCatalogue;
import zhenggai.paper.type.PaperFonts;
import zhenggai.words.Texts;

/** The binder of a case being made in a folder of its own: under another name until it is whole, so that half a binder is never taken for one. */
public final class Binder {
    private static final Logger LOG = LoggerFactory.getLogger(Binder.class);
    private static final String UNFINISHED = ".part";
    private static final String HASHES = "SHA256SUMS";
    /** Excel takes a table of text for Chinese only with it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Dossier dossier;
    private final LocalDate on;
    private final BinderSource source;
    private final PaperFonts fonts;
    private final Watch watch;
    private final List<Filed> filed = new ArrayList<>();

    /**
     * A binder that is whole.
     *
     * @param missing pieces whose files were gone or altered; the catalogue and the index say so
     */
    public record Made(Path folder, int files, List<FileCheck.Trouble> missing) {}

    /**
     * A piece in its place.
     *
     * @param file within the binder, null for a paper and for a file that is gone
     * @param trouble null where there is none
     */
    record Filed(FindingBranch branch, Evidence piece, @Nullable Path file, FileCheck.@Nullable State trouble) {}

    private Binder(Dossier dossier, LocalDate on, BinderSource source, PaperFonts fonts, Watch watch) {
        this.dossier = dossier;
        this.on = on;
        this.source = source;
        this.fonts = fonts;
        this.watch = watch;
    }

    /**
     * Makes the binder as a new folder.
     *
     * @param parent in which the folder is made
     * @throws Refused when there is no evidence
     * @throws java.util.concurrent.CancellationException when it was called off; then nothing stays
     */
    public static Made make(Dossier dossier, LocalDate on, Path parent, BinderSource source, Watch watch) {
        if (dossier.evidence().all().isEmpty()) {
            throw new Refused("binder.nothing");
        }
        return new Binder(dossier, on, source, PaperFonts.ofThisPc(), watch).make(parent);
    }

    private Made make(Path parent) {
        Path whole = SavedFile.unused(parent.toAbsolutePath().resolve(SafeName.clean(Texts.text("binder.name", dossier.ledger().office().name(), on))));
        Path making = whole.resolveSibling(whole.getFileName() + UNFINISHED);
        boolean done = false;
        try {
            Files.createDirectories(parent);
            remove(making);
            Files.createDirectory(making);
            fill(making);
            Files.move(making, whole);
            done = true;
        } catch (IOException e) {
            throw new Unavailable(e, "evidence.cannot-write", whole);
        } finally {
            if (!done) {
                forget(making);
            }
        }
        List<FileCheck.Trouble> missing = filed.stream().filter(one -> one.trouble() != null).map(one -> new FileCheck.Trouble(one.piece(), one.trouble())).toList();
        return new Made(whole, (int) filed.stream().filter(one -> one.file() != null).count(), missing);
    }

    private void fill(Path folder) throws IOException {
        copyAll(folder);
        TableSheet catalogue = EvidenceCatalogue.of(dossier, null, on);
        String name = Texts.text("binder.catalogue");
        byte[] pages = PaperFile.make(PaperFormat.PDF, List.of(catalogue), fonts, Watch.NONE).bytes();
        Files.write(folder.resolve(name + PaperFormat.PDF.ending()), pages);
        Files.write(folder.resolve(name + PaperFormat.XLSX.ending()), PaperFile.make(PaperFormat.XLSX, List.of(catalogue), fonts, Watch.NONE).bytes());
        Files.writeString(folder.resolve(Texts.text("binder.index") + ".csv"), BYTE_ORDER_MARK + index());
        new StampedPages(pages, filed, folder, (done, all) -> watch.reached(all + done, all * 2)).save(folder.resolve(Texts.text("binder.whole") + PaperFormat.PDF.ending()));
        Files.writeString(folder.resolve(HASHES + ".txt"), hashes(folder));
    }

    /** Each piece once, with the finding it comes first under. */
    private void copyAll(Path folder) throws IOException {
        Set<EvidenceId> seen = new HashSet<>();
        int all = dossier.evidence().all().size();
        for (FindingBranch branch : dossier.ledger().findings().toList()) {
            Path own = folder.resolve(SafeName.clean(Texts.text("binder.finding", branch.finding().number())));
            SafeName names = SafeName.in(own);
            for (Evidence piece : EvidenceCatalogue.pieces(dossier, branch)) {
                if (seen.add(piece.id())) {
                    watch.reached(seen.size(), all * 2);
                    filed.add(copied(branch, piece, folder, own, names));
                }
            }
        }
    }

    private Filed copied(FindingBranch branch, Evidence piece, Path folder, Path own, SafeName names) throws IOException {
        if (piece.file() == null) {
            return new Filed(branch, piece, null, null);
        }
        Files.createDirectories(own);
        String extension = SafeName.extension(piece.file().name());
        Path target = own.resolve(names.next(SafeName.clean(piece.number() + " " + piece.title().replace('/', ' ').replace('\\', ' ') + (extension.isEmpty() ? "" : "." + extension))));
        try {
            source.copy(piece.file(), target, Meter.NONE);
            return new Filed(branch, piece, folder.relativize(target), null);
        } catch (Unavailable gone) {
            if (gone.textKey().equals("evidence.file-gone")) {
                return new Filed(branch, piece, null, FileCheck.State.MISSING);
            }
            if (gone.textKey().equals("evidence.file-changed")) {
                return new Filed(branch, piece, null, FileCheck.State.CHANGED);
            }
            throw gone;
        }
    }

    private String index() {
        return Stream.concat(Stream.of(List.of(Texts.text("paper.catalogue.number"), Texts.text("paper.evidence.title"), Texts.text("paper.evidence.document"),
                Texts.text("paper.evidence.date"), Texts.text("binder.place"), Texts.text("binder.original"), "SHA-256", Texts.text("binder.state"))), filed.stream().map(Binder::line))
            .map(cells -> cells.stream().map(Binder::quoted).collect(Collectors.joining(","))).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<String> line(Filed one) {
        Evidence piece = one.piece();
        String state = one.trouble() != null ? Texts.text(one.trouble()) : piece.file() == null ? Texts.text("paper.catalogue.paper") : "";
        return List.of(piece.number(), piece.title(), piece.documentNumber(), EvidenceLines.date(piece), one.file() == null ? piece.place() : one.file().toString(),
            piece.file() == null ? "" : piece.file().name(), piece.file() == null ? "" : piece.file().sha256(), state);
    }

    /** A table program takes nothing for a formula that begins with a mark of text. */
    private static String quoted(String cell) {
        String harmless = cell.matches("(?s)[=+\\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20].*") ? "'" + cell : cell;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    /** In the form that {@code sha256sum -c} takes, over every file of the binder. */
    private String hashes(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        StringBuilder lines = new StringBuilder();
        for (Path file : files) {
            lines.append(hash(file)).append("  ").append(folder.relativize(file).toString().replace('\\', '/')).append('\n');
        }
        return lines.toString();
    }

    private static String hash(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] part = new byte[1 << 16];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                digest.update(part, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void forget(Path making) {
        try {
            remove(making);
        } catch (IOException e) {
            LOG.info("half a binder stays behind", e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException e) throws IOException {
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
