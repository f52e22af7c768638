package zhenggai.ui.notice.look;

import zhenggai.domain.notice.Follow;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.words.Texts;

/** How a paragraph stands to the case, by shape, word and colour. */
public final class FollowFace {
    private FollowFace() {}

    public static StatusBadge.Face of(Follow follow) {
        return new StatusBadge.Face(follow.shape(), Texts.text(follow), switch (follow) {
            case FOLLOWS, FIXED -> "status-closed";
            case EDITED, ADDED -> "status-work";
            case CHANGED, GONE -> "status-returned";
            case LEFT_OUT -> "status-idle";
        });
    }
}
