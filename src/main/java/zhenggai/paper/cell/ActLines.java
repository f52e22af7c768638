package zhenggai.paper.cell;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.words.ActWords;
import zhenggai.words.Texts;

/** Supervision acts in a cell: what was sent to whom and when, and what came back. */
public final class ActLines {
    private ActLines() {}

    /** One after the other, in the order they were issued. */
    public static String of(List<Act> acts, SupervisionRules rules, LocalDate on) {
        return acts.stream().map(act -> line(act, rules, on)).collect(Collectors.joining("\n"));
    }

    private static String line(Act act, SupervisionRules rules, LocalDate on) {
        String sent = Texts.text("paper.act.sent", ActWords.title(act, rules), DayWords.of(act.issuedOn()), act.to().name());
        String reply = reply(act, on);
        return reply.isEmpty() ? sent : Texts.text("paper.act.and", sent, reply);
    }

    /** What came back, or since when it is owed; empty where nothing is asked for. */
    public static String reply(Act act, LocalDate on) {
        if (act.isVoid()) {
            return Texts.text("paper.act.void");
        }
        if (act.reply() != null) {
            return Texts.text("paper.act.replied", DayWords.of(act.reply().on()));
        }
        LocalDate by = act.demand().replyBy();
        return by == null ? "" : Texts.text(act.isReplyOverdue(on) ? "paper.act.reply-overdue" : "paper.act.reply-due", DayWords.of(by));
    }

    /** The judgement of what it led to; empty where nobody judged. */
    public static String outcome(Act act) {
        if (act.voiding() != null) {
            return Texts.text("paper.act.voided", act.voiding().reason());
        }
        if (act.outcome() == null) {
            return "";
        }
        String remark = Objects.requireNonNull(act.outcome()).remark();
        return remark.isEmpty() ? Texts.text(act.outcome().verdict()) : Texts.text("paper.act.outcome", act.outcome().verdict(), remark);
    }
}
