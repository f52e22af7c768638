package zhenggai.reading.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.domain.Refused;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.table.LedgerReading;
import zhenggai.domain.table.LedgerRow;
import zhenggai.domain.table.RowLevel;

/** An item of a ledger that stands in the column of another level is given its own, as far as the columns allow; no words are lost. */
class LevellingTest {
    @TempDir Path dir;

    private LedgerReading reading(String drawn) {
        return new LedgerBook().sheet("台账", drawn).read(dir);
    }

    private static List<String> told(LedgerReading reading, Map<Integer, RowLevel> levels) {
        return reading.levelled(levels).rows().stream().map(LevellingTest::told).toList();
    }

    private static String told(LedgerRow row) {
        return row.text(TableField.CATEGORY) + "/" + row.text(TableField.FINDING) + "/" + row.text(TableField.MEASURE)
            + (row.text(TableField.DEADLINE).isEmpty() ? "" : "@" + row.text(TableField.DEADLINE));
    }

    private static final String DRAWN = """
        反馈问题|整改措施|完成时限
        内部管理||
        报销审核把关不严|修订财务管理制度|2026年8月底前
        ^|采购程序不规范|
        ^|制定采购办法|2026年9月底前
        ^|明确采购专人|2026年9月底前
        固定资产未盘点||
        完成资产盘点||2026年10月底前""";

    @Test
    void aFindingAmongTheMeasuresIsRaisedAndWhatWasFilledDownFollowsIt() {
        LedgerReading reading = reading(DRAWN);
        assertThat(told(reading, Map.of())).containsExactly("/内部管理/", "/报销审核把关不严/修订财务管理制度@2026年8月底前", "/报销审核把关不严/采购程序不规范",
            "/报销审核把关不严/制定采购办法@2026年9月底前", "/报销审核把关不严/明确采购专人@2026年9月底前", "/固定资产未盘点/", "/完成资产盘点/@2026年10月底前");
        assertThat(told(reading, Map.of(2, RowLevel.FINDING))).containsExactly("/内部管理/", "/报销审核把关不严/修订财务管理制度@2026年8月底前", "/采购程序不规范/",
            "/采购程序不规范/制定采购办法@2026年9月底前", "/采购程序不规范/明确采购专人@2026年9月底前", "/固定资产未盘点/", "/完成资产盘点/@2026年10月底前");
    }

    @Test
    void aFindingThatIsACategoryStandsOverWhatFollowsAndOneThatIsAMeasureGoesBelowTheOneBefore() {
        LedgerReading reading = reading(DRAWN);
        assertThat(told(reading, Map.of(0, RowLevel.CATEGORY, 2, RowLevel.FINDING, 6, RowLevel.MEASURE))).containsExactly("内部管理//",
            "内部管理/报销审核把关不严/修订财务管理制度@2026年8月底前", "内部管理/采购程序不规范/", "内部管理/采购程序不规范/制定采购办法@2026年9月底前",
            "内部管理/采购程序不规范/明确采购专人@2026年9月底前", "内部管理/固定资产未盘点/", "内部管理/固定资产未盘点/完成资产盘点@2026年10月底前");
    }

    @Test
    void whatTheColumnsDoNotAllowIsRefused() {
        LedgerReading reading = reading(DRAWN);
        refused(reading, Map.of(1, RowLevel.FINDING), "sheet.level-loses");
        refused(reading, Map.of(6, RowLevel.CATEGORY), "sheet.level-loses");
        refused(reading, Map.of(0, RowLevel.MEASURE), "sheet.level-nothing-above");
        refused(reading("反馈问题|整改措施\n资金使用|规范开支\n固定资产|"), Map.of(1, RowLevel.CATEGORY), "sheet.level-nothing-below");
        refused(reading("问题类别|反馈问题|整改措施\n学习|资金使用|\n学习|采购|制定办法"), Map.of(0, RowLevel.CATEGORY), "sheet.level-column");
    }

    private static void refused(LedgerReading reading, Map<Integer, RowLevel> levels, String because) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> reading.levelled(levels)).satisfies(no -> assertThat(no.textKey()).isEqualTo(because));
    }
}
