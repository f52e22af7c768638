package zhenggai.reading.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.domain.Unavailable;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.people.Role;
import zhenggai.domain.table.LedgerReading;
import zhenggai.domain.table.LedgerRow;

/** Ledgers drawn at random, in whatever order and style of columns and rows, are read back to what was drawn; spoiled ones never crash and lose nothing silently. */
class RandomLedgerTest {
    private static final List<List<String>> HEADINGS = List.of(
        List.of("反馈问题", "存在问题", "问题", "巡察反馈的问题", "问题描述", "具体问题"), List.of("整改措施", "举措", "具体措施", "整改任务", "工作措施", "整 改/措 施"),
        List.of("责任领导", "分管责任领导", "牵头领导", "牵头领导干部", "包案领导", "牵头校领导"), List.of("责任科室", "牵头部门", "责任部门", "责任单位", "主责部门", "整改责任单位"),
        List.of("责任人", "直接责任人", "经办人", "责任人员", "具体责任人"), List.of("完成时限", "整改时限", "时限", "整改期限", "完成时间", "计划完成时间", "时限要求"),
        List.of("整改成效", "整改结果", "取得成效", "工作成效"));
    private static final List<String> THINGS = List.of("库房登记簿", "值班表", "用车单", "采购合同", "接待清单", "培训记录", "会议纪要", "公示栏", "档案目录", "报销凭证");
    private static final List<String> FAULTS = List.of("填写不全", "更新不及时", "无人核对", "长期未公示", "与实物不符");
    private static final List<String> WORK = List.of("每月逐项核对", "指定专人保管", "重新印制并发放", "纳入季度检查", "完善审批流程");
    private static final List<String> PEOPLE = List.of("王立", "周明远", "林晓", "赵强", "沈洁", "欧阳静");
    private static final List<String> OFFICES = List.of("办公室", "财务科", "保管科", "利用科");

    @TempDir
    private Path folder;
    private Random random = new Random();

    /** What a row is meant to say. */
    private record Meant(String finding, String measure, String leader, String office, String person, String deadline, String result) {}

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<Meant> meant() {
        List<Meant> meant = new ArrayList<>();
        for (int finding = 1; finding <= 2 + random.nextInt(4); finding++) {
            String title = one(THINGS) + one(FAULTS) + "之" + finding + "号";
            for (int measure = 1; measure <= 1 + random.nextInt(4); measure++) {
                meant.add(new Meant(title, one(WORK) + finding + "号" + one(THINGS) + "第" + measure + "批", one(PEOPLE), one(OFFICES), one(PEOPLE),
                    "2026年" + (1 + random.nextInt(12)) + "月" + one(List.of("底前", "15日", "底", "上旬")), "已办结" + one(THINGS) + measure + "份"));
            }
        }
        return meant;
    }

    /** @param style 0 merges what is the same as above, 1 leaves it blank, 2 says it again */
    private String drawn(List<Meant> meant, List<Integer> order, int style) {
        StringBuilder drawn = new StringBuilder(random.nextBoolean() ? "某单位整改台账|<|<|<|<|<|<\n" : "");
        drawn.append(order.stream().map(field -> one(HEADINGS.get(field))).collect(Collectors.joining("|"))).append('\n');
        String above = "";
        for (Meant row : meant) {
            boolean again = row.finding().equals(above);
            String finding = !again || style == 2 ? row.finding() : style == 0 ? "^" : "";
            List<String> cells = List.of(finding, row.measure(), row.leader(), row.office(), row.person(), row.deadline(), row.result());
            drawn.append(order.stream().map(cells::get).collect(Collectors.joining("|"))).append('\n');
            above = row.finding();
        }
        return drawn.append(random.nextBoolean() ? "合计|" + meant.size() + "项\n" : "").toString();
    }

    private static Meant said(LedgerRow row) {
        return new Meant(row.text(TableField.FINDING), row.text(TableField.MEASURE), String.join("、", row.names(Role.LEAD_LEADER)), String.join("、", row.names(Role.LEAD_DEPARTMENT)),
            String.join("、", row.names(Role.RESPONSIBLE_PERSON)), row.text(TableField.DEADLINE), row.text(TableField.RESULT));
    }

    private List<Integer> order() {
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
        Collections.shuffle(order, random);
        return order;
    }

    @RepeatedTest(40)
    void whatWasDrawnIsReadBack(RepetitionInfo time) {
        random = new Random(time.getCurrentRepetition());
        List<Meant> meant = meant();
        String drawn = drawn(meant, order(), random.nextInt(3));
        assertThat(new LedgerBook().sheet("台账", drawn).read(folder).rows().stream().map(RandomLedgerTest::said).toList()).as(drawn).isEqualTo(meant);
    }

    @RepeatedTest(40)
    void spoiledCellsNeverCrashAndAreAllInARowOrANote(RepetitionInfo time) {
        random = new Random(1_000 + time.getCurrentRepetition());
        String drawn = drawn(meant(), order(), 1);
        List<String> lines = new ArrayList<>(List.of(drawn.split("\n")));
        for (int i = 0; i < 6; i++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int cut = random.nextInt(line.length());
            lines.set(at, switch (random.nextInt(5)) {
                case 0 -> line.substring(0, cut) + "|" + line.substring(cut);
                case 1 -> line.replace('年', ' ').replace('月', '　');
                case 2 -> line.replace("2026", "２０２６").replace("、", ",");
                case 3 -> line + "|" + "多出的一格" + i;
                default -> line.substring(0, cut) + "  " + line.substring(cut);
            });
        }
        LedgerBook book = new LedgerBook().sheet("台账", String.join("\n", lines));
        try {
            LedgerReading reading = book.read(folder);
            String told = reading.rows().stream().map(row -> row.source().cells().toString() + row.texts() + row.names()).collect(Collectors.joining()) + reading.notes();
            assertThat(lines.stream().skip(2).flatMap(line -> List.of(line.split("\\|")).stream()).map(String::strip).filter(cell -> !cell.isEmpty() && !"^<".contains(cell))
                .filter(cell -> !told.contains(cell)).toList()).as(String.join("\n", lines)).isEmpty();
        } catch (Unavailable noHeader) {
            assertThat(noHeader.textKey()).isEqualTo("sheet.no-header");
        }
    }
}
