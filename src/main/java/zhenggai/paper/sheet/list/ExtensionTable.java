package zhenggai.paper.sheet.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import zhenggai.domain.extension.Decision;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.papers.By;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.people.Role;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.DeadlineCell;
import zhenggai.paper.cell.PaperHead;
import zhenggai.paper.sheet.design.Listing.Line;
import zhenggai.paper.sheet.design.Listing;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.words.Reopened;
import zhenggai.words.Texts;

/** Every extension of a case as a table: one row a request, granted, refused or waiting, with the count of each group below it. */
public final class ExtensionTable {
    private static final int GROUP = 0;
    private static final int FINDING = 1;
    private static final int MEASURE = 2;
    private static final int SUM = -1;
    private static final int TEXT = 3;
    private static final int TO = 7;
    private static final int OUTCOME = 11;

    private final By by;
    private final Map<String, List<Request>> groups = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private int requests;
    private int groupsSoFar;
    private int measures;

    /** A request with the measure it is about, where that stands in the ledger, and which time it is that its deadline would move. */
    private record Request(FindingBranch finding, MeasureLeaf leaf, int place, Extension extension, int time) {
        String names(Role role) {
            return ProgressTable.below(finding.names(leaf, role));
        }
    }

    private ExtensionTable(By by) {
        this.by = by;
    }

    public static Listing of(Ledger ledger, By by, LocalDate on) {
        ExtensionTable table = new ExtensionTable(by);
        ledger.findings().forEach(finding -> finding.measures().forEach(leaf -> table.add(finding, leaf)));
        table.groups.forEach(table::addGroup);
        String title = Texts.text("paper.extension.title");
        return new Listing(PaperHead.of(title, ledger.office().name(), on), PageSetup.landscape(PaperSize.A3), table.columns(), table.lines, table.ending(), TEXT,
            List.of(TO, OUTCOME));
    }

    private void add(FindingBranch finding, MeasureLeaf leaf) {
        measures++;
        int granted = 0;
        for (Extension extension : leaf.extensions()) {
            Request request = new Request(finding, leaf, measures, extension, granted + 1);
            groups.computeIfAbsent(request.names(role(by)), names -> new ArrayList<>()).add(request);
            granted += extension.isGranted() ? 1 : 0;
        }
    }

    private List<Column> columns() {
        return List.of(
            Column.brief(Texts.text("paper.column.number"), 10),
            Column.merged(Texts.text(role(by)), 18.5, 0, GROUP).centred(),
            Column.merged(Texts.text("paper.column.finding"), 22, 0.3, FINDING),
            Column.merged(Texts.text("paper.column.measure"), 25.5, 1, MEASURE),
            Column.merged(Texts.text(other()), by == By.DEPARTMENT ? 13 : 18.5, 0, MEASURE).centred(),
            Column.merged(Texts.text("paper.extension.original"), 20.5, 0, MEASURE).centred(),
            Column.brief(Texts.text("paper.extension.from"), 20.5),
            Column.brief(Texts.text("paper.extension.to"), 20.5),
            Column.brief(Texts.text("paper.extension.time"), 11),
            Column.text(Texts.text("paper.extension.reason"), 22, 1),
            Column.brief(Texts.text("paper.extension.asked"), 20.5),
            Column.brief(Texts.text("paper.extension.outcome"), 19),
            Column.brief(Texts.text("paper.extension.decided"), 20.5),
            Column.brief(Texts.text("paper.extension.minute"), 22));
    }

    private static Role role(By by) {
        return by == By.DEPARTMENT ? Role.LEAD_DEPARTMENT : Role.RESPONSIBLE_PERSON;
    }

    private Role other() {
        return role(by == By.DEPARTMENT ? By.PERSON : By.DEPARTMENT);
    }

    private void addGroup(String names, List<Request> ofGroup) {
        groupsSoFar++;
        String shown = names.isEmpty() ? Texts.text("paper.extension.nobody") : names;
        for (Request request : ofGroup) {
            requests++;
            Row row = new Row(cells(requests, shown, request), List.of(groupsSoFar, request.finding().finding().number(), request.place()));
            lines.add(new Line(request.extension().id(), request.finding(), request.leaf(), row));
        }
        lines.add(Line.sum(new Row(sum(shown, ofGroup), List.of(groupsSoFar, SUM, SUM))));
    }

    private static List<String> sum(String names, List<Request> ofGroup) {
        String outcomes = Texts.text("paper.extension.outcomes", in(ofGroup, Decision.Outcome.GRANTED), in(ofGroup, Decision.Outcome.REFUSED),
            in(ofGroup, Decision.Outcome.PENDING));
        return List.of(
            Texts.text("paper.extension.sum"), names, "", Texts.text("paper.extension.measures", moved(ofGroup)), "", "", "", "",
            Texts.text("paper.extension.times", in(ofGroup, Decision.Outcome.GRANTED)), "", "", outcomes, "", "");
    }

    private List<String> cells(int number, String names, Request request) {
        Extension extension = request.extension();
        Decision decision = extension.decision();
        return List.of(
            String.valueOf(number), names, ProgressTable.numbered(request.finding().finding()), Reopened.marked(request.leaf().measure()),
            request.names(other()), DeadlineCell.brief(request.leaf().measure().schedule().original()), DeadlineCell.brief(extension.from()),
            DeadlineCell.brief(extension.to()), Texts.text("paper.extension.nth", request.time()), extension.reason(),
            lines(extension.askedBy(), DayWords.below(extension.askedOn())),
            extension.isPending() ? Texts.text("paper.extension.pending", decision.outcome()) : Texts.text(decision.outcome()),
            lines(decision.by(), decision.on() == null ? "" : DayWords.below(decision.on())),
            lines(decision.meeting(), decision.minute(), decision.remark()));
    }

    private Ending ending() {
        List<Request> all = groups.values().stream().flatMap(List::stream).toList();
        return new Ending(
            all.isEmpty() ? List.of() : List.of(Texts.text("paper.extension.total", counted(all)), Texts.text("paper.extension.rule")),
            List.of(Texts.text("paper.sign.head"), Texts.text("paper.sign.checked"), Texts.text("paper.sign.filled")),
            Texts.text("paper.extension.none"));
    }

    private static String counted(List<Request> requests) {
        return Texts.text("paper.extension.count", moved(requests), requests.size(), in(requests, Decision.Outcome.GRANTED), in(requests, Decision.Outcome.REFUSED),
            in(requests, Decision.Outcome.PENDING));
    }

    private static long moved(List<Request> requests) {
        return requests.stream().map(Request::place).distinct().count();
    }

    private static long in(List<Request> requests, Decision.Outcome outcome) {
        return requests.stream().filter(request -> request.extension().decision().outcome() == outcome).count();
    }

    private static String lines(String... parts) {
        return String.join("\n", List.of(parts).stream().filter(part -> !part.isBlank()).toList());
    }
}
