package zhenggai.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.acceptance.Opinion;
import zhenggai.domain.papers.PaperCode;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.people.Person;
import zhenggai.domain.result.FigureWords;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.paper.code.QrModules;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.InSight;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot;
import zhenggai.testkit.Sample;
import zhenggai.testkit.Fx;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.words.Texts;

/** A clerk brings measures to their end at the real window: what lacks, opinions, acceptance, the next one, figures, a scan. */
@ExtendWith(Headless.class)
class AcceptanceWindowTest {
    @TempDir Path dir;
    private final Immediate immediate = new Immediate();
    private OpenCase open;
    private Workplace workplace;
    private Robot robot;
    private Locale spoken;

    @BeforeEach
    void keepTheLanguage() {
        spoken = Texts.language();
    }

    @AfterEach
    void leave() {
        open.close();
        Texts.speak(spoken);
        assertThat(immediate.problems).isEmpty();
    }

    private void show(Robot clerk, Robot.Look look) {
        robot = clerk;
        robot.show(() -> {
            workplace = new Workplace(open, new Ground(immediate.background, new Notices(), new Remembered(dir), Homes.in(dir), robot::stage), new Region());
            return workplace.build();
        }, 1360, 860, look);
        Fx.run(() -> workplace.show("ledger"));
        Fx.settle();
    }

    private Measure measure(int index) {
        return Desk.measure(open, index);
    }

    @Test
    void measuresAreSubmittedGivenOpinionsAndAcceptedOneAfterTheOther(Robot clerk) throws IOException {
        open = new Desk().smallCase(dir.resolve("a.zgt"));
        open.people().add(Person.named("陆知远"));
        for (int index : new int[] {0, 1}) {
            open.measures().start(measure(index).id());
            open.measures().recordResult(measure(index).id(), "已完成并归档", "");
        }
        MeasureId second = measure(1).id();
        open.measures().submit(second, "已完成并归档");
        open.evidence().add(new Evidence(zhenggai.domain.spine.EvidenceId.NEW, second, "学习记录", "", null, ""));
        show(clerk, Robot.Look.USUAL);
        robot.click("1-1");
        submits();
        recordsTwoOpinions();
        goesOnToTheNextAndAccepts();
        recordsAFigure();
        filesAScan();
        assertThat(Nameless.in(robot.stage().getScene().getRoot())).isEmpty();
    }

    private void submits() {
        robot.click("#step-SUBMIT");
        assertThat(robot.sees("#gate-EVIDENCE")).isTrue();
        assertThat(robot.words("#gate-EVIDENCE")).contains("还没有佐证材料");
        robot.picture("acceptance-1-submit");
        robot.click("#step-done");
        assertThat(measure(0).state()).isEqualTo(MeasureState.SUBMITTED);
    }

    private void recordsTwoOpinions() {
        robot.click("#acceptance");
        assertThat(robot.sees("#opinion-by")).isTrue();
        robot.click("#opinion-give");
        assertThat(robot.sees("请填写牵头科室意见的签署人。")).isTrue();
        robot.type("#opinion-by", "周启明");
        robot.press(KeyCode.ENTER);
        robot.type("#opinion-by", "陆知远");
        robot.press(KeyCode.ENTER);
        assertThat(open.acceptances().of(measure(0).id()).getFirst().opinions()).extracting(Opinion::by).containsExactly("周启明", "陆知远");
        robot.picture("acceptance-2-opinions");
    }

    private void goesOnToTheNextAndAccepts() {
        robot.click("#acceptance-next");
        assertThat(robot.words(".panel-title")).isEqualTo("措施 1-2");
        robot.click("#step-ACCEPT");
        robot.type("#panel-ask-acceptor", "陆知远");
        robot.click("#step-done");
        assertThat(measure(1).state()).isEqualTo(MeasureState.CLOSED);
        assertThat(open.acceptances().of(measure(1).id()).getFirst().isOpen()).isFalse();
    }

    private void recordsAFigure() {
        robot.click("#figures");
        robot.type("#figure-name", "组织集体学习");
        robot.type("#figure-amount", "12场");
        robot.press(KeyCode.ENTER);
        assertThat(open.figures().of(measure(1).id())).hasSize(1);
        assertThat(robot.sees(Texts.text("figure.unbacked"))).isTrue();
        robot.click(Texts.text("figure.verb-of", Texts.text("figure.change"), "组织集体学习"));
        assertThat(robot.focused().getId()).isEqualTo("figure-name");
        assertThat(InSight.isIn(robot.find("#figure-save"))).isTrue();
        robot.type("#figure-amount", "13场");
        robot.press(KeyCode.ENTER);
        assertThat(open.figures().of(measure(1).id())).singleElement().extracting(figure -> FigureWords.of(figure.amount())).isEqualTo("13场");
    }

    private void filesAScan() throws IOException {
        Path scan = Files.write(dir.resolve("签字.png"), QrModules.of(new PaperCode(PaperKind.CLOSE_OUT, 1, 1, 1, "示例市红十字会").text()).png());
        Fx.run(() -> workplace.evidence().attach(scan));
        assertThat(open.evidence().of(measure(0).id())).extracting(Evidence::title, piece -> piece.file().name())
            .containsExactly(org.assertj.core.groups.Tuple.tuple("销号审批表（签字扫描件）", "签字.png"));
        assertThat(robot.sees("签字扫描件已登记为 1-1 的佐证材料。")).isTrue();
        Fx.run(open::undo);
        assertThat(open.evidence().of(measure(0).id())).isEmpty();
    }

    @Test
    void aScanOfAnItemThatIsNotThereIsNotCopied(Robot clerk) throws IOException {
        open = new Desk().smallCase(dir.resolve("a.zgt"));
        show(clerk, Robot.Look.USUAL);
        Path scan = Files.write(dir.resolve("签字.png"), QrModules.of(new PaperCode(PaperKind.CLOSE_OUT, 9, 9, 1, "示例市红十字会").text()).png());
        Fx.run(() -> workplace.evidence().attach(scan));
        assertThat(immediate.problems).extracting(Throwable::getMessage).containsExactly("scan.no-item");
        immediate.problems.clear();
        assertThat(open.evidenceFiles().folder()).doesNotExist();
    }

    @Test
    void theSectionsOfTheSampleAreReadableInEveryLook(Robot clerk) {
        open = Sample.open(dir.resolve("示例.zgt"));
        List<String> nameless = new ArrayList<>();
        for (Map.Entry<String, Robot.Look> look : Map.of("light", Robot.Look.USUAL, "dark", Robot.Look.DARK, "large", Robot.Look.LARGE, "english", Robot.Look.USUAL).entrySet()) {
            Texts.speak(look.getKey().equals("english") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
            show(clerk, look.getValue());
            for (String section : List.of("acceptance", "figures")) {
                Fx.run(() -> workplace.ledger().wantedProperty().set(new zhenggai.ui.ledger.look.LedgerRow.Key(
                    zhenggai.ui.ledger.look.LedgerRow.Kind.MEASURE, waiting().value())));
                Fx.settle();
                Fx.run(() -> ((ToggleButton) robot.find("#" + section)).setSelected(true));
                Fx.settle();
                robot.picture("acceptance-" + section + "-" + look.getKey());
                Nameless.in(robot.stage().getScene().getRoot()).forEach(one -> nameless.add(look.getKey() + " " + one));
            }
        }
        assertThat(nameless).isEmpty();
    }

    private MeasureId waiting() {
        return open.ledgers().current().measures().map(leaf -> leaf.measure())
            .filter(one -> !open.figures().of(one.id()).isEmpty() && one.state() == MeasureState.RETURNED).findFirst().orElseThrow().id();
    }
}
