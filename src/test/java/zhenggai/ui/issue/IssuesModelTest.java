package zhenggai.ui.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.Since;
import zhenggai.paper.Watch;
import zhenggai.paper.sheet.PaperPress;
import zhenggai.paper.type.PaperFonts;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Immediate;
import zhenggai.ui.kit.Background;

/** Issued reports in the window: their frozen pages, and what they are compared with. */
class IssuesModelTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final Desk desk = new Desk();
    private OpenCase open;
    private IssuesModel model;

    @BeforeEach
    void begin() {
        open = desk.smallCase(folder.resolve("a.zgt"));
        model = new IssuesModel(open, immediate.background, ZoneOffset.UTC);
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void thePagesAreThoseOfThatDayWhateverBecameOfTheCase() {
        Issue issue = issue();
        byte[] then = open.issues().pages(issue.id());
        open.measures().add(open.ledgers().current().findings().findFirst().orElseThrow().finding().id(), "后来才加的措施");
        model.reload();
        model.choose(model.issuesProperty().get().getFirst());
        assertThat(model.frozenProperty().get().issue()).isEqualTo(issue);
        assertThat(model.frozenProperty().get().paper().bytes()).isEqualTo(then);
        assertThat(model.pages().sheetsProperty().get().count()).isEqualTo(issue.pages());
        model.choose(null);
        assertThat(model.frozenProperty().get()).isNull();
        assertThat(model.pages().sheetsProperty().get()).isNull();
    }

    @Test
    void aReportIsComparedWithNowAndTwoWithEachOtherInTheirOrder() {
        Issue first = issue();
        desk.clock.forward(Duration.ofDays(3));
        Issue second = issue();
        assertThat(model.comparison(first, null)).isEqualTo(PaperRequest.of(PaperKind.PROGRESS, Desk.TODAY.plusDays(3)).since(Since.of(first)));
        PaperRequest both = PaperRequest.of(PaperKind.PROGRESS, Desk.TODAY.plusDays(3)).asOf(second.issuedAt()).since(Since.of(first));
        assertThat(model.comparison(List.of(second, first))).isEqualTo(both);
        assertThat(model.comparison(List.of(first, second))).isEqualTo(both);
    }

    @Test
    void whoComesBackToTheReportInSightBeforeAnotherWasReadKeepsIt() {
        Issue first = issue();
        Issue second = issue();
        Deque<Runnable> worker = new ArrayDeque<>();
        IssuesModel waiting = new IssuesModel(open, new Background(worker::add, Runnable::run, Runnable::run, immediate.problems::add), ZoneOffset.UTC);
        waiting.choose(first);
        worker.remove().run();
        waiting.choose(second);
        waiting.choose(first);
        worker.remove().run();
        assertThat(waiting.frozenProperty().get().issue()).isEqualTo(first);
        assertThat(waiting.pages().makingProperty().get()).isNull();
    }

    private Issue issue() {
        PaperRequest request = PaperRequest.of(PaperKind.PROGRESS, open.today());
        return open.issues().issue(request, new PaperPress(request, null, PaperFonts.bundled(), ZoneOffset.UTC, Watch.NONE));
    }
}
