package zhenggai.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.cli.Console;
import zhenggai.cli.Console.Answer;

/** A document against a case from the command line: a trial tells what each node is there already and writes nothing. */
class ImportDocumentTest {
    private static final String PLAN = """
        示例市红十字会关于市委第二巡察组反馈意见的整改方案

        一、关于资金使用方面
        （一）报销审核把关不严的问题
        1.修订财务管理制度。
        整改时限：2026年6月底前
        2.开展专题培训。
        整改时限：立行立改
        """;

    @TempDir Path dir;
    private final Console console = new Console();
    private Path file;

    @BeforeEach
    void begin() {
        file = dir.resolve("案卷.zgt");
        console.run("new", file, "--office", "示例市红十字会");
    }

    @Test
    void aTrialTellsWhatIsNewChangedAndTheSameAndWritesNothing() throws IOException {
        Path first = write("方案.txt", PLAN);
        assertThat(console.run("import", first, "--case", file, "--dry-run").out()).contains("[新增] 1.修订财务管理制度。").contains("新增 3 项、有改动 0 项、相同 0 项");
        assertThat(verbs()).containsExactly("case.new");
        console.run("import", first, "--case", file);
        Path second = write("方案二.txt", PLAN.replace("开展专题培训", "每季度开展专题培训") + "3.公开报销标准。\n整改时限：长期坚持\n");
        Answer told = console.run("import", second, "--case", file, "--dry-run");
        assertThat(told.code()).isZero();
        assertThat(told.out()).contains("  [相同] 1.修订财务管理制度。（案卷 1-1）", "  [有改动] 2.每季度开展专题培训。（案卷 1-2）", "    正文：“开展专题培训。”→“每季度开展专题培训。”",
            "  [新增] 3.公开报销标准。", "试读：新增 1 项、有改动 1 项、相同 2 项；没有写入案卷。");
        assertThat(verbs()).containsExactly("case.new", "case.import");
        assertThat(console.run("import", second, "--case", file).out()).isEqualTo("已读入：0 个方面、0 个问题、1 条措施。\n已更新原有内容 1 项；其中 0 处因时限已在执行或成果待验收，保持不变。\n");
    }

    @Test
    void theJsonHasThePresenceOfEachNodeAndWhatIsSaidOtherwise() throws IOException {
        Path plan = write("方案.txt", PLAN);
        Map<String, Object> imported = console.run("import", plan, "--case", file, "--json").json();
        assertThat(imported).containsEntry("dryRun", false).containsEntry("new", 3).containsEntry("lost", 0);
        assertThat(imported.get("imported")).isEqualTo(Map.of("categories", 1, "findings", 1, "measures", 2, "updated", 0, "kept", 0));
        Map<String, Object> trial = console.run("import", write("方案二.txt", PLAN.replace("6月底前", "9月底前")), "--case", file, "--dry-run", "--json").json();
        assertThat(trial).containsEntry("dryRun", true).containsEntry("imported", null).containsEntry("changed", 1).containsEntry("same", 2);
        Map<?, ?> finding = (Map<?, ?>) ((List<?>) ((Map<?, ?>) ((List<?>) trial.get("categories")).getFirst()).get("findings")).getFirst();
        assertThat(finding.get("presence")).isEqualTo("SAME");
        Map<?, ?> measure = (Map<?, ?>) ((List<?>) finding.get("measures")).getFirst();
        assertThat(measure.get("known")).isEqualTo("1-1");
        assertThat(measure.get("changes")).isEqualTo(List.of(Map.of("part", "DEADLINE", "was", "2026年6月底前", "now", "2026年9月底前")));
    }

    @Test
    void aTrialOfADocumentOfAnotherKindIsRefused() throws IOException {
        Answer told = console.run("import", write("信.txt", "各位同事：\n周五下午三点开会。\n"), "--case", file, "--dry-run");
        assertThat(told.code()).isEqualTo(1);
        assertThat(told.out()).isEmpty();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text);
    }

    private List<Object> verbs() {
        return ((List<?>) console.run("history", "--case", file, "--json").json().get("steps")).stream().map(step -> (Object) ((Map<?, ?>) step).get("verb")).toList();
    }
}
