package zhenggai.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.file.Meter;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.Press;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.supervision.ActKind;
import zhenggai.paper.copy.CopyJson;
import zhenggai.paper.excel.CopyWorkbook;
import zhenggai.reading.copy.CopyFile;
import zhenggai.testkit.Clerk;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Sample;

/** A whole case goes out as a file and comes back as the same case. */
class CopiesTest {
    @TempDir Path dir;
    private final Desk desk = new Desk();

    @Test
    void theSampleComesBackAsTheSameBytes() throws IOException {
        try (OpenCase sample = Sample.open(dir.resolve("样例.zgt"))) {
            sample.letters().use(ActKind.REMINDER, "催办.docx", "letter".getBytes(StandardCharsets.UTF_8));
            CaseCopy copy = sample.copies().take();
            assertThat(copy.tables().entrySet().stream().filter(table -> !table.getValue().isEmpty()).map(Map.Entry::getKey))
                .contains("measure", "act", "act_item", "meeting", "agenda_item", "regulation", "regulation_stage", "extension", "opinion", "submission",
                    "result_figure", "evidence_wanted", "review", "look_back", "look_back_item", "letter", "progress", "assignment",
                    "publication", "posting", "posting_proof", "public_opinion", "enclosure");
            assertThat(copy.papers()).as("the own form of a letter, a proof of publication, a letter from the public").hasSize(3);
            assertSameAfterTheRoundTrip(sample);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyCaseComesBackAsTheSameBytes(long seed) throws IOException {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            new Clerk("甲", seed, dir).work(open, 60);
            assertSameAfterTheRoundTrip(open);
        }
    }

    private void assertSameAfterTheRoundTrip(OpenCase open) throws IOException {
        byte[] json = CopyJson.of(open.copies().take());
        Path file = Files.write(dir.resolve("导出.json"), json);
        assertThat(open.copies().carryFiles(file, Meter.NONE)).isEmpty();
        try (OpenCase back = desk.cases.create(dir.resolve("还原.zgt"), CopyFile.read(file))) {
            assertThat(back.copies().bringFiles(file, Meter.NONE)).isEmpty();
            assertThat(new String(CopyJson.of(back.copies().take()), StandardCharsets.UTF_8)).isEqualTo(new String(json, StandardCharsets.UTF_8));
            assertThat(back.ledgers().current()).isEqualTo(open.ledgers().current());
            assertThat(back.evidenceFiles().check(back.evidence().index(), Meter.NONE).troubles()).isEmpty();
            assertThat(back.history().verify().holds()).isTrue();
        }
        Path book = Files.write(dir.resolve("导出.xlsx"), CopyWorkbook.of(open.copies().take()));
        assertThat(CopyWorkbook.of(open.copies().take())).isEqualTo(Files.readAllBytes(book));
        try (OpenCase back = desk.cases.create(dir.resolve("从表格还原.zgt"), CopyFile.read(book))) {
            assertThat(new String(CopyJson.of(back.copies().take()), StandardCharsets.UTF_8)).isEqualTo(new String(json, StandardCharsets.UTF_8));
        }
    }

    @Test
    void oneUndoTakesTheCaseBackAndRedoPutsItThereAgain() {
        try (OpenCase sample = Sample.open(dir.resolve("样例.zgt")); OpenCase back = desk.cases.create(dir.resolve("还原.zgt"), sample.copies().take())) {
            CaseCopy whole = back.copies().take();
            assertThat(back.undoVerb()).contains("case.copy");
            back.undo();
            assertThat(back.ledgers().current().inspections()).isEmpty();
            assertThat(back.undoVerb()).isEmpty();
            back.redo();
            assertThat(back.copies().take()).isEqualTo(whole);
            assertThat(back.history().verify().holds()).isTrue();
        }
    }

    @Test
    void numbersThatWereGivenOnceAreNotGivenAgainInTheNewCase() {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            var finding = open.findings().get(Desk.measure(open, 3).finding());
            open.findings().remove(finding.id());
            try (OpenCase back = desk.cases.create(dir.resolve("还原.zgt"), open.copies().take())) {
                assertThat(back.findings().add(finding.category(), "新问题", "").number()).isEqualTo(4);
                assertThat(back.findings().add(finding.category(), "新问题", "").id()).isNotEqualTo(finding.id());
            }
        }
    }

    @Test
    void aPieceWithoutItsFileIsNamed() throws IOException {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            Path plan = Files.writeString(dir.resolve("计划.txt"), "计划");
            open.evidence().addFiles(open.evidenceFiles().bring(List.of(plan), Meter.NONE).files(), Backed.of(Desk.measure(open, 0).id()));
            Evidence piece = open.evidence().index().all().getFirst();
            Path there = dir.resolve("带走/导出.json");
            Files.createDirectories(there.getParent());
            assertThat(open.copies().carryFiles(there, Meter.NONE)).isEmpty();
            assertThat(dir.resolve("带走/导出.evidence").resolve(piece.file().sha256().substring(0, 2)).resolve(piece.file().sha256())).hasContent("计划");
            Files.delete(open.evidenceFiles().there(piece.file()));
            assertThat(open.copies().carryFiles(dir.resolve("别处.json"), Meter.NONE)).containsExactly(piece);
        }
    }

    @Test
    void whatIsCalledOffAmongTheFilesHasNotComeAtAll() throws IOException {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt")); OpenCase bare = desk.cases.create(dir.resolve("空.zgt"), "另一家")) {
            Path one = Files.write(dir.resolve("一.bin"), new byte[300_000]);
            Path two = Files.write(dir.resolve("二.bin"), "二".repeat(100_000).getBytes(StandardCharsets.UTF_8));
            open.evidence().addFiles(open.evidenceFiles().bring(List.of(one, two), Meter.NONE).files(), Backed.of(Desk.measure(open, 0).id()));
            List<Long> told = new ArrayList<>();
            assertThat(open.copies().carryFiles(dir.resolve("导出.json"), (done, all) -> {
                assertThat(all).isEqualTo(600_000);
                told.add(done);
            })).isEmpty();
            assertThat(told).isSorted().endsWith(600_000L);
            Meter impatient = (done, all) -> {
                if (done > 400_000) {
                    throw new CancellationException();
                }
            };
            assertThatThrownBy(() -> open.copies().carryFiles(dir.resolve("另存.json"), impatient)).isInstanceOf(CancellationException.class);
            assertThat(files(dir.resolve("另存.evidence"))).isEmpty();
            CaseCopy before = bare.copies().take();
            assertThatThrownBy(() -> bare.copies().bring(open.copies().take(), dir.resolve("导出.json"), impatient)).isInstanceOf(CancellationException.class);
            assertThat(bare.copies().take()).isEqualTo(before);
            assertThat(files(dir.resolve("空.evidence"))).isEmpty();
            assertThat(bare.undoVerb()).isEmpty();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aCaseThatHasContentIsNotFilled() {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            CaseCopy before = open.copies().take();
            assertThatThrownBy(() -> open.copies().accept(before)).isInstanceOf(Refused.class).hasMessage("copy.case-not-bare");
            assertThat(open.copies().take()).isEqualTo(before);
        }
    }

    @Test
    void whatDoesNotHoldTogetherLeavesNoNewCase() {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            CaseCopy copy = open.copies().take();
            Path target = dir.resolve("还原.zgt");
            refused(target, new CaseCopy(copy.version() + 1, copy.tables(), copy.series(), copy.lastIds(), copy.papers()), "copy.newer");
            refused(target, with(copy, "inspection", List.of()), "copy.damaged");
            refused(target, with(copy, "made_up", List.of()), "copy.damaged");
            refused(target, without(copy, "finding", "goal"), "copy.damaged");
            refused(target, changed(copy, "inspection", "feedback_on", "2026-02-31"), "copy.damaged");
            refused(target, changed(copy, "measure", "state", "FINISHED"), "copy.damaged");
            refused(target, changed(copy, "finding", "number", 1L), "copy.damaged");
            refused(target, changed(copy, "finding", "number", "one"), "copy.damaged");
            refused(target, new CaseCopy(copy.version(), copy.tables(), copy.series(), copy.lastIds(), Map.of("abc", "AAAA")), "copy.damaged");
        }
    }

    private void refused(Path target, CaseCopy copy, String because) {
        assertThatThrownBy(() -> desk.cases.create(target, copy)).isInstanceOf(Refused.class).hasMessage(because);
        assertThat(target).doesNotExist();
        assertThat(target.resolveSibling(target.getFileName() + ".lock")).doesNotExist();
    }

    @Test
    void aFileThatWasAlteredOrIsNoCaseIsRefused() throws IOException {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            String json = new String(CopyJson.of(open.copies().take()), StandardCharsets.UTF_8);
            unavailable(json.replace("修订议事规则", "修订议事规定"), "copy.damaged-file");
            unavailable(json.substring(0, json.length() / 2), "copy.damaged-file");
            unavailable(json.replace("\"version\"", "\"verzion\""), "copy.damaged-file");
            unavailable("{\"year\": 2026}", "copy.no-case");
            unavailable("关于巡察整改情况的通报", "copy.no-case");
            assertThat(CopyFile.read(Files.writeString(dir.resolve("排版.json"), json.replace("\n", "\n  ")))).isEqualTo(open.copies().take());
        }
    }

    private void unavailable(String content, String because) throws IOException {
        Path file = Files.writeString(dir.resolve("坏.json"), content);
        assertThatThrownBy(() -> CopyFile.read(file)).isInstanceOf(Unavailable.class).hasMessage(because);
    }

    @Test
    void aCopyOfAnOlderVersionIsBroughtUpByTheSameScriptsAsACase() {
        Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
        tables.put("office", List.of(row("id", 1L, "name", "示例市红十字会", "party_organisation", "", "phone", "", "postal_address", "", "email", "")));
        tables.put("inspection", List.of(row("id", 1L, "title", "巡察", "round", "", "team", "")));
        tables.put("category", List.of(row("id", 1L, "inspection_id", 1L, "position", 1L, "title", "方面")));
        tables.put("finding", List.of(row("id", 1L, "category_id", 1L, "number", 7L, "position", 1L, "feedback_text", "问题", "public_text", "", "manifestation", "",
            "root_cause", "", "kind", "AT_ONCE", "goal", "", "wider_check", "", "weight", "ORDINARY")));
        tables.put("measure", List.of(row("id", 1L, "finding_id", 1L, "number", 2L, "position", 1L, "text", "措施", "result_text", "", "public_result", "",
            "original_words", "", "original_precision", "UNKNOWN", "current_words", "", "current_precision", "UNKNOWN", "state", "NOT_STARTED", "round", 1L,
            "override_reason", "", "missing", "")));
        tables.put("evidence", List.of(row("id", 5L, "measure_id", 1L, "title", "会议记录", "document_number", "", "place", "档案柜")));
        CaseCopy older = new CaseCopy(4, tables, new TreeMap<>(Map.of("finding", 8L)), new TreeMap<>(Map.of("evidence", 9L)), Map.of());
        try (OpenCase back = desk.cases.create(dir.resolve("还原.zgt"), older)) {
            assertThat(back.evidence().index().all()).singleElement().satisfies(piece -> {
                assertThat(piece.number()).isEqualTo("7-2-1");
                assertThat(piece.title()).isEqualTo("会议记录");
            });
            assertThat(back.copies().take().lastIds()).containsEntry("evidence", 9L);
        }
    }

    @Test
    void reportsThatWereIssuedComeAlongWithTheirPages() {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            Issue issue = open.issues().issue(PaperRequest.of(PaperKind.SUMMARY, Desk.TODAY),
                (issuing, now, then) -> new Press.Pressed("汇总表", "ab", "pages".getBytes(StandardCharsets.UTF_8), 3));
            try (OpenCase back = desk.cases.create(dir.resolve("还原.zgt"), open.copies().take())) {
                assertThat(back.issues().all()).containsExactly(issue);
                assertThat(back.issues().pages(issue.id())).asString(StandardCharsets.UTF_8).isEqualTo("pages");
                assertThat(back.issues().nextNumber(PaperKind.SUMMARY, "")).isEqualTo(2);
            }
        }
    }

    private static Map<String, Object> row(Object... pairs) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put((String) pairs[i], pairs[i + 1]);
        }
        return row;
    }

    private static CaseCopy with(CaseCopy copy, String table, List<Map<String, Object>> rows) {
        Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>(copy.tables());
        tables.put(table, rows);
        return new CaseCopy(copy.version(), tables, copy.series(), copy.lastIds(), copy.papers());
    }

    private static CaseCopy without(CaseCopy copy, String table, String column) {
        return with(copy, table, copy.tables().get(table).stream().map(row -> {
            Map<String, Object> less = new LinkedHashMap<>(row);
            less.remove(column);
            return less;
        }).toList());
    }

    private static CaseCopy changed(CaseCopy copy, String table, String column, Object value) {
        return with(copy, table, copy.tables().get(table).stream().map(row -> {
            Map<String, Object> other = new LinkedHashMap<>(row);
            other.put(column, value);
            return other;
        }).toList());
    }
}
