package zhenggai.ui.kit.table;

import java.util.List;
import java.util.function.Function;

import javafx.collections.FXCollections;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The row of a table that is chosen, known by what it is about: it stays chosen while the rows are exchanged around it. */
public final class KeptChoice<R, I> {
    private final TableView<R> view;
    private final Function<R, I> id;

    public KeptChoice(TableView<R> view, Function<R, I> id) {
        this.view = view;
        this.id = id;
    }

    /** Null while none is. */
    public @Nullable R chosen() {
        return view.getSelectionModel().getSelectedItem();
    }

    /** Puts new rows in the place of the old ones; what was chosen stays so where it still is. */
    public void show(List<R> rows) {
        @Nullable R chosen = chosen();
        if (!view.getItems().equals(rows)) {
            view.setItems(FXCollections.observableArrayList(rows));
            view.sort();
            if (chosen != null) {
                choose(id.apply(chosen));
            }
        }
    }

    /** Chooses the row about that; false where it is not shown. */
    public boolean choose(I about) {
        for (int i = 0; i < view.getItems().size(); i++) {
            if (id.apply(view.getItems().get(i)).equals(about)) {
                view.getSelectionModel().clearAndSelect(i);
                view.getFocusModel().focus(i);
                view.scrollTo(i);
                return true;
            }
        }
        return false;
    }
}
