package zhenggai.domain.supervision;

import java.util.EnumMap;
import java.util.Map;

import zhenggai.domain.NumberMarks;
import zhenggai.domain.Refused;

/**
 * What an office decides for itself about supervision.
 *
 * @param askAgainAfter working days after which an overdue item that is still open is asked for again
 * @param reportEvery calendar days within which something near its deadline has to report progress
 * @param replyDays working days that each paper of the ladder gives for the reply
 * @param pattern how a serial number is written, with {@value Serial#YEAR} and {@value Serial#NUMBER} in it; empty for the usual way
 * @param firstResponsible the office's first responsible person, who gets a copy of what is overdue; empty where nobody is named
 */
public record SupervisionRules(int askAgainAfter, int reportEvery, Map<ActKind, Integer> replyDays, String pattern, String firstResponsible) {
    private static final int MOST = 365;
    private static final int LONGEST_PATTERN = 40;
    private static final int SHORT_REPLY = 3;
    private static final int REPLY = 5;
    private static final int LONG_REPLY = 10;

    public static final SupervisionRules USUAL = new SupervisionRules(5, 14, Map.of(), "", "");

    /** @throws Refused when a number of days is none, or the pattern lacks the year or the number */
    public SupervisionRules {
        requireDays(askAgainAfter);
        requireDays(reportEvery);
        Map<ActKind, Integer> all = new EnumMap<>(ActKind.class);
        for (ActKind kind : ActKind.rungs()) {
            all.put(kind, replyDays.getOrDefault(kind, usualReply(kind)));
        }
        all.values().forEach(SupervisionRules::requireDays);
        replyDays = Map.copyOf(all);
        String typed = pattern.strip();
        pattern = NumberMarks.plain(typed);
        firstResponsible = firstResponsible.strip();
        if (!pattern.isEmpty() && (!pattern.contains(Serial.YEAR) || !pattern.contains(Serial.NUMBER) || pattern.length() > LONGEST_PATTERN)) {
            throw new Refused("supervision.pattern", typed);
        }
    }

    private static int usualReply(ActKind kind) {
        return switch (kind) {
            case REMINDER, ADMONITION -> SHORT_REPLY;
            case ACCOUNTABILITY -> LONG_REPLY;
            default -> REPLY;
        };
    }

    private static void requireDays(int days) {
        if (days < 1 || days > MOST) {
            throw new Refused("supervision.days", days);
        }
    }
}
