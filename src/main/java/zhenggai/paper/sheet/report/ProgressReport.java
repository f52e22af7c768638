package zhenggai.paper.sheet.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.notice.Passage;
import zhenggai.domain.papers.PageSetup;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.Block;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Heading;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.Numerals;
import zhenggai.paper.cell.PaperTitle;
import zhenggai.words.Texts;

/** The report at the end of concentrated rectification, in official layout, as the case says it. */
public final class ProgressReport {
    private final Ledger ledger;
    private final InspectionBranch branch;
    private final LocalDate on;
    private final List<Block> blocks = new ArrayList<>();
    private int sections;
    private int categories;
    private int measures;

    private ProgressReport(Ledger ledger, InspectionBranch branch, LocalDate on) {
        this.ledger = ledger;
        this.branch = branch;
        this.on = on;
    }

    public static BlockSheet of(Ledger ledger, InspectionBranch branch, LocalDate on) {
        return new ProgressReport(ledger, branch, on).sheet();
    }

    private BlockSheet sheet() {
        ReportPassages.of(ledger, branch, on).forEach(this::add);
        blocks.addAll(Block.SEAL);
        add(Kind.ISSUER, signature());
        add(Kind.RIGHT, DayWords.of(on));
        Heading heading = new Heading(PaperTitle.ofReport(branch.inspection()), ledger.office().name(), "", "", Texts.text("paper.internal"), on, "");
        return new BlockSheet(heading, Look.OFFICIAL, PageSetup.official(), blocks);
    }

    private String signature() {
        return ledger.office().partyOrganisation().isBlank() ? ledger.office().name() : ledger.office().partyOrganisation();
    }

    private void add(Passage passage) {
        switch (passage.rank()) {
            case SECTION -> {
                categories = 0;
                add(Kind.HEADING_1, Texts.text("paper.report.first", Numerals.of(++sections), passage.text()));
            }
            case CATEGORY, LED -> add(Kind.HEADING_2, Texts.text("paper.report.second", Numerals.of(++categories), passage.text()));
            case FINDING -> {
                measures = 0;
                add(Kind.HEADING_3, passage.text());
            }
            case MEASURE -> add(Kind.BODY, Texts.text("paper.report.measure", Numerals.of(++measures), passage.text()));
            case TEXT -> add(Kind.BODY, passage.text());
        }
    }

    private void add(Kind kind, String text) {
        blocks.add(new Paragraph(kind, text));
    }
}
