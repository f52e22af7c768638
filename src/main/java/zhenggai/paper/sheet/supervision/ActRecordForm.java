package zhenggai.paper.sheet.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActItem;
import zhenggai.paper.Block.Form;
import zhenggai.paper.Block.FormCell;
import zhenggai.paper.Block.FormRow;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.FormCells;
import zhenggai.paper.cell.PaperHead;
import zhenggai.paper.sheet.supervision.ActPaper.Setting;
import zhenggai.words.ActWords;
import zhenggai.words.Texts;

/** The record of a check, a talk, papers called for or a bulletin: when, by whom, about which items, what was found, what is required by when. */
final class ActRecordForm {
    private static final PageSetup PAGE = PageSetup.portrait(PaperSize.A4);
    /** Millimetres to write in by hand where nothing was entered. */
    private static final double ROOM = 40;
    private static final double SIGN = 25;

    private ActRecordForm() {}

    static BlockSheet of(Act act, Setting setting) {
        List<FormRow> rows = new ArrayList<>();
        rows.add(FormCells.pairs(Texts.text("paper.record.number"), ActWords.serial(act.serial(), setting.rules()), Texts.text("paper.record.on"), DayWords.of(act.issuedOn()),
            Texts.text("paper.record.by"), act.issuedBy()));
        rows.add(FormCells.told(Texts.text("paper.record.to"), act.copies().isEmpty() ? act.to().name()
            : Texts.text("paper.acts.copied", act.to().name(), String.join(Texts.text("list.comma"), act.copies()))));
        rows.add(FormCells.told(Texts.text("paper.record.items"), act.items().stream().map(item -> item(item, act.issuedOn())).collect(Collectors.joining("\n"))));
        rows.add(FormCells.toldOrWritten(Texts.text("paper.record.found"), act.demand().found(), ROOM));
        rows.add(FormCells.toldOrWritten(Texts.text("paper.record.requirement"), act.demand().requirement(), ROOM));
        LocalDate by = act.demand().replyBy();
        rows.add(FormCells.told(Texts.text("paper.record.reply-by"), by == null ? Texts.text("paper.record.no-reply") : DayWords.of(by)));
        rows.add(new FormRow(SIGN, List.of(FormCells.label(Texts.text("paper.record.sign-by")), sign(), FormCells.label(Texts.text("paper.record.sign-to")), sign())));
        return new BlockSheet(PaperHead.of(Texts.text("paper.record.title", act.kind()), setting.office().name(), act.issuedOn()), Look.FORM, PAGE,
            List.of(new Form(FormCells.WIDTHS, rows)));
    }

    private static FormCell sign() {
        return new FormCell(FormCell.Kind.SIGN, 2, Texts.text("paper.opinion.sign"));
    }

    private static String item(ActItem item, LocalDate on) {
        String days = Texts.text("paper.record.days", item.told().current().isEmpty() ? Texts.text("paper.no-day") : item.told().current(), ActLetter.left(item, on));
        return Texts.text("paper.record.item", item.told().code(), item.told().measure(), days);
    }
}
