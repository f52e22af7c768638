package zhenggai.cli.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.cli.Console;
import zhenggai.cli.DemoStage;
import zhenggai.cli.Shell;
import zhenggai.cli.desk.ExitCode;
import zhenggai.domain.file.Edition;
import zhenggai.storage.vault.Argon;
import zhenggai.testkit.Desk;
import zhenggai.words.Texts;

/** Backups for scripts and scheduled tasks: taken, listed, verified, restored and taken back. */
class BackupCommandsTest {
    @TempDir Path dir;
    private final Desk desk = new Desk();
    private Cases cases;
    private Path file;
    private Locale spoken;

    @BeforeEach
    void begin() {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        cases = new Cases(desk.clock, Desk.CLERK, new Argon(new Argon.Cost(64, 1)), dir.resolve("backups"));
        file = dir.resolve("案卷.zgt");
        desk.smallCase(file).close();
    }

    @AfterEach
    void speakAsBefore() {
        Texts.speak(spoken);
    }

    @Test
    void aCaseIsBackedUpChangedComparedRestoredAndTakenBack() throws IOException {
        Path stick = Files.createDirectory(dir.resolve("stick"));
        Console.Answer taken = run("backup", "--case", file, "--second", stick);
        assertThat(taken.code()).isZero();
        assertThat(taken.out()).contains("20260720-090000", "手动", "已验证：能打开，问题 3 个、措施 4 条、佐证文件 0 个", "已有最新备份");
        assertThat(stick).isNotEmptyDirectory();
        try (OpenCase open = cases.open(file)) {
            desk.clock.forward(Duration.ofHours(1));
            open.findings().remove(Desk.measure(open, 3).finding());
        }
        Console.Answer look = run("restore", "--case", file, "--dry-run");
        assertThat(look.code()).isZero();
        assertThat(look.out()).contains("报销审核把关不严", "找回 2 项、改回 0 项、去掉 0 项", "1 步操作");
        assertThat(findings()).as("only looked").isEqualTo(2);
        Map<String, Object> restored = run("restore", "--case", file, "--backup", "20260720-090000", "--json").json();
        assertThat(restored).containsEntry("restored", true).containsEntry("filesMissing", 0);
        assertThat(restored.get("aside").toString()).contains(".replaced-");
        assertThat(findings()).isEqualTo(3);
        assertThat(run("history", "--case", file).out()).contains("恢复备份");
        try (OpenCase open = cases.open(file)) {
            open.measures().start(Desk.measure(open, 0).id());
        }
        Console.Answer back = run("restore", "--case", file, "--take-back", "--dry-run");
        assertThat(back.code()).isZero();
        assertThat(back.out()).as("the restore and what was done since").contains("改回 1 项、去掉 2 项", "2 步操作").doesNotContain("已恢复");
        assertThat(findings()).as("only looked").isEqualTo(3);
        assertThat(run("restore", "--case", file, "--take-back").code()).isZero();
        assertThat(findings()).isEqualTo(2);
        List<?> all = (List<?>) run("backup", "--case", file, "--list", "--json").json().get("backups");
        assertThat(all).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aStickWithAPasswordGivesTheCaseBackOnAnotherPc() throws IOException {
        Path stick = Files.createDirectory(dir.resolve("stick"));
        Path password = Files.writeString(dir.resolve("password.txt"), "u-pan 2026");
        assertThat(run("backup", "--case", file, "--second", stick).out()).contains("备份没有加密：谁拿到U盘");
        desk.clock.forward(Duration.ofMinutes(1));
        Console.Answer sealed = run("backup", "--case", file, "--second-password", password);
        assertThat(sealed.code()).isZero();
        assertThat(sealed.out()).contains("用U盘密码加密", "另有 1 份备份没有加密");
        assertThat(run("backup", "--case", file, "--list", "--json").json()).containsEntry("secondSealed", true).containsEntry("secondUnsealed", 1);
        assertThat(run("backup", "--case", file, "--prove", "--from", stick).err()).contains("已加密");
        Path wrongOne = Files.writeString(dir.resolve("wrong.txt"), "u-pan 2025");
        assertThat(run("backup", "--case", file, "--prove", "--from", stick, "--stick-password", wrongOne).err()).contains("密码不对");
        Console.Answer proven = run("backup", "--case", file, "--prove", "--from", stick, "--stick-password", password);
        assertThat(proven.code()).isZero();
        assertThat(proven.out()).contains("20260720-090100", "已验证：能打开，问题 3 个、措施 4 条、佐证文件 0 个");
        assertThat(run("backup", "--case", file, "--prove", "--backup", "20260720-090000", "--from", stick).code()).as("an open one there").isZero();
        assertThat(run("backup", "--case", file, "--prove", "--json").json()).as("the newest of this PC").containsEntry("findings", 3).containsEntry("filesMissing", 0);
        assertThat((List<?>) run("backup", "--case", file, "--list", "--json").json().get("backups")).as("nothing was taken or fetched for it").hasSize(2);
        cases = new Cases(desk.clock, Desk.CLERK, new Argon(new Argon.Cost(64, 1)), dir.resolve("other pc"));
        Path there = dir.resolve("换了电脑.zgt");
        String newest = "20260720-090100";
        assertThat(run("restore", "--case", there, "--from", stick).err()).as("one of them may be of that case").contains("已加密");
        assertThat(run("restore", "--case", there, "--from", stick, "--stick-password", password).err()).contains("没有找到", "换了电脑.zgt");
        assertThat(run("restore", "--case", there, "--from", stick, "--backup", newest).err()).contains("已加密");
        Console.Answer wrong = run("restore", "--case", there, "--from", stick, "--backup", newest, "--stick-password", wrongOne);
        assertThat(wrong.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(wrong.err()).contains("密码不对");
        assertThat(there).doesNotExist();
        assertThat(dir.resolve("other pc")).doesNotExist();
        assertThat(run("restore", "--case", there, "--from", stick, "--backup", newest, "--stick-password", password).code()).isZero();
        file = there;
        assertThat(findings()).isEqualTo(3);
    }

    @Test
    void whatIsNotThereIsSaid() throws IOException {
        assertThat(run("restore", "--case", dir.resolve("没有.zgt"))).satisfies(answer -> {
            assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
            assertThat(answer.err()).contains("没有找到", "没有.zgt");
        });
        assertThat(run("restore", "--case", file, "--take-back").err()).contains("没有可以退回的");
        assertThat(run("backup", "--case", file, "--list").out()).contains("还没有备份");
        run("backup", "--case", file);
        assertThat(run("restore", "--case", file, "--backup", "昨天").err()).contains("没有名为“昨天”的备份");
        Files.writeString(file, "坏了");
        Console.Answer restored = run("restore", "--case", file);
        assertThat(restored.err()).contains("不是整改台的案卷文件");
        assertThat(restored.code()).isZero();
        assertThat(findings()).isEqualTo(3);
    }

    @Test
    void verifyingAllNamesEverythingThatIsNotWell() throws IOException {
        assertThat(run("verify", "--case", file).code()).isZero();
        Console.Answer bare = run("verify", "--case", file, "--all");
        assertThat(bare.code()).as("there is no backup yet").isEqualTo(ExitCode.FOUND_SOMETHING);
        assertThat(bare.out()).contains("! 这个案卷还没有备份。", "案卷文件完好", "没有检验：");
        run("backup", "--case", file);
        Map<String, Object> well = run("verify", "--case", file, "--all", "--json").json();
        assertThat(well).containsEntry("sound", true).containsEntry("historyHolds", true).containsEntry("clockBehindSeconds", 0)
            .containsKeys("steps", "head", "damagedIssues", "filesChecked", "filesInTrouble", "backup", "knowsHolidays", "bytesFree", "fontsOfficial", "fonts", "notChecked");
        desk.clock.forward(Duration.ofDays(-3));
        assertThat(run("verify", "--case", file, "--all").out()).contains("! 电脑时钟比案卷最近一次操作早 3 天");
        try (OpenCase open = cases.open(file)) {
            open.measures().start(Desk.measure(open, 0).id());
            assertThat(open.history().all().getFirst().at()).as("a clock set back does not turn the history round").isEqualTo(open.history().all().get(1).at());
        }
        try (Stream<Path> all = Files.walk(dir.resolve("backups"))) {
            Path copy = all.filter(each -> each.toString().endsWith(".zgt")).findFirst().orElseThrow();
            Files.write(copy, new byte[100]);
        }
        assertThat(run("verify", "--case", file, "--all").out()).contains("! 最近一次备份", "已不能用");
        Files.write(file, new byte[100]);
        Console.Answer damaged = run("verify", "--case", file, "--all", "--json");
        assertThat(damaged.code()).isEqualTo(ExitCode.UNAVAILABLE);
        assertThat(damaged.json()).as("a script is told too").containsEntry("well", false).containsEntry("opens", false).containsKey("because");
        assertThat(damaged.err()).hasLineCount(1);
    }

    private long findings() {
        try (OpenCase open = desk.cases.open(file)) {
            return open.ledgers().current().findings().count();
        }
    }

    private Console.Answer run(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] args = Stream.of(words).map(Object::toString).toArray(String[]::new);
        int code = new Shell(new zhenggai.cli.desk.Desk(cases, desk.clock, new PrintWriter(out), new PrintWriter(err), (title, text) -> false), new Edition("1.2.3", "", Path.of("none")), new SmallStage()).run(args);
        return new Console.Answer(code, out.toString(), err.toString());
    }

    /** No demo is asked for. */
    private static final class SmallStage implements DemoStage {
        @Override
        public Path sampleIn(Path folder) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void pictures(Path caseFile, Path folder) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Path> alsoOf(Path caseFile) {
            return List.of();
        }
    }
}
