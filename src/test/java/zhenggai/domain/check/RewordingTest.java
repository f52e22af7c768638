package zhenggai.domain.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import zhenggai.domain.Refused;
import zhenggai.domain.check.Question.Asked;
import zhenggai.domain.check.personal.Choice;
import zhenggai.domain.check.text.Around;
import zhenggai.domain.check.text.CheckedText;

/** What the checks propose to say, and what a text says after several proposals were taken over at once. */
class RewordingTest {

    private static List<Question> asked(Check check, String text) {
        return CheckedDocument.asked(CheckedText.of(text, Around.NOTHING), List.of()).stream().map(Asked::question).filter(one -> one.key().check() == check).toList();
    }

    private static String mended(Check check, String text) {
        List<Mending> all = asked(check, text).stream().map(Mending::new).toList();
        assertThat(all).as(text).isNotEmpty();
        return Rewording.all(text, all, UnaryOperator.identity());
    }

    @Test
    void whatACheckProposesIsSaidInsteadWhereverItIsAsked() {
        assertThat(mended(Check.SIGN_LOST, "截至2025底已整改，2025需要补缴的会费已补缴，2025需要发放的已发放。"))
            .isEqualTo("截至2025年底已整改，2025年需要补缴的会费已补缴，2025年需要发放的已发放。");
        assertThat(mended(Check.SIGN_LOST, "２０２５需要补缴。")).as("as wide as it was").isEqualTo("２０２５年需要补缴。");
        assertThat(mended(Check.PERCENT_FOR_POINTS, "销号率达到85%，比上年提高4.7%。")).isEqualTo("销号率达到85%，比上年提高4.7个百分点。");
        assertThat(mended(Check.PERCENTAGE_WRONG, "应整改46条，已完成24条，完成率62.17%。")).isEqualTo("应整改46条，已完成24条，完成率52.17%。");
        assertThat(mended(Check.LONE_FIRST, "一是健全制度，落实责任。")).isEqualTo("健全制度，落实责任。");
    }

    @Test
    void whatOnlyAPersonCanKnowIsNotProposed() {
        assertThat(asked(Check.PARTS_NOT_TOTAL, "全市共有基层组织73个，其中镇18个，村12个，学校23个，企业4个。")).singleElement()
            .satisfies(question -> assertThat(question.passage().instead()).isNull());
    }

    @Test
    void theSameWordsElsewhereAreAlikeAndAMereNumeralIsNot() {
        List<Question> years = asked(Check.SIGN_LOST, "2025需要补缴。\n2025底已发放。\n2024需要上报。");
        assertThat(years).hasSize(3);
        assertThat(years.get(0).isLike(years.get(1))).isTrue();
        assertThat(years.get(0).isLike(years.get(2))).isFalse();
        List<Question> lone = asked(Check.LONE_FIRST, "（一）学习方面。一是健全制度。\n（二）议事方面。一是修订规则。");
        assertThat(lone).hasSize(2);
        assertThat(lone.get(0).isLike(lone.get(1))).isFalse();
    }

    @Test
    void theSentenceAroundIsChangedWhereTheWordsStandAndNotWhereTheyStandFirst() {
        List<Question> both = asked(Check.PERSON_NAMED, "　　前言。  走访患儿张桂芳，患儿张桂芳的家属致谢。");
        assertThat(both).hasSize(2);
        assertThat(new Decision(both.get(1), Choice.INITIAL).sentence()).isEqualTo("走访患儿张桂芳，患儿张某的家属致谢。");
        assertThat(new Decision(both.get(0), Choice.INITIAL).sentence()).isEqualTo("走访患儿张某，患儿张桂芳的家属致谢。");
    }

    @Test
    void severalPeopleAreTakenOutOfOneSentenceWithoutADoubleComma() {
        String text = "救助患儿张桂芳，患儿李小明，均已出院。";
        List<Decision> all = asked(Check.PERSON_NAMED, text).stream().map(question -> new Decision(question, Choice.REMOVE)).toList();
        assertThat(all).hasSize(2);
        assertThat(Rewording.all(text, all, UnaryOperator.identity())).isEqualTo("救助患儿，患儿，均已出院。");
        assertThatThrownBy(() -> all.getFirst().in("别的文字。")).isInstanceOf(Refused.class).hasMessage("check.text-changed");
    }
}
