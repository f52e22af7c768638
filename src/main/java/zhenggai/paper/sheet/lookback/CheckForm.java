package zhenggai.paper.sheet.lookback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Measure;
import zhenggai.paper.Block.Form;
import zhenggai.paper.Block.FormCell;
import zhenggai.paper.Block.FormRow;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.cell.EvidenceLines;
import zhenggai.paper.cell.FormCells;
import zhenggai.paper.cell.MeasureCells;
import zhenggai.paper.cell.PaperHead;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.words.LookBackWords;
import zhenggai.words.Texts;

/** The form for one item of a look-back, taken to the spot: what was promised and proved, room for what is found, the verdict, signatures. */
final class CheckForm {
    private static final PageSetup PAGE = PageSetup.portrait(PaperSize.A4);
    /** Millimetres to write in by hand. */
    private static final double FOUND = 56;
    private static final double EVIDENCE = 34;
    private static final double PEOPLE = 22;
    private static final double SIGN = 20;
    private static final String APART = "\u3000\u3000\u3000";

    private CheckForm() {}

    static BlockSheet of(Dossier dossier, LookBack lookBack, DrawnItem drawn) {
        return new BlockSheet(PaperHead.ofCheck(Texts.text("paper.look-back.form-title"), dossier.ledger().office().name(), day(lookBack, drawn)), Look.FORM, PAGE,
            List.of(new Form(FormCells.WIDTHS, rows(dossier, lookBack, drawn))));
    }

    private static List<FormRow> rows(Dossier dossier, LookBack lookBack, DrawnItem drawn) {
        Measure measure = drawn.leaf().measure();
        List<FormRow> rows = new ArrayList<>();
        rows.add(FormCells.row(
            FormCells.label(Texts.text("paper.close-out.number")), FormCells.brief(drawn.code()), FormCells.label(Texts.text("look-back.title")),
            new FormCell(FormCell.Kind.TEXT, 3, lookBack.title())));
        rows.add(FormCells.told(Texts.text("paper.column.finding"), drawn.finding().finding().headline()));
        rows.add(FormCells.told(Texts.text("paper.column.measure"), measure.text()));
        rows.add(FormCells.pairs(
            Texts.text(Role.LEAD_DEPARTMENT), names(drawn, Role.LEAD_DEPARTMENT), Texts.text(Role.RESPONSIBLE_PERSON), names(drawn, Role.RESPONSIBLE_PERSON),
            Texts.text("paper.column.state-only"), MeasureCells.state(drawn.leaf())));
        rows.add(FormCells.told(Texts.text("paper.close-out.result"), measure.resultText()));
        rows.add(FormCells.told(Texts.text("paper.clearance.evidence"), EvidenceLines.of(dossier.evidence(measure.id()))));
        rows.add(FormCells.told(Texts.text("look-back.reasons"), drawn.why() + "\n" + LookBackWords.drawn(lookBack)));
        rows.add(FormCells.toldOrWritten(Texts.text("paper.look-back.found"), drawn.found(), FOUND));
        rows.add(FormCells.toldOrWritten(Texts.text("paper.look-back.evidence"), "", EVIDENCE));
        rows.add(FormCells.toldOrWritten(Texts.text("paper.look-back.people"), "", PEOPLE));
        rows.add(FormCells.told(Texts.text("paper.look-back.verdict"), drawn.verdict(APART)));
        rows.add(signed("paper.look-back.sign-checked", drawn.item().result() == null ? "" : drawn.item().result().by() + "\n"));
        rows.add(signed("paper.look-back.sign-office", ""));
        return rows;
    }

    /** The day on which it was checked, or is to be. */
    private static LocalDate day(LookBack lookBack, DrawnItem drawn) {
        return drawn.item().result() == null ? lookBack.on() : drawn.item().result().on();
    }

    /** @param who above the line to sign on, where it is known */
    private static FormRow signed(String key, String who) {
        return new FormRow(SIGN, List.of(FormCells.label(Texts.text(key)), new FormCell(FormCell.Kind.SIGN, FormCells.WIDTHS.size() - 1, who + Texts.text("paper.opinion.sign"))));
    }

    private static String names(DrawnItem drawn, Role role) {
        return ProgressTable.below(drawn.finding().names(drawn.leaf(), role));
    }
}
