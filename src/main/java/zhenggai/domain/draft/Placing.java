package zhenggai.domain.draft;

import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.Refused;

/**
 * A node of a draft that is dragged to another place, where it takes the level of its new neighbours. What hung below it and does not fit
 * any more follows it in the same row.
 */
final class Placing {
    private final Draft draft;
    private final DraftNode node;

    Placing(Draft draft, int id) {
        this.draft = draft;
        this.node = draft.node(id).orElseThrow(() -> new Refused("draft.no-such-node"));
    }

    List<DraftNode> to(int target, Beside where) {
        DraftNode other = draft.node(target).orElseThrow(() -> new Refused("draft.no-such-node"));
        if (node.all().anyMatch(below -> below.id() == target)) {
            throw new Refused("draft.into-itself");
        }
        Level level = level(other, where);
        if (node.level() == Level.TITLE || level == Level.TITLE) {
            throw new Refused("draft.does-not-fit", node.level(), other.level());
        }
        return put(TreeEdit.without(draft.roots(), node.id()), other, where, row(node, level));
    }

    /** Inside another the level that belongs there, unless the node's own fits; beside another the other's. */
    private Level level(DraftNode other, Beside where) {
        if (where != Beside.INSIDE) {
            return other.level();
        }
        if (node.level().fitsUnder(other.level())) {
            return node.level();
        }
        Level below = TreeEdit.firstBelow(other.level());
        if (!below.fitsUnder(other.level())) {
            throw new Refused("draft.does-not-fit", node.level(), other.level());
        }
        return below;
    }

    /** Where it rises, what hangs below rises after it as far as it must; where it falls too low to hold something, that stands beside it. */
    private static List<DraftNode> row(DraftNode node, Level level) {
        List<DraftNode> keep = new ArrayList<>();
        List<DraftNode> follow = new ArrayList<>();
        for (DraftNode child : node.children()) {
            if (child.level().fitsUnder(level)) {
                keep.add(child);
            } else if (child.level().compareTo(level) > 0) {
                keep.addAll(row(child, TreeEdit.firstBelow(level)));
            } else {
                follow.addAll(row(child, level));
            }
        }
        List<DraftNode> row = new ArrayList<>(List.of(Wording.releveled(node, level).holding(keep).onNewLine()));
        row.addAll(follow);
        return row;
    }

    private static List<DraftNode> put(List<DraftNode> nodes, DraftNode other, Beside where, List<DraftNode> row) {
        List<DraftNode> placed = new ArrayList<>();
        for (DraftNode at : nodes) {
            boolean here = at.id() == other.id();
            if (here && where == Beside.BEFORE) {
                placed.addAll(row);
            }
            List<DraftNode> children = new ArrayList<>(put(at.children(), other, where, row));
            if (here && where == Beside.INSIDE) {
                children.addAll(row);
            }
            placed.add(at.holding(children));
            if (here && where == Beside.AFTER) {
                placed.addAll(row);
            }
        }
        return placed;
    }
}
