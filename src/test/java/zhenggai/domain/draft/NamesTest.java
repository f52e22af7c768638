package zhenggai.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Lists of names as plans write them. */
class NamesTest {
    @Test
    void aPostInBracketsBehindAPersonIsNoPerson() {
        assertThat(Names.in("王宁（党组书记、会长）、李想(副会长)，赵一", false)).containsExactly("王宁", "李想", "赵一");
    }

    @Test
    void bracketsBelongToADepartment() {
        assertThat(Names.in("党委办公室（人事科）、财务科", true)).containsExactly("党委办公室（人事科）", "财务科");
    }

    @Test
    void everySeparatorAndLineBreakDivides() {
        assertThat(Names.in(" 王宁；李想;赵一/钱二　孙三\n周四。", false)).containsExactly("王宁", "李想", "赵一", "钱二", "孙三", "周四");
    }

    @Test
    void whatIsNoNameGivesNone() {
        for (String nothing : List.of("", "  ", "、，", "（）", "）")) {
            assertThat(Names.in(nothing, false)).as(nothing).isEmpty();
            assertThat(Names.in(nothing.equals("（）") ? "" : nothing, true)).as(nothing).isEmpty();
        }
    }

    @Test
    void everyPlaceLeadsToItsName() {
        String list = "王宁（书记） 李想";
        assertThat(Names.places(list, false)).containsExactly(new Span(0, 2), new Span(7, 9));
    }

    @Test
    void aBracketThatNeverClosesLosesNoNameBeforeIt() {
        assertThat(Names.in("王宁（书记、李想", false)).startsWith("王宁");
    }
}
