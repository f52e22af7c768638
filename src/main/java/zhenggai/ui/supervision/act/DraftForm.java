package zhenggai.ui.supervision.act;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Receiver;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.NamedBox;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.PickField;
import zhenggai.ui.panel.TextBox;
import zhenggai.ui.supervision.draft.DraftModel.Part;
import zhenggai.ui.supervision.draft.DraftModel;
import zhenggai.words.Texts;

/** The fields of a draft from top to bottom, each with the place below it where its refusal stands. */
final class DraftForm {
    private final DraftModel model;
    private final ComboBox<ActKind> kind;
    private final Map<Part, Node> inputs = new EnumMap<>(Part.class);

    DraftForm(DraftModel model) {
        this.model = model;
        this.kind = NamedBox.of(Stream.concat(ActKind.rungs().stream(), ActKind.others().stream()).toList(), Texts::text);
    }

    ComboBox<ActKind> first() {
        return kind;
    }

    Node build() {
        ItemList list = new ItemList(model);
        VBox items = Forms.field(Texts.text("acts.items-of-act"), list.build());
        inputs.put(Part.ITEMS, list.input());
        ReplyFields reply = new ReplyFields(model);
        model.items().addListener((ListChangeListener<Object>) change ->
            ((Label) items.getChildren().getFirst()).setText(Texts.text("acts.items-count", model.items().size())));
        VBox form = new VBox(kind(), receiver(), refusal(Part.TO), copies(), items, refusal(Part.ITEMS), found(), refusal(Part.FOUND), requirement(), refusal(Part.REQUIREMENT),
            reply.build(), refusal(Part.REPLY), issuer(), refusal(Part.ISSUER), refusal(Part.DAY));
        form.getStyleClass().add("act-form");
        // whoever is refused is led to the field, and sees the sentence below it
        model.refusalProperty().addListener((property, before, now) -> {
            if (!now.sentence().isEmpty()) {
                (now.part() == Part.REPLY ? reply.input() : inputs.get(now.part())).requestFocus();
            }
        });
        return form;
    }

    private Node kind() {
        kind.setId("act-kind");
        kind.setVisibleRowCount(ActKind.values().length);
        kind.setPrefWidth(Theme.em(14));
        kind.valueProperty().bindBidirectional(model.kindProperty());
        Label later = Forms.muted(Texts.text("acts.number-later"));
        later.setId("act-number");
        later.setPadding(new javafx.geometry.Insets(Theme.em(0.5), 0, Theme.em(0.5), 0));
        FlowPane both = new FlowPane(Theme.em(1.2), Theme.em(0.5), Forms.field(Texts.text("acts.column.kind"), kind), Forms.field(Texts.text("acts.column.serial"), later));
        return both;
    }

    private Node receiver() {
        PickField<Receiver> field = new PickField<>(Texts.text("acts.column.receiver"), this::named, Receiver::name, one -> model.toProperty().set(one.name()));
        field.input().setId("act-to");
        field.input().setPromptText(Texts.text("acts.receiver-hint"));
        field.input().textProperty().addListener((property, before, now) -> model.toProperty().set(now));
        model.toProperty().addListener((property, before, now) -> {
            if (!now.equals(field.input().getText())) {
                field.say(now);
            }
        });
        inputs.put(Part.TO, field.input());
        return labelled("acts.column.receiver", field, field.input());
    }

    private List<Receiver> named(String typed) {
        return model.groundProperty().get() == null ? List.of() : model.groundProperty().get().named(typed);
    }

    private Node copies() {
        PickField<Receiver> field = new PickField<>(Texts.text("acts.add-copy"), this::named, Receiver::name, one -> model.copyTo(one.name()));
        field.empties();
        field.input().setId("act-add-copy");
        field.input().setPromptText(Texts.text("acts.copy-hint"));
        // somebody outside the register is taken by Enter too
        field.input().setOnAction(event -> {
            model.copyTo(field.input().getText());
            field.say("");
        });
        FlowPane chips = new FlowPane(Theme.em(0.4), Theme.em(0.3));
        // a name of sixty signs goes on in a second line, it does not push the form out of sight
        chips.setMinWidth(0);
        model.copies().addListener((ListChangeListener<Receiver>) change -> show(chips));
        show(chips);
        return labelled("acts.column.copies", new VBox(Theme.em(0.4), chips, field), field.input());
    }

    private void show(FlowPane chips) {
        chips.getChildren().setAll(model.copies().stream().map(copy -> chip(copy, chips)).toList());
        chips.setVisible(!model.copies().isEmpty());
        chips.setManaged(chips.isVisible());
    }

    private Node chip(Receiver copy, FlowPane chips) {
        Label words = new Label(copy.name());
        words.setWrapText(true);
        Button remove = Icons.button(Icons.CLOSE, Texts.text("acts.remove-copy", copy.name()));
        remove.getStyleClass().add("small");
        remove.setOnAction(event -> model.copies().remove(copy));
        HBox chip = new HBox(words, remove);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(0);
        chip.maxWidthProperty().bind(chips.widthProperty());
        return chip;
    }

    private Node found() {
        TextArea area = Forms.area(Texts.text("acts.found"), 3);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.setId("act-found");
        inputs.put(Part.FOUND, area);
        area.textProperty().bindBidirectional(model.foundProperty());
        return when(model.kindProperty().map(DraftModel::tellsWhatWasFound), Forms.field(Texts.text("acts.found"), area));
    }

    private Node requirement() {
        TextArea area = Forms.area(Texts.text("acts.requirement"), 4);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.setId("act-requirement");
        inputs.put(Part.REQUIREMENT, area);
        area.textProperty().bindBidirectional(model.requirementProperty());
        return Forms.field(Texts.text("acts.requirement"), area);
    }

    private Node issuer() {
        TextField by = Forms.text(Texts.text("acts.column.issued-by"));
        by.setId("act-issued-by");
        by.setPrefColumnCount(16);
        by.textProperty().bindBidirectional(model.issuedByProperty());
        DatePicker on = Forms.day(null);
        on.setId("act-issued-on");
        on.setPrefWidth(Theme.em(11));
        on.valueProperty().bindBidirectional(model.issuedOnProperty());
        inputs.put(Part.ISSUER, by);
        inputs.put(Part.DAY, on);
        return new FlowPane(Theme.em(0.8), Theme.em(0.6), Forms.field(Texts.text("acts.column.issued-by"), by), Forms.field(Texts.text("acts.column.issued-on"), on));
    }

    private static Node labelled(String key, Node what, TextField input) {
        VBox field = Forms.field(Texts.text(key), what);
        ((Label) field.getChildren().getFirst()).setLabelFor(input);
        return field;
    }

    private Label refusal(Part part) {
        return TextBox.refusal(Bindings.createStringBinding(() -> model.refusalProperty().get().part() == part ? model.refusalProperty().get().sentence() : "", model.refusalProperty()));
    }

    static Node when(ObservableValue<Boolean> so, Node node) {
        node.visibleProperty().bind(so);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
