package zhenggai.ui.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.file.FileKind;
import zhenggai.domain.publication.Channel;
import zhenggai.domain.publication.Posting;
import zhenggai.domain.publication.Proof;
import zhenggai.domain.publication.Publication;
import zhenggai.domain.publication.PublicationId;
import zhenggai.domain.spine.Days;
import zhenggai.testkit.Contrast;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot.Look;
import zhenggai.testkit.Robot;
import zhenggai.testkit.SignedNotice;
import zhenggai.ui.panel.Drafts;
import zhenggai.words.Texts;

/** A clerk publishes the signed notice: begins, notes where it is up, proves it, waits for the last day and makes the statement. */
@ExtendWith(Headless.class)
class PublicationScreenTest {
    private static final Days PERIOD = new Days(LocalDate.of(2026, 7, 20), LocalDate.of(2026, 8, 7));

    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private final Immediate immediate = new Immediate();
    private final List<String> said = new ArrayList<>();
    private OpenCase open;
    private Robot clerk;

    @BeforeEach
    void begin() {
        open = desk.smallCase(folder.resolve("a.zgt"));
    }

    @AfterEach
    void end() {
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void aSignedNoticeIsPublishedProvenAndClosed(Robot robot) throws IOException {
        show(robot, Look.USUAL, 1280, 800);
        picture("publication-no-signed");
        clerk.click("#publication-to-notice");
        assertThat(said).containsExactly("to notice");
        Fx.run(() -> SignedNotice.of(open, PERIOD));
        Fx.settle();
        picture("publication-empty");
        clerk.click("#publication-begin");
        assertThat(clerk.words("#publication-period")).isEqualTo("2026年7月20日 星期一 至 2026年8月7日 星期五，共 15 个工作日");
        assertThat(clerk.words("#publication-next")).isEqualTo("下一步：还没有登记公开渠道，请登记挂在哪里。");
        assertThat(clerk.all(".public-day", Region.class)).hasSize(19);
        clerk.click("#publication-do-next");
        assertThat(clerk.focused().getId()).isEqualTo("posting-new-place");
        clerk.pressButton("#posting-add");
        assertThat(clerk.sees("请写明“单位门户网站”的网址或地点。")).isTrue();
        clerk.write("#posting-new-place", "https://hh.example.cn/tb/1.html");
        clerk.write("#posting-new-up", "7.20");
        clerk.pressButton("#posting-add");
        Posting site = publication().postings().getFirst();
        assertThat(site).returns(LocalDate.of(2026, 7, 20), Posting::upOn).returns(Channel.WEBSITE, Posting::channel);
        assertThat(clerk.words("#publication-next")).isEqualTo("下一步：单位门户网站（https://hh.example.cn/tb/1.html）缺公开佐证，请留存截图或照片。");
        clerk.click("#publication-do-next");
        assertThat(clerk.focused().getId()).isEqualTo("posting-drop-" + site.id().value());
        clerk.dropFiles(List.of(screenshot("网站首页截图.png")), "#posting-drop-" + site.id().value());
        Fx.settle();
        assertThat(publication().get(site.id()).proofs()).singleElement().returns("网站首页截图.png", proof -> proof.file().name());
        assertThat(clerk.all(".kind-badge", StackPane.class).getFirst().getChildren().getFirst()).isInstanceOf(ImageView.class);
        assertThat(said).last().isEqualTo("已留存 1 份公开佐证。");
        clerk.click("网站首页截图.png");
        assertThat(said).last().isEqualTo("open 网站首页截图.png");
        picture("publication-running");
        ClipboardContent pasted = new ClipboardContent();
        pasted.putImage(new WritableImage(8, 8));
        Fx.run(() -> Clipboard.getSystemClipboard().setContent(pasted));
        clerk.pressButton("#posting-paste-" + site.id().value());
        assertThat(publication().get(site.id()).proofs()).last().returns(FileKind.PNG, proof -> proof.file().kind());
        Fx.run(open::undo);
        Fx.settle();

        clerk.write("#posting-down-" + site.id().value(), "7.19");
        clerk.press(KeyCode.ENTER);
        assertThat(clerk.sees("撤下日期 2026-07-19 早于公开日期 2026-07-20。")).isTrue();
        clerk.press(KeyCode.ESCAPE);
        clerk.write("#publication-until", "10个工作日");
        assertThat(clerk.all(".text-muted", Label.class)).extracting(Label::getText).anyMatch(words -> words.contains("到期日 2026年7月31日"));
        clerk.press(KeyCode.ENTER);
        assertThat(publication().until()).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(clerk.words("#publication-next")).endsWith("公开期限与通报文中写明的（2026年7月20日至2026年8月7日）不一致。");
        Fx.run(open::undo);
        Fx.settle();
        assertThat(publication().period()).isEqualTo(PERIOD);

        desk.clock.set(LocalDate.of(2026, 8, 10).atTime(9, 0).toInstant(ZoneOffset.UTC));
        Fx.run(robot.stage()::hide);
        show(robot, Look.USUAL, 1280, 900);
        assertThat(clerk.words("#publication-next")).isEqualTo("下一步：公开期已满，请出具期满情况说明。");
        clerk.click("#publication-do-next");
        assertThat(clerk.focused().getId()).isEqualTo("closing-by");
        clerk.type("林晓棠");
        picture("publication-to-close");
        clerk.pressButton("#closing-state");
        assertThat(publication().statement().by()).isEqualTo("林晓棠");
        assertThat(clerk.words("#publication-next")).isEqualTo("期满情况说明已出具，这次公开已经办结。");
        clerk.click("#closing-to-opinions");
        assertThat(said).last().isEqualTo("to opinions");
        clerk.pressButton("#closing-print");
        assertThat(said).last().isEqualTo("print 关于《示例市红十字会关于七届市委第五轮巡察整改进展情况的通报》公开期满情况的说明");
        picture("publication-ended");
        clerk.pressButton("#closing-unstate");
        assertThat(publication().statement()).isNull();
        clerk.pressButton("#publication-remove");
        assertThat(open.publications().all()).isEmpty();
        Fx.run(open::undo);
        Fx.settle();
        assertThat(publication().postings()).hasSize(1);
    }

    @Test
    void everyLook(Robot robot) throws IOException {
        Publication begun = open.publications().begin(SignedNotice.of(open, PERIOD).id(), PERIOD);
        desk.clock.set(LocalDate.of(2026, 7, 29).atTime(9, 0).toInstant(ZoneOffset.UTC));
        var site = open.publications().post(begun.id(), Posting.of(Channel.WEBSITE, "https://hh.example.cn/tb/1.html", LocalDate.of(2026, 7, 20))).postings().getLast();
        open.publications().prove(begun.id(), site.id(), "网站首页截图.png", Files.readAllBytes(screenshot("网站首页截图.png")));
        open.publications().post(begun.id(), Posting.of(Channel.NOTICE_BOARD, "办公楼一楼大厅公开栏", LocalDate.of(2026, 7, 22)));
        open.publications().post(begun.id(), Posting.of(Channel.WECHAT, "示例市红十字会", null));
        look(robot, Look.DARK, 1280, 990, "-dark");
        look(robot, Look.CONTRAST, 1280, 990, "-contrast");
        look(robot, Look.LARGE, 1280, 800, "-200");
        Texts.speak(Locale.ENGLISH);
        look(robot, Look.USUAL, 1024, 990, "-en");
    }

    private void look(Robot robot, Look look, double width, double height, String name) {
        show(robot, look, width, height);
        picture("publication" + name);
        everyDayStandsOut(name);
        Fx.run(robot.stage()::hide);
    }

    /** The first Monday is over, the second Friday and the weekend before it are to come. */
    private void everyDayStandsOut(String name) {
        List<Region> days = clerk.all(".public-day", Region.class);
        var card = Contrast.ground(clerk.find(".public-days", Region.class));
        assertThat(days).as(name).allSatisfy(day -> assertThat(Contrast.between(Contrast.edge(day), card)).isGreaterThanOrEqualTo(3));
        assertThat(Contrast.between(Contrast.ground(days.getFirst()), Contrast.ground(days.get(11)))).as(name).isGreaterThanOrEqualTo(3);
        assertThat(days.get(12).getWidth()).as(name).isLessThan(days.get(11).getWidth() / 2);
        assertThat(clerk.find("#publication-from", Region.class).getWidth()).as(name).isEqualTo(clerk.find("#publication-until", Region.class).getWidth());
    }

    private void picture(String name) {
        clerk.picture(name);
        assertThat(Nameless.in(clerk.stage().getScene().getRoot())).as(name).isEmpty();
        assertThat(CutWords.in(clerk.stage().getScene().getRoot())).as(name).isEmpty();
    }

    private Publication publication() {
        return open.publications().all().getFirst().publication();
    }

    private Path screenshot(String name) throws IOException {
        BufferedImage drawn = new BufferedImage(1280, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1280, 800);
        pen.setColor(new Color(0xb0, 0x20, 0x20));
        pen.fillRect(0, 0, 1280, 140);
        pen.setColor(Color.GRAY);
        for (int line = 0; line < 12; line++) {
            pen.fillRect(160, 220 + line * 42, line % 4 == 3 ? 500 : 960, 16);
        }
        pen.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(drawn, "png", file.toFile());
        return file;
    }

    private void show(Robot robot, Look look, double width, double height) {
        clerk = robot;
        robot.show(this::screen, width, height, look);
    }

    private Parent screen() {
        PublicationModel model = new PublicationModel(open, immediate.background, new Drafts());
        open.whenChanged(touched -> model.reload());
        return new PublicationScreen(model, new PublicationScreen.Outside() {
            @Override
            public void toNotice() {
                said.add("to notice");
            }

            @Override
            public void toOpinions() {
                said.add("to opinions");
            }

            @Override
            public void files(Consumer<List<Path>> then) {
                then.accept(List.of());
            }

            @Override
            public void open(Proof proof) {
                said.add("open " + proof.file().name());
            }

            @Override
            public void print(PublicationId publication) {
                said.add("print " + open.publications().look(publication).closing().title());
            }

            @Override
            public void done(String sentence) {
                said.add(sentence);
            }
        }).build();
    }
}
