package zhenggai.domain.form;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.time.Deadline;

/**
 * A measure as a row of a form says it. Days are ISO days, states and wishes the names of constants, a percentage a bare number.
 *
 * @param cells what each column says, empty where there is nothing to say
 */
public record FormItem(MeasureId measure, Map<FormField, String> cells) {
    /** What a cell of a workbook holds at most, with room to spare. */
    private static final int LONGEST = 32_000;
    private static final String DAY = "%s\uff08%s\uff09";

    public FormItem {
        EnumMap<FormField, String> all = new EnumMap<>(FormField.class);
        for (FormField field : FormField.values()) {
            all.put(field, cells.getOrDefault(field, ""));
        }
        cells = Collections.unmodifiableMap(all);
    }

    /** As the case has it now. */
    public static FormItem of(FindingBranch finding, MeasureLeaf leaf) {
        EnumMap<FormField, String> cells = new EnumMap<>(FormField.class);
        cells.put(FormField.NUMBER, finding.finding().number() + "-" + leaf.measure().number());
        cells.put(FormField.FINDING, cut(finding.finding().headline()));
        cells.put(FormField.MEASURE, cut(leaf.measure().text()));
        cells.put(FormField.DEADLINE, deadline(leaf.measure().deadline()));
        cells.put(FormField.STATE, leaf.measure().state().name());
        ProgressEntry latest = leaf.latest();
        if (latest != null) {
            cells.put(FormField.PROGRESS, cut(latest.done()));
            cells.put(FormField.REMARK, cut(latest.whyNot()));
            cells.put(FormField.PERCENT, latest.percent() == null ? "" : latest.percent().toString());
        }
        cells.put(FormField.RESULT, cut(leaf.measure().resultText()));
        cells.put(FormField.EXPECTED, day(leaf.measure().schedule().expectedOn()));
        return new FormItem(leaf.measure().id(), cells);
    }

    public String number() {
        return cell(FormField.NUMBER);
    }

    public String cell(FormField field) {
        return cells.get(field);
    }

    /** In the office's words, with the day where only the calendar tells it. */
    private static String deadline(Deadline deadline) {
        return deadline.precision().isTerm() && deadline.day() != null ? DAY.formatted(deadline.words(), deadline.day()) : deadline.words();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
