package zhenggai.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.casework.sample.SampleCase;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.reading.DocumentReader;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.NoDesk;
import zhenggai.testkit.NoSupervision;
import zhenggai.testkit.Robot.Look;
import zhenggai.testkit.Robot;
import zhenggai.ui.finding.CategoryPanel;
import zhenggai.ui.finding.FindingPanel;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.ledger.look.LedgerRow;
import zhenggai.ui.measure.MeasurePanel;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.Panel;

/** The ledger of the sample case in every look, as pictures under target/pictures for people to look at; nothing may fail on the way. */
@ExtendWith(Headless.class)
class LedgerPicturesTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private OpenCase open;
    private LedgerModel model;

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void everyKindOfLineInEveryLook(Robot robot) {
        sample();
        for (Look look : List.of(Look.USUAL, Look.DARK, Look.LARGE)) {
            String suffix = look.percent() == 200 ? "-200" : look.dark() ? "-dark" : "";
            robot.show(this::screen, 1440, 900, look);
            assertThat(robot.sees("（长期1）")).as("a complete finding does not count what goes on for good as missing").isTrue();
            choose(measure(1, 20));
            robot.picture("ledger-measure" + suffix);
            robot.click("#progress");
            robot.picture("ledger-progress" + suffix);
            robot.click("#evidence");
            robot.picture("ledger-evidence" + suffix);
            robot.click("#extensions");
            robot.picture("ledger-extensions" + suffix);
            robot.click("#history");
            robot.picture("ledger-history" + suffix);
            robot.click("#content");
            choose(new LedgerRow.Key(LedgerRow.Kind.FINDING, row(0).children().getFirst().key().id()));
            robot.picture("ledger-finding" + suffix);
            Parent beside = robot.find(".detail", Parent.class);
            double wide = Fx.get(() -> beside.getChildrenUnmodifiable().getFirst().getLayoutBounds().getWidth());
            assertThat(wide).as("no wider than its place").isLessThanOrEqualTo(Fx.get(() -> beside.getLayoutBounds().getWidth()));
            choose(row(1).key());
            robot.picture("ledger-category" + suffix);
            Fx.run(robot.stage()::hide);
        }
    }

    @Test
    void searchAndFilterWithChips(Robot robot) {
        sample();
        robot.show(this::screen);
        robot.type("#ledger-search", "回访");
        Fx.run(() -> model.queryProperty().set(model.queryProperty().get().filtered(
            model.queryProperty().get().filter().inStates(java.util.Set.of(MeasureState.UNDER_WAY, MeasureState.RETURNED)).warning(java.util.Set.of(zhenggai.domain.rules.Warning.Level.RED)).of("马骁", null))));
        assertThat(model.lookProperty().get().shown()).isEqualTo(1);
        robot.picture("ledger-filtered");
        robot.click("#ledger-filter-state");
        robot.picture("ledger-filter-menu");
        robot.press(javafx.scene.input.KeyCode.ESCAPE);
        robot.type("#ledger-search", "没有这样的措施");
        robot.picture("ledger-nothing-found");
        robot.click("#ledger-clear");
        robot.click("#ledger-flat");
        robot.picture("ledger-flat");
    }

    @Test
    void longNamesAndARefusedStep(Robot robot) {
        sample();
        MeasureId id = new MeasureId(measure(1, 20).id());
        open.duties().assign(id, Role.RESPONSIBLE_PERSON, List.of("阿".repeat(60), "买买提·阿不都热西提", "䶮𠮷"));
        robot.show(this::screen, 1100, 800, Look.USUAL);
        choose(measure(1, 20));
        robot.type("#names-LEAD_LEADER", "z");
        robot.picture("ledger-typing-a-name");
        choose(stateRow(MeasureState.SUBMITTED));
        robot.click("#step-ACCEPT");
        robot.click("#step-done");
        robot.picture("ledger-refused");
        robot.type("#measure-text", "改了一半还没有保存的措施内容");
        robot.picture("ledger-unsaved");
    }

    @Test
    void anExtensionIsAskedForAndDecidedInThePanel(Robot robot) {
        sample();
        robot.show(this::screen, 1440, 900, Look.USUAL);
        LedgerRow.Key pending = numbered(8, 2);
        choose(pending);
        robot.picture("ledger-overdue");
        robot.click("#to-extension");
        robot.picture("ledger-extension-pending");
        robot.click("#extension-grant");
        assertThat(open.measures().get(new MeasureId(pending.id())).deadline().words()).as("without a name nothing is decided").isEqualTo("2026年6月底前");
        robot.picture("ledger-extension-refused");
        robot.type("#extension-decided-by", "陆知远");
        robot.type("#extension-meeting", "党组会");
        robot.type("#extension-minute", "示红党组纪〔2026〕14号");
        robot.click("#extension-grant");
        assertThat(open.measures().get(new MeasureId(pending.id())).deadline().words()).isEqualTo("2026年9月30日");
        robot.type("#extension-to", "2026年10月底前");
        robot.type("#extension-reason", "捐赠人仍在核对用途。");
        robot.picture("ledger-extension-asking");
        robot.click("#extension-ask");
        assertThat(open.extensions().of(new MeasureId(pending.id()))).hasSize(2).last().satisfies(asked -> {
            assertThat(asked.isPending()).isTrue();
            assertThat(asked.askedBy()).isEqualTo("邓立言");
        });
        Fx.run(open::undo);
        Fx.run(open::undo);
        assertThat(open.measures().get(new MeasureId(pending.id())).deadline().words()).as("undo takes the decision back").isEqualTo("2026年6月底前");
        choose(numbered(2, 1));
        robot.picture("ledger-extended");
        choose(numbered(14, 3));
        robot.click("#content");
        robot.picture("ledger-expected-late");
        choose(numbered(10, 1));
        robot.click("#how-counted");
        robot.picture("ledger-how-counted");
        Fx.run(robot.stage()::hide);
    }

    private LedgerRow.Key numbered(int finding, int measure) {
        return new LedgerRow.Key(LedgerRow.Kind.MEASURE, open.ledgers().current().findings().filter(f -> f.finding().number() == finding).flatMap(f -> f.measures().stream())
            .filter(leaf -> leaf.measure().number() == measure).findFirst().orElseThrow().measure().id().value());
    }

    private void sample() {
        Draft notice = new DocumentReader().read(text());
        Path file = folder.resolve("sample.zgt");
        new SampleCase(ZoneOffset.UTC).make(file, notice.facts().officeName(), notice);
        open = new Cases(Clock.fixed(SampleCase.DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Desk.CLERK).open(file);
    }

    private static String text() {
        try (var in = SampleCase.class.getResourceAsStream("/zhenggai/sample/notice.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Parent screen() {
        model = new LedgerModel(open, immediate.background);
        open.whenChanged(touched -> {
            model.changed(touched);
            model.reload();
        });
        return new LedgerScreen(model, new Remembered(folder.resolve("settings")), new Beside()).build();
    }

    private LedgerRow row(int category) {
        return Fx.get(() -> model.lookProperty().get().rows().get(category));
    }

    private LedgerRow.Key measure(int from, int index) {
        return new LedgerRow.Key(LedgerRow.Kind.MEASURE, open.ledgers().current().measures().skip(from).toList().get(index).measure().id().value());
    }

    private LedgerRow.Key stateRow(MeasureState state) {
        return new LedgerRow.Key(LedgerRow.Kind.MEASURE, open.ledgers().current().measures().filter(m -> m.measure().state() == state).findFirst()
            .orElseThrow().measure().id().value());
    }

    private void choose(LedgerRow.Key key) {
        Fx.run(() -> model.wantedProperty().set(key));
        Fx.settle();
    }

    /** The neighbours of the ledger, without a window around them. */
    private final class Beside implements LedgerScreen.Outside {
        private final Remembered remembered = new Remembered(folder.resolve("panels"));
        private final Drafts drafts = new Drafts();

        @Override
        public Panel panel(LedgerRow row) {
            return switch (row.kind()) {
                case CATEGORY -> new CategoryPanel(open, immediate.background, row.category().category().id(), drafts);
                case FINDING -> new FindingPanel(open, immediate.background, row.finding().finding().id(), remembered, drafts, new NoDesk());
                case MEASURE -> new MeasurePanel(open, immediate.background, row.leaf().measure().id(), remembered, drafts, new NoSupervision());
            };
        }

        @Override
        public void ask(String title, String label, Asking.Attempt attempt) { }

        @Override
        public void supervise(List<MeasureId> measures) {
            throw new AssertionError("nobody asked to supervise " + measures);
        }

        @Override
        public void many(List<MeasureId> measures) { }

        @Override
        public void toImport() { }

        @Override
        public void removed(int lines) { }
    }
}
