package zhenggai.ui.register;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.ledger.NamedRegulation.Mention;
import zhenggai.domain.register.Offer;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.line.HeadLine;
import zhenggai.words.Texts;

/** The titles that texts of the case name and the register does not have, each taken in with one click. */
final class OffersView {
    private final RegisterModel model;
    private final Consumer<MeasureId> toMeasure;
    private final Consumer<String> done;
    private final VBox lines = new VBox(Theme.em(0.2));
    private final Label title = new Label();
    private final Button all = Icons.labelled(Icons.ADD, Texts.text("register.take-all"));
    private final BorderPane root = new BorderPane();
    private final ScrollPane scroll = new ScrollPane(lines);

    /** @param done says what was done and offers to take it back */
    OffersView(RegisterModel model, Consumer<MeasureId> toMeasure, Consumer<String> done) {
        this.model = model;
        this.toMeasure = toMeasure;
        this.done = done;
    }

    Node build() {
        all.setId("offers-all");
        all.getStyleClass().add("accent");
        all.setOnAction(event -> take(model.lookProperty().get().offers()));
        lines.getStyleClass().add("panel");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        Reveal.focused(scroll);
        root.setTop(new HeadLine(title, List.of(all)));
        root.getStyleClass().add("screen");
        model.lookProperty().addListener((property, before, now) -> show(now.offers()));
        show(model.lookProperty().get().offers());
        return root;
    }

    private void show(List<Offer> offers) {
        title.setText(Texts.text("register.offers-count", offers.size()));
        all.setDisable(offers.isEmpty() || model.isReadOnly());
        lines.getChildren().setAll(offers.stream().map(this::line).toList());
        root.setCenter(offers.isEmpty() ? new EmptyState(Icons.CALM, Texts.text("register.no-offers"), Texts.text("register.no-offers-hint")) : scroll);
    }

    private Node line(Offer offer) {
        Label named = new Label(offer.title());
        named.getStyleClass().add("act-step-title");
        named.setWrapText(true);
        named.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane by = new FlowPane(Theme.em(0.6), Theme.em(0.2), new Label(Texts.text("register.named-by")));
        offer.mentions().forEach(mention -> by.getChildren().add(link(mention)));
        VBox words = new VBox(Theme.em(0.3), named, by);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Button take = new Button(Texts.text(offer.registered() == null ? "register.take" : "register.take-link"));
        take.getStyleClass().addAll("small", "button-outlined");
        take.setAccessibleText(Texts.text(offer.registered() == null ? "register.take-title" : "register.take-link-title", offer.title()));
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setDisable(model.isReadOnly());
        take.setOnAction(event -> take(List.of(offer)));
        HBox line = new HBox(Theme.em(0.8), words, take);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("entry");
        return line;
    }

    private Node link(Mention mention) {
        String code = mention.finding().finding().number() + "-" + mention.leaf().measure().number();
        Hyperlink link = new Hyperlink(code);
        link.setAccessibleText(Texts.text("acts.to-measure", code));
        link.setOnAction(event -> toMeasure.accept(mention.leaf().measure().id()));
        return link;
    }

    private void take(List<Offer> offers) {
        String titles = offers.stream().map(Offer::title).limit(1).collect(Collectors.joining());
        model.takeIn(offers, taken -> done.accept(taken == 1 ? Texts.text("register.taken", titles) : Texts.text("register.taken-all", taken)));
    }
}
