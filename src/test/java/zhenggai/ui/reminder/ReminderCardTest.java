package zhenggai.ui.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.desktop.StartEntry;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot;
import zhenggai.words.Texts;

/** A clerk sets the reminder, and the check always says what the system really has. */
@ExtendWith(Headless.class)
class ReminderCardTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private Path first;
    private Path second;
    private StartEntry entry;

    @BeforeEach
    void begin() throws IOException {
        first = folder.resolve("七届市委第五轮 巡察整改（张䶮）.zgt");
        second = folder.resolve("b.zgt");
        entry = entry(Files.createFile(folder.resolve("zhenggai")));
    }

    @AfterEach
    void end() {
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void theCheckMakesAndRemovesTheEntry(Robot clerk) {
        show(clerk, first, entry, Robot.Look.USUAL);
        assertThat(clerk.words("#remind-now")).isEqualTo(Texts.text("remind.none"));
        clerk.click("#remind");
        assertThat(entry.now().orElseThrow().caseFile()).isEqualTo(first.toString());
        assertThat(clerk.words("#remind-now")).contains("张䶮");
        clerk.picture("reminder-on");
        clerk.click("#remind");
        assertThat(entry.now()).isEmpty();
        assertThat(clerk.words("#remind-now")).isEqualTo(Texts.text("remind.none"));
    }

    @Test
    void anEntryForAnotherCaseIsNamedAndReplaced(Robot clerk) {
        entry.put(first);
        show(clerk, second, entry, Robot.Look.USUAL);
        assertThat(isChecked(clerk)).isFalse();
        assertThat(clerk.words("#remind-now")).isEqualTo(Texts.text("remind.other-case", first.toString()));
        clerk.picture("reminder-other");
        clerk.click("#remind");
        assertThat(isChecked(clerk)).isTrue();
        assertThat(entry.now().orElseThrow().caseFile()).isEqualTo(second.toString());
    }

    @Test
    void withoutALauncherTheCheckStaysEmptyAndASentenceSaysWhy(Robot clerk) {
        show(clerk, first, entry(null), Robot.Look.DARK);
        clerk.click("#remind");
        assertThat(isChecked(clerk)).isFalse();
        assertThat(clerk.words("#remind-refusal")).isEqualTo(Texts.text("remind.no-launcher"));
        assertThat(clerk.words("#remind-now")).isEqualTo(Texts.text("remind.none"));
        clerk.picture("reminder-refused-dark");
    }

    @Test
    void aCarriedProgramOffersNoReminderAndSaysWhy(Robot clerk) {
        show(clerk, first, entry.withheld(), Robot.Look.USUAL);
        assertThat(clerk.sees("#remind")).isFalse();
        assertThat(clerk.words("#remind-portable")).isEqualTo(Texts.text("remind.portable"));
        assertThat(CutWords.in(clerk.find(".card"))).isEmpty();
        clerk.picture("reminder-portable");
    }

    @Test
    void anEntryThatWouldNotWorkIsNotShownAsSet(Robot clerk) throws IOException {
        entry.put(first);
        show(clerk, first, entry(Files.createFile(folder.resolve("newer"))), Robot.Look.USUAL);
        assertThat(isChecked(clerk)).isFalse();
        assertThat(clerk.words("#remind-now")).isEqualTo(Texts.text("remind.program-moved", first.toString()));
        Path file = folder.resolve("autostart/zhenggai-due.desktop");
        Files.writeString(file, Files.readString(file) + "Hidden=true\n");
        show(clerk, first, entry, Robot.Look.USUAL);
        assertThat(isChecked(clerk)).isFalse();
        assertThat(clerk.words("#remind-now")).isEqualTo(Texts.text("remind.switched-off", first.toString()));
    }

    @Test
    void nothingIsCutOrNameless(Robot clerk) {
        entry.put(second);
        for (Robot.Look look : new Robot.Look[] {Robot.Look.USUAL, Robot.Look.LARGE}) {
            show(clerk, first, entry, look);
            assertThat(CutWords.in(clerk.find(".card"))).isEmpty();
            assertThat(Nameless.in(clerk.find(".card"))).isEmpty();
        }
    }

    private StartEntry entry(Path launcher) {
        return StartEntry.of(false, Map.of("XDG_CONFIG_HOME", folder.toString()), folder, launcher);
    }

    private void show(Robot clerk, Path file, StartEntry startEntry, Robot.Look look) {
        clerk.show(() -> new VBox(new ReminderCard(new ReminderModel(file, startEntry, immediate.background)).build()), 900, 400, look);
    }

    private static boolean isChecked(Robot clerk) {
        return Fx.get(() -> ((CheckBox) clerk.find("#remind")).isSelected());
    }
}
