package zhenggai.ui.help.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.file.Edition;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot;
import zhenggai.words.Texts;

/** Somebody asks what this program is, or is asked by whoever maintains it. */
@ExtendWith(Headless.class)
class AboutTest {
    @TempDir
    Path dir;
    private final Immediate immediate = new Immediate();

    @Test
    void everythingBundledIsThereWithItsLicence() throws IOException {
        List<Library> all = Library.all("整改台");
        assertThat(all).extracting(Library::name).startsWith("整改台").contains("commonmark", "poi-ooxml", "jooq", "openpdf", "sqlite-jdbc", "javafx-graphics").doesNotHaveDuplicates();
        assertThat(all.getFirst().licence()).contains("Apache License");
        assertThat(all.stream().filter(library -> library.name().equals("commonmark")).findFirst().orElseThrow()).satisfies(library -> {
            assertThat(library.version()).matches("\\d+\\.\\d+.*");
            assertThat(library.licence()).contains("Redistribution and use");
        });
        assertThat(all.stream().filter(library -> library.name().equals("openpdf")).findFirst().orElseThrow()).satisfies(library -> {
            assertThat(library.terms()).contains("MPL-2.0 OR LGPL-2.1-or-later");
            assertThat(library.licence()).startsWith(library.terms()).contains("Mozilla Public License Version 2.0", "GNU LESSER GENERAL PUBLIC LICENSE", "Apache License");
        });
    }

    @Test
    void theBoxShowsVersionsFoldersAndLicencesAndOpensWhatItNames(Robot robot) {
        List<Path> opened = new ArrayList<>();
        show(robot, new AboutModel(new Program("0.1.0", "abc1234", dir, dir.resolve("zhenggai.log")), immediate.background, target -> { }), opened, Robot.Look.USUAL);
        assertThat(robot.words("#about-version")).contains("0.1.0", "abc1234");
        assertThat(robot.find("#about-licence", TextArea.class).getText()).contains("Apache License");
        robot.click("#about-folder");
        robot.click("#about-log");
        assertThat(opened).as("the log is not there before something has failed, its folder is").containsExactly(dir, dir);
        robot.picture("about");
        Window box = Fx.get(() -> Window.getWindows().getLast());
        assertThat(CutWords.in(Fx.get(() -> box.getScene().getRoot()))).isEmpty();
        assertThat(Nameless.in(Fx.get(() -> box.getScene().getRoot()))).isEmpty();
    }

    @Test
    void aFolderThatIsGoneIsSaidAndNotOpened(Robot robot) {
        List<Path> opened = new ArrayList<>();
        Path gone = dir.resolve("E");
        AboutModel model = new AboutModel(new Program("0.1.0", "", gone, gone.resolve("zhenggai.log")), immediate.background, target -> { });
        show(robot, model, opened, Robot.Look.USUAL);
        robot.click("#about-log");
        assertThat(opened).isEmpty();
        assertThat(model.saidProperty().get()).isEqualTo(Texts.text("about.no-folder", gone));
        assertThat(robot.sees(Texts.text("about.no-folder", gone))).isTrue();
    }

    @Test
    void atTwiceTheSizeItFitsASmallScreen(Robot robot) {
        show(robot, new AboutModel(new Program("0.1.0", "", dir, dir.resolve("zhenggai.log")), immediate.background, target -> { }), new ArrayList<>(), new Robot.Look(200, true));
        Window box = Fx.get(() -> Window.getWindows().getLast());
        assertThat(box.getHeight()).isLessThanOrEqualTo(768);
        assertThat(box.getWidth()).isLessThanOrEqualTo(1366);
        assertThat(CutWords.in(Fx.get(() -> box.getScene().getRoot()))).isEmpty();
        robot.picture("about-200-dark");
    }

    @Test
    void theBundleOfAnOpenCaseHoldsNoWordOfIt() throws IOException {
        Path target = dir.resolve("诊断包.zip");
        Cases cases = new Cases(new Desk().clock, Desk.CLERK, dir.resolve("backup"));
        try (OpenCase open = new Desk().smallCase(dir.resolve("案卷.zgt"))) {
            AboutModel model = new AboutModel(new Program("0.1.0", "", dir, dir), immediate.background, to -> cases.recovery().bundle(open.path(), null, new Edition("0.1.0", "", dir.resolve("zhenggai.log")), to));
            model.bundle(target);
            assertThat(model.saidProperty().get()).contains("诊断包.zip");
            assertThat(open.ledgers().current().measures()).as("the case is open as before").hasSize(4);
        }
        StringBuilder words = new StringBuilder();
        try (ZipFile zip = new ZipFile(target.toFile())) {
            for (var each : zip.stream().toList()) {
                words.append(new String(zip.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(words.toString()).contains("zhenggai 0.1.0", "measure ").doesNotContain("红十字会", "学习", "张䶮", "案卷");
        assertThat(Files.size(target)).isPositive();
        AboutModel refused = new AboutModel(new Program("0.1.0", "", dir, dir), immediate.background, to -> cases.recovery().bundle(dir, null, new Edition("0.1.0", "", dir.resolve("zhenggai.log")), to));
        refused.bundle(dir.resolve("no such folder").resolve("x.zip"));
        assertThat(refused.saidProperty().get()).isNotBlank().doesNotContain("程序出错");
    }

    private static void show(Robot robot, AboutModel model, List<Path> opened, Robot.Look look) {
        robot.show(VBox::new, 1366, 768, look);
        Fx.run(() -> new AboutDialog(model, opened::add).show(robot.stage()));
        Fx.settle();
    }
}
