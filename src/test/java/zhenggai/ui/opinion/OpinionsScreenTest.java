package zhenggai.ui.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Subject;
import zhenggai.domain.opinion.AnswerWay;
import zhenggai.domain.opinion.Enclosure;
import zhenggai.domain.opinion.OpinionChannel;
import zhenggai.domain.opinion.OpinionOutcome;
import zhenggai.domain.opinion.OpinionState;
import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.opinion.PublicOpinionId;
import zhenggai.domain.people.Person;
import zhenggai.domain.spine.FindingId;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.EightOpinions;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot;
import zhenggai.testkit.Robot.Look;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.opinion.enclosure.EnclosureModel;
import zhenggai.ui.opinion.enclosure.EnclosureSection;
import zhenggai.ui.opinion.entry.OpinionModel;
import zhenggai.ui.opinion.entry.OpinionPanel;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.HistoryModel;
import zhenggai.ui.panel.Panel;
import zhenggai.ui.window.Ask;
import zhenggai.words.Texts;

/** A clerk at the opinions from the public: one is taken in, given to somebody, answered; the list is narrowed; and every look. */
@ExtendWith(Headless.class)
class OpinionsScreenTest {
    /** Where the sections of the panel stand. */
    private static final int CAME = 1;
    private static final int ANSWER = 2;

    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final List<String> said = new ArrayList<>();
    private final List<FindingId> led = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private List<Path> chosen = List.of();
    private OpenCase open;
    private OpinionsModel model;
    private Robot clerk;

    @AfterEach
    void end() {
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void anOpinionIsTakenInFilledInAnsweredAndTakenBack(Robot robot) {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        show(robot, Look.USUAL, 1280, 800);
        assertThat(clerk.sees("还没有登记群众意见建议")).isTrue();
        picture("opinions-empty");
        Fx.run(() -> clerk.find("#opinion-first", MenuButton.class).getItems().get(OpinionChannel.LETTER.ordinal()).fire());
        Fx.settle();
        clerk.click(clerk.all("反映内容", TextArea.class).getFirst());
        clerk.type("公示栏字太小");
        clerk.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(clerk.words("#opinion-title")).isEqualTo("第 1 号意见");
        assertThat(only().received().channel()).isEqualTo(OpinionChannel.LETTER);
        assertThat(only().received().from().isAnonymous()).isTrue();

        clerk.write("#opinion-PERSON", "陆知远");
        assertThat(clerk.sees(Texts.text("panel.new-person", "陆知远"))).as("who is new to the register is said to be").isTrue();
        clerk.press(KeyCode.ENTER);
        assertThat(open.people().persons()).extracting(Person::name).containsExactly("陆知远");
        clerk.write("#opinion-WORDS", "6月31日");
        clerk.press(KeyCode.ENTER);
        assertThat(only().charge().deadline().day()).as("refused").isEqualTo(LocalDate.of(2026, 8, 10));
        clerk.write("#opinion-WORDS", "7月31日");
        clerk.press(KeyCode.ENTER);
        assertThat(only().charge().deadline().day()).isEqualTo(LocalDate.of(2026, 7, 31));
        clerk.write("#opinion-ON", "2026-7-21");
        clerk.press(KeyCode.ENTER);
        assertThat(clerk.sees("日期 2026-07-21 还没有到，请核对。")).isTrue();
        clerk.write("#opinion-ON", "7.1");
        clerk.press(KeyCode.ENTER);
        clerk.write("#opinion-SENDER", "陈立言");
        clerk.press(KeyCode.ENTER);
        Fx.run(clerk.find("#opinion-kept-back", CheckBox.class)::fire);
        Fx.settle();
        assertThat(only().received().on()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(only().received().from().isConfidential()).isTrue();
        assertThat(model.found().getFirst().sender()).as("the list keeps the name back").isEqualTo("要求保密");
        Fx.run(() -> clerk.find("#opinion-finding").requestFocus());
        clerk.type("议事");
        clerk.press(KeyCode.ENTER);
        assertThat(only().finding()).isEqualTo(finding(1));
        Fx.run(() -> clerk.find("#opinion-to-finding").requestFocus());
        clerk.press(KeyCode.SPACE);
        assertThat(led).containsExactly(finding(1));
        clerk.picture("opinions-filled-in");

        section(ANSWER);
        clerk.write("#answer-text", "已改用大字");
        Fx.run(() -> clerk.find("#answer-outcome", ComboBox.class).getSelectionModel().select(OpinionOutcome.NOT_ACCEPTED.ordinal()));
        Fx.run(() -> clerk.find("#answer-way", ComboBox.class).getSelectionModel().select(AnswerWay.WRITTEN.ordinal()));
        clerk.pressButton("#answer-save");
        assertThat(clerk.sees("不予采纳的，请写明理由。")).isTrue();
        clerk.picture("opinions-answer-refused");
        clerk.write("#answer-reason", "版面不够");
        clerk.press(KeyCode.SHORTCUT, KeyCode.ENTER);
        assertThat(only().state(Desk.TODAY)).isEqualTo(OpinionState.ANSWERED);
        assertThat(only().answer().way()).isEqualTo(AnswerWay.WRITTEN);
        assertThat(only().answer().reason()).isEqualTo("版面不够");
        assertThat(clerk.sees("办理结果：不予采纳（版面不够）")).isTrue();
        clerk.pressButton("#answer-back");
        assertThat(only().isAnswered()).isFalse();
        assertThat(clerk.find("#answer-text")).isNotNull();
        section(0);
        clerk.pressButton("#opinion-remove");
        assertThat(open.opinions().all()).isEmpty();
        assertThat(said).containsExactly("已登记答复。", "已收回答复。", "已删除第 1 号意见。");
        Fx.run(open::undo);
        Fx.settle();
        assertThat(model.found()).hasSize(1);
    }

    @Test
    void theLetterItselfIsKeptShownAndTakenOutAgain(Robot robot) throws IOException {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        EightOpinions.into(open);
        Path scan = Files.write(folder.resolve("来信扫描件.png"), scanned());
        chosen = List.of(scan, Files.writeString(folder.resolve("附言.txt"), "附言"));
        show(robot, Look.USUAL, 1280, 800);
        Fx.run(() -> clerk.find("#opinions", TableView.class).getSelectionModel().select(6));
        section(CAME);
        assertThat(clerk.sees("还没有留存来件。")).isTrue();
        clerk.click("#enclosure-choose-" + letter().id().value());
        assertThat(clerk.sees("“附言.txt”是文本，请用截图、照片、扫描件或 PDF。")).as("one of two is no scan").isTrue();
        assertThat(open.enclosures().of(letter().id())).extracting(one -> one.file().name()).containsExactly("来信扫描件.png");
        assertThat(clerk.sees("来件（1）")).isTrue();
        clerk.dropFiles(List.of(scan), "#enclosure-drop-" + letter().id().value());
        assertThat(clerk.sees("这份文件已经留存（“来信扫描件.png”）。")).isTrue();
        clerk.click("来信扫描件.png");
        assertThat(opened).containsExactly("来信扫描件.png");
        clerk.pressButton("#enclosure-remove-" + open.enclosures().all().getFirst().id().value());
        assertThat(said).containsExactly("已删除来件“来信扫描件.png”。");
        assertThat(clerk.sees("还没有留存来件。")).isTrue();
        Fx.run(open::undo);
        Fx.settle();
        assertThat(clerk.sees("来信扫描件.png")).as("what was taken back is in sight again").isTrue();
        assertThat(model.found().get(6).came()).isEqualTo("1");
    }

    /** A letter of a few lines, as a scanner sees it. */
    private static byte[] scanned() {
        BufferedImage page = new BufferedImage(420, 594, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.DARK_GRAY);
        IntStream.range(0, 12).forEach(line -> pen.fillRect(60, 120 + line * 30, line % 4 == 3 ? 160 : 300, 4));
        pen.dispose();
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(page, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PublicOpinion letter() {
        return open.opinions().all().stream().filter(opinion -> opinion.received().channel() == OpinionChannel.LETTER).findFirst().orElseThrow();
    }

    @Test
    void theListIsNarrowedAndItsFiguresAreThoseOfWhatIsShown(Robot robot) {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        EightOpinions.into(open);
        show(robot, Look.USUAL, 1280, 800);
        assertThat(clerk.words("#opinions-figures")).isEqualTo("共 8 条：已答复 4 条（采纳 1、解释说明 1、转办 1、不予采纳 1）；未答复 4 条，其中逾期 1 条。");
        assertThat(clerk.words("#opinions-channels")).isEqualTo("渠道：来电 2、来信 1、电子邮件 1、来访 2、网上留言 1、意见箱 1。");
        choose("#opinions-filter-state", OpinionState.OVERDUE.ordinal());
        assertThat(model.found()).extracting(row -> row.opinion().number()).containsExactly(5);
        assertThat(clerk.words("#opinions-figures")).isEqualTo("共 1 条：已答复 0 条；未答复 1 条，其中逾期 1 条。");
        clerk.click("#opinions-clear");
        choose("#opinions-filter-channel", OpinionChannel.VISIT.ordinal());
        choose("#opinions-filter-month", 0);
        assertThat(model.found()).extracting(row -> row.opinion().number()).containsExactly(8);
        clerk.click("#opinions-clear");
        clerk.type("#opinions-search", "公示");
        assertThat(model.found()).extracting(row -> row.opinion().number()).containsExactly(7, 1);
        clerk.write("#opinions-search", "陈立言");
        assertThat(model.found()).as("a name that is kept back is not found either").isEmpty();
        assertThat(clerk.sees("没有符合的意见")).isTrue();
    }

    @Test
    void everyLook(Robot robot) {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        EightOpinions.into(open);
        open.enclosures().add(letter().id(), "来信扫描件.png", scanned());
        look(robot, Look.USUAL, 1280, 800, "");
        look(robot, Look.DARK, 1280, 800, "-dark");
        look(robot, Look.LARGE, 1280, 800, "-200");
        look(robot, Look.USUAL, 1024, 700, "-1024");
        Texts.speak(Locale.ENGLISH);
        look(robot, Look.USUAL, 1280, 800, "-en");
    }

    private void look(Robot robot, Look look, double width, double height, String name) {
        show(robot, look, width, height);
        TableView<?> table = clerk.find("#opinions", TableView.class);
        Fx.run(() -> table.getSelectionModel().select(2));
        Fx.settle();
        section(0);
        if (look.percent() == 100) {
            assertThat(edges(table)).as(name).anySatisfy(edge -> assertThat(edge).isBetween(table.getWidth() - 8, table.getWidth()));
        }
        picture("opinions-long" + name);
        Fx.run(() -> table.getSelectionModel().select(3));
        section(ANSWER);
        picture("opinions-answer" + name);
        Fx.run(() -> table.getSelectionModel().select(4));
        Fx.settle();
        picture("opinions-answered" + name);
        Fx.run(() -> table.getSelectionModel().select(6));
        section(CAME);
        picture("opinions-came" + name);
        Fx.run(robot.stage()::hide);
    }

    /** Where the columns end, from the left. */
    private static List<Double> edges(TableView<?> table) {
        return Fx.get(() -> {
            double[] widths = table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).toArray();
            Arrays.parallelPrefix(widths, Double::sum);
            return Arrays.stream(widths).boxed().toList();
        });
    }

    /** The section of that place. */
    private void section(int index) {
        Fx.run(() -> ((ToggleButton) clerk.find(".section-names", FlowPane.class).getChildren().get(index)).setSelected(true));
        Fx.settle();
    }

    private void choose(String menu, int item) {
        MenuButton button = clerk.find(menu, MenuButton.class);
        Fx.run(button::show);
        Fx.settle();
        Fx.run(() -> button.getItems().get(item).fire());
        Fx.run(button::hide);
        Fx.settle();
    }

    private void picture(String name) {
        clerk.picture(name);
        assertThat(Nameless.in(clerk.stage().getScene().getRoot())).as(name).isEmpty();
        assertThat(CutWords.in(clerk.stage().getScene().getRoot())).as(name).isEmpty();
    }

    private PublicOpinion only() {
        return open.opinions().all().getFirst();
    }

    private FindingId finding(int index) {
        return open.ledgers().current().findings().toList().get(index).finding().id();
    }

    private void show(Robot robot, Look look, double width, double height) {
        clerk = robot;
        robot.show(this::screen, width, height, look);
    }

    private Parent screen() {
        model = new OpinionsModel(open, immediate.background);
        open.whenChanged(touched -> model.reload());
        return new OpinionsScreen(model, new Remembered(folder.resolve("user")), new Beside()).build();
    }

    /** The rooms beside the screen, as the workplace has them. */
    private final class Beside implements OpinionsScreen.Outside {
        private final Drafts drafts = new Drafts();

        @Override
        public Panel panel(PublicOpinionId id) {
            return new OpinionPanel(new OpinionModel(open, immediate.background, id, drafts, said::add),
                new HistoryModel(open, immediate.background, Subject.PUBLIC_OPINION, id.value(), open.zone()),
                new EnclosureSection(new EnclosureModel(open, immediate.background, id, said::add), new Letters()), new Remembered(folder.resolve("user")), led::add);
        }

        /** The files of the PC, as a person would choose them. */
        private final class Letters implements EnclosureSection.Outside {
            @Override
            public void files(Consumer<List<Path>> then) {
                then.accept(chosen);
            }

            @Override
            public void open(Enclosure enclosure) {
                opened.add(enclosure.file().name());
            }
        }

        @Override
        public void ask(OpinionChannel channel, Asking.Attempt attempt) {
            Ask.text(clerk.stage(), Texts.text("opinions.receive", channel), Texts.text("opinions.field.said"), attempt);
        }

        @Override
        public void print() {
            throw new AssertionError("nobody prints here");
        }
    }
}
