package zhenggai.ui.board.look;

import zhenggai.domain.reminding.Matter;
import zhenggai.domain.rules.Warning.Level;

/** What a matter is about, as the board groups them and in this order. */
public enum Concern {
    OVERDUE, NEAR, RETURNED, REPLY_MISSING, FORM_MISSING, REPLIED, REVIEW, STAGE, OPINION;

    public static Concern of(Matter matter) {
        return switch (matter.key().why()) {
            case WARNING -> matter.key().level() == Level.RED ? OVERDUE : NEAR;
            case RETURNED -> RETURNED;
            case REPLY_MISSING -> REPLY_MISSING;
            case FORM_MISSING -> FORM_MISSING;
            case REPLIED -> REPLIED;
            case REVIEW -> REVIEW;
            case STAGE -> STAGE;
            case OPINION -> OPINION;
        };
    }

    /** It happened on its day, at some hour; the others stand from the morning of their day. */
    boolean isEvent() {
        return this == RETURNED || this == REPLIED;
    }
}
