package zhenggai.ui.register.entry;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.PickField;
import zhenggai.ui.panel.TextBox;
import zhenggai.ui.register.entry.RegulationModel.Maker;
import zhenggai.ui.register.entry.RegulationModel.Seen;
import zhenggai.words.Texts;

/** The measures that make a regulation, each with the way to it, and a field that finds further ones by number or words. */
final class MakersList {
    private static final int MOST = 6;
    private static final int LETTERS = 60;

    private final RegulationModel model;
    private final Consumer<MeasureId> toMeasure;
    private final VBox lines = new VBox(Theme.em(0.4));

    MakersList(RegulationModel model, Consumer<MeasureId> toMeasure) {
        this.model = model;
        this.toMeasure = toMeasure;
    }

    Node build() {
        PickField<Maker> field = new PickField<>(Texts.text("register.add-measure"), this::find, maker -> Texts.text("acts.item-line", maker.code(), brief(maker)),
            maker -> model.link(maker.id())).empties();
        field.input().setPromptText(Texts.text("acts.add-item-hint"));
        field.input().setId("regulation-add-measure");
        field.setVisible(!model.isReadOnly());
        field.setManaged(!model.isReadOnly());
        model.seenProperty().addListener((property, before, now) -> show());
        show();
        return new VBox(Theme.em(0.7), lines, field, TextBox.refusal(Bindings.createStringBinding(
            () -> model.refusalProperty().get().step() == null ? model.refusalProperty().get().sentence() : "", model.refusalProperty())));
    }

    private void show() {
        @Nullable Seen seen = model.seenProperty().get();
        List<Maker> makers = seen == null ? List.of() : seen.makers();
        lines.getChildren().setAll(makers.stream().map(this::line).toList());
        if (makers.isEmpty()) {
            lines.getChildren().add(Forms.muted(Texts.text("register.no-measures")));
        }
    }

    private Node line(Maker maker) {
        Hyperlink code = new Hyperlink(maker.code());
        code.setAccessibleText(Texts.text("acts.to-measure", maker.code()));
        code.setMinWidth(Region.USE_PREF_SIZE);
        code.setOnAction(event -> toMeasure.accept(maker.id()));
        Label text = new Label(brief(maker));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button remove = Icons.button(Icons.CLOSE, Texts.text("register.unlink", maker.code()));
        remove.getStyleClass().add("small");
        remove.setDisable(model.isReadOnly());
        remove.setOnAction(event -> model.unlink(maker.id()));
        HBox line = new HBox(Theme.em(0.4), code, text, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("act-item");
        return line;
    }

    private List<Maker> find(String typed) {
        @Nullable Seen seen = model.seenProperty().get();
        String asked = typed.strip();
        return seen == null ? List.of() : seen.measures().values().stream()
            .filter(maker -> !seen.regulation().measures().contains(maker.id()) && (maker.code().startsWith(asked) || maker.text().contains(asked))).limit(MOST).toList();
    }

    private static String brief(Maker maker) {
        String line = maker.text().replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= LETTERS ? line : line.substring(0, line.offsetByCodePoints(0, LETTERS)) + "\u2026";
    }
}
