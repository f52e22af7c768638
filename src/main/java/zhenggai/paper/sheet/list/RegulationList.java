package zhenggai.paper.sheet.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.NamedRegulation.Mention;
import zhenggai.domain.ledger.NamedRegulation;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.people.Role;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.cell.DeadlineCell;
import zhenggai.paper.cell.MeasureCells;
import zhenggai.paper.cell.PaperHead;
import zhenggai.paper.sheet.design.Listing.Line;
import zhenggai.paper.sheet.design.Listing;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.words.Texts;

/** Every title that the measures, their results and their progress name, once each, with the measures that name it. */
public final class RegulationList {
    private static final int TITLE = 0;
    private static final int TEXT = 3;

    private RegulationList() {}

    public static Listing of(Ledger ledger, LocalDate on) {
        List<NamedRegulation> named = NamedRegulation.of(ledger);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            for (Mention mention : named.get(i).mentions()) {
                lines.add(new Line(List.of(named.get(i).title(), mention.leaf().measure().id()), mention.finding(), mention.leaf(),
                    new Row(cells(i + 1, named.get(i).title(), mention), List.of(i))));
            }
        }
        return new Listing(PaperHead.of(Texts.text("paper.regulations.title"), ledger.office().name(), on), PageSetup.landscape(PaperSize.A4), columns(), lines,
            ending(named, lines.size()), TEXT, List.of());
    }

    private static List<Column> columns() {
        return List.of(
            Column.merged(Texts.text("paper.column.number"), 10.5, 0, TITLE).centred(), Column.merged(Texts.text("paper.regulations.name"), 50, 1, TITLE),
            Column.brief(Texts.text("paper.workings.number"), 14), Column.text(Texts.text("paper.regulations.measure"), 60, 2),
            Column.brief(Texts.text(Role.LEAD_DEPARTMENT), 22), Column.brief(Texts.text(Role.RESPONSIBLE_PERSON), 18),
            Column.brief(Texts.text("paper.column.deadline"), 30), Column.brief(Texts.text("paper.column.state-only"), 30));
    }

    private static List<String> cells(int number, String title, Mention mention) {
        return List.of(
            String.valueOf(number), title, mention.finding().finding().number() + "-" + mention.leaf().measure().number(), mention.leaf().measure().text(),
            names(mention, Role.LEAD_DEPARTMENT), names(mention, Role.RESPONSIBLE_PERSON), DeadlineCell.of(mention.leaf()), MeasureCells.state(mention.leaf()));
    }

    private static String names(Mention mention, Role role) {
        return ProgressTable.below(mention.finding().names(mention.leaf(), role));
    }

    private static Ending ending(List<NamedRegulation> named, int mentions) {
        return new Ending(
            named.isEmpty() ? List.of() : List.of(Texts.text("paper.regulations.count", named.size(), mentions), Texts.text("paper.regulations.rule")),
            List.of(Texts.text("paper.sign.head"), Texts.text("paper.sign.checked"), Texts.text("paper.sign.filled")), Texts.text("paper.regulations.none"));
    }
}
