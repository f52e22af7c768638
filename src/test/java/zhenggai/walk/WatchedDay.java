package zhenggai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javafx.scene.layout.Region;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.casework.evidence.LentCopies;
import zhenggai.cli.Console;
import zhenggai.desktop.OneWindow;
import zhenggai.desktop.StartEntry;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.file.Meter;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.window.Page;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Home;
import zhenggai.ui.workplace.Workplace;

/** A day with a case, from its making to its handing over and every page of the window, as a program of its own that {@link NoSocketTest} watches. */
final class WatchedDay {
    private WatchedDay() {}

    /** @param args a folder to work in, or the one thing that must not pass unseen */
    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "quiet" -> Files.readAllBytes(Path.of(args[1]));
            case "listen" -> new ServerSocket(0, 1, InetAddress.getLoopbackAddress()).close();
            case "channel" -> SocketChannel.open().close();
            case "local" -> ServerSocketChannel.open(StandardProtocolFamily.UNIX).close();
            case "datagram" -> new DatagramSocket(0, InetAddress.getLoopbackAddress()).close();
            case "name" -> InetAddress.getByName("localhost");
            default -> live(Path.of(args[0]));
        }
        System.out.println("the day is over");
        System.exit(0);
    }

    private static void live(Path folder) throws Exception {
        commands(folder);
        try (OneWindow first = OneWindow.claim(folder.resolve("settings"), "").orElseThrow()) {
            assertThat(OneWindow.claim(folder.resolve("settings"), "a.zgt")).isEmpty();
            assertThat(first.next()).isEqualTo("a.zgt");
        }
        window(folder);
    }

    private static void commands(Path folder) throws IOException {
        Console console = new Console();
        Path file = console.sampleCase(folder);
        Path secret = Files.writeString(folder.resolve("secret"), "red-lamp-27-river");
        Path plan = Files.writeString(folder.resolve("计划.txt"), "计划");
        for (List<Object> words : List.<List<Object>>of(List.of("evidence", "--case", file, "--add", plan, "--item", "1-2"), List.of("show", "--case", file),
                List.of("print", "progress", "--case", file, "--out", folder.resolve("a.pdf")), List.of("print", "progress", "--case", file, "--out", folder.resolve("a.xlsx")),
                List.of("print", "notice", "--case", file, "--out", folder.resolve("a.docx")), List.of("ical", "--case", file, "--out", folder.resolve("a.ics")),
                List.of("export", "--case", file, "--out", folder.resolve("a.json")), List.of("history", "--case", file, "--verify"),
                List.of("due", "--case", file, "--notify"), List.of("import", folder.resolve("a.xlsx"), "--case", file, "--dry-run"),
                List.of("handover", "pack", "--case", file, "--out", folder.resolve("a.zgp"), "--parcel-password", secret),
                List.of("handover", "open", folder.resolve("a.zgp"), "--out", folder.resolve("b.zgt"), "--parcel-password", secret))) {
            assertThat(console.run(words.toArray())).as(words.toString()).matches(answer -> answer.code() != 70 && answer.code() != 64);
        }
        Cases cases = new Cases(console.desk.clock, Desk.CLERK, folder.resolve("backup"));
        Backup backup;
        try (OpenCase open = cases.open(file)) {
            backup = open.backups().take(Occasion.ASKED, Meter.NONE);
            open.health().whole(Meter.NONE);
        }
        cases.recovery().restore(backup, file, Meter.NONE);
    }

    private static void window(Path folder) throws InterruptedException {
        new Headless().beforeAll(null);
        Robot robot = new Robot();
        Immediate immediate = new Immediate();
        try (OpenCase open = new Cases(new Desk().clock, Desk.CLERK, folder.resolve("backup")).open(folder.resolve("案卷.zgt"))) {
            Workplace[] workplace = new Workplace[1];
            robot.show(() -> {
                workplace[0] = new Workplace(open, new Ground(immediate.background, new Notices(), new Remembered(folder.resolve("user")),
                    new Home(StartEntry.of(false, Map.of(), folder, null), new LentCopies(folder.resolve("lent"))), robot::stage), new Region());
                return workplace[0].build();
            });
            for (Page page : Fx.get(workplace[0]::pages)) {
                Fx.run(() -> workplace[0].show(page.name()));
                Fx.settle();
            }
            Fx.run(workplace[0]::leave);
        }
        assertThat(immediate.problems).isEmpty();
    }
}
