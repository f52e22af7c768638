package zhenggai.ui.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.file.Meter;
import zhenggai.storage.vault.Argon;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Held;
import zhenggai.testkit.Robot;
import zhenggai.testkit.Robot.Look;
import zhenggai.ui.stick.FetchDialog;
import zhenggai.ui.stick.FetchModel;
import zhenggai.ui.stick.StickPassword;
import zhenggai.words.Texts;

/** A clerk sees how well the case is backed up, tries a backup, looks what restoring would change, and restores. */
@ExtendWith(Headless.class)
class BackupScreenTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private final Held held = new Held();
    private final List<String> said = new ArrayList<>();
    private final List<Object> restored = new ArrayList<>();
    private Locale spoken;
    private OpenCase open;
    private BackupModel model;
    private Path chosen;
    private Robot robot;

    @BeforeEach
    void aWeekOfWork() throws IOException {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        Path file = Files.createDirectory(folder.resolve("整改")).resolve("示例市红十字会.zgt");
        desk.smallCase(file).close();
        open = new Cases(desk.clock, Desk.CLERK, folder.resolve("备份")).open(file);
        open.backups().take(Occasion.OPENED, Meter.NONE);
        desk.clock.forward(Duration.ofHours(7));
        open.measures().start(Desk.measure(open, 0).id());
        open.backups().take(Occasion.CLOSED, Meter.NONE);
        desk.clock.forward(Duration.ofHours(17));
        open.findings().remove(Desk.measure(open, 3).finding());
        model = new BackupModel(open, held.background);
    }

    @AfterEach
    void end() {
        open.close();
        Texts.speak(spoken);
    }

    private void show(Robot clerk, Look look) {
        robot = clerk;
        clerk.show(() -> new BackupScreen(model, new Outside()).build(), look.percent() > 100 ? 1440 : 1280, look.percent() > 100 ? 900 : 800, look);
        Fx.run(held::work);
    }

    @Test
    void aCaseInASynchronisedFolderSaysWhyItShouldNotLieThere(Robot clerk) throws IOException {
        Path file = Files.createDirectory(folder.resolve("OneDrive - 示例市红十字会")).resolve("案卷.zgt");
        desk.smallCase(file).close();
        try (OpenCase there = new Cases(desk.clock, Desk.CLERK, folder.resolve("备份")).open(file)) {
            there.backups().take(Occasion.OPENED, Meter.NONE);
            BackupModel other = new BackupModel(there, held.background);
            clerk.show(() -> new BackupScreen(other, new Outside()).build(), 1440, 900, new Look(200, true));
            Fx.run(held::work);
            assertThat(other.alarms()).containsExactly(Texts.text("lodging.synced", file));
            clerk.picture("backup-synced-200-dark");
            assertThat(CutWords.in(clerk.find("#backup-alarms").getScene().getRoot())).isEmpty();
            Path here = Files.createDirectory(folder.resolve("本机")).resolve("案卷.zgt");
            List<String> asked = new ArrayList<>();
            other.whenElsewhere(new BackupModel.Elsewhere() {
                @Override
                public void copyHere() {
                    other.copyHere(here, copied -> asked.add(copied.copy().toString()));
                }

                @Override
                public void openReadOnly() {
                    asked.add("read only");
                }
            });
            clerk.click("#backup-alarms-read-only");
            clerk.click("#backup-alarms-copy");
            Fx.run(held::work);
            assertThat(asked).containsExactly("read only", here.toString());
            try (OpenCase copy = new Cases(desk.clock, Desk.CLERK, folder.resolve("备份")).open(here)) {
                BackupModel copied = new BackupModel(copy, held.background);
                clerk.show(() -> new BackupScreen(copied, new Outside()).build(), 1280, 800, Look.USUAL);
                Fx.run(held::work);
                assertThat(copied.alarms()).isEmpty();
                assertThat(copied.lookProperty().get().original()).contains("复制来的", there.path().toString());
                clerk.picture("lodging-copied");
                assertThat(CutWords.in(clerk.stage().getScene().getRoot())).isEmpty();
            }
        }
        try (OpenCase looked = new Cases(desk.clock, Desk.CLERK, folder.resolve("备份")).openReadOnly(file)) {
            BackupModel reading = new BackupModel(looked, held.background);
            Fx.run(() -> {
                reading.reload();
                held.work();
            });
            assertThat(reading.isLodgedBadly()).as("where nothing is written nothing can be lost").isFalse();
        }
    }

    @Test
    void aBackupIsTriedComparedAndRestored(Robot clerk) throws IOException {
        show(clerk, Look.USUAL);
        TableView<?> table = clerk.find("#backups", TableView.class);
        assertThat(table.getItems()).hasSize(2);
        assertThat(clerk.sees("#backup-alarms")).as("half a day is no alarm").isFalse();
        clerk.picture("backup");
        assertThat(CutWords.in(clerk.find("#backups").getScene().getRoot())).isEmpty();
        clerk.click("#backup-prove");
        Fx.run(held::print);
        assertThat(said).singleElement().asString().isEqualTo("已验证：能打开，问题 3 个、措施 4 条、佐证文件 0 个");
        clerk.click("#backup-restore");
        Fx.run(held::print);
        clerk.picture("backup-restore");
        assertThat(clerk.find("#restore-things", TextArea.class).getText()).contains("找回　问题　报销审核把关不严");
        assertThat(CutWords.in(clerk.find("#restore-apply").getScene().getRoot())).isEmpty();
        clerk.click("#restore-apply");
        Fx.run(held::work);
        assertThat(restored).containsExactly(open.backups().all().getFirst());
        clerk.click("#backup-take");
        Fx.run(held::print);
        Fx.run(held::work);
        assertThat(table.getItems()).hasSize(3);
        chosen = folder.resolve("U盘");
        clerk.click("#backup-choose-second");
        Fx.run(held::work);
        assertThat(model.lookProperty().get().second()).contains("U盘", "现在不在");
        clerk.click("#health-examine");
        Fx.run(held::print);
        clerk.picture("backup-health");
        assertThat(CutWords.in(clerk.find("#health-save").getScene().getRoot())).isEmpty();
        chosen = folder.resolve("健康证明.pdf");
        clerk.click("#health-save");
        Fx.run(held::print);
        assertThat(chosen).isNotEmptyFile();
        try (PDDocument pdf = Loader.loadPDF(chosen.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf)).contains("案卷健康证明", "示例市红十字会", "案卷文件完好", "留痕", "印发报表", "佐证文件", "最近备份", "节假日", "电脑时钟", "磁盘空间", "字体", "没有检验", "内部");
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 60);
            ImageIO.write(page, "png", Files.createDirectories(Path.of("target/pictures")).resolve("backup-certificate.png").toFile());
            assertThat(lowestInk(page.getSubimage(0, 0, page.getWidth(), page.getHeight() * 9 / 10))).as("half a page").isLessThan(page.getHeight() / 2);
        }
        assertThat(held.problems).isEmpty();
    }

    @Test
    void workThatIsInNoBackupIsSaidInRedUntilOneIsTaken(Robot clerk) throws IOException {
        desk.clock.forward(Duration.ofDays(3));
        show(clerk, Look.LARGE);
        assertThat(clerk.sees("#backup-alarms")).isTrue();
        assertThat(model.alarms()).singleElement().asString().isEqualTo("最近一次验证过的备份是 2026-07-20 16:00，从 2026-07-21 09:00 起做的工作还没有备份。");
        clerk.picture("backup-alarm-large");
        assertThat(CutWords.in(clerk.find("#backups").getScene().getRoot())).isEmpty();
        Path replaced = open.path().resolveSibling(open.path().getFileName() + ".replaced-20260720-100000");
        Files.copy(open.backups().all().getLast().file(), replaced);
        Fx.run(model::reload);
        Fx.run(held::work);
        clerk.click("#backup-take-back");
        Fx.run(held::print);
        clerk.picture("backup-take-back-large");
        assertThat(clerk.find("#restore-things", TextArea.class).getText()).contains("改回　措施　制定学习实施细则", "找回　问题　报销审核把关不严");
        assertThat(CutWords.in(clerk.find("#restore-apply").getScene().getRoot())).isEmpty();
        clerk.click("#restore-apply");
        Fx.run(held::work);
        assertThat(restored).containsExactly(replaced);
        Fx.run(() -> model.tick(Occasion.WORK));
        Fx.run(held::print);
        Fx.run(held::work);
        assertThat(model.alarms()).isEmpty();
        assertThat(open.backups().all()).as("of the day before yesterday only the last is kept").hasSize(2);
        Fx.run(() -> model.tick(Occasion.WORK));
        Fx.run(held::print);
        assertThat(open.backups().all()).as("nothing was done since").hasSize(2);
        open.measures().start(Desk.measure(open, 1).id());
        desk.clock.forward(Duration.ofMinutes(29));
        Fx.run(() -> model.tick(Occasion.WORK));
        Fx.run(held::print);
        assertThat(open.backups().all()).as("not yet half an hour").hasSize(2);
        clerk.click("#health-examine");
        Fx.run(held::print);
        clerk.picture("backup-health-large");
        isWithinTheScreen(clerk, "#health-save");
        assertThat(CutWords.in(clerk.find("#health-save").getScene().getRoot())).isEmpty();
        clerk.press(KeyCode.ESCAPE);
        desk.clock.forward(Duration.ofDays(-9));
        Fx.run(model::reload);
        Fx.run(held::work);
        assertThat(model.alarms()).singleElement().asString().startsWith("电脑时钟比案卷最近一次操作早 8 天");
    }

    @Test
    void aBackupThatFailsIsSaidAtOnce(Robot clerk) throws IOException {
        Path place = open.backups().place();
        desk.clock.forward(Duration.ofHours(1));
        show(clerk, Look.DARK);
        Files.move(place, place.resolveSibling("away"));
        Files.writeString(place, "in the way");
        Fx.run(() -> model.tick(Occasion.WORK));
        Fx.run(held::print);
        Fx.run(held::work);
        clerk.picture("backup-failed-dark");
        assertThat(model.alarms().getFirst()).startsWith("刚才没有备份成功。不能写入备份文件夹");
        Node band = clerk.find("#backup-alarms");
        assertThat(band.isVisible()).isTrue();
        assertThat(held.problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theStickSaysWhatIsSealedAndItsBackupsComeBackWithThePasswordAlone(boolean isLarge, Robot clerk) throws IOException {
        String large = isLarge ? "-large-dark" : "";
        open.close();
        open = new Cases(desk.clock, Desk.CLERK, new Argon(new Argon.Cost(64, 1)), folder.resolve("备份")).open(folder.resolve("整改/示例市红十字会.zgt"));
        model = new BackupModel(open, held.background);
        chosen = Files.createDirectory(folder.resolve("U盘"));
        show(clerk, isLarge ? new Look(200, true) : Look.USUAL);
        assertThat(clerk.sees("#backup-stick-password")).as("there is no stick yet").isFalse();
        clerk.click("#backup-choose-second");
        Fx.run(held::work);
        clerk.click("#backup-take");
        Fx.run(held::print);
        Fx.run(held::work);
        assertThat(clerk.words("#backup-protection")).contains("没有加密", "谁拿到U盘");
        assertThat(clerk.sees("#backup-stick-unlock")).isFalse();
        clerk.picture("stick-open" + large);
        assertThat(CutWords.in(clerk.stage().getScene().getRoot())).isEmpty();
        clerk.click("#backup-stick-password");
        clerk.type("#stick-password", "u-pan 2026");
        clerk.type("#stick-again", "u-pan 2025");
        clerk.click("#stick-set");
        Fx.run(held::work);
        clerk.picture("stick-password" + large);
        isWithinTheScreen(clerk, "#stick-set");
        assertThat(CutWords.in(clerk.find("#stick-set").getScene().getRoot())).isEmpty();
        clerk.type("#stick-again", "u-pan 2026");
        clerk.click("#stick-set");
        Fx.run(held::work);
        Fx.run(held::work);
        assertThat(said.getLast()).contains("已设置");
        desk.clock.forward(Duration.ofMinutes(5));
        clerk.click("#backup-take");
        Fx.run(held::print);
        Fx.run(held::work);
        assertThat(clerk.words("#backup-protection")).contains("用U盘密码加密", "看不到是哪个案卷", "另有 1 份备份没有加密");
        clerk.picture("stick-sealed" + large);
        assertThat(CutWords.in(clerk.stage().getScene().getRoot())).isEmpty();
        clerk.click("#backup-fetch");
        Fx.run(held::work);
        clerk.type("#fetch-password", "u-pan 2025");
        clerk.click("#fetch-done");
        Fx.run(held::work);
        clerk.picture("stick-fetch-refused" + large);
        isWithinTheScreen(clerk, "#fetch-done");
        assertThat(CutWords.in(clerk.find("#fetch-done").getScene().getRoot())).isEmpty();
        int before = open.backups().all().size();
        clerk.type("#fetch-password", "u-pan 2026");
        clerk.click("#fetch-prove");
        Fx.run(held::work);
        assertThat(said.getLast()).isEqualTo("“示例市红十字会.zgt”2026-07-21 09:05 的备份，已验证：能打开，问题 2 个、措施 3 条、佐证文件 0 个");
        assertThat(open.backups().all()).as("it stays where it is").hasSize(before);
        clerk.click("#backup-fetch");
        Fx.run(held::work);
        clerk.type("#fetch-password", "u-pan 2026");
        clerk.click("#fetch-done");
        Fx.run(held::work);
        Fx.run(held::work);
        assertThat(open.backups().all()).hasSize(before + 1).noneMatch(Backup::isSealed);
        clerk.click("#backup-stick-unlock");
        Fx.run(held::work);
        Fx.run(held::work);
        assertThat(clerk.words("#backup-protection")).startsWith(zhenggai.domain.rules.Warning.Level.YELLOW.shape()).contains("没有加密");
        assertThat(held.problems).isEmpty();
    }

    private static int lowestInk(BufferedImage page) {
        for (int y = page.getHeight() - 1; y > 0; y--) {
            for (int x = 0; x < page.getWidth(); x++) {
                if ((page.getRGB(x, y) & 0xFF) < 0x80) {
                    return y;
                }
            }
        }
        return 0;
    }

    private static void isWithinTheScreen(Robot clerk, String button) {
        Window dialog = clerk.find(button).getScene().getWindow();
        assertThat(dialog.getX()).isNotNegative();
        assertThat(dialog.getX() + dialog.getWidth()).isLessThanOrEqualTo(clerk.stage().getWidth());
    }

    /** The window of the test. */
    private final class Outside implements BackupScreen.Outside {
        @Override
        public void folder(Consumer<Path> then) {
            then.accept(chosen);
        }

        @Override
        public void stickPassword(Runnable set) {
            new StickPassword(open.backups().second(), held.background).ask(robot.stage(), sentence -> {
                said.add(sentence);
                set.run();
            });
        }

        @Override
        public void fetch(Runnable fetched) {
            new FetchDialog(new FetchModel(open.backups().elsewhere(), held.background), open.zone(), robot::stage, said::add).ask(chosen, backup -> fetched.run());
        }

        @Override
        public void target(String name, Consumer<Path> then) {
            then.accept(chosen);
        }

        @Override
        public void restore(Backup backup) {
            restored.add(backup);
        }

        @Override
        public void takeBack(Path replaced) {
            restored.add(replaced);
        }

        @Override
        public void say(String sentence) {
            said.add(sentence);
        }
    }
}
