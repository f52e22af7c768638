package zhenggai.reading.grammar;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.Level;
import zhenggai.domain.draft.Part;
import zhenggai.domain.draft.Piece;

/** A node while the tree grows: its pieces, its children, and what a further line of text would be to it. */
final class Growth {
    final Level level;
    final @Nullable MarkStyle style;
    final List<Piece> pieces = new ArrayList<>();
    final List<Growth> children = new ArrayList<>();
    Part runningOn = Part.BODY;
    boolean workBegun;

    Growth(Level level, @Nullable MarkStyle style) {
        this.level = level;
        this.style = style;
    }

    boolean has(Part part) {
        return pieces.stream().anyMatch(piece -> piece.part() == part);
    }

    boolean hasChild(Level childLevel) {
        for (Growth child : children) {
            if (child.level == childLevel) {
                return true;
            }
        }
        return false;
    }
}
