package zhenggai.paper.health;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.backup.Health;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.paper.Block;
import zhenggai.paper.Block.Form;
import zhenggai.paper.Block.FormCell;
import zhenggai.paper.Block.FormRow;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.cell.PaperHead;
import zhenggai.paper.type.PaperFonts;
import zhenggai.words.HealthWords;
import zhenggai.words.Texts;

/** Half a page: what was looked at, how it was found, what was not looked at, and room to sign. */
public final class HealthSheet {
    private static final PageSetup PAGE = PageSetup.portrait(PaperSize.A4).sized(10, 18);
    private static final double SIGN_MM = 15;

    private HealthSheet() {}

    /**
     * @param office whose case it is
     * @param file what the case file is called
     */
    public static BlockSheet of(Health health, String office, String file, LocalDate on, ZoneId zone, PaperFonts fonts) {
        List<FormRow> rows = new ArrayList<>();
        rows.add(row(0, Texts.text("health.of-file"), file));
        HealthLines.of(health, on, zone, fonts).forEach(line -> rows.add(row(0, line.what(), line.isWell() ? line.text() : Texts.text("health.mind", line.text()))));
        rows.add(row(0, Texts.text("health.of-rest"), HealthWords.untested()));
        rows.add(row(SIGN_MM, Texts.text("health.of-outcome"), HealthWords.outcome(health) + "\n" + Texts.text("health.signed")));
        List<Block> blocks = List.of(new Form(List.of(1.0, 5.0), rows), new Paragraph(Paragraph.Kind.NOTE, Texts.text("health.head-kept")));
        return new BlockSheet(PaperHead.of(Texts.text("health.title"), office, on), Look.FORM, PAGE, blocks);
    }

    private static FormRow row(double least, String label, String text) {
        return new FormRow(least, List.of(new FormCell(FormCell.Kind.LABEL, 1, label), new FormCell(FormCell.Kind.TEXT, 1, text)));
    }
}
