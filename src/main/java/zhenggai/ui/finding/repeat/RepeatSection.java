package zhenggai.ui.finding.repeat;

import java.util.List;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.casework.lasting.Repeats;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.repeat.Repeat;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.NamedBox;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** The past of one finding on the screen: what it was linked to with what was done then, what it is near to, and a choice of all the others. */
public final class RepeatSection {
    private final RepeatModel model;
    private final VBox linked = new VBox(Theme.em(0.8));
    private final VBox proposed = new VBox(Theme.em(0.8));
    private final FlowPane other = new FlowPane(Theme.em(0.6), Theme.em(0.4));

    public RepeatSection(RepeatModel model) {
        this.model = model;
    }

    public Node build() {
        model.pastProperty().addListener((property, before, now) -> show(now));
        show(model.pastProperty().get());
        model.reload();
        return new VBox(Theme.em(0.9), Forms.heading(Texts.text("repeat.linked")), linked, Forms.heading(Texts.text("repeat.proposed")), proposed,
            TextBox.refusal(model.refusalProperty()), other);
    }

    private void show(Repeats.Past past) {
        linked.getChildren().setAll(past.linked().isEmpty() ? List.of(muted(Texts.text("repeat.none-linked"))) : past.linked().stream().map(this::linked).toList());
        proposed.getChildren().setAll(past.proposed().isEmpty() ? List.of(muted(Texts.text(past.all().isEmpty() && past.linked().isEmpty() ? "repeat.no-earlier" : "repeat.none-near")))
            : past.proposed().stream().map(this::proposed).toList());
        other.getChildren().setAll(model.isReadOnly() || past.all().isEmpty() ? List.of() : byHand(past.all()));
    }

    private Node linked(Repeats.Linked one) {
        VBox card = card(one.earlier(), Texts.text("repeat.linked-by", one.repeat().by(), DayWords.of(one.repeat().on())));
        if (!model.isReadOnly()) {
            Button take = Icons.labelled(Icons.HANDOVER, Texts.text("repeat.take-over"));
            take.setId("repeat-take-over");
            take.getStyleClass().add("accent");
            take.setOnAction(event -> model.takeOver(one.repeat().earlier()));
            Button unlink = Icons.labelled(Icons.REMOVE, Texts.text("repeat.unlink"));
            unlink.setId("repeat-unlink");
            unlink.setOnAction(event -> model.unlink(one.repeat().id()));
            card.getChildren().add(new FlowPane(Theme.em(0.6), Theme.em(0.4), take, unlink));
        }
        return card;
    }

    private Node proposed(Repeat.Earlier one) {
        VBox card = card(one, Texts.text("repeat.near", one.likeness()));
        if (!model.isReadOnly()) {
            Button link = Icons.labelled(Icons.ADD, Texts.text("repeat.link"));
            link.setId("repeat-link");
            link.setOnAction(event -> model.link(one.branch().finding().id()));
            card.getChildren().add(link);
        }
        return card;
    }

    private List<Node> byHand(List<Repeat.Earlier> all) {
        ComboBox<Repeat.Earlier> choice = NamedBox.of(all, RepeatSection::name);
        choice.setId("repeat-choice");
        Button link = Icons.labelled(Icons.ADD, Texts.text("repeat.link"));
        link.setId("repeat-link-chosen");
        link.disableProperty().bind(choice.valueProperty().isNull());
        link.setOnAction(event -> model.link(choice.getValue().branch().finding().id()));
        return List.of(Forms.field(Texts.text("repeat.other"), choice), link);
    }

    private static String name(Repeat.Earlier one) {
        return Texts.text("repeat.name", one.inspection().title(), one.branch().finding().number(), one.branch().finding().headline());
    }

    /** The earlier finding, and what was done about it then. */
    private static VBox card(Repeat.Earlier one, String below) {
        Label head = line(name(one));
        head.getStyleClass().add("entry-head");
        String done = one.branch().measures().isEmpty() ? Texts.text("repeat.no-measures")
            : one.branch().measures().stream().map(RepeatSection::done).collect(Collectors.joining("\n"));
        VBox card = new VBox(Theme.em(0.4), head, line(Texts.text("repeat.done-then")), line(done), muted(below));
        card.getStyleClass().add("entry");
        return card;
    }

    private static String done(MeasureLeaf leaf) {
        String state = leaf.measure().state().shape() + " " + Texts.text(leaf.measure().state());
        return leaf.measure().resultText().isBlank() ? Texts.text("repeat.measure", leaf.measure().number(), state, leaf.measure().text())
            : Texts.text("repeat.measure-result", leaf.measure().number(), state, leaf.measure().text(), leaf.measure().resultText());
    }

    private static Label line(String words) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private static Label muted(String words) {
        Label line = Forms.muted(words);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
