package zhenggai.paper.sheet.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.FindingId;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.TableSheet;
import zhenggai.paper.cell.EvidenceLines;
import zhenggai.paper.cell.PaperHead;
import zhenggai.words.Texts;

/** The catalogue of evidence, finding by finding: number, title, document number, date, pages, what it is or where it is kept, what it backs. */
public final class EvidenceCatalogue {
    private static final int FINDING = 0;

    private final Dossier dossier;
    private final @Nullable FindingId only;
    private final List<Row> rows = new ArrayList<>();
    private final Set<EvidenceId> seen = new HashSet<>();

    private EvidenceCatalogue(Dossier dossier, @Nullable FindingId only) {
        this.dossier = dossier;
        this.only = only;
    }

    /** @param only the finding it is about, null for all */
    public static TableSheet of(Dossier dossier, @Nullable FindingId only, LocalDate on) {
        return new EvidenceCatalogue(dossier, only).sheet(on);
    }

    /** The pieces of one finding: those of its own first, then those of its measures; each once. */
    public static List<Evidence> pieces(Dossier dossier, FindingBranch branch) {
        return Stream.concat(dossier.evidence().of(branch.finding().id()).stream(), branch.measures().stream().flatMap(leaf -> dossier.evidence(leaf.measure().id()).stream()))
            .distinct().toList();
    }

    private TableSheet sheet(LocalDate on) {
        dossier.ledger().findings().filter(branch -> only == null || branch.finding().id().equals(only)).forEach(this::add);
        return new TableSheet(PaperHead.of(Texts.text("paper.catalogue.title"), dossier.ledger().office().name(), on), columns(), rows, ending());
    }

    private static List<Column> columns() {
        return List.of(Column.brief(Texts.text("paper.column.number"), 10.5), Column.merged(Texts.text("paper.catalogue.finding"), 34, 0.8, FINDING),
            Column.brief(Texts.text("paper.catalogue.number"), 18), Column.text(Texts.text("paper.evidence.title"), 52, 1.6),
            Column.brief(Texts.text("paper.evidence.document"), 39), Column.brief(Texts.text("paper.evidence.date"), 28), Column.brief(Texts.text("paper.catalogue.pages"), 17),
            Column.text(Texts.text("paper.catalogue.kind"), 30, 0.6), Column.brief(Texts.text("paper.catalogue.measures"), 18), Column.text(Texts.text("paper.catalogue.note"), 20, 0.6));
    }

    private void add(FindingBranch branch) {
        for (Evidence piece : pieces(dossier, branch)) {
            seen.add(piece.id());
            String measures = branch.measures().stream().filter(leaf -> dossier.evidence(leaf.measure().id()).contains(piece)).map(leaf -> code(branch, leaf))
                .collect(Collectors.joining("\n"));
            rows.add(new Row(List.of(String.valueOf(rows.size() + 1), Texts.text("paper.finding", branch.finding().number(), branch.finding().headline()), piece.number(),
                piece.title(), piece.documentNumber(), EvidenceLines.date(piece), piece.pages(), kind(piece), measures, piece.note()), List.of(branch.finding().number())));
        }
    }

    private static String code(FindingBranch branch, MeasureLeaf leaf) {
        return branch.finding().number() + "-" + leaf.measure().number();
    }

    private static String kind(Evidence piece) {
        String file = piece.file() == null ? Texts.text("paper.catalogue.paper") : Texts.text("paper.catalogue.file", piece.file().kind());
        return piece.place().isBlank() ? file : file + "\n" + Texts.text("paper.evidence.kept", piece.place());
    }

    private Ending ending() {
        long files = dossier.evidence().all().stream().filter(piece -> seen.contains(piece.id()) && piece.file() != null).count();
        List<String> figures = rows.isEmpty() ? List.of() : List.of(Texts.text("paper.catalogue.count", seen.size(), files, seen.size() - files));
        return new Ending(figures, List.of(Texts.text("paper.catalogue.sign-bound"), Texts.text("paper.catalogue.sign-checked"), Texts.text("paper.catalogue.sign-on")), Texts.text("paper.evidence.none"));
    }
}
