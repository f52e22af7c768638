package zhenggai.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.casework.spine.DeadlineBasis;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.papers.By;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.papers.Press;
import zhenggai.domain.papers.Since;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.papers.TableFilter;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.papers.TemplateColumn;
import zhenggai.domain.papers.TemplateId;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.Office;
import zhenggai.domain.time.SpecialDay;
import zhenggai.paper.Watch;
import zhenggai.paper.sheet.PaperPress;
import zhenggai.paper.type.PaperFonts;
import zhenggai.testkit.Desk;
import zhenggai.words.HistorySentence;

/** Issuing a report freezes it: its number, its pages, what it shows; whatever is done to the case afterwards. */
class IssuesTest {
    private static final PaperRequest PROGRESS = PaperRequest.of(PaperKind.PROGRESS, Desk.TODAY);

    @TempDir Path dir;
    private final Desk desk = new Desk();
    private Path file;
    private OpenCase open;

    @BeforeEach
    void begin() {
        file = dir.resolve("案卷.zgt");
        open = desk.smallCase(file);
        open.inspections().edit(fedBack(open.inspections().all().getFirst()));
        open.measures().promise(Desk.measure(open, 3).id(), "反馈后10个工作日内");
    }

    @AfterEach
    void end() {
        open.close();
    }

    @Test
    void anIssueHasEverythingItIsRecognisedBy() {
        String head = open.history().all().getFirst().hash();
        PaperPress press = press(PROGRESS);
        Issue issue = open.issues().issue(PROGRESS, press);
        byte[] pages = open.issues().pages(issue.id());
        assertThat(pages).isEqualTo(press.made().pdf().bytes()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(issue).isEqualTo(new Issue(issue.id(), 1, PROGRESS, press.made().papers().getFirst().heading().title(), desk.clock.instant(), "张䶮",
            zhenggai.paper.Fingerprint.of(press.made().papers()), head, issue.file(), press.made().pdf().pages()));
        assertThat(issue.fingerprint()).hasSize(64);
        assertThat(issue.file()).hasSize(64);
        assertThat(press.made().papers()).allSatisfy(paper -> assertThat(paper.heading().imprint()).isEqualTo(
            "第 1 期 · 2026-07-20 09:00 · 张䶮 · 指纹 " + issue.fingerprint().substring(0, 12) + " · 留痕 " + head.substring(0, 12)));
        assertThat(open.issues().all()).containsExactly(issue);
        assertThat(new HistorySentence(ZoneOffset.UTC).of(open.history().newest(1, 10).getFirst()))
            .isEqualTo("2026年7月20日 09:00 张䶮 印发报表：第 1 期《" + issue.title() + "》");
    }

    @Test
    void everythingThatWasAskedComesBackWithIt() {
        PaperRequest asked = PROGRESS.using("任务分解表").on(PaperSize.A2).on(LocalDate.of(2026, 7, 1)).since(new Since(0, desk.clock.instant()))
            .by(By.PERSON).about(new PersonId(3)).givenTo(new PersonId(4)).about(new FindingId(2));
        desk.clock.forward(Duration.ofDays(1));
        PaperRequest past = asked.asOf(desk.clock.instant().minusSeconds(60)).since(new Since(7, asked.since().at(), open.history().all().getLast().hash()));
        desk.clock.forward(Duration.ofDays(1));
        open.issues().issue(asked, plain());
        open.issues().issue(past, plain());
        open.close();
        open = desk.cases.open(file);
        assertThat(open.issues().all()).extracting(Issue::request).containsExactly(past, asked);
        assertThat(open.issues().all()).extracting(Issue::looksAt).containsExactly(past.asOf(), desk.clock.instant());
    }

    @Test
    void eachPaperByEachTableCountsForItselfAndNoNumberIsGivenTwice() {
        assertThat(open.issues().issue(PROGRESS, plain()).number()).isEqualTo(1);
        Issue second = open.issues().issue(PROGRESS, plain());
        assertThat(second.number()).isEqualTo(2);
        assertThat(open.issues().issue(PROGRESS.using("销号表"), plain()).number()).isEqualTo(1);
        assertThat(open.issues().issue(PaperRequest.of(PaperKind.EXTENSIONS, Desk.TODAY), plain()).number()).isEqualTo(1);
        open.undo();
        open.undo();
        open.undo();
        assertThat(open.issues().all()).extracting(Issue::number).containsExactly(1);
        open.redo();
        assertThat(open.issues().find(PaperKind.PROGRESS, "", 2)).contains(second);
        open.undo();
        assertThat(open.issues().nextNumber(PaperKind.PROGRESS, "")).isEqualTo(3);
        assertThat(open.issues().issue(PROGRESS, plain()).number()).isEqualTo(3);
        assertThat(open.issues().find(PaperKind.PROGRESS, "", 2)).isEmpty();
        assertThat(open.issues().nextNumber(PaperKind.WALL_CHART, "")).isEqualTo(1);
        assertThat(open.history().verify().holds()).isTrue();
    }

    @Test
    void pagesThatWereNotMadeTakeNoNumberAndLeaveNoTrace() {
        List<RuntimeException> troubles = List.of(new CancellationException(), new Refused("paper.nobody-owes"), new IllegalStateException("a mistake"));
        int steps = open.history().all().size();
        for (RuntimeException trouble : troubles) {
            assertThatThrownBy(() -> open.issues().issue(PROGRESS, (issuing, now, then) -> {
                throw trouble;
            })).isSameAs(trouble);
        }
        StackOverflowError deep = new StackOverflowError();
        assertThatThrownBy(() -> open.issues().issue(PROGRESS, (issuing, now, then) -> {
            throw deep;
        })).isSameAs(deep);
        assertThat(open.history().all()).hasSize(steps);
        assertThat(open.issues().all()).isEmpty();
        assertThat(open.issues().issue(PROGRESS, plain()).number()).isEqualTo(1);
    }

    @Test
    void issuedPagesNeverMoveWhateverBecomesOfTheCase() throws IOException {
        TableTemplate table = open.templates().keep(table());
        Issue first = open.issues().issue(PROGRESS, press(PROGRESS));
        PaperRequest designed = PROGRESS.using(table.name()).since(Since.of(first));
        Issue second = open.issues().issue(designed, press(designed));
        List<String> pages = pages(first, second);

        work(table);
        assertThat(pages(first, second)).isEqualTo(pages);
        open.undo();
        open.undo();
        open.redo();
        assertThat(pages(first, second)).isEqualTo(pages);

        open.close();
        open = desk.cases.open(file);
        assertThat(pages(first, second)).isEqualTo(pages);
        open.close();

        Path copy = Files.copy(file, dir.resolve("副本.zgt"));
        open = desk.cases.open(copy);
        open.findings().remove(Desk.measure(open, 0).finding());
        open.measures().reword(Desk.measure(open, 0).id(), "全部改写");
        assertThat(pages(first, second)).isEqualTo(pages);
        assertThat(open.issues().damaged()).isEmpty();
        assertThat(open.issues().all()).containsExactly(second, first);
    }

    @Test
    void theSameReportMadeAnewFromTheCaseAsItWasHasTheSamePages() {
        Issue issue = open.issues().issue(PROGRESS, press(PROGRESS));
        work(open.templates().keep(table()));
        Press.Pressed again = press(PROGRESS).press(new Press.Issuing(1, issue.issuedAt(), issue.issuedBy(), issue.head()), open.dossiers().of(issue), null);
        assertThat(again.fingerprint()).isEqualTo(issue.fingerprint());
        assertThat(again.pdf()).isEqualTo(open.issues().pages(issue.id()));
    }

    @Test
    void anIssueShowsExactlyItsStepEvenWhereLaterOnesShareItsInstant() {
        Ledger before = open.ledgers().current();
        Issue issue = open.issues().issue(PROGRESS, plain());
        open.measures().start(Desk.measure(open, 0).id());
        assertThat(open.dossiers().asOf(issue.issuedAt()).ledger()).as("the moment cannot tell").isEqualTo(open.ledgers().current()).isNotEqualTo(before);
        assertThat(open.dossiers().of(issue)).isEqualTo(new Dossier(before, open.basis().calendar(), List.of(), zhenggai.domain.evidence.EvidenceIndex.EMPTY, zhenggai.domain.supervision.ActLog.NONE, issue.issuedAt(), issue.head(), ZoneOffset.UTC));
        desk.clock.forward(Duration.ofSeconds(1));
        assertThat(open.dossiers().before(PROGRESS.since(Since.of(issue))).ledger()).isEqualTo(before);
    }

    @Test
    void thePressGetsTheCaseAsOfTheAskedMomentAndTheEarlierLook() {
        Ledger morning = open.ledgers().current();
        Instant nine = desk.clock.instant();
        String nineHead = open.history().all().getFirst().hash();
        desk.clock.forward(Duration.ofHours(1));
        open.measures().start(Desk.measure(open, 0).id());
        Ledger ten = open.ledgers().current();
        Instant atTen = desk.clock.instant();
        String tenHead = open.history().all().getFirst().hash();
        desk.clock.forward(Duration.ofHours(1));
        open.measures().start(Desk.measure(open, 1).id());
        List<Dossier> seen = new ArrayList<>();
        Issue issue = open.issues().issue(PROGRESS.asOf(atTen).since(new Since(0, nine)), (issuing, now, then) -> {
            seen.add(now);
            seen.add(then);
            assertThat(issuing).isEqualTo(new Press.Issuing(1, desk.clock.instant(), "张䶮", tenHead));
            return new Press.Pressed("表", "", new byte[] {1}, 1);
        });
        assertThat(seen).extracting(Dossier::ledger).containsExactly(ten, morning);
        assertThat(seen).extracting(Dossier::at).containsExactly(atTen, nine);
        assertThat(seen).extracting(Dossier::head).containsExactly(tenHead, nineHead);
        assertThat(issue.head()).isEqualTo(tenHead);
        assertThat(Since.of(issue)).isEqualTo(new Since(1, atTen, tenHead));
    }

    @Test
    void anEarlierLookThatIsLaterIsRefused() {
        Instant later = desk.clock.instant().plusSeconds(1);
        assertThatThrownBy(() -> open.issues().issue(PROGRESS.since(new Since(0, later)), plain())).isInstanceOf(Refused.class).hasMessage("paper.since-later");
        desk.clock.forward(Duration.ofDays(1));
        assertThatThrownBy(() -> open.dossiers().before(PROGRESS.asOf(later.minusSeconds(1)).since(new Since(0, later)))).isInstanceOf(Refused.class);
        assertThat(open.dossiers().before(PROGRESS)).isNull();
    }

    @Test
    void aReportOfADayThatIsNotOverLooksAtTheMomentOfItsIssue() {
        Issue issue = open.issues().issue(PROGRESS.asOf(desk.clock.instant().plus(Duration.ofHours(12))), plain());
        assertThat(issue.looksAt()).isEqualTo(issue.issuedAt());
        assertThat(open.dossiers().before(PROGRESS.since(Since.of(issue)))).isNotNull();
    }

    @Test
    void beforeTheCaseBeganThereIsNothingToLookAtAndASentenceSaysSo() {
        Instant early = desk.clock.instant().minus(Duration.ofDays(400));
        assertThatThrownBy(() -> open.dossiers().asOf(early)).isInstanceOf(Refused.class).hasMessage("case.not-yet-begun");
        assertThatThrownBy(() -> open.dossiers().before(PROGRESS.since(new Since(0, early)))).isInstanceOf(Refused.class).hasMessage("case.not-yet-begun");
    }

    @Test
    void aClockThatWentBackDoesNotLetAnIssueMissAStep() {
        desk.clock.forward(Duration.ofDays(-1));
        open.measures().start(Desk.measure(open, 0).id());
        String head = open.history().all().getFirst().hash();
        desk.clock.forward(Duration.ofHours(-1));
        assertThat(open.issues().issue(PROGRESS, plain()).head()).isEqualTo(head);
    }

    /** Everything an office might do after a report went out. */
    private void work(TableTemplate table) {
        desk.clock.forward(Duration.ofDays(40));
        open.measures().reword(Desk.measure(open, 0).id(), "制定学习实施细则并印发");
        open.findings().remove(Desk.measure(open, 2).finding());
        assertThat(open.basis().apply(new DeadlineBasis.OwnDay(new SpecialDay(LocalDate.of(2026, 7, 24), true, "停电")))).as("counted deadlines that moved").hasSize(1);
        Office office = open.office().get();
        open.office().edit(new Office("更名后的红十字会", office.partyOrganisation(), office.contact()));
        open.templates().keep(table.titled("改过的标题"));
        open.templates().remove(table.id());
    }

    @Test
    void severalSheetsIssuedAsOneHaveTheNameOfTheirKind() {
        open.duties().assign(Desk.measure(open, 0).id(), Role.RESPONSIBLE_PERSON, List.of("张䶮", "单晓𠮷"));
        PaperRequest all = PaperRequest.of(PaperKind.PERSON, Desk.TODAY);
        Issue several = open.issues().issue(all, press(all));
        assertThat(several.title()).isEqualTo("个人任务单（共2份）");
        assertThat(several.pages()).isEqualTo(2);
        PaperRequest one = all.about(open.people().persons().getFirst().id());
        assertThat(open.issues().issue(one, press(one)).title()).contains(open.people().persons().getFirst().name());
    }

    private static Inspection fedBack(Inspection of) {
        return new Inspection(of.id(), of.title(), of.round(), of.team(), of.onSite(), LocalDate.of(2026, 7, 17), of.planDueOn(), null, of.rectifyUntil(),
            of.reportDueOn(), of.publication());
    }

    private static TableTemplate table() {
        return new TableTemplate(TemplateId.NEW, "任务分解表", "任务分解", List.of(TemplateColumn.of(TableField.MEASURE)), TableTemplate.Grouping.FINDING,
            TableFilter.ALL, TableTemplate.Sorting.LEDGER, PageSetup.landscape(PaperSize.A4), List.of(), List.of());
    }

    private List<String> pages(Issue... issues) {
        return java.util.Arrays.stream(issues).map(issue -> new String(open.issues().pages(issue.id()), StandardCharsets.ISO_8859_1)).toList();
    }

    private PaperPress press(PaperRequest request) {
        @Nullable TableTemplate template = open.templates().all().stream().filter(t -> t.name().equals(request.template())).findFirst().orElse(null);
        return new PaperPress(request, template, PaperFonts.bundled(), ZoneOffset.UTC, Watch.NONE);
    }

    private static Press plain() {
        return (issuing, now, then) -> new Press.Pressed("表", "f".repeat(64), ("%PDF " + issuing).getBytes(StandardCharsets.UTF_8), 1);
    }
}
