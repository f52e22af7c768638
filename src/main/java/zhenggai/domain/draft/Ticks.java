package zhenggai.domain.draft;

import java.util.List;

import zhenggai.domain.Refused;

/** Which nodes of one draft go into the case: a node that is left out takes along all that hangs below it. */
final class Ticks {
    private final Draft draft;

    Ticks(Draft draft) {
        this.draft = draft;
    }

    boolean isLeftOut(int id) {
        return draft.roots().stream().anyMatch(root -> isLeftOut(root, id, false));
    }

    private static boolean isLeftOut(DraftNode node, int id, boolean above) {
        boolean out = above || node.dropped();
        return node.id() == id ? out : node.children().stream().anyMatch(child -> isLeftOut(child, id, out));
    }

    List<DraftNode> take(int id) {
        if (!isLeftOut(id)) {
            throw new Refused("draft.not-dropped");
        }
        return draft.roots().stream().map(root -> take(root, id, false)).toList();
    }

    /** Only on the way down to the node something changes: what was left out above it comes in, what branches off stays as it was, by a mark of its own. */
    private static DraftNode take(DraftNode node, int id, boolean above) {
        boolean out = above || node.dropped();
        if (node.id() == id) {
            return node.marked(false);
        }
        if (node.all().noneMatch(below -> below.id() == id)) {
            return above ? node.marked(true) : node;
        }
        return node.marked(false).holding(node.children().stream().map(child -> take(child, id, out)).toList());
    }

    List<DraftNode> all() {
        return draft.roots().stream().map(Ticks::taken).toList();
    }

    private static DraftNode taken(DraftNode node) {
        return node.marked(false).holding(node.children().stream().map(Ticks::taken).toList());
    }

    List<DraftNode> none() {
        return draft.roots().stream().map(root -> root.level() == Level.TITLE ? root : root.marked(true)).toList();
    }
}
