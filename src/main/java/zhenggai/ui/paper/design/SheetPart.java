package zhenggai.ui.paper.design;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Refusing;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The sheet and its sizes, and the words around the table: title, lines below it, places to sign. */
final class SheetPart {
    private final DesignModel model;
    private final ComboBox<PaperSize> size = new ComboBox<>();
    private final ComboBox<PageSetup.Orientation> orientation = Words.combo("design-orientation", PageSetup.Orientation.values());
    private final TextField text = Forms.text(Texts.text("design.text-size"));
    private final TextField title = Forms.text(Texts.text("design.title-size"));
    private final TextField name = Forms.text(Texts.text("design.title"));
    private final TextArea lines = Forms.area(Texts.text("design.header-lines"), 2);
    private final TextArea signOff = Forms.area(Texts.text("design.sign-off"), 4);
    private final Refusing sheet = new Refusing(Words.row(Forms.field(Texts.text("preview.size"), size), Forms.field(Texts.text("design.orientation"), orientation)),
        Words.row(Forms.field(Texts.text("design.text-size"), text), Forms.field(Texts.text("design.title-size"), title)));
    private final Refusing words = new Refusing(Forms.field(Texts.text("design.title"), name), Forms.field(Texts.text("design.header-lines"), lines),
        Forms.field(Texts.text("design.sign-off"), signOff));

    SheetPart(DesignModel model) {
        this.model = model;
    }

    Node build() {
        size.getItems().setAll(PaperSize.values());
        size.setMaxWidth(Double.MAX_VALUE);
        size.setId("design-size");
        text.setId("design-text-size");
        title.setId("design-title-size");
        name.setId("design-title");
        lines.setId("design-lines");
        signOff.setId("design-sign-off");
        size.valueProperty().addListener((property, before, now) -> sheet.attempt(() -> model.change(table -> table.on(table.page().on(now)))));
        orientation.valueProperty().addListener((property, before, now) -> sheet.attempt(() -> model.change(table -> table.on(table.page().turned(now)))));
        text.textProperty().addListener((property, before, now) -> sheet.attempt(this::resize));
        title.textProperty().addListener((property, before, now) -> sheet.attempt(this::resize));
        name.textProperty().addListener((property, before, now) -> words.attempt(() -> model.change(table -> table.titled(now))));
        lines.textProperty().addListener((property, before, now) -> words.attempt(() -> model.change(table -> table.lined(split(now), table.signOff()))));
        signOff.textProperty().addListener((property, before, now) -> words.attempt(() -> model.change(table -> table.lined(table.headerLines(), split(now)))));
        model.tableProperty().addListener((property, before, now) -> show(now));
        show(model.tableProperty().get());
        return new VBox(Theme.em(0.4), Forms.heading(Texts.text("design.sheet")), sheet, Forms.heading(Texts.text("design.words")), words);
    }

    private void resize() {
        double textSize = DesignModel.number(text.getText());
        double titleSize = DesignModel.number(title.getText());
        model.change(table -> table.on(table.page().sized(textSize, titleSize)));
    }

    private void show(@Nullable TableTemplate table) {
        if (table == null) {
            return;
        }
        PageSetup page = table.page();
        sheet.fill(() -> {
            size.setValue(page.size());
            orientation.setValue(page.orientation());
            keep(text, ColumnCell.millimetres(page.textSize()));
            keep(title, ColumnCell.millimetres(page.titleSize()));
        });
        words.fill(() -> {
            if (!name.getText().strip().equals(table.title())) {
                name.setText(table.title());
            }
            keep(lines, table.headerLines());
            keep(signOff, table.signOff());
        });
    }

    /** What is being typed stays as it is typed. */
    private static void keep(TextField field, String value) {
        if (!field.isFocused()) {
            field.setText(value);
        }
    }

    private static void keep(TextArea area, List<String> value) {
        if (!split(area.getText()).equals(value)) {
            area.setText(String.join("\n", value));
        }
    }

    private static List<String> split(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
