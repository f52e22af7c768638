package zhenggai.ui.paper.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.papers.By;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.papers.Since;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.papers.TemplateId;
import zhenggai.paper.Paper;
import zhenggai.paper.sheet.design.Presets;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Immediate;
import zhenggai.ui.kit.Background;

/** What is asked of the papers, and the proof that comes of it: refused, overtaken, called off, issued. */
class PaperModelTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final Desk desk = new Desk();
    private OpenCase open;

    @BeforeEach
    void begin() {
        open = desk.smallCase(folder.resolve("a.zgt"));
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void theProgressTableIsThereFirstAndNamedByItsTitleAndDay() {
        PaperModel model = model();
        model.reload();
        Proof proof = model.proofProperty().get();
        assertThat(proof.request()).isEqualTo(PaperRequest.of(PaperKind.PROGRESS, Desk.TODAY));
        assertThat(proof.fileName()).isEqualTo("七届市委第五轮巡察整改进展表 2026-07-20");
        assertThat(proof.nextIssue()).isEqualTo(1);
        assertThat(proof.fonts()).isEqualTo("小标宋、仿宋（以 Noto Serif SC 代替）；黑体、楷体（以 Noto Sans SC 代替）");
        assertThat(model.pages().sheetsProperty().get().count()).isEqualTo(proof.made().pages());
        assertThat(model.pages().makingProperty().get()).isNull();
    }

    @Test
    void aPaperThatIsRefusedLeavesItsSentenceInThePlaceOfThePages() {
        PaperModel model = model();
        model.reload();
        model.choose(PaperKind.HANDOVER, "");
        assertThat(model.proofProperty().get()).isNull();
        assertThat(model.pages().sheetsProperty().get()).isNull();
        assertThat(model.pages().sentenceProperty().get().words()).isEqualTo("交接单须写明交出人和接收人。");
        assertThat(model.pages().sentenceProperty().get().again()).isNull();
        model.choose(PaperKind.PROGRESS, "");
        assertThat(model.pages().sentenceProperty().get()).isNull();
        assertThat(model.proofProperty().get()).isNotNull();
    }

    @Test
    void eachPaperKeepsWhatWasAskedOfItAndTheDaysAreShared() {
        PaperModel model = model();
        model.choose(PaperKind.EXTENSIONS, "");
        model.ask(model.requestProperty().get().by(By.PERSON).on(PaperSize.A3));
        model.askAsOf(LocalDate.of(2026, 7, 1));
        model.choose(PaperKind.DEADLINES, "");
        assertThat(model.requestProperty().get())
            .isEqualTo(PaperRequest.of(PaperKind.DEADLINES, LocalDate.of(2026, 7, 1)).asOf(Instant.parse("2026-07-01T23:59:59.999Z")));
        model.askAsOf(null);
        model.choose(PaperKind.EXTENSIONS, "");
        assertThat(model.requestProperty().get()).isEqualTo(PaperRequest.of(PaperKind.EXTENSIONS, Desk.TODAY).by(By.PERSON).on(PaperSize.A3));
    }

    @Test
    void aPastDayShowsTheCaseAsItStoodThen() {
        desk.clock.forward(Duration.ofDays(2));
        open.measures().add(open.ledgers().current().findings().findFirst().orElseThrow().finding().id(), "后来才加的措施");
        PaperModel model = model();
        model.reload();
        assertThat(words(model)).contains("后来才加的措施");
        model.askAsOf(Desk.TODAY);
        assertThat(words(model)).doesNotContain("后来才加的措施");
        assertThat(model.requestProperty().get().on()).isEqualTo(Desk.TODAY);
    }

    @Test
    void aComparisonMarksWhatChanged() {
        desk.clock.forward(Duration.ofDays(2));
        open.measures().add(open.ledgers().current().findings().findFirst().orElseThrow().finding().id(), "后来才加的措施");
        PaperModel model = model();
        model.reload();
        model.askSince(Desk.TODAY);
        assertThat(model.requestProperty().get().since()).isEqualTo(new Since(0, Instant.parse("2026-07-20T23:59:59.999Z")));
        assertThat(words(model)).anyMatch(words -> words.contains("新增"));
    }

    @Test
    void aTableWhoseSavingWasUndoneGivesWayToTheUsualOne() {
        TableTemplate own = open.templates().keep(Presets.usual().get(1).named(TemplateId.NEW, "我们的清单"));
        PaperModel model = model();
        model.reload();
        model.choose(PaperKind.PROGRESS, own.name());
        assertThat(model.proofProperty().get().template()).isEqualTo(own);
        open.undo();
        model.reload();
        assertThat(model.requestProperty().get().template()).isEmpty();
        assertThat(model.proofProperty().get()).isNotNull();
    }

    @Test
    void whatIsInSightIsIssuedAndTheNextOneCountsOn() {
        List<Issue> issued = new ArrayList<>();
        PaperModel model = model();
        model.reload();
        model.issue(model.proofProperty().get(), issued::add);
        assertThat(issued).hasSize(1).first().satisfies(issue -> {
            assertThat(issue.number()).isEqualTo(1);
            assertThat(issue.request()).isEqualTo(model.requestProperty().get());
        });
        model.reload();
        assertThat(model.proofProperty().get().nextIssue()).isEqualTo(2);
        assertThat(model.comparable()).isEqualTo(issued);
        model.choose(PaperKind.PROGRESS, Presets.usual().get(1).name());
        assertThat(model.comparable()).as("another table has a series of its own").isEmpty();
        assertThat(model.proofProperty().get().nextIssue()).isEqualTo(1);
    }

    @Test
    void whatIsNoLongerAsItWasSeenIsNotIssuedUnseen() {
        PaperModel model = model();
        model.reload();
        Proof seen = model.proofProperty().get();
        open.measures().add(open.ledgers().current().findings().findFirst().orElseThrow().finding().id(), "看过之后才加的措施");
        List<Issue> issued = new ArrayList<>();
        model.issue(seen, issued::add);
        assertThat(issued).isEmpty();
        assertThat(open.issues().all()).isEmpty();
        assertThat(immediate.problems).singleElement().isInstanceOf(Refused.class).hasToString(new Refused("issue.not-as-seen").toString());
        immediate.problems.clear();
        model.reload();
        model.issue(model.proofProperty().get(), issued::add);
        assertThat(issued).extracting(Issue::number).containsExactly(1);
    }

    @Test
    void anotherPaperIsNeverSavedOrPrintedUnderItsName() {
        Deque<Runnable> press = new ArrayDeque<>();
        PaperModel model = new PaperModel(open, new Background(Runnable::run, press::add, Runnable::run, immediate.problems::add), ZoneOffset.UTC);
        model.reload();
        press.remove().run();
        assertThat(model.proofProperty().get().request().kind()).isEqualTo(PaperKind.PROGRESS);
        model.choose(PaperKind.SUMMARY, "");
        assertThat(model.proofProperty().get()).isNull();
        while (!press.isEmpty()) {
            press.remove().run();
        }
        assertThat(model.proofProperty().get().request().kind()).isEqualTo(PaperKind.SUMMARY);
    }

    @Test
    void whatANewerWishHasOvertakenIsNeverShownNorLaidOutToItsEnd() {
        Deque<Runnable> press = new ArrayDeque<>();
        Background background = new Background(Runnable::run, press::add, Runnable::run, immediate.problems::add);
        PaperModel model = new PaperModel(open, background, ZoneOffset.UTC);
        List<Proof> shown = new ArrayList<>();
        model.proofProperty().addListener((property, before, now) -> shown.add(now));
        model.reload();
        model.ask(model.requestProperty().get().on(PaperSize.A3));
        model.ask(model.requestProperty().get().on(PaperSize.A2));
        assertThat(model.pages().makingProperty().get()).isNotNull();
        assertThat(background.jobs()).as("seen in the window").isNotEmpty();
        while (!press.isEmpty()) {
            press.remove().run();
        }
        assertThat(shown).extracting(proof -> proof.request().sheet()).containsExactly(PaperSize.A2);
        assertThat(background.jobs()).isEmpty();
    }

    @Test
    void whatWasCalledOffCanBeMadeAfterAll() {
        Deque<Runnable> press = new ArrayDeque<>();
        Background background = new Background(Runnable::run, press::add, Runnable::run, immediate.problems::add);
        PaperModel model = new PaperModel(open, background, ZoneOffset.UTC);
        model.reload();
        background.jobs().getFirst().callOff();
        press.remove().run();
        assertThat(model.pages().sentenceProperty().get().title()).isEqualTo("已取消");
        model.pages().sentenceProperty().get().again().run();
        while (!press.isEmpty()) {
            press.remove().run();
        }
        assertThat(model.proofProperty().get()).isNotNull();
    }

    private static List<String> words(PaperModel model) {
        return model.proofProperty().get().papers().stream().map(Paper::words).flatMap(List::stream).toList();
    }

    private PaperModel model() {
        return new PaperModel(open, immediate.background, ZoneOffset.UTC);
    }
}
