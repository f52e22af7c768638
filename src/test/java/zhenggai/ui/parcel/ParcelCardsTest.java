package zhenggai.ui.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.file.Meter;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Held;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot;
import zhenggai.words.Texts;

/** A clerk packs a case, another one lays it down, and nothing is wiped before its name was typed and the last question answered. */
@ExtendWith(Headless.class)
class ParcelCardsTest implements ParcelCards.Outside {
    @TempDir Path dir;
    private final Immediate immediate = new Immediate();
    private final List<String> said = new ArrayList<>();
    private OpenCase open;
    private Robot robot;
    private int wiped;
    private int asked;

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(dir.resolve("案卷.zgt"));
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void aPackageIsMadeAndLaidDownWithTheRightPasswordAlone(Robot clerk) {
        robot = clerk;
        clerk.show(this::cards, 1100, 800, Robot.Look.USUAL);
        clerk.type("#parcel-password", "手提 交接 2026");
        clerk.type("#parcel-again", "手提 交接 2025");
        clerk.click("#parcel-pack");
        clerk.picture("parcel-differs");
        assertThat(clerk.sees(Texts.text("password.differs"))).isTrue();
        clerk.type("#parcel-again", "手提 交接 2026");
        clerk.picture("parcel-cards");
        assertThat(CutWords.in(clerk.find(".panel"))).isEmpty();
        assertThat(Nameless.in(clerk.find(".panel"))).isEmpty();
        clerk.click("#parcel-pack");
        assertThat(dir.resolve("交接包 案卷 2026-07-20.zgp")).exists();
        assertThat(said).singleElement().asString().contains(Texts.text("parcel.password-alone"));

        List<Path> opened = new ArrayList<>();
        Unpacking unpacking = new Unpacking(immediate.background, clerk::stage, opened::add);
        Fx.run(() -> unpacking.ask(dir.resolve("交接包 案卷 2026-07-20.zgp"), () -> dir.resolve("到达.zgt")));
        clerk.type("#unpack-password", "wrong");
        clerk.click("#unpack-done");
        assertThat(clerk.sees(Texts.text("vault.wrong-password"))).isTrue();
        clerk.picture("parcel-wrong");
        assertThat(dir.resolve("到达.zgt")).doesNotExist();
        clerk.type("#unpack-password", "手提 交接 2026");
        clerk.click("#unpack-done");
        assertThat(opened).containsExactly(dir.resolve("到达.zgt"));
        assertThat(clerk.sees("#unpack-password")).isFalse();
    }

    @Test
    void whatOpensThePackageIsWhatStoodThereWhenItWasAskedFor(Robot clerk) {
        robot = clerk;
        clerk.show(this::cards, 1100, 800, Robot.Look.USUAL);
        Path there = dir.resolve("交接包.zgp");
        open.parcels().pack(there, "手提 交接 2026", Meter.NONE);
        Held held = new Held();
        List<Path> opened = new ArrayList<>();
        Fx.run(() -> new Unpacking(held.background, clerk::stage, opened::add).ask(there, () -> dir.resolve("到达.zgt")));
        clerk.type("#unpack-password", "手提 交接 2026");
        clerk.click("#unpack-done");
        clerk.type("#unpack-password", "手提");
        Fx.run(held::work);
        assertThat(opened).containsExactly(dir.resolve("到达.zgt"));
        assertThat(held.problems).isEmpty();
    }

    @Test
    void nothingIsWipedBeforeTheNameIsTypedAndTheLastQuestionAnswered(Robot clerk) {
        robot = clerk;
        clerk.show(this::cards, 1100, 800, Robot.Look.LARGE);
        clerk.scrollTo("#wipe");
        clerk.type("#wipe-name", "案券");
        clerk.click("#wipe");
        assertThat(clerk.sees(Texts.text("wipe.other-name", "案卷.zgt"))).isTrue();
        clerk.type("#wipe-name", "案卷");
        clerk.scrollTo("#wipe");
        clerk.click("#wipe");
        clerk.picture("wipe-sure-large");
        assertThat(wiped).isZero();
        clerk.click(Texts.text("answer.cancel"));
        assertThat(wiped).isZero();
        clerk.click("#wipe");
        clerk.click(clerk.all(Texts.text("wipe.button"), javafx.scene.control.Button.class).stream().filter(button -> !"wipe".equals(button.getId())).findFirst().orElseThrow());
        assertThat(wiped).isEqualTo(1);
        assertThat(CutWords.in(clerk.find(".panel"))).isEmpty();
    }

    @Test
    void theFoldersOfTheBackupsAreLookedIntoBesideTheWindow(Robot clerk) {
        robot = clerk;
        Held held = new Held();
        clerk.show(() -> new VBox(new ParcelCards(new ParcelModel(open, held.background), this).build().toArray(Node[]::new)), 1100, 900, Robot.Look.USUAL);
        clerk.type("#wipe-name", "案卷");
        clerk.click("#wipe");
        assertThat(asked).isZero();
        Fx.run(held::work);
        assertThat(asked).isEqualTo(1);
        clerk.click(Texts.text("answer.cancel"));
        assertThat(held.problems).isEmpty();
    }

    @Test
    void theQuestionForThePasswordFitsASmallScreenAtTwiceTheSize(Robot clerk) {
        robot = clerk;
        clerk.show(this::cards, 1366, 768, Robot.Look.LARGE);
        Path there = dir.resolve("示例市红十字会2026年度巡察反馈问题整改台账 交接包 2026-07-20.zgp");
        Fx.run(() -> new Unpacking(immediate.background, clerk::stage, opened -> { }).ask(there, () -> null));
        clerk.picture("unpack-large");
        Node pane = clerk.find(".dialog-pane");
        assertThat(CutWords.in(pane)).isEmpty();
        assertThat(Nameless.in(pane)).isEmpty();
        assertThat(pane.getScene().getWindow().getWidth()).isLessThanOrEqualTo(1366);
        assertThat(pane.getScene().getWindow().getHeight()).isLessThanOrEqualTo(768);
    }

    private Parent cards() {
        VBox cards = new VBox();
        cards.getStyleClass().add("panel");
        for (Node card : new ParcelCards(new ParcelModel(open, immediate.background), this).build()) {
            cards.getChildren().add(card);
        }
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        return scroll;
    }

    @Override
    public Window window() {
        return robot.stage();
    }

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }

    @Override
    public void target(String name, Consumer<Path> then) {
        then.accept(dir.resolve(name + Unpacking.ENDING));
    }

    @Override
    public List<Path> further() {
        asked++;
        return List.of(dir.resolve("backup"));
    }

    @Override
    public void wipe(List<Path> further) {
        assertThat(further).containsExactly(dir.resolve("backup"));
        wiped++;
    }
}
