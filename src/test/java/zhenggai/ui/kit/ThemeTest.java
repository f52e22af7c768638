package zhenggai.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhenggai.testkit.Contrast;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Robot;
import zhenggai.testkit.StyleComplaints;

/** Light and dark, small and large: what every screen inherits. */
@ExtendWith(Headless.class)
class ThemeTest {

    @ParameterizedTest
    @CsvSource({"100,LIGHT", "100,DARK", "200,LIGHT", "100,CONTRAST"})
    void everyControlIsStyledWithoutAComplaint(int percent, Theme.Look look, Robot robot) {
        try (StyleComplaints complaints = new StyleComplaints()) {
            robot.show(Gallery::build, 1440, 900, new Robot.Look(percent, look));
            robot.picture("gallery" + (look == Theme.Look.LIGHT ? "" : "-" + look.name().toLowerCase(java.util.Locale.ROOT)) + (percent == 100 ? "" : "-" + percent));
            assertThat(complaints.all()).isEmpty();
        }
    }

    @Test
    void aColourNobodyKnowsIsComplainedOf(Robot robot) {
        try (StyleComplaints complaints = new StyleComplaints()) {
            robot.show(() -> {
                VBox canary = new VBox();
                canary.setStyle("-fx-background-color: -zg-no-such-colour;");
                return canary;
            });
            assertThat(complaints.all()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 4.5, 3", "DARK, 4.5, 3", "CONTRAST, 7, 7"})
    void everyWordStandsOutFromItsGround(Theme.Look look, double enough, double forHints, Robot robot) {
        List<String> texts = List.of("-color-fg-default", "-color-fg-muted", "-color-fg-subtle", "-color-accent-fg", "-zg-red", "-zg-closed", "-zg-work", "-zg-submitted",
            "-zg-lasting", "-zg-returned", "-zg-idle", "-zg-warn-yellow");
        Function<String, Color> colour = colours(robot, look);
        List<String> weak = new ArrayList<>();
        for (String ground : List.of("-zg-card", "-zg-page", "-zg-band", "-zg-head", "-color-accent-subtle")) {
            texts.stream().filter(text -> Contrast.between(colour.apply(text), colour.apply(ground)) < (text.equals("-color-fg-subtle") ? forHints : enough))
                .forEach(text -> weak.add(text + " on " + ground + " " + Contrast.between(colour.apply(text), colour.apply(ground))));
        }
        for (String[] pair : new String[][] {{"-zg-nav-text", "-zg-nav"}, {"-zg-nav-text", "-zg-nav-hover"}, {look == Theme.Look.CONTRAST ? "-zg-nav-text" : "-color-fg-emphasis", "-zg-nav-chosen"},
                {"-color-fg-emphasis", "-color-accent-emphasis"}, {"-zg-note-text", "-zg-note"}, {"-color-fg-default", "-color-success-subtle"}}) {
            if (Contrast.between(colour.apply(pair[0]), colour.apply(pair[1])) < enough) {
                weak.add(String.join(" on ", pair) + " " + Contrast.between(colour.apply(pair[0]), colour.apply(pair[1])));
            }
        }
        assertThat(weak).isEmpty();
    }

    /** A rule for all labels once made the words of blue buttons dark. */
    @ParameterizedTest
    @CsvSource({"新增", "新增措施"})
    void wordsOnBlueAreWhite(String words, Robot robot) {
        robot.show(Gallery::build);
        Labeled labeled = robot.all(words, Labeled.class).getLast();
        assertThat(Fx.get(labeled::getTextFill)).isEqualTo(Color.WHITE);
    }

    @Test
    void twiceTheScaleIsTwiceTheLetters(Robot robot) {
        robot.show(() -> new VBox(new Label("整改")), 400, 300, Robot.Look.USUAL);
        double small = Fx.get(() -> robot.find("整改", Label.class).getFont().getSize());
        robot.show(() -> new VBox(new Label("整改到底")), 400, 300, Robot.Look.LARGE);
        assertThat(Fx.get(() -> robot.find("整改到底", Label.class).getFont().getSize())).isEqualTo(2 * small);
        assertThat(Theme.em(1)).isEqualTo(2 * small);
    }

    /** A dialog takes over style sheets and nothing else: theme, font and scale must come in these. */
    @Test
    void aDialogLooksLikeItsWindow(Robot robot) {
        robot.show(() -> new VBox(new Label("窗口里的字")), 800, 600, new Robot.Look(150, true));
        Alert alert = Fx.get(() -> {
            Alert made = new Alert(Alert.AlertType.WARNING, "案卷正被别的程序占用，请稍后再试。", Answers.understood());
            made.initOwner(robot.stage());
            made.setHeaderText("没有办成");
            made.show();
            return made;
        });
        Fx.settle();
        Label inWindow = robot.find("窗口里的字", Label.class);
        Label inDialog = robot.find("没有办成", Label.class);
        assertThat(Fx.get(() -> inDialog.getFont().getFamily())).isEqualTo(Fx.get(() -> inWindow.getFont().getFamily()));
        assertThat(Fx.get(() -> robot.find("知道了", Button.class).getFont().getSize())).isEqualTo(Theme.em(1));
        assertThat(Fx.get(() -> ((Color) alert.getDialogPane().getBackground().getFills().getFirst().getFill()).getBrightness())).isLessThan(0.3);
        assertThat(CutWords.in(alert.getDialogPane())).isEmpty();
        robot.picture("dialog-dark-150");
    }

    @Test
    void highContrastOfThePcHoldsUntilTheUserChooses(@TempDir Path folder) {
        Remembered remembered = new Remembered(folder);
        remembered.keep("dark", true);
        assertThat(Theme.Look.of(remembered)).isEqualTo(Theme.Look.DARK);
        System.setProperty("zhenggai.contrast", "true");
        try {
            assertThat(Theme.Look.of(remembered)).isEqualTo(Theme.Look.CONTRAST);
            remembered.keep("contrast", false);
            assertThat(Theme.Look.of(remembered)).isEqualTo(Theme.Look.DARK);
        } finally {
            System.clearProperty("zhenggai.contrast");
        }
        remembered.keep("contrast", true);
        assertThat(Theme.Look.of(remembered)).isEqualTo(Theme.Look.CONTRAST);
    }

    /** Out of the class path the toolkit copies a font into the temporary folder, which office PCs watch and empty. */
    @Test
    void aFontBesideTheProgramIsReadWhereItLies(@TempDir Path folder) throws IOException {
        Path fonts = Files.createDirectories(folder.resolve("程序 安装 100%"));
        byte[] letters = oneOfItsOwnLength();
        Path font = Files.write(fonts.resolve("字.ttf"), letters);
        List<Path> before = copiesOf(font);
        System.setProperty("zhenggai.fonts", fonts.toString());
        try {
            Fx.get(() -> Theme.loadFont("字.ttf", () -> new ByteArrayInputStream(letters)));
            assertThat(copiesOf(font)).isEqualTo(before);
            Fx.get(() -> Theme.loadFont("没有.ttf", () -> new ByteArrayInputStream(letters)));
            assertThat(copiesOf(font)).hasSize(before.size() + 1);
        } finally {
            System.clearProperty("zhenggai.fonts");
        }
    }

    /** What follows a font is passed over. */
    private static byte[] oneOfItsOwnLength() throws IOException {
        try (InputStream in = Theme.class.getResourceAsStream("/zhenggai/fonts/NotoSansSC-Bold.ttf")) {
            byte[] font = in.readAllBytes();
            return Arrays.copyOf(font, font.length + 7);
        }
    }

    /** Other tests, also at the same time, leave copies there of the fonts as they are. Where that is a virtual machine knows from its first moment. */
    private static List<Path> copiesOf(Path font) throws IOException {
        Path asked = Files.createTempFile("where", "");
        Files.delete(asked);
        try (Stream<Path> files = Files.list(asked.getParent())) {
            return files.filter(file -> file.getFileName().toString().startsWith("+JXF") && file.toFile().length() == font.toFile().length()).toList();
        }
    }

    @Test
    void wordsWithoutRoomAreFound(Robot robot) {
        robot.show(() -> {
            Button narrow = new Button("写了很多字的按钮");
            narrow.setMaxWidth(60);
            return new VBox(narrow, new Button("好"));
        });
        assertThat(CutWords.in(Fx.get(() -> robot.stage().getScene().getRoot()))).containsExactly("写了很多字的按钮");
    }

    /** The value a name of the palette has in this theme. */
    private static Function<String, Color> colours(Robot robot, Theme.Look look) {
        Region probe = new Region();
        robot.show(() -> new VBox(probe), 200, 200, new Robot.Look(100, look));
        return name -> Fx.get(() -> {
            probe.setStyle("-fx-background-color: " + name + ";");
            ((Parent) (Node) probe).applyCss();
            return (Color) probe.getBackground().getFills().getFirst().getFill();
        });
    }
}
