package zhenggai.ui.people;

import java.util.List;
import java.util.function.Function;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.HintedCell;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** A table of people or of departments with a button to add one, and the form of the chosen one below. */
final class Register<T> {
    private static final double MOST_FORM = 0.55;

    private final TableView<T> table = new TableView<>();
    private final ScrollPane place = new ScrollPane();
    private final Function<T, Object> id;
    private final Deeds<T> deeds;
    private @Nullable EntryForm form;
    /** Who or what was just saved, to be chosen as soon as it is in the table. */
    private @Nullable Object saved;

    /** What is done with one of them. */
    interface Deeds<T> {
        /** The form of a known one, or of a new one where there is none. */
        EntryForm form(@Nullable T known);

        /** Double click and Enter. */
        void lead(T chosen);
    }

    Register(Function<T, Object> id, Deeds<T> deeds) {
        this.id = id;
        this.deeds = deeds;
    }

    /** @param add the text key of the button, whose id is made of it */
    Node build(String name, String add, Node nobody, boolean isReadOnly) {
        table.setId(name);
        table.setFixedCellSize(Theme.em(2.6));
        table.setPlaceholder(nobody);
        table.setRowFactory(any -> row());
        table.setOnKeyPressed(event -> press(event, isReadOnly));
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                open(now);
            }
        });
        place.setFitToWidth(true);
        place.getStyleClass().add("detail");
        place.setMinHeight(0);
        place.setManaged(false);
        BorderPane side = new BorderPane();
        side.setTop(toolbar(add, isReadOnly));
        side.setCenter(table);
        side.setBottom(place);
        // a tall form never pushes the table out of sight
        place.maxHeightProperty().bind(side.heightProperty().multiply(MOST_FORM));
        return side;
    }

    TableView<T> table() {
        return table;
    }

    List<T> items() {
        return table.getItems();
    }

    TableColumn<T, String> column(String key, double width, Function<T, String> text) {
        TableColumn<T, String> column = HintedCell.column(key, width, text);
        table.getColumns().add(column);
        return column;
    }

    static EmptyState nobody(String key) {
        return new EmptyState(Icons.PEOPLE, Texts.text(key), Texts.text("people.empty-hint"));
    }

    /** Shows those there are now; the chosen one stays chosen, its form goes with it. */
    void show(List<T> items) {
        if (table.getItems().equals(items)) {
            return;
        }
        T before = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(items);
        items.stream().filter(item -> id.apply(item).equals(before == null ? saved : id.apply(before))).findFirst()
            .ifPresentOrElse(table.getSelectionModel()::select, () -> {
                if (before != null) {
                    close();
                }
            });
    }

    /** Chooses what was saved, now or as soon as it is there. */
    void choose(Object wanted) {
        saved = wanted;
        table.getItems().stream().filter(item -> id.apply(item).equals(wanted)).findFirst().ifPresent(table.getSelectionModel()::select);
    }

    /** Takes the form away. */
    void close() {
        form = null;
        place.setContent(null);
        place.setManaged(false);
        place.setVisible(false);
    }

    private void open(@Nullable T known) {
        EntryForm fresh = deeds.form(known);
        if (known == null) {
            table.getSelectionModel().clearSelection();
        }
        form = fresh;
        place.setContent(fresh);
        place.setManaged(true);
        place.setVisible(true);
        if (known == null) {
            fresh.toName();
        }
    }

    private Node toolbar(String add, boolean isReadOnly) {
        Label hint = new Label(Texts.text("people.list-hint"));
        hint.getStyleClass().add("text-muted");
        hint.setMinWidth(0);
        hint.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button button = Icons.main(Icons.ADD, Texts.text(add));
        button.setId(add.replace('.', '-'));
        button.setDisable(isReadOnly);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> open(null));
        HBox toolbar = new HBox(hint, gap, button);
        toolbar.setAlignment(Pos.CENTER_LEFT);
        toolbar.getStyleClass().add("toolbar");
        return toolbar;
    }

    private TableRow<T> row() {
        TableRow<T> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                deeds.lead(row.getItem());
            }
        });
        return row;
    }

    private void press(KeyEvent event, boolean isReadOnly) {
        T chosen = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && chosen != null) {
            deeds.lead(chosen);
        } else if (event.getCode() == KeyCode.DELETE && chosen != null && form != null && !isReadOnly) {
            form.remove();
        }
    }
}
