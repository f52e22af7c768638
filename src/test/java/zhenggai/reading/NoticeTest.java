package zhenggai.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftCategory;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.InspectionFacts;
import zhenggai.domain.draft.Level;
import zhenggai.domain.draft.Span;
import zhenggai.domain.people.Contact;
import zhenggai.domain.spine.Days;

/** Whole notices of full length: our sample, and the real one where the machine has it. */
class NoticeTest {
    private static final Path SAMPLE = Path.of("src/main/resources/zhenggai/sample/notice.txt");
    private static final Path SEED = Path.of("../shared/seed-notice.txt");

    @Test
    void theSampleGivesItsFiveCategoriesFourteenFindingsAndFortySixMeasures() {
        Draft draft = new DocumentReader().read(SAMPLE);
        assertThat(draft.kind()).isEqualTo(DocumentKind.NOTICE);
        assertThat(draft.sections()).hasSize(3);
        assertThat(findings(draft)).containsExactly(2, 5, 3, 2, 2);
        assertThat(measures(draft).stream().mapToInt(Integer::intValue).sum()).isEqualTo(46);
        assertComplete(draft);
    }

    @Test
    void aMeasureThatGoesOnInTheNextLineIsOneMeasure() {
        Draft draft = new DocumentReader().read(SAMPLE);
        assertThat(draft.all().filter(node -> node.level() == Level.MEASURE && node.text().contains("\n")).map(DraftNode::text))
            .singleElement().asString().startsWith("分解下达培训任务。").contains("\n3.6万人次");
    }

    @Test
    void aTextBeforeTheFirstMeasureIsNoMeasure() {
        Draft draft = new DocumentReader().read(SAMPLE);
        assertThat(draft.other()).anySatisfy(other -> {
            assertThat(other.text()).startsWith("针对培训资源");
            assertThat(other.place()).contains("2.应急救护培训覆盖面不广");
            assertThat(other.line()).isEqualTo(51);
        });
    }

    @Test
    void theRealNoticeGivesExactlyItsTree() {
        assumeThat(SEED).exists();
        Draft draft = new DocumentReader().read(SEED);
        assertThat(draft.kind()).isEqualTo(DocumentKind.NOTICE);
        assertThat(draft.sections()).hasSize(3);
        assertThat(findings(draft)).containsExactly(1, 6, 2, 3);
        assertThat(measures(draft)).containsExactly(3, 2, 3, 9, 4, 1, 3, 1, 3, 3, 4, 2);
        assertComplete(draft);
    }

    @Test
    void theRealNoticeGivesItsFacts() {
        assumeThat(SEED).exists();
        Draft draft = new DocumentReader().read(SEED);
        assertThat(draft.title()).isEqualTo("中共清远市红十字会党组关于八届市委第六轮巡察整改进展情况的通报");
        assertThat(draft.facts()).isEqualTo(new InspectionFacts("八届市委第六轮", "市委第四巡察组",
            new Days(LocalDate.of(2024, 9, 19), LocalDate.of(2024, 12, 20)), LocalDate.of(2025, 3, 26),
            new Days(LocalDate.of(2026, 1, 21), LocalDate.of(2026, 2, 28)), "中共清远市红十字会党组", "清远市红十字会",
            new Contact("0763-3373731", "清远市清城区连江路53号三楼", "qyhsh_zhk@gdqy.gov.cn"), LocalDate.of(2026, 1, 21)));
    }

    @Test
    void factsAreReadFromTheEndsOfADocumentAndAcrossTheTurnOfTheYear() {
        InspectionFacts facts = new DocumentReader().read(CorpusTest.CORPUS.resolve("facts.txt")).facts();
        assertThat(facts).isEqualTo(new InspectionFacts("十二届县委第四轮", "县委第五巡察组",
            new Days(LocalDate.of(2024, 11, 25), LocalDate.of(2025, 1, 17)), LocalDate.of(2025, 2, 28),
            new Days(LocalDate.of(2025, 12, 22), LocalDate.of(2026, 1, 23)), "中共样例县红十字会党组", "样例县红十字会",
            new Contact("(0998)7654321转802", "样例县样例镇人民路8号", "hszh.2025@mail.example.org"), LocalDate.of(2025, 12, 22)));
    }

    @Test
    void aDayThatDoesNotExistIsNoFact() {
        assertThat(new DocumentReader().read(CorpusTest.CORPUS.resolve("what-looks-wrong.txt")).facts().feedbackOn()).isNull();
    }

    @Test
    void everyNodeLeadsToItsSentence() {
        Draft draft = new DocumentReader().read(SAMPLE);
        draft.all().forEach(node -> {
            assertThat(node.spans()).isNotEmpty();
            StringBuilder there = new StringBuilder();
            for (Span span : node.spans()) {
                there.append(draft.source(), span.start(), span.end());
            }
            assertThat(there.toString().replaceAll("\\s", "")).contains(node.text().replaceAll("\\s", ""));
        });
    }

    private static void assertComplete(Draft draft) {
        assertThat(draft.lost()).isZero();
        assertThat(draft.print().lines().toList()).isEqualTo(TreeText.lines(draft.source()));
    }

    private static List<Integer> findings(Draft draft) {
        return draft.categories().stream().map(category -> category.findings().size()).toList();
    }

    private static List<Integer> measures(Draft draft) {
        return draft.categories().stream().map(DraftCategory::findings).flatMap(List::stream).map(f -> f.measures().size()).toList();
    }
}
