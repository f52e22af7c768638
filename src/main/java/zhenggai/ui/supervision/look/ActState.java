package zhenggai.ui.supervision.look;

import java.time.LocalDate;

import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.Reply;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.words.Texts;

/** Where an act stands; it may be several at once, such as not signed for and not replied to, and then the first that holds is shown. */
public enum ActState {
    REPLY_OVERDUE("\u25b2", "status-overdue"), TO_SIGN("\u25cb", "status-returned"), AWAITING_REPLY("\u25d0", "status-work"),
    TO_JUDGE(Reply.UNJUDGED, "status-submitted"), SETTLED("\u25cf", "status-closed"), VOID("\u2715", "status-idle");

    private final String shape;
    private final String style;

    ActState(String shape, String style) {
        this.shape = shape;
        this.style = style;
    }

    /** The first state that holds, from what presses most to what is done. */
    public static ActState of(Act act, LocalDate today) {
        for (ActState state : values()) {
            if (state.holds(act, today)) {
                return state;
            }
        }
        return SETTLED;
    }

    /** Whether the act is among those of this state, as the start board counts them. */
    public boolean holds(Act act, LocalDate today) {
        return switch (this) {
            case VOID -> act.isVoid();
            case REPLY_OVERDUE -> act.isReplyOverdue(today);
            case TO_SIGN -> !act.isVoid() && act.kind().isRung() && act.receipt() == null && act.reply() == null && act.outcome() == null;
            case AWAITING_REPLY -> act.isAwaitingReply();
            case TO_JUDGE -> !act.isVoid() && act.reply() != null && act.outcome() == null;
            case SETTLED -> !act.isVoid() && !act.isAwaitingReply() && !TO_SIGN.holds(act, today) && !TO_JUDGE.holds(act, today);
        };
    }

    /** Shape, word and colour, so that it says the same in black and white. */
    public StatusBadge.Face face() {
        return new StatusBadge.Face(shape, Texts.text(this), style);
    }
}
