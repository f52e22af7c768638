package zhenggai.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.cli.Console;
import zhenggai.cli.desk.ExitCode;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.reading.ledger.LedgerBook;
import zhenggai.words.Texts;

/** Excel ledgers as a script meets them: read, tried, taken in, with what was refused. */
class LedgerCommandsTest {
    private static final String DRAWN = """
        序号|反馈问题|整改措施|谁负责|完成时限
        1|学习不够深入|制定学习实施细则|李明|2026年9月底
        2|学习不够深入|建立签到簿|赵敏|2026年2月30日
        3|议事规则执行不严|修订议事规则||
        合计|3项""";

    @TempDir Path dir;
    private final Console console = new Console();
    private Path file;
    private Path ledger;
    private Locale spoken;

    @BeforeEach
    void aCaseAndALedger() {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        file = dir.resolve("案卷.zgt");
        console.desk.smallCase(file).close();
        ledger = new LedgerBook().sheet("台账", DRAWN).save(dir.resolve("台账.xlsx"));
    }

    @AfterEach
    void speakAsBefore() {
        Texts.speak(spoken);
    }

    private Ledger stored() {
        try (OpenCase open = console.desk.cases.open(file)) {
            return open.ledgers().current();
        }
    }

    @Test
    void whatIsReadIsToldRowByRow() {
        assertThat(console.run("read", ledger).out()).isEqualTo("""
            〔台账〕第 2 行：学习不够深入 → 制定学习实施细则
            〔台账〕第 3 行：学习不够深入 → 建立签到簿
            〔台账〕第 4 行：议事规则执行不严 → 修订议事规则
            〔台账〕D1　“谁负责”一列不知是什么，没有读入。
            〔台账〕5　不是整改事项，没有读入：合计 3项
            共 1 张工作表、3 项。
            """);
        Map<?, ?> first = (Map<?, ?>) ((List<?>) console.run("read", ledger, "--json", "--map", "谁负责=RESPONSIBLE_PERSON").json().get("rows")).getFirst();
        assertThat(first.get("said")).isEqualTo(Map.of("NUMBER", "1", "FINDING", "学习不够深入", "MEASURE", "制定学习实施细则", "DEADLINE", "2026年9月底", "RESPONSIBLE_PERSON", List.of("李明")));
    }

    @Test
    void aDryRunTellsTheDifferencesAndChangesNothing() {
        Ledger before = stored();
        Console.Answer tried = console.run("import", ledger, "--case", file, "--dry-run", "--map", "谁负责=responsible_person");
        assertThat(tried.out()).isEqualTo("""
            有变化　〔台账〕第 2 行：学习不够深入 → 制定学习实施细则
            　　整改时限： → 2026年9月底
            　　责任人： → 李明
            不能读入　〔台账〕第 3 行：学习不够深入 → 建立签到簿
            　　原因：没有“2026年2月30日”这一天，请核对时限。
            〔台账〕5　不是整改事项，没有读入：合计 3项
            试读：新增 0 项，有变化 1 项，相同 1 项，不能读入 1 项；案卷没有改动。
            """.replace("没有“2026年2月30日”这一天，请核对时限。", Texts.text("deadline.no-such-day", "2026年2月30日")));
        assertThat(tried.code()).isEqualTo(ExitCode.FOUND_SOMETHING);
        assertThat(stored()).isEqualTo(before);
        Map<String, Object> json = console.run("import", ledger, "--case", file, "--dry-run", "--json").json();
        assertThat(json.get("counts")).isEqualTo(Map.of("new", 0, "changed", 1, "same", 1, "refused", 1));
        assertThat(json.get("dryRun")).isEqualTo(true);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void refusedRowsAreMendedInTheirOwnWorkbookAndTakenInLater() throws IOException {
        Path refused = dir.resolve("没有读入.xlsx");
        Console.Answer taken = console.run("import", ledger, "--case", file, "--map", "谁负责=RESPONSIBLE_PERSON", "--refused", refused);
        assertThat(taken.code()).isEqualTo(ExitCode.FOUND_SOMETHING);
        assertThat(taken.out()).contains("已读入：新增 0 项，更新 1 项，相同 1 项，没有读入 1 项。").contains("没有读入.xlsx");
        MeasureLeaf first = stored().measures().findFirst().orElseThrow();
        assertThat(first.names(Role.RESPONSIBLE_PERSON)).containsExactly("李明");
        assertThat(console.run("read", refused, "--map", "没有读入的原因=REMARK", "--json").json().get("rows").toString())
            .contains("建立签到簿").contains("2026年2月30日").contains(Texts.text("deadline.no-such-day", "2026年2月30日"));
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(refused))) {
            var row = book.getSheetAt(0).getRow(1);
            row.getCell(4).setCellValue("2026年10月");
            try (var out = Files.newOutputStream(dir.resolve("改好.xlsx"))) {
                book.write(out);
            }
        }
        Console.Answer mended = console.run("import", dir.resolve("改好.xlsx"), "--case", file, "--map", "谁负责=RESPONSIBLE_PERSON");
        assertThat(mended.code()).isEqualTo(ExitCode.DONE);
        assertThat(stored().measures().map(leaf -> leaf.measure().text())).contains("建立签到簿");
    }

    @Test
    void wrongFieldsAndOtherFilesAreOneSentence() {
        assertThat(console.run("import", ledger, "--case", file, "--map", "谁负责=WHO").code()).isEqualTo(ExitCode.REFUSED);
        assertThat(console.run("import", ledger, "--case", file, "--map", "谁负责=WHO").err()).startsWith("没有“WHO”这个字段");
        assertThat(console.run("import", Console.notice(dir), "--case", file, "--map", "问题=FINDING").code()).isEqualTo(ExitCode.REFUSED);
        Path other = new LedgerBook().sheet("通讯录", "姓名|电话\n李明|123").save(dir.resolve("通讯录.xlsx"));
        Console.Answer answer = console.run("import", other, "--case", file);
        assertThat(answer.code()).isEqualTo(ExitCode.UNAVAILABLE);
        assertThat(answer.err()).startsWith("“通讯录.xlsx”的各工作表都没有找到台账的表头");
        console.run("import", ledger, "--case", file);
        assertThat(console.run("import", ledger, "--case", file).err()).isEqualTo("“台账.xlsx”里没有可以读入的新内容，案卷没有改动。\n");
    }
}
