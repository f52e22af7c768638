package zhenggai.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhenggai.paper.sheet.Ledgers;

class NamedRegulationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
        "修订《会员管理办法》并印发|《会员管理办法》",
        "《甲》《乙》和《甲》|《甲》《乙》《甲》",
        "印发《关于修订〈会员管理办法〉的通知》|《关于修订〈会员管理办法〉的通知》",
        "《外《内》后》之后《另一个》|《外《内》后》《另一个》",
        "没有名称|none", "《没有写完|none", "《》空的|none", "〈单书名号〉不算|none", "》倒着《|none", "《开《里面》没有关上|《里面》"})
    void theOutermostTitlesAreFoundWhole(String text, String titles) {
        assertThat(String.join("", NamedTitles.in(text))).isEqualTo(titles == null ? "" : titles);
    }

    @Test
    void aTitleDoesNotReachOverAParagraph() {
        assertThat(NamedTitles.in("《上一段\n下一段》《丙》")).containsExactly("《丙》");
    }

    @Test
    void eachIsThereOnceWithTheMeasuresThatNameItInTextResultOrProgress() {
        Ledger ledger = Ledgers.sample().category("甲").finding("乙").measure("修订《会员管理办法》").measure("培训").result("印发《培训办法》，落实《会员管理办法》")
            .finding("丙").measure("整理").progress(LocalDate.of(2026, 7, 1), "起草《档案细则》", 20).ledger();
        List<NamedRegulation> named = NamedRegulation.of(ledger);
        assertThat(named).extracting(NamedRegulation::title).containsExactly("《会员管理办法》", "《培训办法》", "《档案细则》");
        assertThat(named.getFirst().mentions()).extracting(mention -> mention.leaf().measure().text()).containsExactly("修订《会员管理办法》", "培训");
        assertThat(named.getLast().mentions()).extracting(mention -> mention.finding().finding().headline()).containsExactly("丙");
    }
}
