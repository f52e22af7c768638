package zhenggai.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.domain.draft.Confidence;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.Mention;
import zhenggai.domain.draft.Trust;
import zhenggai.reading.DocumentReader;

/** Who answers for something, where running text says it in a plain turn of phrase; and what only sounds like it names nobody. */
class GuessesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        由办公室牵头，张明负责，于6月底前完成。                 | 办公室=LEAD_DEPARTMENT 张明=RESPONSIBLE_PERSON
        此项工作由财务科会同审计科共同负责。                    | 财务科=LEAD_DEPARTMENT 审计科=LEAD_DEPARTMENT
        由党组成员、副会长陆知远牵头，每月调度一次。              | 陆知远=LEAD_LEADER
        由机要科承办，信用管理科配合。                        | 机要科=LEAD_DEPARTMENT 信用管理科=SUPPORTING_DEPARTMENT
        办公室负责起草，筹资部负责核对捐赠台账。                  | 办公室=LEAD_DEPARTMENT 筹资部=LEAD_DEPARTMENT
        邓立言同志具体负责，王芳同志牵头。                      | 邓立言=RESPONSIBLE_PERSON 王芳=LEAD_LEADER
        建立整改台账（责任人：欧阳青；配合科室：救护培训中心）。      | 欧阳青=RESPONSIBLE_PERSON 救护培训中心=SUPPORTING_DEPARTMENT
        牵头领导为何建国，责任科室为组织宣传科、赈济救护科。        | 何建国=LEAD_LEADER 组织宣传科=LEAD_DEPARTMENT 赈济救护科=LEAD_DEPARTMENT
        报销单据由财务科长林晓负责复核。                        | 林晓=RESPONSIBLE_PERSON
        由市红十字会、市慈善联合会牵头开展联合检查。              | 市红十字会=LEAD_DEPARTMENT 市慈善联合会=LEAD_DEPARTMENT
        未按期完成的，由韩雪督办。                            | 韩雪=SUPERVISOR
        由应急管理局和相关单位组织实施。                        | 应急管理局=LEAD_DEPARTMENT
        由整改工作领导小组办公室统一牵头，对外联络部配合。         | 整改工作领导小组办公室=LEAD_DEPARTMENT 对外联络部=SUPPORTING_DEPARTMENT
        """)
    void aPlainTurnOfPhraseNamesWhoAnswers(String sentence, String expected) {
        assertThat(said(sentence)).isEqualTo(expected);
        Guesses.in(sentence, name -> false).forEach(guess -> assertThat(sentence.substring(guess.span().start(), guess.span().end())).isEqualTo(guess.words()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "党组对整改工作认真负责，逐条销号。",
        "以高度负责的态度抓好整改。",
        "主要负责同志亲自牵头，分管负责同志靠前指挥。",
        "各科室负责人签字背书，层层压实责任。",
        "由专人负责，由相关科室配合。",
        "由于经费不足，公章由个人保管。",
        "高度负责，全面牵头，安全配合。",
        "积极配合巡察组工作，密切配合市纪委核查。",
        "全部负责到底，敢于负责、勇于担当。",
        "各责任单位牵头制定方案，有关部门配合。",
        "对党负责、对人民负责。",
        "责任人是谁没有明确，责任单位：各科室。",
        "理由充分负责，自由组合牵头。",
        "明确牵头单位和配合单位，落实责任科室。",
        "由此造成损失的，由本人负责赔偿。",
        "推动形成一级抓一级、层层负责的格局。"})
    void whatOnlySoundsLikeItNamesNobody(String sentence) {
        assertThat(said(sentence)).isEmpty();
    }

    @Test
    void whoIsKnownFromAListOfDutiesIsKnownAtTheBeginningOfAClause() {
        assertThat(Guesses.in("会后，安心负责跟进。", name -> false)).isEmpty();
        assertThat(Guesses.in("会后，安心负责跟进。", "安心"::equals)).extracting(Mention.Party::words).containsExactly("安心");
    }

    @Test
    void aGuessMakesItsNodeNoMoreThanLikelyAndSpreadsToNoOtherPlace() {
        Draft draft = new DocumentReader().read("""
            示例市红十字会关于巡察整改情况的通报

            一、关于学习方面
            （一）学习不够深入
            1.制定学习计划。由办公室牵头，
            张明负责。
            2.张明带头宣讲，办公室做好记录。
            """);
        List<Mention.Party> parties = draft.mentions().stream().filter(Mention.Party.class::isInstance).map(Mention.Party.class::cast).toList();
        assertThat(parties).extracting(Mention.Party::words).containsExactly("办公室", "张明");
        assertThat(parties).allMatch(Mention.Party::isGuess);
        Confidence guessed = of(draft, "制定学习计划");
        assertThat(guessed.trust()).isEqualTo(Trust.LIKELY);
        assertThat(guessed.reasons()).extracting(reason -> reason.code() + reason.args()).containsExactly("draft.party-guessed[办公室、张明]");
        assertThat(of(draft, "张明带头宣讲").trust()).isEqualTo(Trust.SURE);
        assertThat(draft.categories().getFirst().findings().getFirst().measures()).allSatisfy(measure -> assertThat(measure.attributes()).isEmpty());
    }

    private static Confidence of(Draft draft, String begins) {
        DraftNode node = draft.all().filter(each -> each.text().startsWith(begins)).findFirst().orElseThrow();
        return Confidence.of(draft).get(node.id());
    }

    private static String said(String sentence) {
        return Guesses.in(sentence, name -> false).stream().map(guess -> guess.words() + "=" + guess.duty()).collect(Collectors.joining(" "));
    }
}
