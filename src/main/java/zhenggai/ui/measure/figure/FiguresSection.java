package zhenggai.ui.measure.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.result.Figure;
import zhenggai.domain.result.FigureWords;
import zhenggai.domain.spine.Evidence;
import zhenggai.paper.cell.FigureLines;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The result figures of one measure on the screen: a form, each figure with what backs it, and what those of the whole case come to. */
public final class FiguresSection {
    private final FiguresModel model;
    private final FigureForm form;
    private final VBox list = new VBox(Theme.em(0.8));
    private final Label sums = Forms.muted("");
    private Parent fields;

    public FiguresSection(FiguresModel model) {
        this.model = model;
        this.form = new FigureForm(model);
    }

    public Node build() {
        VBox section = new VBox(Theme.em(0.9));
        if (!model.isReadOnly()) {
            fields = form.build();
            section.getChildren().add(fields);
        }
        sums.setMinHeight(Region.USE_PREF_SIZE);
        sums.setId("figure-sums");
        section.getChildren().addAll(Forms.heading(Texts.text("figure.there")), list, sums);
        model.seenProperty().addListener((property, before, now) -> show(now));
        show(model.seenProperty().get());
        model.reload();
        return section;
    }

    private void show(FiguresModel.Seen seen) {
        form.showEvidence(seen.evidence());
        list.getChildren().setAll(seen.figures().isEmpty() ? List.of(Forms.muted(Texts.text("figure.none")))
            : seen.figures().stream().map(figure -> entry(figure, seen)).toList());
        sums.setText(seen.sums().isEmpty() ? "" : Texts.text("figure.sums", FigureLines.sums(seen.sums())));
    }

    private Node entry(Figure figure, FiguresModel.Seen seen) {
        Label head = line(Texts.text("figure.entry", figure.name(), FigureWords.of(figure.amount())));
        head.getStyleClass().add("entry-head");
        VBox card = new VBox(Theme.em(0.25), head);
        String details = String.join("   ", Stream.of(figure.period(), figure.scope()).filter(detail -> !detail.isEmpty()).toList());
        if (!details.isEmpty()) {
            card.getChildren().add(Forms.muted(details));
        }
        card.getChildren().add(backed(figure, seen));
        if (figure.sameAs() != null) {
            seen.others().stream().filter(other -> other.figure().id().equals(figure.sameAs()))
                .forEach(other -> card.getChildren().add(line(Texts.text("figure.same-as", other.measure(), other.figure().name()))));
        }
        if (!model.isReadOnly()) {
            card.getChildren().add(new FlowPane(Theme.em(0.4), Theme.em(0.3), verbs(figure, seen).toArray(Node[]::new)));
        }
        card.getStyleClass().add("entry");
        return card;
    }

    private static Node backed(Figure figure, FiguresModel.Seen seen) {
        if (!figure.isBacked()) {
            Label bare = line(Texts.text("figure.unbacked"));
            bare.getStyleClass().add("worry");
            return bare;
        }
        List<String> titles = seen.evidence().stream().filter(piece -> figure.evidence().contains(piece.id())).map(Evidence::title).toList();
        return Forms.muted(Texts.text("figure.backed", String.join(Texts.text("list.comma"), titles)));
    }

    private List<Node> verbs(Figure figure, FiguresModel.Seen seen) {
        List<Node> verbs = new ArrayList<>(List.of(
            verb(Icons.EDIT, "figure.change", figure, () -> change(figure)), verb(Icons.REMOVE, "figure.take-away", figure, () -> model.remove(figure.id()))));
        if (figure.sameAs() != null) {
            verbs.add(verb(Icons.UNDO, "figure.part", figure, () -> model.apart(figure.id())));
        } else if (!seen.twins(figure).isEmpty()) {
            MenuButton same = new MenuButton(Texts.text("figure.mark-same"));
            same.getStyleClass().addAll("small", "flat");
            same.setAccessibleText(Texts.text("figure.mark-same-of", figure.name()));
            same.setId("figure-same");
            for (FiguresModel.Numbered twin : seen.twins(figure)) {
                MenuItem item = new MenuItem(Texts.text("figure.twin", twin.measure(), twin.figure().name()));
                item.setOnAction(event -> model.same(figure.id(), twin.figure().id()));
                same.getItems().add(item);
            }
            verbs.add(same);
        }
        return verbs;
    }

    /** The form stands above, perhaps out of sight. */
    private void change(Figure figure) {
        model.begin(figure);
        Reveal.opened(fields);
    }

    private static Button verb(org.kordamp.ikonli.Ikon ikon, String key, Figure figure, Runnable deed) {
        Button verb = Icons.labelled(ikon, Texts.text(key));
        verb.getStyleClass().addAll("small", "flat");
        verb.setAccessibleText(Texts.text("figure.verb-of", Texts.text(key), figure.name()));
        verb.setOnAction(event -> deed.run());
        return verb;
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
