package zhenggai.words.fault;

import java.nio.file.FileSystemException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;

/**
 * How a failure came about, told without a word of the case: types and places, text keys, SQLite's codes and what the system says of a
 * file. What else a message holds may be what somebody wrote, and a path tells names: both stay out.
 */
public final class FaultTrace {
    /** SQLite's name of what went wrong. */
    private static final Pattern DATABASE_CODE = Pattern.compile("\\[SQLITE_[A-Z_]+]");

    private final StringBuilder told = new StringBuilder();
    private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private FaultTrace() {}

    /** @return lines, each with its end */
    public static String of(Throwable failure) {
        FaultTrace trace = new FaultTrace();
        trace.tell("", failure);
        return trace.told.toString();
    }

    private void tell(String role, Throwable failure) {
        told.append(role).append(failure.getClass().getName());
        String said = said(failure);
        told.append(said.isEmpty() ? "" : ": " + said).append('\n');
        if (!seen.add(failure)) {
            return;
        }
        for (StackTraceElement place : failure.getStackTrace()) {
            told.append("\tat ").append(place).append('\n');
        }
        for (Throwable other : failure.getSuppressed()) {
            tell("Suppressed: ", other);
        }
        if (failure.getCause() != null) {
            tell("Caused by: ", failure.getCause());
        }
    }

    private static String said(Throwable failure) {
        return switch (failure) {
            case Refused refused -> refused.textKey();
            case Unavailable unavailable -> unavailable.textKey();
            case FileSystemException file -> plain(file.getReason());
            // these words are the virtual machine's
            case NullPointerException wrong -> plain(wrong.getMessage());
            case ClassCastException wrong -> plain(wrong.getMessage());
            case IndexOutOfBoundsException wrong -> plain(wrong.getMessage());
            case VirtualMachineError wrong -> plain(wrong.getMessage());
            default -> DATABASE_CODE.matcher(plain(failure.getMessage())).results().map(MatchResult::group).findFirst().orElse("");
        };
    }

    private static String plain(@Nullable String words) {
        return words == null ? "" : words;
    }
}
