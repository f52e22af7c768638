package zhenggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.cli.paper.Print;
import zhenggai.domain.account.AccountRole;
import zhenggai.domain.account.Deed;
import zhenggai.domain.papers.PaperKind;
import zhenggai.paper.file.PaperFormat;

/** Every way out of a case: which of them an office can keep for its supervisor, and that none asks where nobody signs in. */
class WaysOutTest {
    private static final String REFUSED = "整册导出须由主管办理";
    /** What writes all of the case. */
    private static final List<String> ASK = List.of("export --case CASE --out OUT.json", "export --case CASE --out OUT.xlsx",
        "handover pack --case CASE --out OUT.zgp --parcel-password SECRET", "show --case CASE --json", "history --case CASE --json");
    /** What writes of the case what somebody needs for the day's work, or only looks. */
    private static final List<String> ASK_NOT = List.of("show --case CASE", "history --case CASE", "history --case CASE --verify", "due --case CASE", "due --case CASE --json",
        "ical --case CASE --out OUT.ics", "papers", "issues --case CASE", "issues --case CASE --json", "check --case CASE", "check --case CASE --json", "evidence --case CASE",
        "supervise --case CASE", "forms --case CASE --out OUT", "print notice --case CASE --out OUT.pdf", "print reminder --case CASE --out OUT.pdf", "verify --case CASE",
        "verify --case CASE --all --json", "publication --case CASE", "publication --case CASE --json", "sample --case CASE");
    /** What brings something in, or touches the file and not its words; a backup is the file itself, and restoring has a deed of its own, as wiping has. */
    private static final Set<String> NO_WAY_OUT = Set.of("new", "read", "import", "merge", "workday", "collect", "scan", "backup", "restore", "salvage", "wipe", "demo", "help");

    @TempDir Path dir;
    private final Console console = new Console();

    private Path guarded(boolean isOn) throws IOException {
        Path file = dir.resolve("案卷.zgt");
        try (OpenCase open = console.desk.smallCase(file)) {
            open.accounts().turnOn("李管理", "admin 密码 1");
            open.accounts().add("王经办", AccountRole.HANDLER, "clerk 密码 2");
            open.accounts().add("赵主管", AccountRole.SUPERVISOR, "boss 密码 3");
            open.accounts().decide(Set.of(Deed.EXPORT), 10);
            if (!isOn) {
                open.accounts().turnOff();
            }
        }
        Files.writeString(dir.resolve("口令.txt"), "clerk 密码 2\n");
        Files.writeString(dir.resolve("包.txt"), "手提 交接 2026\n");
        return file;
    }

    private boolean asks(String line, Path file) throws IOException {
        Path out = Files.createTempDirectory(dir, "out").resolve("out");
        List<Object> words = new ArrayList<>(Stream.of(line.split(" ")).map(word -> word.replace("CASE", file.toString()).replace("OUT", out.toString())
            .replace("SECRET", dir.resolve("包.txt").toString())).toList());
        words.addAll(List.of("--as", "王经办", "--password-file", dir.resolve("口令.txt")));
        boolean isRefused = console.run(words.toArray()).err().contains(REFUSED);
        try (Stream<Path> left = Files.list(out.getParent())) {
            assertThat(isRefused && left.findAny().isPresent()).as(line + " leaves nothing where it is refused").isFalse();
        }
        return isRefused;
    }

    @Test
    void aCommandAsksWhereItWritesAllOfTheCase() throws IOException {
        Path file = guarded(true);
        for (String line : ASK) {
            assertThat(asks(line, file)).as(line).isTrue();
        }
        for (String line : ASK_NOT) {
            assertThat(asks(line, file)).as(line).isFalse();
        }
    }

    @Test
    void ofThePapersTheRegisterAsAWorkbookAsks() throws IOException {
        Path file = guarded(true);
        for (PaperKind kind : PaperKind.values()) {
            for (PaperFormat format : PaperFormat.values()) {
                String line = "print " + Print.name(kind) + " --case CASE --out OUT" + format.ending();
                assertThat(asks(line, file)).as(line).isEqualTo(kind == PaperKind.PROGRESS && format == PaperFormat.XLSX);
            }
        }
    }

    @Test
    void whereNobodySignsInNothingAsksAndWhatLeftIsInTheHistory() throws IOException {
        Path file = guarded(false);
        for (String line : ASK) {
            assertThat(asks(line, file)).as(line).isFalse();
        }
        assertThat(asks("print progress --case CASE --out OUT.xlsx", file)).isFalse();
        try (OpenCase open = console.desk.cases.open(file)) {
            assertThat(open.history().newest(4, 1)).extracting(step -> step.verb())
                .containsExactly("departure.register", "departure.parcel", "departure.copy", "departure.copy");
        }
    }

    @Test
    void everyCommandThereIsStandsHere() {
        Set<String> known = new TreeSet<>(NO_WAY_OUT);
        known.remove("help");
        known.add("print");
        Stream.of(ASK, ASK_NOT).flatMap(List::stream).forEach(line -> known.add(line.split(" ")[0]));
        Set<String> there = new TreeSet<>();
        Pattern.compile("(?m)^  ([a-z]+)  +\\S").matcher(console.run("--help").out()).results().forEach(found -> there.add(found.group(1)));
        assertThat(there).isEqualTo(known);
    }
}
