package zhenggai.domain.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import zhenggai.domain.Refused;

/**
 * The edits of the preview on the tree of one draft. Each gives the new roots, or refuses and changes nothing.
 * No edit takes a piece away, so no character of the source can be lost.
 */
final class TreeEdit {
    private final Draft draft;

    TreeEdit(Draft draft) {
        this.draft = draft;
    }

    List<DraftNode> retitle(int id, String newText) {
        String text = newText.strip();
        if (text.isEmpty()) {
            throw new Refused("draft.text-missing");
        }
        return replace(id, node -> node.with(Wording.reworded(node, text)));
    }

    List<DraftNode> drop(int id) {
        if (find(id).dropped()) {
            throw new Refused("draft.already-dropped");
        }
        return replace(id, node -> node.marked(true));
    }

    List<DraftNode> restore(int id) {
        if (!find(id).dropped()) {
            throw new Refused("draft.not-dropped");
        }
        return replace(id, node -> node.marked(false));
    }

    List<DraftNode> shift(int id, int by) {
        List<DraftNode> row = siblings(id);
        int from = index(row, id);
        int to = from + by;
        if (to < 0 || to >= row.size()) {
            throw new Refused(by < 0 ? "draft.already-first" : "draft.already-last");
        }
        DraftNode moved = row.remove(from);
        row.add(to, moved);
        row.set(from, row.get(from).onNewLine());
        row.set(to, row.get(to).onNewLine());
        return withSiblings(id, row);
    }

    List<DraftNode> moveInto(int id, int newParent) {
        DraftNode node = find(id);
        DraftNode target = find(newParent);
        if (node.all().anyMatch(below -> below.id() == newParent)) {
            throw new Refused("draft.into-itself");
        }
        if (!node.level().fitsUnder(target.level())) {
            throw new Refused("draft.does-not-fit", node.level(), target.level());
        }
        return replaceIn(without(draft.roots(), id), newParent, parent -> parent.holding(plus(parent.children(), node.onNewLine())));
    }

    List<DraftNode> promote(int id) {
        DraftNode node = find(id);
        DraftNode parent = parentOf(id);
        Level level = higher(node, parent);
        List<DraftNode> row = siblings(id);
        int at = index(row, id);
        List<DraftNode> children = new ArrayList<>(node.children());
        while (at + 1 < row.size() && row.get(at + 1).level().fitsUnder(level)) {
            children.add(row.remove(at + 1));
        }
        DraftNode raised = Wording.releveled(node, level).holding(children);
        if (parent == null || level.fitsUnder(parent.level())) {
            row.set(at, raised);
            return withSiblings(id, row);
        }
        row.remove(at);
        List<DraftNode> rest = new ArrayList<>(row.subList(at, row.size()));
        row.subList(at, row.size()).clear();
        List<DraftNode> lifted = new ArrayList<>(List.of(parent.holding(row), raised.onNewLine()));
        if (!rest.isEmpty()) {
            lifted.set(0, parent.holding(plus(row, rest)));
        }
        return insertInstead(parent.id(), lifted);
    }

    private static Level higher(DraftNode node, DraftNode parent) {
        Level level = switch (node.level()) {
            case PARAGRAPH -> parent == null ? Level.SECTION : firstBelow(parent.level());
            case MEASURE -> Level.FINDING;
            case FINDING -> parent != null && parent.level() == Level.FINDING ? Level.FINDING : Level.CATEGORY;
            case CATEGORY -> Level.SECTION;
            case SECTION, TITLE -> throw new Refused("draft.already-highest");
        };
        if (level == Level.PARAGRAPH) {
            throw new Refused("draft.already-highest");
        }
        return level;
    }

    static Level firstBelow(Level parent) {
        return switch (parent) {
            case SECTION -> Level.CATEGORY;
            case CATEGORY -> Level.FINDING;
            case FINDING -> Level.MEASURE;
            default -> Level.PARAGRAPH;
        };
    }

    List<DraftNode> demote(int id) {
        DraftNode node = find(id);
        Level level = switch (node.level()) {
            case SECTION -> Level.CATEGORY;
            case CATEGORY -> Level.FINDING;
            case FINDING -> Level.MEASURE;
            case MEASURE -> Level.PARAGRAPH;
            case PARAGRAPH, TITLE -> throw new Refused("draft.already-lowest");
        };
        List<DraftNode> row = siblings(id);
        int at = index(row, id);
        List<DraftNode> follow = new ArrayList<>();
        List<DraftNode> keep = new ArrayList<>();
        node.children().forEach(child -> (child.level().fitsUnder(level) ? keep : follow).add(child));
        List<DraftNode> moved = new ArrayList<>(List.of(Wording.releveled(node, level).holding(keep)));
        moved.addAll(follow);
        int host = level == Level.PARAGRAPH ? -1 : hostBefore(row, at, moved);
        row.remove(at);
        if (host >= 0) {
            row.set(host, row.get(host).holding(plus(row.get(host).children(), moved)));
        } else {
            row.addAll(at, moved);
        }
        return withSiblings(id, row);
    }

    /** The node before that can hold what is demoted, or -1 where it may stay where it is. */
    private int hostBefore(List<DraftNode> row, int at, List<DraftNode> moved) {
        for (int before = at - 1; before >= 0; before--) {
            DraftNode candidate = row.get(before);
            if (!candidate.dropped() && moved.stream().allMatch(node -> node.level().fitsUnder(candidate.level()))) {
                return before;
            }
        }
        DraftNode parent = parentOf(row.get(at).id());
        boolean stays = moved.stream().allMatch(node -> parent == null
            ? node.level() == Level.CATEGORY || node.level() == Level.FINDING || node.level() == Level.PARAGRAPH
            : node.level().fitsUnder(parent.level()));
        if (!stays) {
            throw new Refused("draft.nothing-above");
        }
        return -1;
    }

    List<DraftNode> mergeWithPrevious(int id) {
        List<DraftNode> row = siblings(id);
        int at = index(row, id);
        if (at == 0) {
            throw new Refused("draft.already-first");
        }
        DraftNode node = row.get(at);
        DraftNode previous = row.get(at - 1);
        boolean runsOn = node.level() == Level.PARAGRAPH && previous.level() == Level.MEASURE;
        if (node.level() != previous.level() && !runsOn || node.dropped() != previous.dropped()) {
            throw new Refused("draft.cannot-merge");
        }
        row.remove(at);
        List<DraftNode> children = plus(previous.children(), node.children());
        row.set(at - 1, previous.with(Wording.merged(previous, node)).holding(children));
        return withSiblings(id, row);
    }

    List<DraftNode> splitAt(int id, int offset) {
        DraftNode node = find(id);
        if (offset <= 0 || offset >= node.text().length()
                || node.text().substring(0, offset).isBlank() || node.text().substring(offset).isBlank()) {
            throw new Refused("draft.nothing-to-split");
        }
        List<List<Piece>> sides = Wording.split(node, offset);
        DraftNode first = new DraftNode(id, node.level(), sides.getFirst(), List.of(), node.dropped());
        DraftNode second = new DraftNode(draft.nextId(), node.level(), sides.getLast(), node.children(), node.dropped());
        return insertInstead(id, List.of(first, second));
    }

    private DraftNode find(int id) {
        return draft.node(id).orElseThrow(() -> new Refused("draft.no-such-node"));
    }

    private DraftNode parentOf(int id) {
        return draft.all().filter(node -> node.children().stream().anyMatch(child -> child.id() == id)).findFirst().orElse(null);
    }

    private List<DraftNode> siblings(int id) {
        find(id);
        DraftNode parent = parentOf(id);
        return new ArrayList<>(parent == null ? draft.roots() : parent.children());
    }

    private List<DraftNode> withSiblings(int id, List<DraftNode> row) {
        DraftNode parent = parentOf(id);
        return parent == null ? row : replace(parent.id(), node -> node.holding(row));
    }

    private static int index(List<DraftNode> row, int id) {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }

    private List<DraftNode> replace(int id, Function<DraftNode, DraftNode> change) {
        find(id);
        return replaceIn(draft.roots(), id, change);
    }

    private static List<DraftNode> replaceIn(List<DraftNode> nodes, int id, Function<DraftNode, DraftNode> change) {
        return nodes.stream()
            .map(node -> node.id() == id ? change.apply(node)
                : node.children().isEmpty() ? node : node.holding(replaceIn(node.children(), id, change)))
            .toList();
    }

    private List<DraftNode> insertInstead(int id, List<DraftNode> instead) {
        List<DraftNode> row = siblings(id);
        int at = index(row, id);
        row.remove(at);
        row.addAll(at, instead);
        return withSiblings(id, row);
    }

    static List<DraftNode> without(List<DraftNode> nodes, int id) {
        return nodes.stream().filter(node -> node.id() != id).map(node -> node.holding(without(node.children(), id))).toList();
    }

    private static List<DraftNode> plus(List<DraftNode> nodes, List<DraftNode> more) {
        List<DraftNode> all = new ArrayList<>(nodes);
        all.addAll(more);
        return all;
    }

    private static List<DraftNode> plus(List<DraftNode> nodes, DraftNode one) {
        return plus(nodes, List.of(one));
    }
}
