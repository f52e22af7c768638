package zhenggai.paper.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.handover.Handover;
import zhenggai.domain.ledger.Comparison;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.paper.Paper;
import zhenggai.paper.TableSheet;
import zhenggai.paper.TextColumns;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.OwedItem;
import zhenggai.paper.sheet.design.Changes;
import zhenggai.paper.sheet.design.DesignedTable;
import zhenggai.paper.sheet.design.Listing;
import zhenggai.paper.sheet.design.Presets;
import zhenggai.paper.sheet.form.FindingPapers;
import zhenggai.paper.sheet.form.HandoverSheet;
import zhenggai.paper.sheet.form.MinutesSheet;
import zhenggai.paper.sheet.form.PersonSheet;
import zhenggai.paper.sheet.list.ActTable;
import zhenggai.paper.sheet.list.CheckTable;
import zhenggai.paper.sheet.list.DeadlineWorkings;
import zhenggai.paper.sheet.list.EvidenceCatalogue;
import zhenggai.paper.sheet.list.ExtensionTable;
import zhenggai.paper.sheet.list.OverdueTable;
import zhenggai.paper.sheet.list.PublicOpinionTable;
import zhenggai.paper.sheet.list.RegulationList;
import zhenggai.paper.sheet.list.ResultTable;
import zhenggai.paper.sheet.lookback.LookBackPapers;
import zhenggai.paper.sheet.report.ProgressReport;
import zhenggai.paper.sheet.report.SummarySheet;
import zhenggai.paper.sheet.wall.WallCharts;
import zhenggai.words.Texts;

/** Every paper of a case, described from what was asked for and what the case says. */
public final class Papers {
    private final PaperRequest request;
    private final @Nullable TableTemplate given;
    private final Dossier now;
    private final @Nullable Dossier then;
    private final @Nullable Changes changes;

    private Papers(PaperRequest request, @Nullable TableTemplate given, Dossier now, @Nullable Dossier then) {
        this.request = request;
        this.given = given;
        this.now = now;
        this.then = then;
        this.changes = then == null ? null : new Changes(Comparison.between(then.ledger(), now.ledger()), since(then));
    }

    /**
     * @param template the designed table that a progress table is made by, null for a usual one: the one the request names, else the progress table
     * @param now the case at the moment that was asked for
     * @param then the earlier look it is compared with, null where no comparison was asked for
     * @return one paper, or one for each person or finding where none was named; never empty
     * @throws Refused when the paper needs somebody or something that was not named or is not there
     */
    public static List<Paper> describe(PaperRequest request, @Nullable TableTemplate template, Dossier now, @Nullable Dossier then) {
        return new Papers(request, template, now, then).described().map(paper -> request.sheet() == null ? paper : on(paper, paper.page().on(request.sheet()))).toList();
    }

    private static Paper on(Paper paper, PageSetup page) {
        return paper instanceof TableSheet table ? TextColumns.on(table, page) : paper.on(page);
    }

    private Stream<Paper> described() {
        LocalDate on = request.on();
        return switch (request.kind()) {
            case PROGRESS -> Stream.of(DesignedTable.of(now, template(), on, changes));
            case SUMMARY -> Stream.of(SummarySheet.of(now, on, then, request.since()));
            case OVERDUE -> listed((dossier, day) -> OverdueTable.of(dossier, request.by(), day));
            case SUPERVISION -> Stream.of(ActTable.of(now, on));
            case CLEARANCE -> some(FindingPapers.clearances(now, request.finding(), on), "paper.clearance.none");
            case CLOSE_OUT -> some(FindingPapers.closeOuts(now, request.finding(), on), "paper.close-out.none");
            case EVIDENCE -> Stream.of(EvidenceCatalogue.of(now, request.finding(), on));
            case REGULATIONS -> listed((dossier, day) -> RegulationList.of(dossier, day));
            case MINUTES -> some(MinutesSheet.of(now, request, changes), "paper.minutes.none");
            case CHECKS -> Stream.of(CheckTable.of(now, on));
            case OPINIONS -> Stream.of(PublicOpinionTable.of(now, on));
            case OPINION_SENDERS -> Stream.of(PublicOpinionTable.naming(now, on));
            case RESULTS -> Stream.of(ResultTable.of(now, on));
            case REPORT -> some(now.ledger().inspections().stream().map(branch -> ProgressReport.of(now.ledger(), branch, on)).toList(), "paper.report.none");
            case EXTENSIONS -> listed((dossier, day) -> ExtensionTable.of(dossier.ledger(), request.by(), day));
            case DEADLINES -> listed((dossier, day) -> DeadlineWorkings.of(dossier.ledger(), dossier.calendar(), day));
            case PERSON -> persons().flatMap(person -> listed((dossier, day) -> PersonSheet.of(dossier.ledger(), person, dossier.calendar(), day)));
            case HANDOVER -> Stream.of(handover(on));
            case LOOK_BACK -> LookBackPapers.of(now, request.finding(), on).stream();
            case WALL_CHART -> Stream.of(WallCharts.of(now.ledger(), on));
        };
    }

    /** A list as it is; beside what it was on the day of the earlier look where one is compared. */
    private Stream<Paper> listed(BiFunction<Dossier, LocalDate, Listing> list) {
        Listing here = list.apply(now, request.on());
        return Stream.of(then == null || changes == null ? here.sheet() : here.since(list.apply(then, lastDay(then)), changes));
    }

    private TableTemplate template() {
        if (given != null || request.template().isBlank()) {
            return given != null ? given : Presets.progress();
        }
        return Presets.named(request.template(), List.of()).orElseThrow(() -> new Refused("template.unknown", request.template()));
    }

    /** The day that ended at the moment looked at. */
    private LocalDate lastDay(Dossier earlier) {
        Instant moment = request.since() == null ? earlier.at() : request.since().at();
        return earlier.day(moment.minusNanos(1));
    }

    /** An issue by its number and day. */
    private String since(Dossier earlier) {
        String day = DayWords.of(lastDay(earlier));
        return request.since() == null || request.since().issue() == 0 ? day : Texts.text("paper.since.issue", request.since().issue(), day);
    }

    /** @throws Refused with a sentence where there is nothing to print */
    private static Stream<Paper> some(List<? extends Paper> papers, String none) {
        if (papers.isEmpty()) {
            throw new Refused(none);
        }
        return papers.stream().map(Paper.class::cast);
    }

    private Stream<Person> persons() {
        if (request.person() != null) {
            return Stream.of(person(request.person()));
        }
        List<Person> owing = now.people().stream().filter(person -> !OwedItem.of(now.ledger(), person.id(), request.on()).isEmpty()).toList();
        if (owing.isEmpty()) {
            throw new Refused("paper.nobody-owes");
        }
        return owing.stream();
    }

    private Paper handover(LocalDate on) {
        if (request.person() == null || request.successor() == null) {
            throw new Refused("paper.handover.who");
        }
        return HandoverSheet.of(Handover.of(now.ledger(), now.register(), now.opinions(), request.person()), now.ledger().office(), person(request.person()),
            person(request.successor()), on);
    }

    private Person person(PersonId id) {
        return now.people().stream().filter(person -> person.id().equals(id)).findFirst().orElseThrow(() -> new Refused("case.thing-gone"));
    }
}
