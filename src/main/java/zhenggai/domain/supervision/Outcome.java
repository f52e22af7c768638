package zhenggai.domain.supervision;

import java.time.LocalDate;

/** What an act led to, in the eyes of whoever issued it. */
public record Outcome(Verdict verdict, String remark, LocalDate on) {

    /** How far what was required has been done. */
    public enum Verdict { DONE, PARTLY, NOT_DONE }

    public Outcome {
        remark = remark.strip();
    }
}
