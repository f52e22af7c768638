package zhenggai.words.fault;

import java.util.Locale;

/** The short code of a fault of the program: the same fault has the same code on every PC, from type and place, no text of the case. */
public final class FaultCode {
    private static final int FOUR_DIGITS = 0xffff;

    private FaultCode() {}

    public static String of(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getLineNumber();
        return String.format(Locale.ROOT, "%04X", (failure.getClass().getName() + place).hashCode() & FOUR_DIGITS);
    }
}
