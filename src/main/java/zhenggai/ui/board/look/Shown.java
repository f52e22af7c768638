package zhenggai.ui.board.look;

import org.jspecify.annotations.Nullable;

/**
 * Which matters are shown.
 *
 * @param concern only those about this, null for all
 * @param isOnlyNew only those that began after the case was last opened
 */
public record Shown(@Nullable Concern concern, boolean isOnlyNew) {
    public static final Shown ALL = new Shown(null, false);

    boolean admits(BoardLine line) {
        return (concern == null || concern == line.concern()) && (!isOnlyNew || line.isNew());
    }
}
