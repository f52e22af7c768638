package zhenggai.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.Draft;

/** Endless repeats are read to the end. The bound is only there so that a hanging reader fails: it is far above what is needed. */
class LongTextTest {
    private static final int SIGNS = 150_000;
    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final String TITLE = "样例市红十字会关于巡察整改进展情况的通报\n";

    @TestFactory
    List<DynamicTest> endlessRepeatsAreReadToTheEnd() {
        return List.of(read("整改"), read("整改\n"), read("一是"), read("一是\n"), read("。一是"),
            read("，一是"), read("；二是"), read("（（（"), read("（一）"),
            read("（一）\n"), read("一、\n"),
            read("1.\n"), read("1."), read("“"),
            read("一、关于问题\n（一）关于问题\n1.关于问题\n一是\n"), read("（一）问题。一是好。二是好。\n"),
            read("责任人："), read("责任人：甲\n"), read("整改情况："), read("2025年"),
            read("2025年1月1日至2025"), read("0"), read("电话："), read(" "), read("　\n"),

            read("a@a."), read("中共"), read(">"), read("> "), read("共1页"), read("关于"), read("。"),
            read("》"), read("一"), read("首页\n"), read("\t1"), read("20250"));
    }

    private static DynamicTest read(String repeated) {
        return DynamicTest.dynamicTest("[" + repeated.replace("\n", "/").replace("\t", "_") + "]", () -> {
            for (String head : List.of("", TITLE + "一、整改落实情况\n（一）关于方面\n1.问题\n")) {
                String text = head + repeated.repeat(SIGNS / repeated.length());
                Draft draft = Assertions.assertTimeoutPreemptively(BOUND, () -> new DocumentReader().read(text));
                assertThat(draft.lost()).isZero();
                assertThat(TreeText.lines(draft.print())).isEqualTo(TreeText.lines(text));
                assertThat(draft.warnings()).hasSizeLessThan(200);
                Assertions.assertTimeoutPreemptively(BOUND, () -> draft.categories().size() + draft.other().size());
            }
        });
    }

    @Test
    void threeMegabytesOfRepeatsInAFileAreSomethingElse(@TempDir Path folder) throws IOException {
        for (String repeated : List.of("整改", "1.\n", "一是整改到位。\n")) {
            String text = repeated.repeat(3_000_000 / repeated.getBytes(StandardCharsets.UTF_8).length);
            Path file = Files.writeString(folder.resolve("repeats.txt"), text);
            Draft draft = Assertions.assertTimeoutPreemptively(BOUND, () -> new DocumentReader().read(file));
            assertThat(draft.kind()).isEqualTo(DocumentKind.OTHER);
            assertThat(draft.lost()).isZero();
        }
    }

    /** Real sentences up to three megabytes; the time is shown and no bound is put on it but that of a hanging reader. */
    @Test
    void threeMegabytesOfANoticeAreReadWhole() throws IOException {
        String sample = Files.readString(Path.of("src/main/resources/zhenggai/sample/notice.txt"));
        int body = sample.indexOf("二、");
        String text = sample + sample.substring(body).repeat(3_000_000 / sample.getBytes(StandardCharsets.UTF_8).length);
        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(2_500_000);
        new DocumentReader().read(sample);
        long begun = System.nanoTime();
        Draft draft = Assertions.assertTimeoutPreemptively(BOUND, () -> new DocumentReader().read(text));
        System.out.println("read " + text.length() + " characters in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        assertThat(draft.lost()).isZero();
        assertThat(draft.mentions()).hasSizeGreaterThan(10_000);
        assertThat(draft.kind()).isEqualTo(DocumentKind.NOTICE);
    }

    @Test
    void asManyLinesAsADocumentMayHaveAreAllLookedInto() {
        String text = TITLE + "一、整改落实情况\n（一）关于方面\n" + "1.问题\n一是整改到位。二是常抓不懈。\n".repeat(14_000);
        Draft draft = Assertions.assertTimeoutPreemptively(BOUND, () -> new DocumentReader().read(text));
        assertThat(draft.categories().getFirst().findings()).hasSize(14_000).allMatch(finding -> finding.measures().size() == 2);
        assertThat(draft.lost()).isZero();
    }
}
