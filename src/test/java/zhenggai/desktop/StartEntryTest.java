package zhenggai.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.domain.Unavailable;

/** The entry that starts the reminder at sign-in, as both systems keep it. */
class StartEntryTest {
    private static final String STARTUP = "Microsoft/Windows/Start Menu/Programs/Startup/zhenggai-due.lnk";

    @TempDir Path home;
    private Path launcher;

    @BeforeEach
    void installTheProgram() throws IOException {
        launcher = Files.createFile(home.resolve("zhenggai.exe"));
    }

    @Test
    void aSecondCaseTakesThePlaceOfTheFirstAndRemovalLeavesNothing() {
        for (StartEntry entry : new StartEntry[] {StartEntry.inWindows(home.resolve("张䶮"), launcher), StartEntry.inLinux(home.resolve("config"), launcher)}) {
            assertThat(entry.now()).isEmpty();
            entry.put(home.resolve("一.zgt"));
            entry.put(home.resolve("二.zgt"));
            assertThat(entry.now()).contains(new Launch(launcher.toString(), home.resolve("二.zgt").toString(), true));
            assertThat(entry.works(entry.now().orElseThrow())).isTrue();
            entry.remove();
            assertThat(entry.now()).isEmpty();
            entry.remove();
        }
        assertThat(home.resolve("张䶮").resolve(STARTUP)).doesNotExist();
        assertThat(home.resolve("张䶮").resolve(STARTUP).getParent()).isEmptyDirectory();
        assertThat(home.resolve("config/autostart")).isEmptyDirectory();
    }

    @Test
    void theEntryLiesWhereTheSystemLooksForIt() {
        StartEntry.of(true, Map.of("APPDATA", home.resolve("Roaming").toString()), home, launcher).put(home.resolve("a.zgt"));
        StartEntry.of(true, Map.of(), home, launcher).put(home.resolve("a.zgt"));
        StartEntry.of(false, Map.of("XDG_CONFIG_HOME", home.resolve("xdg").toString()), home, launcher).put(home.resolve("a.zgt"));
        StartEntry.of(false, Map.of("XDG_CONFIG_HOME", ""), home, launcher).put(home.resolve("a.zgt"));
        assertThat(home.resolve("Roaming").resolve(STARTUP)).exists();
        assertThat(home.resolve("AppData/Roaming").resolve(STARTUP)).exists();
        assertThat(home.resolve("xdg/autostart/zhenggai-due.desktop")).exists();
        assertThat(home.resolve(".config/autostart/zhenggai-due.desktop")).exists();
    }

    @Test
    void whatSomebodyElseKeepsUnderTheNameIsNotRemoved() throws IOException {
        Path others = Files.createDirectories(home.resolve("autostart")).resolve("zhenggai-due.desktop");
        Files.writeString(others, "[Desktop Entry]\nType=Application\nName=Other\nExec=/usr/bin/other due --case x\n");
        StartEntry entry = StartEntry.inLinux(home, launcher);
        assertThat(entry.now()).isEmpty();
        entry.remove();
        assertThat(others).exists();
    }

    @Test
    void withoutALauncherNothingIsWritten() {
        for (Path none : new Path[] {null, home.resolve("gone.exe")}) {
            StartEntry entry = StartEntry.inLinux(home, none);
            assertThatThrownBy(() -> entry.put(home.resolve("a.zgt"))).isInstanceOf(Unavailable.class).hasMessage("remind.no-launcher");
            assertThat(home.resolve("autostart")).doesNotExist();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndNotThrownAtTheUser() throws IOException {
        Files.writeString(home.resolve("autostart"), "a file in the folder's place");
        assertThatThrownBy(() -> StartEntry.inLinux(home, launcher).put(home.resolve("a.zgt"))).isInstanceOf(Unavailable.class).hasMessage("remind.not-writable");
    }

    @Test
    void anEntryForAnotherCopyOfTheProgramDoesNotWorkForThisOne() throws IOException {
        StartEntry.inLinux(home, launcher).put(home.resolve("a.zgt"));
        StartEntry moved = StartEntry.inLinux(home, Files.createFile(home.resolve("newer.exe")));
        assertThat(moved.works(moved.now().orElseThrow())).isFalse();
    }

    @Test
    void whatTheUserSwitchedOffInTheDesktopIsSeenAndSwitchedOnAgain() throws IOException {
        StartEntry entry = StartEntry.inLinux(home, launcher);
        for (String off : new String[] {"Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"}) {
            entry.put(home.resolve("a.zgt"));
            Path file = home.resolve("autostart/zhenggai-due.desktop");
            Files.writeString(file, Files.readString(file) + off);
            assertThat(entry.works(entry.now().orElseThrow())).isFalse();
            entry.put(home.resolve("a.zgt"));
            assertThat(entry.works(entry.now().orElseThrow())).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/home/u/a.zgt", "/home/u/巡察 整改/张䶮的案卷.zgt", "/a \"b\" c", "/$HOME/`id`/\\n\\\\x", "/100%/%f %u%%", "/a'b;c&d|e<f>g*h?i#j(k)~l", "/tab\tnew\nline"})
    void everyPathComesBackFromADesktopEntry(String path) {
        Launch launch = new Launch(path, path + " 2", true);
        assertThat(new DesktopEntry().read(new DesktopEntry().write(launch))).contains(launch);
    }

    @Test
    void aDesktopEntryIsQuotedAsTheSpecificationAsks() {
        String written = new String(new DesktopEntry().write(new Launch("/opt/整改台/zhenggai", "/d/100% \"䶮\" $x\\y.zgt", true)), StandardCharsets.UTF_8);
        assertThat(written).isEqualTo("""
            [Desktop Entry]
            Type=Application
            Name=Zhenggai
            Exec="/opt/整改台/zhenggai" due --notify --case "/d/100%% \\\\"䶮\\\\" \\\\$x\\\\\\\\y.zgt"
            TryExec=/opt/整改台/zhenggai
            Terminal=false
            """);
    }

    @Test
    void theProgramThatMustBeThereIsAPathAndNoCommandLine() {
        String written = new String(new DesktopEntry().write(new Launch("/opt/100% \"x\" $y\\z/zhenggai", "/a.zgt", true)), StandardCharsets.UTF_8);
        assertThat(written).contains("TryExec=/opt/100% \"x\" $y\\\\z/zhenggai\n");
    }

    @Test
    void aCarriedProgramSetsNothingInTheProfileOfTheUser() {
        StartEntry entry = StartEntry.of(true, Map.of(), home, launcher).withheld();
        assertThat(entry.isOffered()).isFalse();
        assertThatThrownBy(() -> entry.put(home.resolve("a.zgt"))).isInstanceOf(Unavailable.class).hasMessage("remind.portable");
        assertThat(home.resolve("AppData")).doesNotExist();
        assertThat(StartEntry.of(true, Map.of(), home, launcher).isOffered()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\Program Files\\整改台\\zhenggai.exe", "D:\\张䶮\\zhenggai.bat", "\\\\server\\share\\100%\\zhenggai.exe", "C:\\𠮷\\z.exe"})
    void everyPathComesBackFromAShortcut(String program) {
        for (String file : new String[] {"D:\\巡察 整改\\张䶮 的'案卷'.zgt", "\\\\server\\共享\\50% done.zgt", "C:\\a&b^c!d(e).zgt"}) {
            Launch launch = new Launch(program, file, true);
            assertThat(new ShellLink().read(new ShellLink().write(launch))).contains(launch);
        }
    }

    @Test
    void aShortcutHoldsItsPathsInUnicodeAndItsArgumentsInQuotes() {
        byte[] link = new ShellLink().write(new Launch("C:\\程序\\z.exe", "D:\\案 卷.zgt", true));
        assertThat(link).startsWith(0x4C, 0, 0, 0, 1, 0x14, 2, 0);
        String wide = new String(Arrays.copyOfRange(link, link.length - 4 - 520, link.length - 4), StandardCharsets.UTF_16LE);
        assertThat(wide).startsWith("C:\\程序\\z.exe\0");
        assertThat(new String(link, StandardCharsets.ISO_8859_1)).contains(new String("due --notify --case \"D:\\案 卷.zgt\"".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }

    @Test
    void aFileThatIsNoShortcutOfOursIsNotTakenForOne() {
        byte[] ours = new ShellLink().write(new Launch("C:\\z.exe", "D:\\a.zgt", true));
        for (int length = 0; length < ours.length - 4; length++) {
            assertThat(new ShellLink().read(Arrays.copyOf(ours, length))).as("cut at " + length).isEmpty();
        }
        for (int at : new int[] {0, 5, 20, 0x4C + 1}) {
            byte[] other = ours.clone();
            other[at] ^= 0x55;
            assertThat(new ShellLink().read(other)).as("changed at " + at).isEmpty();
        }
        assertThat(new ShellLink().read("[InternetShortcut]".repeat(100).getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aLauncherTooDeepForAShortcutIsRefused() {
        assertThatThrownBy(() -> new ShellLink().write(new Launch("C:\\" + "a".repeat(260), "D:\\a.zgt", true))).isInstanceOf(Unavailable.class).hasMessage("remind.path-too-long");
    }
}
