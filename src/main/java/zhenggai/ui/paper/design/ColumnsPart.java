package zhenggai.ui.paper.design;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Refusing;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.paper.design.DesignModel.Line;
import zhenggai.words.Texts;

/** Which columns there are and in what order, and the heading and width of the one that is chosen. */
final class ColumnsPart {
    private static final int LINES = 11;

    private final DesignModel model;
    private final ListView<Line> list = new ListView<>();
    private final TextField heading = Forms.text(Texts.text("design.heading"));
    private final TextField width = Forms.text(Texts.text("design.width"));
    private final Button up = Icons.button(Icons.UP, Texts.text("design.up"));
    private final Button down = Icons.button(Icons.DOWN, Texts.text("design.down"));
    private final Refusing fields;

    ColumnsPart(DesignModel model) {
        this.model = model;
        HBox row = new HBox(Theme.em(0.6), Forms.field(Texts.text("design.width"), width), new HBox(up, down));
        row.setAlignment(Pos.BOTTOM_LEFT);
        fields = new Refusing(list, Forms.field(Texts.text("design.heading"), heading), row);
    }

    Node build() {
        list.setId("design-columns");
        list.setAccessibleText(Texts.text("design.columns"));
        list.getStyleClass().add("design-columns");
        list.setFixedCellSize(Theme.em(2.2));
        list.setPrefHeight(Theme.em(2.2) * LINES + 4);
        list.setCellFactory(made -> new ColumnCell(model, fields));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> fields.fill(() -> show(now)));
        heading.setId("design-heading");
        heading.textProperty().addListener((property, before, now) -> fields.attempt(() -> model.head(chosen(), now)));
        width.setId("design-width");
        width.setPrefWidth(Theme.em(6.6));
        width.setMinWidth(Theme.em(6.6));
        width.setPromptText(Texts.text("design.width-usual"));
        width.textProperty().addListener((property, before, now) -> fields.attempt(() -> model.widen(chosen(), now)));
        up.setId("design-up");
        up.setOnAction(event -> shift(-1));
        down.setId("design-down");
        down.setOnAction(event -> shift(1));
        model.tableProperty().addListener((property, before, now) -> show(now));
        show(model.tableProperty().get());
        return new VBox(Theme.em(0.4), Forms.heading(Texts.text("design.columns")), Forms.muted(Texts.text("design.columns-hint")), fields);
    }

    void focus() {
        list.requestFocus();
    }

    private void show(@Nullable TableTemplate table) {
        if (table == null) {
            return;
        }
        @Nullable Line chosen = list.getSelectionModel().getSelectedItem();
        List<Line> lines = model.lines();
        fields.fill(() -> {
            if (!list.getItems().equals(lines)) {
                list.getItems().setAll(lines);
            }
            lines.stream().filter(line -> chosen == null || line.field() == chosen.field()).findFirst().ifPresent(line -> list.getSelectionModel().select(line));
        });
    }

    private void show(@Nullable Line line) {
        boolean isColumn = line != null && line.isShown();
        heading.setDisable(!isColumn);
        width.setDisable(!isColumn);
        up.setDisable(!isColumn);
        down.setDisable(!isColumn);
        if (line == null) {
            return;
        }
        heading.setPromptText(ColumnCell.usual(line.field()));
        if (!heading.getText().strip().equals(line.column().heading())) {
            heading.setText(line.column().heading());
        }
        if (!width.isFocused()) {
            width.setText(ColumnCell.millimetres(line.column().width()));
        }
        fields.say("");
    }

    private TableField chosen() {
        return list.getSelectionModel().getSelectedItem().field();
    }

    private void shift(int by) {
        fields.attempt(() -> model.shift(chosen(), by));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            shift(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            shift(1);
        } else if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            fields.attempt(() -> model.toggle(chosen()));
        } else {
            return;
        }
        event.consume();
    }
}
