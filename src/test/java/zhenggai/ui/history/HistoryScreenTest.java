package zhenggai.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.history.HistoryFilter;
import zhenggai.domain.spine.MeasureId;
import zhenggai.paper.sheet.list.HistoryList;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot;
import zhenggai.words.Texts;

/** A clerk looks up who changed a text and when, sees the difference, and puts the former text back. */
@ExtendWith(Headless.class)
class HistoryScreenTest {
    private static final String LONG = "制定学习实施细则，明确每月第一周为集中学习周，由办公室于每月25日前提出下月学习计划，报主要领导审定后印发；学习情况每季度通报一次，纳入年度考核。";

    @TempDir Path dir;
    private final Immediate immediate = new Immediate();
    private final List<HistoryFilter> exported = new ArrayList<>();
    private OpenCase open;
    private MeasureId first;

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(dir.resolve("案卷.zgt"));
        first = Desk.measure(open, 0).id();
        open.measures().reword(first, LONG);
        open.measures().reword(first, LONG.replace("每月25日前", "每月20日前").replace("每季度", "每半年"));
        open.measures().start(Desk.measure(open, 1).id());
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void aClerkNarrowsSeesTheDifferenceAndPutsTheFormerTextBack(Robot clerk) {
        show(clerk, Robot.Look.USUAL);
        type(clerk, "9-9");
        assertThat(clerk.words("#history-refusal")).isEqualTo(Texts.text("history.no-item", "9-9"));
        type(clerk, "1-1");
        assertThat(rows(clerk)).isEqualTo(3);
        assertThat(clerk.words("#history-only")).contains("1-1");
        assertThat(clerk.sees(".difference")).isTrue();
        clerk.picture("history-difference");
        assertThat(CutWords.in(clerk.find("#history-detail"))).isEmpty();
        assertThat(Nameless.in(clerk.find(".screen"))).isEmpty();
        clerk.click(".history-restore");
        assertThat(open.measures().get(first).text()).isEqualTo(LONG);
        assertThat(rows(clerk)).as("putting back is a step of its own").isEqualTo(4);

        clerk.click("#history-all");
        int all = rows(clerk);
        Fx.run(() -> choose(clerk.find("#history-verb", ComboBox.class), "measure.start"));
        assertThat(rows(clerk)).isEqualTo(1);
        clerk.click("#history-export");
        assertThat(exported).containsExactly(HistoryFilter.ALL.doing("measure.start"));
        Fx.run(() -> clerk.find("#history-until", DatePicker.class).setValue(LocalDate.of(2026, 7, 19)));
        assertThat(rows(clerk)).isZero();
        clerk.click("#history-all");
        assertThat(rows(clerk)).isEqualTo(all);
        clerk.click("#history-verify");
        assertThat(clerk.words("#history-chain")).startsWith("留痕完整");
        clerk.picture("history-verified");
    }

    @Test
    void aRemovalIsBroughtBackAndNothingIsCutAtDoubleSizeOrInTheDark(Robot clerk) {
        open.categories().remove(open.ledgers().current().categories().findFirst().orElseThrow().category().id());
        show(clerk, Robot.Look.DARK);
        clerk.picture("history-removed-dark");
        clerk.click("#history-bring-back");
        assertThat(open.ledgers().current().measures()).hasSize(4);
        show(clerk, Robot.Look.LARGE);
        type(clerk, "1-1");
        clerk.picture("history-large");
        assertThat(CutWords.in(clerk.find("#history-detail"))).isEmpty();
    }

    @Test
    void theNextPageComesBelowAndKeepsWhatIsChosen() {
        for (int i = 0; i < 230; i++) {
            open.measures().reword(first, "第 " + i + " 稿");
        }
        HistoryModel model = Fx.get(() -> new HistoryModel(open, immediate.background));
        Fx.run(model::reload);
        assertThat(model.stepsProperty().get()).hasSize(200);
        assertThat(model.moreProperty().get()).isTrue();
        Fx.run(model::older);
        assertThat(model.stepsProperty().get()).hasSize(open.history().all().size());
        assertThat(model.moreProperty().get()).isFalse();
        var sheet = HistoryList.of(open.history().page(HistoryFilter.ALL, Long.MAX_VALUE, HistoryList.MOST, HistoryList.THINGS), open.office().get(), open.today(), open.zone());
        assertThat(sheet.rows()).hasSize(open.history().all().size());
        assertThat(String.join("\n", sheet.words())).contains(Desk.CLERK.person(), Desk.CLERK.computer(), "第 229 稿");
    }

    private void show(Robot clerk, Robot.Look look) {
        clerk.show(() -> new HistoryScreen(new HistoryModel(open, immediate.background), ZoneOffset.UTC, exported::add).build(), 1280, 850, look);
    }

    private static void type(Robot clerk, String code) {
        clerk.type("#history-item", code);
        clerk.press(KeyCode.ENTER);
    }

    private static int rows(Robot clerk) {
        Fx.settle();
        return Fx.get(() -> clerk.find("#history-table", TableView.class).getItems().size());
    }

    @SuppressWarnings("unchecked")
    private static void choose(ComboBox<?> box, String value) {
        ((ComboBox<String>) box).setValue(value);
    }
}
