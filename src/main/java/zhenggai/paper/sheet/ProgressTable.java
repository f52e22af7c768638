package zhenggai.paper.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.ledger.Tally;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Finding;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.Heading;
import zhenggai.paper.TableSheet.Row;
import zhenggai.words.Texts;

/** The progress table of a case, the ledger the supervisor reads: one row a measure, finding and category merged over theirs. */
public final class ProgressTable {
    private static final Pattern NUMBERED = Pattern.compile("\\d+\\s*[.\uFF0E\u3001]");
    private static final int COLUMNS_AFTER_MEASURE = 6;
    private static final int COLUMNS_AFTER_PROGRESS = 1;
    private static final double LEAST_TEXT = 38;
    private static final double TEXT_STRETCH = 7.2;
    private static final int INSPECTION = 0;
    private static final int CATEGORY = 1;
    private static final int FINDING = 2;

    private final Ledger ledger;
    private final LocalDate on;
    private final boolean showsInspection;
    private final List<Row> rows = new ArrayList<>();
    private int categories;
    private int findings;
    private int measures;

    private ProgressTable(Ledger ledger, LocalDate on) {
        this.ledger = ledger;
        this.on = on;
        this.showsInspection = ledger.inspections().size() > 1;
    }

    /** @param on the day it is filled in: what is overdue is overdue on this day */
    public static TableSheet of(Ledger ledger, LocalDate on) {
        return new ProgressTable(ledger, on).sheet();
    }

    private TableSheet sheet() {
        for (int i = 0; i < ledger.inspections().size(); i++) {
            addInspection(i, ledger.inspections().get(i));
        }
        return new TableSheet(heading(), columns(), rows, ending());
    }

    private Heading heading() {
        String office = ledger.office().name();
        String title = showsInspection || ledger.inspections().isEmpty()
            ? PaperTitle.of(office)
            : PaperTitle.of(ledger.inspections().getFirst().inspection());
        return PaperHead.of(title, office, on);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.brief(Texts.text("paper.column.number"), 10.5));
        if (showsInspection) {
            columns.add(Column.merged(Texts.text("paper.column.inspection"), 17, 0.3, INSPECTION));
        }
        columns.add(Column.merged(Texts.text("paper.column.category"), 18, 0.4, CATEGORY));
        columns.add(Column.merged(Texts.text("paper.column.finding"), 26, 1, FINDING));
        double share = measureShare();
        columns.add(Column.text(Texts.text("paper.column.measure"), LEAST_TEXT, TEXT_STRETCH * share));
        columns.add(Column.brief(Texts.text(Role.LEAD_LEADER), 15.5));
        columns.add(Column.brief(Texts.text(Role.LEAD_DEPARTMENT), 18.5));
        columns.add(Column.brief(Texts.text(Role.RESPONSIBLE_PERSON), 15.5));
        columns.add(Column.brief(Texts.text("paper.column.deadline"), 26.2));
        columns.add(Column.text(Texts.text("paper.column.progress"), LEAST_TEXT, TEXT_STRETCH * (1 - share)));
        columns.add(Column.brief(Texts.text("paper.column.state"), 26.2));
        return columns;
    }

    /** The longer of the two running texts gets more room, so that the table takes fewer pages; neither is starved. */
    private double measureShare() {
        long written = length(COLUMNS_AFTER_MEASURE);
        long reported = length(COLUMNS_AFTER_PROGRESS);
        return written + reported == 0 ? 0.5 : Math.clamp((double) written / (written + reported), 0.3, 0.8);
    }

    private long length(int columnsAfter) {
        return rows.stream().mapToLong(r -> r.cells().get(r.cells().size() - 1 - columnsAfter).length()).sum();
    }

    private void addInspection(int number, InspectionBranch branch) {
        for (CategoryBranch category : branch.categories()) {
            categories++;
            if (category.findings().isEmpty()) {
                findings++;
                addRow(number, branch, category, Texts.text("paper.no-finding"), MeasureCells.NONE);
            }
            category.findings().forEach(f -> addFinding(number, branch, category, f));
        }
    }

    private void addFinding(int number, InspectionBranch branch, CategoryBranch category, FindingBranch finding) {
        findings++;
        String words = numbered(finding.finding());
        if (finding.measures().isEmpty()) {
            addRow(number, branch, category, words, MeasureCells.NONE);
        }
        for (MeasureLeaf measure : finding.measures()) {
            measures++;
            addRow(number, branch, category, words, MeasureCells.of(measures, measure, finding, ledger.rules(), on));
        }
    }

    /** The number that a finding keeps for ever, so that papers of different days can be compared. */
    static String numbered(Finding finding) {
        boolean needsNumber = finding.number() > 0 && !NUMBERED.matcher(finding.headline()).lookingAt();
        return needsNumber ? Texts.text("paper.finding", finding.number(), finding.headline()) : finding.headline();
    }

    private void addRow(int number, InspectionBranch branch, CategoryBranch category, String finding, MeasureCells cells) {
        List<String> texts = new ArrayList<>();
        texts.add(cells.number());
        if (showsInspection) {
            texts.add(branch.inspection().title());
        }
        texts.add(category.category().title());
        texts.add(finding);
        texts.addAll(cells.others());
        rows.add(new Row(texts, List.of(number, categories, findings)));
    }

    private Ending ending() {
        String phone = ledger.office().contact().phone();
        return new Ending(
            rows.isEmpty() ? List.of() : figures(),
            List.of(Texts.text("paper.sign.head"), Texts.text("paper.sign.checked"), Texts.text("paper.sign.filled"),
                Texts.text("paper.sign.phone", phone)),
            Texts.text("paper.empty"));
    }

    private List<String> figures() {
        Tally tally = Tally.of(ledger, on);
        List<String> figures = new ArrayList<>();
        figures.add(Texts.text("paper.count", tally.categories(), tally.findings(), tally.measures(), tally.findingsComplete(),
            tally.closed(), tally.overdue()));
        tally.completionPercent().ifPresent(percent -> figures.add(
            Texts.text("paper.rate", tally.closed(), tally.measures(), percent.toPlainString(), tally.longTerm(), tally.submitted())));
        if (DeadlineCell.anyProvisional(ledger)) {
            figures.add(Texts.text("paper.provisional"));
        }
        return figures;
    }

    /** Names one below the other, as a narrow column wants them. */
    static String below(List<String> names) {
        return names.stream().distinct().collect(Collectors.joining("\n"));
    }
}
