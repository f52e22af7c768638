package zhenggai.paper.sheet.lookback;

import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.lookback.Result;
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
import zhenggai.paper.cell.DayWords;
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
    private static final double FOUND = 34;
    private static final double LESS = 22;
    private static final double SIGN = 20;
    private static final String APART = "\u3000\u3000\u3000";

    private CheckForm() {}

    static BlockSheet of(Dossier dossier, LookBack lookBack, DrawnItem drawn) {
        return new BlockSheet(PaperHead.of(Texts.text("paper.look-back.form-title"), dossier.ledger().office().name(), lookBack.on()), Look.FORM, PAGE,
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
        found(rows, drawn);
        rows.add(signed("paper.look-back.sign-checked"));
        rows.add(signed("paper.look-back.sign-office"));
        return rows;
    }

    private static void found(List<FormRow> rows, DrawnItem drawn) {
        Result result = drawn.item().result();
        rows.add(FormCells.toldOrWritten(Texts.text("paper.look-back.found"), drawn.found(), FOUND));
        rows.add(FormCells.toldOrWritten(Texts.text("paper.look-back.evidence"), "", LESS));
        rows.add(FormCells.toldOrWritten(Texts.text("paper.look-back.people"), "", LESS));
        rows.add(FormCells.told(Texts.text("paper.look-back.verdict"), drawn.verdict(APART)));
        if (result != null) {
            rows.add(FormCells.told(Texts.text("look-back.by"), Texts.text("paper.look-back.by-on", result.by(), DayWords.of(result.on()))));
        }
    }

    private static FormRow signed(String key) {
        return new FormRow(SIGN, List.of(FormCells.label(Texts.text(key)), new FormCell(FormCell.Kind.SIGN, FormCells.WIDTHS.size() - 1, Texts.text("paper.opinion.sign"))));
    }

    private static String names(DrawnItem drawn, Role role) {
        return ProgressTable.below(drawn.finding().names(drawn.leaf(), role));
    }
}
