package zhenggai;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;

import zhenggai.casework.Cases;
import zhenggai.cli.Shell;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.desktop.OneWindow;
import zhenggai.desktop.Tray;
import zhenggai.domain.Actor;
import zhenggai.domain.file.Edition;
import zhenggai.ui.kit.Remembered;
import zhenggai.words.Texts;

/** The program's first class: with arguments the command line, without them the window. Not an Application, so the class path works. */
public final class Main {
    /** The word of the README's one command: the sample case in the window, or without a display the demo. */
    private static final String TRY = "try";
    /** The ending of a case file; what ends so needs no look at the commands, which take a while to be set up. */
    private static final String CASE = ".zgt";

    /** Held, because a logger that nobody holds forgets its filter. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {}

    public static void main(String[] args) {
        Folders.tell();
        // we run JavaFX on the class path on purpose, where ControlsFX works whole; a user need not be told at every start
        JAVAFX.setFilter(line -> !line.getMessage().startsWith("Unsupported JavaFX configuration"));
        Texts.speak(Locale.of(new Remembered(Folders.settings()).text("language", "zh")));
        if (args.length == 0 || args.length == 1 && args[0].endsWith(CASE)) {
            openWindow(args);
            return;
        }
        Clock clock = Clock.systemDefaultZone();
        Stage stage = new Stage(actor(), clock.getZone());
        Shell shell = new Shell(new Desk(new Cases(clock, actor(), Folders.backups()), clock, console(FileDescriptor.out), console(FileDescriptor.err), Tray::ringOnce), edition(), stage);
        if (args.length == 2 && args[0].equals(TRY)) {
            tryOut(shell, stage, Path.of(args[1]));
        } else if (isCase(shell, args)) {
            openWindow(args);
        } else {
            System.exit(shell.run(args));
        }
    }

    /** A file under any other name; what a command is called stays the command, whatever lies in the folder one works in. */
    static boolean isCase(Shell shell, String... args) {
        return args.length == 1 && !shell.has(args[0]) && Files.isRegularFile(Path.of(args[0]));
    }

    private static void openWindow(String... args) {
        if (!hasDisplay() && !"Headless".equals(System.getProperty("glass.platform"))) {
            console(FileDescriptor.err).println(Texts.text("window.no-display"));
            System.exit(ExitCode.UNAVAILABLE);
        }
        claim(args.length == 0 ? "" : Path.of(args[0]).toAbsolutePath().toString()).ifPresent(window -> {
            ZhenggaiApp.open(window, args);
            // the icon beside the clock belongs to another toolkit, whose threads keep a program that nobody sees any more
            System.exit(ExitCode.DONE);
        });
    }

    /** Empty where the window of another start is there, which comes forward now. */
    private static Optional<OneWindow> claim(String asked) {
        try {
            return OneWindow.claim(Folders.settings(), asked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tryOut(Shell shell, Stage stage, Path folder) {
        if (hasDisplay()) {
            openWindow(stage.sampleIn(folder).toString());
        } else {
            System.exit(shell.run("demo", folder.toString()));
        }
    }

    /** Windows always has one; elsewhere the environment names it. */
    static boolean hasDisplay() {
        return System.getProperty("os.name").startsWith("Windows") || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }

    /** A line for whoever started the program. */
    static void say(String line) {
        console(FileDescriptor.out).println(line);
    }

    /** The version in the build's own file. */
    static String version() {
        return build("version");
    }

    /** The commit the build was made of, empty where it did not say. */
    static String commit() {
        return build("commit");
    }

    /** Which program this is, for whoever maintains it. */
    static Edition edition() {
        return new Edition(version(), commit(), Folders.log());
    }

    private static String build(String name) {
        try (var in = Main.class.getResourceAsStream("build.properties")) {
            Properties build = new Properties();
            build.load(in);
            return build.getProperty(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Until somebody signs in, the account of the operating system is the person. */
    static Actor actor() {
        String account = System.getProperty("user.name", "");
        return new Actor(account, account, computer());
    }

    /** The PC's name from the environment or the system's own file; asking the network for it would open a socket. */
    private static String computer() {
        String name = System.getenv("COMPUTERNAME");
        Path hostname = Path.of("/etc/hostname");
        if (name == null && Files.isReadable(hostname)) {
            try {
                name = Files.readString(hostname).strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return name == null ? "" : name;
    }

    /** A Windows console has a code page of its own; everywhere else, into files and pipes, and where the console names none, it is UTF-8. */
    private static PrintWriter console(FileDescriptor descriptor) {
        String codePage = System.getProperty("stdout.encoding");
        boolean windowsConsole = System.getProperty("os.name").startsWith("Windows") && System.console() != null && codePage != null && Charset.isSupported(codePage);
        OutputStream stream = new FileOutputStream(descriptor);
        Writer writer = new OutputStreamWriter(stream, windowsConsole ? Charset.forName(codePage) : StandardCharsets.UTF_8);
        return new PrintWriter(writer, true);
    }
}
