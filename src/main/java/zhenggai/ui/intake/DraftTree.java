package zhenggai.ui.intake;

import java.util.HashSet;
import java.util.Set;

import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftNode;
import zhenggai.words.Texts;

/** The tree of a draft: each line says what its node was taken for, and what was left out is struck through. */
final class DraftTree {
    private final IntakeModel model;
    private final TreeView<DraftNode> view = new TreeView<>(new TreeItem<>());
    private final Set<Integer> closed = new HashSet<>();
    private boolean showing;

    DraftTree(IntakeModel model) {
        this.model = model;
        view.setShowRoot(false);
        view.setAccessibleText(Texts.text("intake.tree"));
        view.setCellFactory(tree -> new NodeCell());
        view.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                model.selectedProperty().set(now.getValue().id());
            }
        });
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

    void choose(int id) {
        TreeItem<DraftNode> item = find(view.getRoot(), id);
        if (item != null && view.getSelectionModel().getSelectedItem() != item) {
            for (TreeItem<DraftNode> above = item.getParent(); above != null; above = above.getParent()) {
                above.setExpanded(true);
            }
            view.getSelectionModel().select(item);
            view.scrollTo(Math.max(0, view.getRow(item) - 4));
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

    /** One line: the level's word, the number, the beginning of the text. */
    private static final class NodeCell extends TreeCell<DraftNode> {
        @Override
        protected void updateItem(DraftNode node, boolean empty) {
            super.updateItem(node, empty);
            getStyleClass().removeAll("dropped", "level-text");
            if (empty || node == null) {
                setText(null);
                return;
            }
            setText(Texts.text("intake.level", node.level()) + "  " + node.number() + node.text().replace('\n', ' '));
            if (node.dropped()) {
                getStyleClass().add("dropped");
            } else if (!node.level().hasHeading()) {
                getStyleClass().add("level-text");
            }
        }
    }
}
