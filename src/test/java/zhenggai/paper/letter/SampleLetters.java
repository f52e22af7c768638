package zhenggai.paper.letter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Letters for tests, all of an invented office. */
public final class SampleLetters {
    public static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    static final String MEASURE = "健全捐赠物资入库、出库、盘点全流程台账，逐笔登记来源、数量、流向（含受赠单位签收）；每季度盘点一次，账实不符的三个工作日内查明原因。";
    private static final Map<LetterKind, String> TITLES = Map.of(LetterKind.NOTICE, "督办通知书", LetterKind.GUIDANCE, "督查指导书",
        LetterKind.REMINDER, "提醒函", LetterKind.ADMONITION, "告诫书", LetterKind.TALK, "约谈记录", LetterKind.ACCOUNTABILITY, "问责建议书");

    private SampleLetters() {}

    public static Letter letter(LetterKind kind, int items) {
        return letter(kind, "赈济救护部", IntStream.rangeClosed(1, items).mapToObj(i -> item(i, MEASURE)).toList());
    }

    /** Names and a measure as long as they come, and a rare character. */
    public static Letter longest(LetterKind kind, int items) {
        String name = "示例市红十字会巡察整改工作领导小组办公室暨机关党支部".repeat(3).substring(0, 58) + "䶮" + "部";
        return letter(kind, name, IntStream.rangeClosed(1, items).mapToObj(i -> item(i, i == 1 ? measure(920) : MEASURE)).toList());
    }

    static String measure(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < length; i++) {
            text.append(i).append('.').append(MEASURE);
        }
        return text.substring(0, length - 1) + "终";
    }

    private static Letter letter(LetterKind kind, String to, List<Map<LetterField, String>> items) {
        Map<LetterField, String> values = new EnumMap<>(LetterField.class);
        values.put(LetterField.NUMBER, "示红督〔2026〕3号");
        values.put(LetterField.TITLE, TITLES.get(kind));
        values.put(LetterField.TO, to);
        values.put(LetterField.SALUTATION, to);
        values.put(LetterField.ADDRESSED, to);
        values.put(LetterField.COPIES, "市委第四巡察组，机关党支部");
        values.put(LetterField.OFFICE, "示例市红十字会");
        values.put(LetterField.PARTY, "中共示例市红十字会党组");
        values.put(LetterField.ISSUED_ON, "2026年7月20日");
        values.put(LetterField.ISSUED_BY, "陆知远");
        values.put(LetterField.REQUIREMENT, "1.逐项查明未完成的原因，拿出补救办法。\n2.责任人每周五报告一次进展，佐证材料随附。");
        values.put(LetterField.REPLY_BY, "2026年8月3日");
        values.put(LetterField.REPLY_WORKING, "自2026-07-20起10个工作日，当日不计；周六、周日不计；至2026-08-03。");
        values.put(LetterField.REPLY_TERM, "（自发文次日起10个工作日）");
        values.put(LetterField.FOUND, "截至2026年7月20日，有关措施进展迟缓，佐证材料不全。");
        values.put(LetterField.COUNT, String.valueOf(items.size()));
        values.put(LetterField.CONTACT, "0000-1234567");
        return new Letter(values, items);
    }

    private static Map<LetterField, String> item(int number, String measure) {
        return Map.of(LetterField.ITEM_NUMBER, String.valueOf(number), LetterField.ITEM_CODE, (number + 2) / 3 + "-" + number, LetterField.FINDING, "捐赠物资管理不规范",
            LetterField.MEASURE, measure, LetterField.ORIGINAL, "2026年6月30日", LetterField.CURRENT, number % 2 == 0 ? "2026年7月10日" : "2026年6月30日",
            LetterField.LEFT, "逾期" + (20 + number) + "天（" + (14 + number) + "个工作日）", LetterField.EXTENSIONS, number % 2 == 0 ? "延期1次" : "未延期",
            LetterField.BEFORE, number % 2 == 0 ? "督办通知书（示红督〔2026〕1号）" : "无", LetterField.LATEST, "已完成台账补登，正在组织第二季度盘点。");
    }
}
