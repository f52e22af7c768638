package zhenggai.ui.paper.design;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.people.Role;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Refusing;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.paper.design.DesignModel.Line;
import zhenggai.words.Texts;

/** A field of the designer: whether it is a column, what it is called there, how wide; dragged to its place. */
final class ColumnCell extends ListCell<Line> {
    private final DesignModel model;
    private final Refusing fields;
    private final CheckBox shown = new CheckBox();
    /** Beside the box and no part of it: whoever clicks a name wants to call it otherwise or move it, and not to lose the column. */
    private final Label usual = new Label();
    private final Label own = new Label();
    private final Node grip = Icons.of(Icons.GRIP, 0.9);
    private final HBox row = new HBox(Theme.em(0.5), grip, shown, usual, own);
    private @Nullable TableField dragged;

    ColumnCell(DesignModel model, Refusing fields) {
        this.model = model;
        this.fields = fields;
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        own.getStyleClass().add("text-muted");
        HBox.setHgrow(own, Priority.ALWAYS);
        own.setMinWidth(0);
        own.setMaxWidth(Double.MAX_VALUE);
        own.setAlignment(Pos.CENTER_RIGHT);
        shown.setMinWidth(USE_PREF_SIZE);
        // the list has the focus, and Space means the chosen line
        shown.setFocusTraversable(false);
        usual.setMinWidth(USE_PREF_SIZE);
        shown.setOnAction(event -> {
            getListView().getSelectionModel().select(getItem());
            shown.setSelected(getItem().isShown());
            fields.attempt(() -> model.toggle(getItem().field()));
        });
        setPrefWidth(0);
        getStyleClass().add("design-line");
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::take);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> dragged = null);
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : row);
        if (!empty && line != null) {
            usual.setText(usual(line.field()));
            shown.setAccessibleText(usual(line.field()));
            shown.setSelected(line.isShown());
            grip.setVisible(line.isShown());
            String width = line.column().width() == 0 ? "" : Texts.text("design.millimetres", millimetres(line.column().width()));
            own.setText((line.column().heading().replace('\n', ' ') + " " + width).strip());
            setAccessibleText(Texts.text(line.isShown() ? "design.line-shown" : "design.line-hidden", usual(line.field())));
        }
    }

    /** The office's own words for a role stand in the place of the field's. */
    static String usual(TableField field) {
        return switch (field) {
            case LEAD_LEADER -> Texts.text(Role.LEAD_LEADER);
            case LEAD_DEPARTMENT -> Texts.text(Role.LEAD_DEPARTMENT);
            case SUPPORTING_DEPARTMENT -> Texts.text(Role.SUPPORTING_DEPARTMENT);
            case RESPONSIBLE_PERSON -> Texts.text(Role.RESPONSIBLE_PERSON);
            case SUPERVISOR -> Texts.text(Role.SUPERVISOR);
            default -> Texts.text(field);
        };
    }

    static String millimetres(double width) {
        return width == 0 ? "" : width == Math.rint(width) ? String.valueOf((long) width) : String.valueOf(width);
    }

    private void take(MouseEvent event) {
        dragged = event.getButton() == MouseButton.PRIMARY && getItem() != null && getItem().isShown() ? getItem().field() : null;
    }

    /** The line moves as soon as the pointer has passed another: what will be is seen at once, also on the pages. */
    private void drag(MouseEvent event) {
        TableField field = dragged;
        if (field != null) {
            int over = getIndex() + (int) Math.floor(event.getY() / getHeight());
            fields.attempt(() -> model.move(field, over));
        }
    }
}
