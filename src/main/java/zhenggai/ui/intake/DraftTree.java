package zhenggai.ui.intake;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftNode;
import zhenggai.ui.intake.source.ScrollSide;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The tree of a draft: what each node was taken for, whether it goes into the case, what it is there; nodes are dragged to other places. */
final class DraftTree {
    /** About the height of a row; what is chosen comes into the upper third. */
    private static final double ROW = 2.2;
    private static final int THIRD = 3;

    private final IntakeModel model;
    private final TreeView<DraftNode> view = new TreeView<>(new TreeItem<>());
    private final ScrollSide side;
    private final Set<Integer> closed = new HashSet<>();
    private boolean showing;

    /** @param scrolled told the node that is uppermost while the user scrolls */
    DraftTree(IntakeModel model, ContextMenu menu, IntConsumer scrolled) {
        this.model = model;
        view.setShowRoot(false);
        view.setAccessibleText(Texts.text("intake.tree"));
        view.getStyleClass().add("draft-tree");
        view.setCellFactory(tree -> new NodeCell(model));
        view.setContextMenu(menu);
        view.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                model.selectedProperty().set(now.getValue().id());
            }
        });
        side = new ScrollSide(view, row -> scrolled.accept(view.getTreeItem(row).getValue().id()));
    }

    TreeView<DraftNode> view() {
        return view;
    }

    void show(Draft draft) {
        note(view.getRoot());
        showing = true;
        view.getRoot().getChildren().setAll(draft.roots().stream().map(this::item).toList());
        showing = false;
        choose(model.selectedProperty().get());
    }

    /** What is known about the nodes has changed, not the nodes. */
    void refresh() {
        view.refresh();
    }

    void choose(int id) {
        TreeItem<DraftNode> item = find(view.getRoot(), id);
        if (item != null && view.getSelectionModel().getSelectedItem() != item) {
            for (TreeItem<DraftNode> above = item.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            showing = true;
            view.getSelectionModel().select(item);
            showing = false;
            side.follow();
            view.scrollTo(Math.max(0, view.getRow(item) - (int) (view.getHeight() / Theme.em(ROW)) / THIRD));
        }
    }

    /** Scrolls to the node, because the source was scrolled. */
    void follow(int id) {
        TreeItem<DraftNode> item = find(view.getRoot(), id);
        while (item != null && view.getRow(item) < 0) {
            item = item.getParent();
        }
        if (item != null) {
            side.follow();
            view.scrollTo(view.getRow(item));
        }
    }

    private TreeItem<DraftNode> item(DraftNode node) {
        TreeItem<DraftNode> item = new TreeItem<>(node);
        item.setExpanded(!closed.contains(node.id()));
        item.getChildren().setAll(node.children().stream().map(this::item).toList());
        return item;
    }

    private void note(TreeItem<DraftNode> item) {
        if (item.getValue() != null && !item.isLeaf()) {
            if (item.isExpanded()) {
                closed.remove(item.getValue().id());
            } else {
                closed.add(item.getValue().id());
            }
        }
        item.getChildren().forEach(this::note);
    }

    private static @Nullable TreeItem<DraftNode> find(TreeItem<DraftNode> under, int id) {
        for (TreeItem<DraftNode> item : under.getChildren()) {
            if (item.getValue().id() == id) {
                return item;
            }
            TreeItem<DraftNode> below = find(item, id);
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
