package zhenggai.cli.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.notice.Notices;
import zhenggai.cli.Console;
import zhenggai.cli.desk.ExitCode;
import zhenggai.domain.check.Check;
import zhenggai.domain.check.CheckedDocument;
import zhenggai.domain.check.text.Around;
import zhenggai.domain.notice.Notice;
import zhenggai.domain.notice.NoticeId;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.notice.Rank;
import zhenggai.paper.sheet.report.ReportPassages;
import zhenggai.reading.DocumentReader;
import zhenggai.testkit.Sample;

/** Checking a document and a case from the command line. */
class CheckCommandTest {
    private static final Path SEED = Path.of("../shared/seed-notice.txt");
    private static final Path CORPUS = Path.of("src/test/resources/zhenggai/reading");
    private static final int MOST_IN_THE_SEED = 15;

    @TempDir Path dir;
    private final Console console = new Console();

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> questions(Map<String, Object> json) {
        return (List<Map<String, Object>>) json.get("questions");
    }

    private static List<String> found(Map<String, Object> json, Check check) {
        return questions(json).stream().filter(one -> one.get("check").equals(check.name())).map(one -> (String) one.get("found")).toList();
    }

    private Path text(String... lines) throws IOException {
        return Files.writeString(dir.resolve("通报.txt"), String.join("\n", lines));
    }

    @Test
    void theNoticeThatWasReallyPublishedIsAskedAboutItsSlipsAndNothingElse() {
        assumeThat(SEED).exists();
        Console.Answer answer = console.run("check", SEED, "--json");
        assertThat(answer.code()).isEqualTo(ExitCode.FOUND_SOMETHING);
        Map<String, Object> json = answer.json();
        assertThat(questions(json)).hasSizeLessThanOrEqualTo(MOST_IN_THE_SEED);
        assertThat(found(json, Check.PARTS_NOT_TOTAL)).singleElement().asString().contains("73", "18+12+23+4=57");
        assertThat(found(json, Check.SIGN_LOST)).singleElement().asString().contains("2025需要");
        assertThat(found(json, Check.PERCENT_FOR_POINTS)).singleElement().asString().contains("4.7个百分点");
        assertThat(found(json, Check.PERCENTAGE_WRONG)).as("41.4 % does come out").isEmpty();
        assertThat(found(json, Check.LONE_FIRST)).hasSize(2);
        assertThat(found(json, Check.PERSON_NAMED)).hasSize(1);
        assertThat(found(json, Check.DONOR_NAMED)).hasSize(1);
        assertThat(found(json, Check.PHONE_NUMBER)).as("the office's own").isEmpty();
        assertThat(found(json, Check.PUBLICATION_ENDS_OFF)).isEmpty();
        assertThat(found(json, Check.PUBLICATION_ENDS_MADE_UP)).singleElement().asString().contains("星期六", "调休上班");
    }

    @Test
    void cleanDocumentsAreHardlyAskedAbout() throws IOException {
        Map<String, Integer> asked = new TreeMap<>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt")).toList()) {
                asked.put(file.getFileName().toString(),
                    CheckedDocument.asked(CheckedDocument.of(new DocumentReader().read(file), Around.NOTHING), List.of()).size());
            }
        }
        List<Integer> sorted = new ArrayList<>(asked.values().stream().sorted().toList());
        assertThat(sorted.get(sorted.size() / 2)).as(asked.toString()).isLessThanOrEqualTo(1);
        assertThat(sorted.getLast()).as(asked.toString()).isLessThanOrEqualTo(8);
    }

    @Test
    void aDocumentWithNothingToAskAboutEndsWithZero() throws IOException {
        Console.Answer answer = console.run("check", text("关于整改情况的说明", "各项任务均已完成。"));
        assertThat(answer.code()).isEqualTo(ExitCode.DONE);
        assertThat(answer.out()).contains("待核对 0 条");
    }

    @Test
    void eachQuestionSaysWhereItStandsWhatWasFoundAndHowToMendIt() throws IOException {
        Console.Answer answer = console.run("check", text("整改情况", "", "2025需要补缴的经费已补缴。"));
        assertThat(answer.code()).isEqualTo(ExitCode.FOUND_SOMETHING);
        assertThat(answer.out()).contains("第 3 行", "年月缺字", "2025后面像是缺了“年”字", "补上缺的字");
    }

    @Test
    void aCaseIsAskedAboutWhatItLacksAndWhatItSays() throws IOException {
        Path file = dir.resolve("案卷.zgt");
        Path notice = Files.writeString(dir.resolve("sample.txt"), Console.NOTICE);
        assertThat(console.run("new", file, "--office", "示例办").code()).isZero();
        assertThat(console.run("import", notice, "--case", file).code()).isZero();
        Console.Answer answer = console.run("check", "--case", file, "--json");
        assertThat(answer.code()).isEqualTo(ExitCode.FOUND_SOMETHING);
        assertThat(found(answer.json(), Check.MEASURE_WITHOUT_DEADLINE)).isNotEmpty();
        assertThat(questions(answer.json())).allSatisfy(one -> assertThat(one.get("mend")).asString().isNotBlank());
        assertThat(console.run("check", notice, "--case", file).code()).isEqualTo(ExitCode.FOUND_SOMETHING);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theNoticeThatWasBegunIsAskedAboutToo() {
        Path file = dir.resolve("示例.zgt");
        try (OpenCase open = Sample.open(file)) {
            open.notices().edit(open.notices().all().getFirst().id(), "measure/2", "学习志愿者张锡彬的事迹。");
        }
        Map<String, Object> notice = (Map<String, Object>) console.run("check", "--case", file, "--json").json().get("notice");
        assertThat(found(notice, Check.PERSON_NAMED)).singleElement().asString().contains("张锡彬");
        assertThat(notice.get("title")).asString().contains("通报");
        Console.Answer answer = console.run("check", "--case", file);
        assertThat(answer.code()).isEqualTo(ExitCode.FOUND_SOMETHING);
        assertThat(answer.out().substring(answer.out().indexOf("通报正文（"))).contains("张锡彬");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theReportThatWasBegunIsAskedAboutAsTheNoticeIs() {
        Path file = dir.resolve("示例.zgt");
        try (OpenCase open = Sample.open(file)) {
            Notices notices = open.notices(ReportPassages.WORDS);
            NoticeId report = notices.all().stream().filter(one -> one.kind() == NoticeKind.REPORT).map(Notice::id).findFirst()
                .orElseGet(() -> notices.begin(open.inspections().all().getFirst().id(), NoticeKind.REPORT).id());
            notices.add(report, notices.look(report).lines().getFirst().place(), Rank.TEXT, "2025需要补缴的会费已补缴。");
        }
        Map<String, Object> json = console.run("check", "--case", file, "--json").json();
        assertThat(found((Map<String, Object>) json.get("report"), Check.SIGN_LOST)).singleElement().asString().contains("2025");
        assertThat(questions((Map<String, Object>) json.get("report"))).anyMatch(one -> "2025年需要补缴".equals(((Map<String, Object>) one.get("place")).get("instead")));
        assertThat(found((Map<String, Object>) json.get("notice"), Check.SIGN_LOST)).isEmpty();
        String out = console.run("check", "--case", file).out();
        assertThat(out.substring(out.indexOf("进展报告正文（"))).contains("2025");
    }

    @Test
    void whoNamesNeitherFileNorCaseIsToldSo() {
        Console.Answer answer = console.run("check");
        assertThat(answer.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(answer.err()).contains("--case");
    }
}
