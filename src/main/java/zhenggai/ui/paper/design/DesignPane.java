package zhenggai.ui.paper.design;

import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Refusing;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The designer, in the place of the list of papers: a table's name, columns, arrangement, sheet and words, beside its real pages. */
public final class DesignPane {
    private final DesignModel model;
    private final Consumer<String> done;
    private final boolean readOnly;
    private final ColumnsPart columns;
    private final TextField name = Forms.text(Texts.text("design.name"));
    private final ComboBox<TableTemplate> from = new ComboBox<>();
    private final Button save = Icons.labelled(Icons.SAVE, Texts.text("form.save"));
    private final Button copy = new Button(Texts.text("design.save-as-new"));
    private final Button remove = new Button(Texts.text("design.remove"));
    private final Refusing naming = new Refusing(Forms.field(Texts.text("design.name"), name), new FlowPane(Theme.em(0.6), Theme.em(0.5), save, copy, remove));
    private boolean warned;

    /** @param done says what was done, and offers to take it back */
    public DesignPane(DesignModel model, Consumer<String> done, boolean readOnly) {
        this.model = model;
        this.done = done;
        this.readOnly = readOnly;
        this.columns = new ColumnsPart(model);
    }

    /** @param screen the width of the screen, of which the designer gets a share */
    public Node build(ReadOnlyDoubleProperty screen) {
        VBox parts = new VBox(naming, start(), columns.build(), new FilterPart(model).build(), new SheetPart(model).build());
        parts.getStyleClass().add("design-parts");
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        Reveal.focused(scroll);
        BorderPane pane = new BorderPane();
        pane.setTop(head());
        pane.setCenter(scroll);
        pane.getStyleClass().add("design-pane");
        pane.setId("design");
        pane.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> Math.clamp(screen.get() * 0.36, Theme.em(18), Theme.em(24)), screen));
        save();
        model.tableProperty().addListener((property, before, now) -> show(before, now));
        show(null, model.tableProperty().get());
        return pane;
    }

    /** Where designing begins. */
    public void focus() {
        columns.focus();
    }

    private Node head() {
        Button back = Icons.button(Icons.BACK, Texts.text("design.leave"));
        back.setId("design-leave");
        back.setOnAction(event -> leave());
        Label title = new Label(Texts.text("design.designing"));
        title.getStyleClass().add("page-title");
        HBox head = new HBox(Theme.em(0.5), back, title);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("design-head");
        return head;
    }

    private Node start() {
        from.setId("design-from");
        from.setMaxWidth(Double.MAX_VALUE);
        from.setPromptText(Texts.text("design.from-hint"));
        from.setConverter(new StringConverter<>() {
            @Override
            public String toString(TableTemplate table) {
                return table == null ? "" : table.name();
            }

            @Override
            public TableTemplate fromString(String typed) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        from.setOnAction(event -> {
            if (from.getValue() != null) {
                model.startOver(from.getValue());
            }
        });
        return Forms.field(Texts.text("design.from"), from);
    }

    private void save() {
        name.setId("design-name");
        save.setId("design-save");
        save.getStyleClass().add("accent");
        save.setDisable(readOnly);
        save.setOnAction(event -> model.save(name.getText(), kept -> done.accept(Texts.text("design.saved", kept.name())), naming::refuse));
        copy.setId("design-copy");
        copy.setDisable(readOnly);
        copy.setOnAction(event -> model.saveAsNew(name.getText(), kept -> done.accept(Texts.text("design.saved", kept.name())), naming::refuse));
        remove.setId("design-remove");
        remove.setDisable(readOnly);
        remove.setOnAction(event -> model.remove(gone -> done.accept(Texts.text("design.removed", gone.name()))));
    }

    private void show(@Nullable TableTemplate before, @Nullable TableTemplate now) {
        warned = false;
        if (now == null) {
            return;
        }
        naming.say("");
        if (before == null) {
            name.setText(now.name());
            from.getItems().setAll(Stream.concat(model.choices().usual().stream(), model.choices().saved().stream()).toList());
            from.setValue(null);
        }
        Stream.of(copy, remove).forEach(button -> {
            button.setVisible(model.isOwn());
            button.setManaged(model.isOwn());
        });
    }

    /** Once more where something would be lost. */
    private void leave() {
        if (model.isChanged() && !warned) {
            warned = true;
            naming.say(Texts.text("design.unsaved"));
        } else {
            model.leave();
        }
    }
}
