package zhenggai.ui.ledger.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Subject;
import zhenggai.domain.history.ThingChange.What;
import zhenggai.domain.history.Touched;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.testkit.Desk;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.Texts;

/** What is found, under what, in which order, and that a patched index finds what a new one finds. */
class LedgerIndexTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private OpenCase open;

    @BeforeEach
    void begin() {
        open = desk.smallCase(folder.resolve("a.zgt"));
        open.duties().assign(measure(1), Role.RESPONSIBLE_PERSON, List.of("单晓"));
        open.duties().assign(open.ledgers().current().findings().skip(1).findFirst().orElseThrow().finding().id(), Role.LEAD_DEPARTMENT, List.of("办公室"));
        open.measures().promise(measure(3), "2026年6月底前");
    }

    @AfterEach
    void end() {
        open.close();
    }

    @Test
    void twoSignsAreEnoughAndTheLinesAboveStay() {
        assertThat(found("财务")).containsExactly("方面 2", "问题 3", "3-1");
        assertThat(found("细则")).containsExactly("方面 1", "问题 1", "1-1");
        assertThat(found("不存在的词")).isEmpty();
    }

    @Test
    void whatWasCountedElsewhereIsFoundExactly() {
        LedgerFilter picked = LedgerFilter.ALL.only(new LedgerFilter.Picked("逾期", Set.of(measure(1), measure(3))));
        assertThat(found(picked)).containsExactly("方面 1", "问题 1", "1-2", "方面 2", "问题 3", "3-1");
        assertThat(LedgerQuery.EVERYTHING.filtered(picked).isEverything()).isFalse();
        assertThat(picked.only(null)).isEqualTo(LedgerFilter.ALL);
    }

    @Test
    void aFindingFoundByItsOwnWordsShowsAllItsMeasures() {
        assertThat(found("学习不够")).containsExactly("方面 1", "问题 1", "1-1", "1-2");
        assertThat(found("主体责任")).hasSize(6);
    }

    @Test
    void severalWordsMustAllBeFoundInTheLineOrAboveIt() {
        assertThat(found("学习不够 细则")).containsExactly("方面 1", "问题 1", "1-1");
        assertThat(found("资金　制度")).containsExactly("方面 2", "问题 3", "3-1");
        assertThat(found("资金 细则")).isEmpty();
    }

    @Test
    void initialsOfNamesTitlesAndNumbersFind() {
        assertThat(found("sx")).containsExactly("方面 1", "问题 1", "1-2");
        assertThat(found("XDYS")).containsExactly("方面 1", "问题 2", "2-1");
        assertThat(found("yd")).as("two letters fit too many texts by chance").isEmpty();
        assertThat(found("XXSSXZ")).containsExactly("方面 1", "问题 1", "1-1");
        assertThat(found("2-1")).containsExactly("方面 1", "问题 2", "2-1");
    }

    @Test
    void aLineIsFoundByItsNumberAsTheTableHasIt() {
        assertThat(found("问题3")).containsExactly("方面 2", "问题 3", "3-1");
        assertThat(found("方面1")).containsExactly("方面 1", "问题 1", "1-1", "1-2", "问题 2", "2-1");
        assertThat(found("方面 1")).hasSize(6);
        assertThat(found("问题 3")).hasSize(3);
        CategoryId second = open.ledgers().current().categories().skip(1).findFirst().orElseThrow().category().id();
        for (int number = 4; number <= 10; number++) {
            open.findings().add(second, "台账登记不及时", "");
        }
        assertThat(found("问题1")).as("the first is not the tenth").containsExactly("方面 1", "问题 1", "1-1", "1-2");
        assertThat(found("问题10")).containsExactly("方面 2", "问题 10");
        assertThat(found("方面1 细则")).containsExactly("方面 1", "问题 1", "1-1");
        Texts.speak(Locale.ENGLISH);
        try {
            assertThat(found("f3")).containsExactly("C2", "F3", "3-1");
            assertThat(found("C1")).containsExactly("C1", "F1", "1-1", "1-2", "F2", "2-1");
        } finally {
            Texts.speak(Locale.SIMPLIFIED_CHINESE);
        }
    }

    @Test
    void theDeadlineInATableSaysTheYearInTheOfficesWordsOrWithoutThem() {
        open.measures().promise(measure(0), "11月底前");
        open.measures().promise(measure(1), "第四季度");
        open.measures().promise(measure(2), "长期坚持");
        assertThat(List.of(deadline(0), deadline(1), deadline(2), deadline(3))).containsExactly("2026年11月30日", "2026年12月31日", "长期坚持", "2026年6月底前");
    }

    private String deadline(int index) {
        MeasureLeaf leaf = open.ledgers().current().measures().filter(each -> each.measure().id().equals(measure(index))).findFirst().orElseThrow();
        return DeadlineTrail.brief(leaf.measure(), leaf.extensions());
    }

    @Test
    void filtersCombine() {
        assertThat(found(LedgerFilter.ALL.inStates(Set.of()).warning(Set.of(zhenggai.domain.rules.Warning.Level.RED)))).containsExactly("方面 2", "问题 3", "3-1");
        assertThat(found(LedgerFilter.ALL.inStates(Set.of(MeasureState.NOT_STARTED)).warning(Set.of(zhenggai.domain.rules.Warning.Level.RED)))).containsExactly("方面 2", "问题 3", "3-1");
        assertThat(found(LedgerFilter.ALL.inStates(Set.of(MeasureState.CLOSED)).warning(Set.of(zhenggai.domain.rules.Warning.Level.RED)))).as("a warning narrows the states as it does in the calendar").isEmpty();
        assertThat(found(LedgerFilter.ALL.within(3660))).as("the overdue one is not within any days").doesNotContain("3-1");
        open.measures().promise(Desk.measure(open, 1).id(), Desk.TODAY.plusDays(20).toString());
        assertThat(found(LedgerFilter.ALL.within(20))).contains("1-2");
        assertThat(found(LedgerFilter.ALL.within(19))).doesNotContain("1-2");
        assertThat(found(LedgerFilter.ALL.of("单晓", null))).containsExactly("方面 1", "问题 1", "1-2");
        assertThat(found(LedgerFilter.ALL.of(null, "办公室"))).containsExactly("方面 1", "问题 2", "2-1");
        assertThat(found(LedgerFilter.ALL.of("单晓", "办公室"))).isEmpty();
        Finding first = open.ledgers().current().findings().findFirst().orElseThrow().finding();
        open.findings().edit(first.classed(FindingKind.LONG_TERM, first.weight()));
        assertThat(found(LedgerFilter.ALL.ofKind(FindingKind.LONG_TERM))).containsExactly("方面 1", "问题 1", "1-1", "1-2");
    }

    @Test
    void measuresAloneAreSortedAsChineseIs() {
        LedgerQuery flat = LedgerQuery.EVERYTHING.flattened(true);
        assertThat(numbers(flat.sorted(new LedgerSort(LedgerColumn.CONTENT, false)))).containsExactly("1-2", "3-1", "2-1", "1-1");
        assertThat(numbers(flat.sorted(new LedgerSort(LedgerColumn.CONTENT, true)))).containsExactly("1-1", "2-1", "3-1", "1-2");
        assertThat(numbers(flat.sorted(new LedgerSort(LedgerColumn.DEADLINE, false)))).startsWith("3-1");
    }

    @Test
    void sortingInTheTreeStaysWithinFindings() {
        assertThat(numbers(LedgerQuery.EVERYTHING.sorted(new LedgerSort(LedgerColumn.CONTENT, false))))
            .containsExactly("方面 1", "问题 1", "1-2", "1-1", "问题 2", "2-1", "方面 2", "问题 3", "3-1");
    }

    @Test
    void aPatchedIndexFindsWhatANewOneFinds() {
        LedgerIndex index = new LedgerIndex(open.ledgers().current());
        open.measures().reword(measure(0), "印发会议纪要");
        assertThat(index.replace(open.ledgers().leaf(measure(0)))).isTrue();
        assertThat(index.ledger()).isEqualTo(open.ledgers().current());
        assertThat(rows(index.find(LedgerQuery.EVERYTHING.typed("纪要"), Desk.TODAY))).containsExactly("方面 1", "问题 1", "1-1");
        open.measures().add(open.measures().get(measure(0)).finding(), "第三条");
        assertThat(index.replace(open.ledgers().branch(open.measures().get(measure(0)).finding()))).isTrue();
        assertThat(index.ledger()).isEqualTo(open.ledgers().current());
    }

    @Test
    void whatStandsElsewhereNowIsNotPatched() {
        LedgerIndex index = new LedgerIndex(open.ledgers().current());
        MeasureId first = measure(0);
        open.measures().move(first, open.measures().get(measure(2)).finding(), 1);
        assertThat(index.replace(open.ledgers().leaf(first))).isFalse();
    }

    @Test
    void touchesAddUpAndTooManyMeanEverything() {
        Touches one = Touches.NONE.and(Set.of(new Touched(Subject.PROGRESS, 9, What.MADE, 0, 4)));
        assertThat(one).isEqualTo(new Touches(false, Set.of(), Set.of(4L)));
        assertThat(one.and(Set.of(new Touched(Subject.MEASURE, 5, What.MADE, 2, 5))).findings()).containsExactly(2L);
        assertThat(one.and(Set.of(new Touched(Subject.CATEGORY, 5, What.CHANGED, 0, 0))).everything()).isTrue();
        Touches many = Touches.NONE;
        for (long id = 1; id <= 51; id++) {
            many = many.and(Set.of(new Touched(Subject.MEASURE, id, What.CHANGED, 1, id)));
        }
        assertThat(many.everything()).isTrue();
    }

    @Test
    void overdueComesWithTheDayAndNotWithAWrite() {
        LedgerIndex index = new LedgerIndex(open.ledgers().current());
        LedgerQuery late = LedgerQuery.EVERYTHING.filtered(LedgerFilter.ALL.inStates(Set.of()).warning(Set.of(zhenggai.domain.rules.Warning.Level.RED)));
        assertThat(index.find(late, LocalDate.of(2026, 6, 30))).isEmpty();
        assertThat(index.find(late, LocalDate.of(2026, 7, 1))).hasSize(1);
    }

    private List<String> found(String typed) {
        return numbers(LedgerQuery.EVERYTHING.typed(typed));
    }

    private List<String> found(LedgerFilter filter) {
        return numbers(LedgerQuery.EVERYTHING.filtered(filter));
    }

    private List<String> numbers(LedgerQuery query) {
        return rows(new LedgerIndex(open.ledgers().current()).find(query, Desk.TODAY));
    }

    private static List<String> rows(List<LedgerRow> rows) {
        return rows.stream().flatMap(LedgerIndexTest::below).map(LedgerColumn.NUMBER::words).toList();
    }

    private static Stream<LedgerRow> below(LedgerRow row) {
        return Stream.concat(Stream.of(row), row.children().stream().flatMap(LedgerIndexTest::below));
    }

    private MeasureId measure(int index) {
        return Desk.measure(open, index).id();
    }
}
