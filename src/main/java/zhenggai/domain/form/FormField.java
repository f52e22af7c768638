package zhenggai.domain.form;

import java.util.Arrays;
import java.util.List;

/** A column of a form: first those that only tell, then those that are filled in. */
public enum FormField {
    NUMBER, FINDING, MEASURE, DEADLINE, STATE, PROGRESS, REMARK, PERCENT, WISH, RESULT, EXPECTED, EVIDENCE;

    public boolean isLocked() {
        return compareTo(PROGRESS) < 0;
    }

    /** Those that are filled in, in their order. */
    public static List<FormField> asked() {
        return Arrays.stream(values()).filter(field -> !field.isLocked()).toList();
    }
}
