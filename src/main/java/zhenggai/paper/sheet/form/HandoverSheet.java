package zhenggai.paper.sheet.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.handover.Handover;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.people.Office;
import zhenggai.domain.people.Person;
import zhenggai.domain.register.Regulation;
import zhenggai.domain.register.Stage;
import zhenggai.domain.spine.MeasureState;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.TableSheet;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.DeadlineCell;
import zhenggai.paper.cell.MeasureCells;
import zhenggai.paper.cell.PaperHead;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.Texts;

/** What one person gives over to another, as both sign it and a third who saw to it. */
public final class HandoverSheet {
    private HandoverSheet() {}

    public static TableSheet of(Handover handover, Office office, Person from, Person to, LocalDate on) {
        List<Row> rows = new ArrayList<>();
        handover.items().forEach(item -> rows.add(new Row(cells(rows.size() + 1, item), List.of())));
        handover.stages().forEach(owed -> rows.add(new Row(cells(rows.size() + 1, owed), List.of())));
        handover.opinions().forEach(opinion -> rows.add(new Row(cells(rows.size() + 1, opinion), List.of())));
        String who = PaperHead.who("paper.handover.from", from) + "\n" + PaperHead.who("paper.handover.to", to);
        return new TableSheet(PaperHead.ofHandover(Texts.text("paper.handover.title"), office.name(), who, on), columns(), rows, ending(handover, from, to, on));
    }

    private static List<Column> columns() {
        return List.of(
            Column.brief(Texts.text("paper.column.number"), 10.5), Column.text(Texts.text("paper.column.finding"), 36, 1),
            Column.text(Texts.text("paper.column.measure"), 44, 2), Column.brief(Texts.text("paper.column.role"), 22.5),
            Column.brief(Texts.text("paper.column.deadline"), 29), Column.brief(Texts.text("paper.column.state"), 21),
            Column.text(Texts.text("paper.column.latest"), 40, 1.6), Column.brief(Texts.text("paper.handover.papers"), 24));
    }

    private static List<String> cells(int number, Handover.Item item) {
        String finding = ProgressTable.numbered(item.finding());
        String roles = ProgressTable.below(item.roles().stream().sorted().<String>map(Texts::text).toList());
        MeasureLeaf leaf = item.leaf();
        if (leaf == null) {
            return List.of(String.valueOf(number), finding, Texts.text("paper.whole-finding"), roles, "", "", "", "");
        }
        return List.of(
            String.valueOf(number), finding, leaf.measure().text(), roles, DeadlineCell.of(leaf), MeasureCells.state(leaf), MeasureCells.progress(leaf), "");
    }

    private static List<String> cells(int number, Handover.OwedStage owed) {
        Stage stage = owed.stage();
        Regulation regulation = owed.regulation();
        return List.of(
            String.valueOf(number), Texts.text("paper.handover.regulation"), regulation.title(), Texts.text("handover.stage", stage.step()),
            stage.deadline().isSet() ? DeadlineTrail.written(stage.deadline()) : Texts.text("paper.no-deadline"),
            MeasureState.NOT_STARTED.shape() + " " + Texts.text("handover.stage-open"),
            regulation.reached().map(reached -> Texts.text("register.reached", reached.step())).orElse(Texts.text("register.not-begun")), "");
    }

    private static List<String> cells(int number, PublicOpinion opinion) {
        return List.of(
            String.valueOf(number), Texts.text("paper.handover.opinion"), Texts.text("board.opinion", opinion.number(), opinion.received().said()),
            Texts.text("opinions.field.person"), opinion.charge().deadline().isSet() ? DeadlineTrail.written(opinion.charge().deadline()) : Texts.text("paper.no-deadline"),
            MeasureState.NOT_STARTED.shape() + " " + Texts.text("handover.opinion-open"), "", "");
    }

    private static Ending ending(Handover handover, Person from, Person to, LocalDate on) {
        long measures = handover.items().stream().filter(item -> item.leaf() != null).count();
        return new Ending(
            handover.isEmpty() ? List.of()
                : List.of(Texts.text(handover.opinions().isEmpty() ? "paper.handover.count" : "paper.handover.count-opinions", handover.size(), handover.items().size() - measures, measures, DayWords.of(on),
                    from.name(), to.name(), handover.stages().size(), handover.opinions().size())),
            List.of(Texts.text("paper.handover.sign-from"), Texts.text("paper.handover.sign-to"), Texts.text("paper.handover.sign-witness"),
                Texts.text("paper.sign.date")),
            Texts.text("paper.handover.none"));
    }
}
