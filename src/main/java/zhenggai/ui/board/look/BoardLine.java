package zhenggai.ui.board.look;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.reminding.Matter;

/**
 * A line of the list of what needs somebody: the heading of a group, or a matter under it.
 *
 * @param count how many matters stand under a heading
 * @param matter null for a heading
 * @param isNew whether it began after the case was last opened
 */
public record BoardLine(Concern concern, int count, @Nullable Matter matter, boolean isNew) {

    /** By which a line is known again after the board was looked at anew. */
    public Object about() {
        return matter == null ? concern : matter.key();
    }
}
