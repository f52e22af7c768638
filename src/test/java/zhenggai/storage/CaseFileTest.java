package zhenggai.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.Subject;
import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.history.ThingChange.What;
import zhenggai.domain.history.Touched;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.spine.Category;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.testkit.Desk;

/** The seam: all or nothing, undo and redo, history, the view of a past day, the notice to screens. */
class CaseFileTest {
    @TempDir Path dir;
    private final Desk desk = new Desk();
    private OpenCase open;

    @BeforeEach
    void begin() {
        open = desk.smallCase(dir.resolve("案卷.zgt"));
    }

    @AfterEach
    void end() {
        open.close();
    }

    @Test
    void whatIsSavedIsReadBackUnchangedAfterReopening() {
        Ledger before = open.ledgers().current();
        open.close();
        open = desk.cases.open(dir.resolve("案卷.zgt"));
        assertThat(open.ledgers().current()).isEqualTo(before);
    }

    @Test
    void whoWorksHereIsSaidWhileAnActionIsUnderWay() {
        Path path = dir.resolve("另一案卷.zgt");
        desk.smallCase(path).close();
        try (CaseFile file = new Opening(desk.clock, Desk.CLERK).open(path)) {
            String seen = file.change("measure.start", tx -> CompletableFuture.supplyAsync(() -> file.actor().person() + file.account().isPresent())
                .orTimeout(10, TimeUnit.SECONDS).join());
            assertThat(seen).isEqualTo(Desk.CLERK.person() + false);
        }
    }

    @Test
    void theWholeIsReadOnceUntilSomethingIsWritten() {
        Ledger first = open.ledgers().current();
        assertThat(open.ledgers().current()).isSameAs(first);
        open.measures().start(Desk.measure(open, 0).id());
        Ledger started = open.ledgers().current();
        assertThat(started).isNotEqualTo(first);
        assertThat(open.ledgers().asOf(desk.clock.instant())).as("a look at a day is a look of its own").isNotSameAs(started).isEqualTo(started);
        open.undo();
        assertThat(open.ledgers().current()).isEqualTo(first);
        open.redo();
        assertThat(open.ledgers().current()).isEqualTo(started);
        assertThatThrownBy(() -> open.measures().start(Desk.measure(open, 0).id())).isInstanceOf(Refused.class);
        assertThat(open.ledgers().current()).isEqualTo(started);
    }

    @Test
    void undoTakesBackAndRedoDoesAgainThroughAWholeSession() {
        Ledger built = open.ledgers().current();
        open.measures().start(Desk.measure(open, 0).id());
        open.findings().remove(Desk.measure(open, 2).finding());
        Ledger worked = open.ledgers().current();
        int steps = 0;
        while (open.undoVerb().isPresent()) {
            open.undo();
            steps++;
        }
        assertThat(open.ledgers().current().inspections()).isEmpty();
        while (open.redoVerb().isPresent()) {
            open.redo();
        }
        assertThat(open.ledgers().current()).isEqualTo(worked);
        open.undo();
        open.undo();
        assertThat(open.ledgers().current()).isEqualTo(built);
        assertThat(steps).isEqualTo(12);
    }

    @Test
    void undoNamesTheVerbAndANewActionForgetsWhatWasTakenBack() {
        open.measures().start(Desk.measure(open, 0).id());
        assertThat(open.undoVerb()).contains("measure.start");
        open.undo();
        assertThat(open.redoVerb()).contains("measure.start");
        open.measures().reword(Desk.measure(open, 1).id(), "每月组织集体学习");
        assertThat(open.redoVerb()).isEmpty();
        assertThatThrownBy(open::redo).isInstanceOf(Refused.class).hasMessage("case.nothing-to-redo");
    }

    @Test
    void numbersAreNeverUsedAgainNotEvenAfterUndo() {
        Category category = open.categories().of(open.inspections().all().getFirst().id()).getFirst();
        Finding removed = open.findings().add(category.id(), "第四个问题", "");
        open.undo();
        Finding next = open.findings().add(category.id(), "第五个问题", "");
        assertThat(next.number()).isGreaterThan(removed.number());
        open.findings().remove(next.id());
        assertThat(open.findings().add(category.id(), "第六个问题", "").number()).isGreaterThan(next.number());
    }

    @Test
    void aStepThatTouchedManyThingsIsToldByItsFirstAndCountsThemAll() {
        open.findings().remove(open.ledgers().current().findings().toList().getFirst().finding().id());
        HistoryStep brief = open.history().newest(1, 1).getFirst();
        HistoryStep whole = open.history().all().getFirst();
        assertThat(whole.things()).hasSizeGreaterThan(2);
        assertThat(whole.touched()).isEqualTo(whole.things().size());
        assertThat(brief.things()).isEqualTo(whole.things().subList(0, 1));
        assertThat(brief.touched()).isEqualTo(whole.touched());
    }

    @Test
    void aRefusedActionLeavesNoTrace() {
        Ledger before = open.ledgers().current();
        int steps = open.history().all().size();
        assertThatThrownBy(() -> open.measures().submit(Desk.measure(open, 0).id(), "完成")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> open.findings().add(before.categories().toList().getFirst().category().id(), " ", "")).isInstanceOf(Refused.class);
        assertThat(open.ledgers().current()).isEqualTo(before);
        assertThat(open.history().all()).hasSize(steps);
    }

    @Test
    void anActionThatFailsHalfWayIsTakenBackWhole() {
        open.close();
        try (CaseFile file = new Opening(desk.clock, Desk.CLERK).open(dir.resolve("案卷.zgt"))) {
            Ledger before = file.read(tx -> tx.ledger().whole());
            assertThatThrownBy(() -> file.change("half", tx -> {
                tx.inspections().save(Inspection.titled("另一次巡察"));
                throw new IllegalStateException("half way");
            })).hasMessage("half way");
            Ledger after = file.read(tx -> tx.ledger().whole());
            assertThat(after).isEqualTo(before);
        }
        open = desk.cases.open(dir.resolve("案卷.zgt"));
    }

    @Test
    void savingTheSameThingIsNoStep() {
        Measure measure = Desk.measure(open, 0);
        int steps = open.history().all().size();
        open.measures().reword(measure.id(), measure.text());
        assertThat(open.history().all()).hasSize(steps);
    }

    @Test
    void readingCannotWriteAndRehearsingLeavesNothing() {
        open.close();
        try (CaseFile file = new Opening(desk.clock, Desk.CLERK).open(dir.resolve("案卷.zgt"))) {
            Ledger before = file.read(tx -> tx.ledger().whole());
            assertThatThrownBy(() -> file.read(tx -> tx.inspections().save(Inspection.titled("x")))).isInstanceOf(IllegalStateException.class);
            file.rehearse(tx -> tx.inspections().save(Inspection.titled("x")));
            Ledger after = file.read(tx -> tx.ledger().whole());
            assertThat(after).isEqualTo(before);
        }
        open = desk.cases.open(dir.resolve("案卷.zgt"));
    }

    @Test
    void theCaseCanBeSeenAsItStoodAtEveryMoment() {
        List<Instant> moments = new ArrayList<>();
        List<Ledger> ledgers = new ArrayList<>();
        Runnable note = () -> {
            moments.add(desk.clock.instant());
            ledgers.add(open.ledgers().current());
            desk.clock.forward(Duration.ofHours(1));
        };
        note.run();
        open.measures().start(Desk.measure(open, 0).id());
        note.run();
        open.measures().promise(Desk.measure(open, 1).id(), "2026年9月底前");
        open.undo();
        open.findings().remove(Desk.measure(open, 3).finding());
        note.run();
        open.undo();
        note.run();
        for (int i = 0; i < moments.size(); i++) {
            assertThat(open.ledgers().asOf(moments.get(i))).isEqualTo(ledgers.get(i));
        }
        assertThat(open.ledgers().current()).isEqualTo(ledgers.getLast());
        Instant before = moments.getFirst().minus(Duration.ofDays(1));
        assertThatThrownBy(() -> open.ledgers().asOf(before)).isInstanceOf(Refused.class).hasMessage("case.not-yet-begun");
    }

    @Test
    void historySaysWhoDidWhatToWhichThing() {
        Measure measure = Desk.measure(open, 0);
        open.measures().start(measure.id());
        HistoryStep step = open.history().of(Subject.MEASURE, measure.id().value()).getFirst();
        assertThat(step.verb()).isEqualTo("measure.start");
        assertThat(step.actor()).isEqualTo(Desk.CLERK);
        assertThat(step.at()).isEqualTo(desk.clock.instant());
        assertThat(step.things()).singleElement().satisfies(thing -> {
            assertThat(thing.what()).isEqualTo(What.CHANGED);
            assertThat(thing.title()).isEqualTo("制定学习实施细则");
            assertThat(thing.fields()).extracting(f -> f.field() + ":" + f.before() + ">" + f.after())
                .containsExactly("started_on:null>2026-07-20", "state:NOT_STARTED>UNDER_WAY");
        });
    }

    @Test
    void screensAreToldWhatWasTouchedAlsoByUndo() {
        List<Set<Touched>> notices = new ArrayList<>();
        open.whenChanged(notices::add);
        Measure measure = Desk.measure(open, 0);
        open.measures().start(measure.id());
        open.undo();
        Touched touched = new Touched(Subject.MEASURE, measure.id().value(), What.CHANGED, measure.finding().value(), measure.id().value());
        assertThat(notices).containsExactly(Set.of(touched), Set.of(touched));
        assertThat(Desk.measure(open, 0).state()).isEqualTo(MeasureState.NOT_STARTED);
    }
}
