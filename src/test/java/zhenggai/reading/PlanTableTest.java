package zhenggai.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import zhenggai.domain.draft.Draft;

/** Tables of plans and lists, in Word documents and pasted with tabs: columns by their headings, merged cells filled down. */
class PlanTableTest {
    private static final String GOES_ON = "^";

    @TempDir
    private Path folder;

    @Test
    void aTableWithMergedCellsGivesFindingsWithTheirMeasuresAndWhoAnswersForThem() throws IOException {
        try (WordDocument word = new WordDocument()) {
            word.line("样例市民政局党组巡察整改任务清单");
            table(word, List.of(
                List.of("序号", "方面", "反馈问题", "整改措施", "责任领导", "责任科室", "责任人", "整改时限"),
                List.of("1", "政治建设", "理论学习不深入。", "制定学习计划。", "王宁", "机关党委", "李想（专职副书记）", "2026年3月底前"),
                List.of(GOES_ON, GOES_ON, GOES_ON, "开展交流研讨4次。", GOES_ON, "办公室", "赵一", "2026年6月30日"),
                List.of("2", GOES_ON, "意识形态研判不足。", "一是每季度研判。二是建立台账。", "王宁", "办公室", "赵一、钱二", "长期坚持"),
                List.of("3", "作风建设", "救助审核不严。", "1.入户复核320户。\n2.清退12户。", "孙三", "救助科", "周四", "立行立改")));
            word.line("样例市民政局党组");
            word.line("2026年1月8日");
            assertThat(TreeText.of(read(word))).isEqualTo("""
                plan 样例市民政局党组巡察整改任务清单
                T |样例市民政局党组巡察整改任务清单
                P |序号/方面/反馈问题/整改措施/…任人/整改时限
                C |政治建设 ^1
                  F |理论学习不深入。 {LEAD_LEADER=王宁}
                    M |制定学习计划。 {LEAD_DEPARTMENT=机关党委, RESPONSIBLE_PERSON=李想（专职副书记）, DEADLINE=2026年3月底前}
                    M |开展交流研讨4次。 {LEAD_DEPARTMENT=办公室, RESPONSIBLE_PERSON=赵一, DEADLINE=2026年6月30日}
                  F |意识形态研判不足。 ^1 {LEAD_LEADER=王宁, LEAD_DEPARTMENT=办公室, RESPONSIBLE_PERSON=赵一、钱二, DEADLINE=长期坚持}
                    M 一是|每季度研判。
                    M 二是|建立台账。
                C |作风建设 ^1
                  F |救助审核不严。 {LEAD_LEADER=孙三, LEAD_DEPARTMENT=救助科, RESPONSIBLE_PERSON=周四, DEADLINE=立行立改}
                    M 1.|入户复核320户。
                    M 2.|清退12户。
                P |样例市民政局党组
                P |2026年1月8日
                """);
        }
    }

    @Test
    void headingsMayStandInTwoRowsAndARowOverTheWholeTableIsACategory() throws IOException {
        try (WordDocument word = new WordDocument()) {
            word.line("样例区教育局巡察反馈问题整改方案");
            word.line("一、总体要求");
            word.line("坚持标本兼治。");
            word.line("二、整改任务分解");
            XWPFTable table = table(word, List.of(
                List.of("序号", "存在问题", "整改措施", "责任", GOES_ON, "备注"),
                List.of(GOES_ON, GOES_ON, GOES_ON, "责任领导", "完成时限", GOES_ON),
                List.of("（一）关于党的建设方面", "", "", "", "", ""),
                List.of("1", "组织生活不规范。", "重温制度。", "何其", "2026年4月", "已启动")));
            table.getRow(0).getCell(3).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.TWO);
            table.getRow(0).removeCell(4);
            table.getRow(2).getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(6));
            for (int i = 0; i < 5; i++) {
                table.getRow(2).removeCell(1);
            }
            word.line("三、工作要求");
            word.line("压实责任。");
            assertThat(TreeText.of(read(word))).isEqualTo("""
                plan 样例区教育局巡察反馈问题整改方案
                T |样例区教育局巡察反馈问题整改方案
                S 一、|总体要求
                  P |坚持标本兼治。
                S 二、|整改任务分解
                  P |序号/存在问题/整改措施/责任/备注
                  P |责任领导/完成时限
                  C （一）|关于党的建设方面
                    F 1|组织生活不规范。
                      M |重温制度。 ^3 {LEAD_LEADER=何其, DEADLINE=2026年4月}
                S 三、|工作要求
                  P |压实责任。
                """);
        }
    }

    @Test
    void aTableOfOtherThingsStaysText() throws IOException {
        try (WordDocument word = new WordDocument()) {
            word.line("样例区教育局关于巡察整改情况的通报");
            word.line("一、整改落实情况");
            word.line("（一）关于经费方面");
            word.line("1.支出进度慢的问题");
            word.line("一是压实进度，分季度情况如下。");
            table(word, List.of(List.of("季度", "支出（万元）"), List.of("一", "12"), List.of("二", "30")));
            word.line("二是按月通报。");
            Draft draft = read(word);
            assertThat(draft.categories().getFirst().findings().getFirst().measures()).hasSize(2);
            assertThat(draft.all().filter(node -> node.number().equals("一是")).findFirst().orElseThrow().text()).endsWith("一\n12\n二\n30");
        }
    }

    private Draft read(WordDocument word) throws IOException {
        Draft draft = new DocumentReader().read(word.save(folder.resolve("table.docx")));
        assertThat(draft.lost()).isZero();
        assertThat(draft.print().lines().toList()).isEqualTo(TreeText.lines(draft.source()));
        return new Draft(draft.kind(), draft.source(), draft.facts(), draft.roots(), draft.warnings(), draft.nextId());
    }

    private static XWPFTable table(WordDocument word, List<List<String>> rows) {
        XWPFTable table = word.document.createTable(rows.size(), rows.getFirst().size());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = rows.get(row).get(column);
                XWPFTableCell cell = table.getRow(row).getCell(column);
                if (text.equals(GOES_ON) && row > 0) {
                    cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
                } else {
                    String[] lines = text.split("\n");
                    cell.setText(lines[0].equals(GOES_ON) ? "" : lines[0]);
                    for (int i = 1; i < lines.length; i++) {
                        cell.addParagraph().createRun().setText(lines[i]);
                    }
                    boolean covers = row + 1 < rows.size() && rows.get(row + 1).get(column).equals(GOES_ON);
                    if (covers) {
                        cell.getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
                    }
                }
            }
        }
        return table;
    }
}
