package zhenggai.ui.supervision.act;

import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.PickField;
import zhenggai.ui.supervision.draft.DraftModel;
import zhenggai.ui.supervision.draft.Ground.Choice;
import zhenggai.words.Texts;

/** The items a draft names, each with its deadline, and a field that finds further ones by number or words. */
final class ItemList {
    private static final int SEEN = 4;
    private static final double LINE = 2.4;
    private static final int LETTERS = 40;

    private final DraftModel model;
    private final ListView<Choice> list = new ListView<>();

    ItemList(DraftModel model) {
        this.model = model;
    }

    Node build() {
        list.setId("act-items");
        list.setAccessibleText(Texts.text("acts.items-of-act"));
        list.setItems(model.items());
        list.setFixedCellSize(Theme.em(LINE));
        list.setCellFactory(made -> new Line());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE && list.getSelectionModel().getSelectedItem() != null) {
                model.items().remove(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        model.items().addListener((ListChangeListener<Choice>) change -> fit());
        fit();
        return new VBox(Theme.em(0.4), list, field());
    }

    /** As high as its lines, up to a few; nothing is there where there are none. */
    private void fit() {
        int lines = Math.min(SEEN, model.items().size());
        list.setPrefHeight(Theme.em(LINE) * lines + Theme.em(0.3));
        list.setMinHeight(list.getPrefHeight());
        list.setVisible(lines > 0);
        list.setManaged(lines > 0);
    }

    private Node field() {
        PickField<Choice> field = new PickField<>(Texts.text("acts.add-item"), this::find, choice -> Texts.text("acts.item-line", choice.code(), brief(choice.text())), model::add);
        field.empties();
        field.input().setPromptText(Texts.text("acts.add-item-hint"));
        field.input().setId("act-add-item");
        return field;
    }

    private List<Choice> find(String typed) {
        return model.groundProperty().get() == null ? List.of() : model.groundProperty().get().about(typed);
    }

    private static String brief(String text) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= LETTERS ? line : line.substring(0, line.offsetByCodePoints(0, LETTERS)) + "\u2026";
    }

    /** An item: its number, the beginning of its text, its deadline, and taking it off. */
    private final class Line extends ListCell<Choice> {
        private final Label words = new Label();
        private final Button remove = Icons.button(Icons.CLOSE, Texts.text("acts.remove-item"));
        private final HBox line = new HBox(Theme.em(0.4), words, remove);

        Line() {
            words.setMaxWidth(Double.MAX_VALUE);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            remove.getStyleClass().add("small");
            remove.setOnAction(event -> model.items().remove(getItem()));
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinWidth(0);
            setPrefWidth(0);
            getStyleClass().add("act-item");
        }

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setGraphic(empty || choice == null ? null : line);
            if (!empty && choice != null) {
                words.setText(choice.deadline().isEmpty() ? Texts.text("acts.item-line", choice.code(), brief(choice.text()))
                    : Texts.text("acts.item-due", choice.code(), choice.deadline(), brief(choice.text())));
                words.setTooltip(new Tooltip(choice.text()));
                remove.setAccessibleText(Texts.text("acts.remove-item-of", choice.code()));
            }
        }
    }
}
