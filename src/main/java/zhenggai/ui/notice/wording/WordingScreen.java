package zhenggai.ui.notice.wording;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.notice.wording.Worded;
import zhenggai.domain.notice.wording.WordingState;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.HintedCell;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.kit.line.ToolLine;
import zhenggai.ui.panel.Detail;
import zhenggai.words.Texts;

/** The two wordings of findings and measures on the screen: the list with how far each is, and the chosen one beside it. */
public final class WordingScreen {
    private final WordingModel model;
    private final Remembered remembered;
    private final TableView<Worded> table = new TableView<>();
    private final StackPane body = new StackPane();
    private final FlowPane filters = new FlowPane(Theme.em(0.4), Theme.em(0.4));
    private final ToggleGroup group = new ToggleGroup();
    private final Button acceptAll = Icons.labelled(Icons.SAVE, "");
    private final Detail<Worded, WordedPanel> detail;

    /** @param panel makes the panel of a finding or measure, by its code */
    public WordingScreen(WordingModel model, Remembered remembered, Function<String, WordedPanel> panel) {
        this.model = model;
        this.remembered = remembered;
        this.detail = new Detail<>(table.getSelectionModel()::getSelectedItem, table.getSelectionModel()::clearSelection, Worded::code, worded -> panel.apply(worded.code()),
            Texts.text("wordings.detail-hint"));
    }

    public Parent build() {
        acceptAll.setId("wording-accept-all");
        acceptAll.setOnAction(event -> model.acceptAll());
        BorderPane root = new BorderPane();
        root.setTop(new ToolLine(filters, acceptAll));
        root.setCenter(body);
        root.getStyleClass().add("screen");
        columns();
        model.allProperty().addListener((property, before, now) -> show());
        model.onlyProperty().addListener((property, before, now) -> show());
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> detail.choose());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                detail.panel().ifPresent(WordedPanel::edit);
                event.consume();
            }
        });
        model.reload();
        return root;
    }

    /** Saves what was typed, because the case is left. */
    public void leave() {
        detail.leave();
    }

    private void columns() {
        table.setId("wordings");
        table.setAccessibleText(Texts.text("notices.tab.wordings"));
        table.setFixedCellSize(Theme.em(2.6));
        table.setPlaceholder(new EmptyState(Icons.SEARCH, Texts.text("wordings.none"), Texts.text("ledger.nothing-found-hint")));
        table.getColumns().setAll(List.of(HintedCell.column("wordings.column.code", 4, Worded::code), state(),
            HintedCell.column("wordings.column.internal", 18, Worded::internal), HintedCell.column("wordings.column.public", 18, Worded::published)));
    }

    private static TableColumn<Worded, Worded> state() {
        TableColumn<Worded, Worded> column = new TableColumn<>(Texts.text("wordings.column.state"));
        column.setPrefWidth(Theme.em(9));
        column.setComparator(java.util.Comparator.comparing(Worded::state));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(any -> new StateCell());
        return column;
    }

    private void show() {
        @Nullable List<Worded> all = model.allProperty().get();
        if (all == null) {
            return;
        }
        if (all.isEmpty()) {
            body.getChildren().setAll(new EmptyState(Icons.COMPARE, Texts.text("wordings.empty"), Texts.text("wordings.empty-hint")));
        } else {
            detail.stand(body, table, remembered, new Detail.Divider("wording-divider", 0.5));
        }
        filters.getChildren().setAll(Stream.concat(Stream.of(filter(null, all.size())), Stream.of(WordingState.values()).map(state -> filter(state, model.count(state)))).toList());
        long proposed = model.count(WordingState.PROPOSED);
        acceptAll.setText(Texts.text("wordings.accept-all", proposed));
        acceptAll.setDisable(proposed == 0 || model.isReadOnly());
        @Nullable Worded chosen = table.getSelectionModel().getSelectedItem();
        detail.exchange(() -> {
            table.setItems(FXCollections.observableArrayList(model.shown()));
            table.sort();
            if (chosen != null) {
                choose(chosen.code());
            }
        });
        detail.panel().ifPresent(WordedPanel::reload);
    }

    private Node filter(@Nullable WordingState state, long count) {
        ToggleButton button = new ToggleButton(state == null ? Texts.text("wordings.all", count) : Texts.text("wordings.filter", state.shape(), state, count));
        button.setId("wording-filter-" + (state == null ? "all" : state.name()));
        button.getStyleClass().add("small");
        button.setToggleGroup(group);
        button.setSelected(model.onlyProperty().get() == state);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.onlyProperty().set(state);
        });
        return button;
    }

    private void choose(String code) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).code().equals(code)) {
                table.getSelectionModel().clearAndSelect(i);
                return;
            }
        }
    }

    /** The badge of how far a public wording is. */
    private static final class StateCell extends TableCell<Worded, Worded> {
        private final StatusBadge badge = new StatusBadge();

        @Override
        protected void updateItem(Worded worded, boolean empty) {
            super.updateItem(worded, empty);
            boolean some = !empty && worded != null;
            if (some) {
                badge.show(WordedPanel.face(worded.state()));
            }
            setGraphic(some ? badge : null);
        }
    }
}
