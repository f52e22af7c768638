package zhenggai.ui.supervision.act;

import java.util.ArrayList;
import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.PickField;
import zhenggai.ui.supervision.draft.DraftModel;
import zhenggai.ui.supervision.draft.Ground.Choice;
import zhenggai.words.Texts;

/** The items a draft names, each with its deadline, and a field that finds further ones by number or words. Of many only the first are shown until all are asked for. */
final class ItemList {
    private static final int FEW = 6;
    private static final int LETTERS = 40;

    private final DraftModel model;
    private final VBox lines = new VBox();
    private final PickField<Choice> field;
    private boolean all;

    ItemList(DraftModel model) {
        this.model = model;
        this.field = new PickField<>(Texts.text("acts.add-item"), this::find, choice -> Texts.text("acts.item-line", choice.code(), brief(choice.text())), model::add);
    }

    TextField input() {
        return field.input();
    }

    Node build() {
        lines.setId("act-items");
        field.empties();
        field.input().setPromptText(Texts.text("acts.add-item-hint"));
        field.input().setId("act-add-item");
        model.items().addListener((ListChangeListener<Choice>) change -> show());
        show();
        return new VBox(Theme.em(0.4), lines, field);
    }

    private void show() {
        List<Choice> items = model.items();
        int shown = all ? items.size() : Math.min(FEW, items.size());
        List<Node> now = new ArrayList<>(items.subList(0, shown).stream().map(this::line).toList());
        if (shown < items.size()) {
            Button rest = new Button(Texts.text("acts.further-items", items.size() - shown));
            rest.getStyleClass().addAll("small", "flat", "accent");
            rest.setId("act-all-items");
            rest.setOnAction(event -> {
                all = true;
                show();
            });
            now.add(rest);
        }
        lines.getChildren().setAll(now);
        lines.setVisible(!now.isEmpty());
        lines.setManaged(!now.isEmpty());
    }

    /** An item: its number, its deadline, the beginning of its text, and taking it off. */
    private Node line(Choice choice) {
        Label words = new Label(choice.deadline().isEmpty() ? Texts.text("acts.item-line", choice.code(), brief(choice.text()))
            : Texts.text("acts.item-due", choice.code(), choice.deadline(), brief(choice.text())));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setTooltip(new Tooltip(choice.text()));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button remove = Icons.button(Icons.CLOSE, Texts.text("acts.remove-item-of", choice.code()));
        remove.getStyleClass().add("small");
        remove.setOnAction(event -> model.items().remove(choice));
        HBox line = new HBox(Theme.em(0.4), words, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("act-item");
        return line;
    }

    private List<Choice> find(String typed) {
        return model.groundProperty().get() == null ? List.of() : model.groundProperty().get().about(typed);
    }

    private static String brief(String text) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= LETTERS ? line : line.substring(0, line.offsetByCodePoints(0, LETTERS)) + "\u2026";
    }
}
