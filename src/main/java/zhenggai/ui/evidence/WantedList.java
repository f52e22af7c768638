package zhenggai.ui.evidence;

import java.util.List;
import java.util.stream.Stream;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.evidence.Wanted;
import zhenggai.domain.spine.Evidence;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** What evidence is asked for: each piece with from whom and by when, the missing ones in red, and a form to ask for another. */
final class WantedList {
    private final WantedModel model;
    private final ObservableList<Evidence> pieces;
    private final VBox list = new VBox(Theme.em(0.2));

    WantedList(WantedModel model, ObservableList<Evidence> pieces) {
        this.model = model;
        this.pieces = pieces;
    }

    Node build() {
        VBox box = new VBox(Theme.em(0.7), Forms.heading(Texts.text("drawer.wanted")), list);
        if (!model.isReadOnly()) {
            box.getChildren().add(form());
        }
        model.wanted().addListener((ListChangeListener<Wanted>) change -> show());
        pieces.addListener((ListChangeListener<Evidence>) change -> show());
        show();
        return box;
    }

    private Node form() {
        Button ask = new Button(Texts.text("evidence.ask"));
        ask.setId("wanted-ask");
        ask.setOnAction(event -> model.ask());
        VBox form = new VBox(Theme.em(0.6), EvidenceSection.field("drawer.wanted-what", model.what(), 20), new FlowPane(Theme.em(0.8), Theme.em(0.6),
            EvidenceSection.field("drawer.wanted-from", model.from(), 9), EvidenceSection.field("drawer.wanted-by", model.by(), 9)), TextBox.refusal(model.refusalProperty()), ask);
        form.getStyleClass().add("entry-form");
        return form;
    }

    private void show() {
        list.getChildren().setAll(model.wanted().isEmpty() ? List.of(Forms.muted(Texts.text("drawer.nothing-wanted"))) : model.wanted().stream().map(this::line).toList());
    }

    private Node line(Wanted wanted) {
        Label what = new Label(said(wanted));
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        if (wanted.isMissing()) {
            what.getStyleClass().add("refusal");
        }
        FlowPane row = new FlowPane(Theme.em(0.5), Theme.em(0.3));
        row.setAlignment(Pos.CENTER_LEFT);
        if (!model.isReadOnly()) {
            row.getChildren().setAll(deeds(wanted));
        }
        VBox line = new VBox(Theme.em(0.3), what, row);
        line.setId("wanted-line");
        line.getStyleClass().add("entry");
        return line;
    }

    private String said(Wanted wanted) {
        String about = String.join(Texts.text("list.comma"), Stream.of(wanted.from(), wanted.by() == null ? "" : Texts.text("drawer.until", DayWords.of(wanted.by())))
            .filter(part -> !part.isEmpty()).toList());
        String what = about.isEmpty() ? wanted.what() : Texts.text("drawer.wanted-line", wanted.what(), about);
        String came = pieces.stream().filter(piece -> piece.id().equals(wanted.met())).map(Evidence::number).findFirst().orElse("");
        return wanted.isLate(model.today()) ? Texts.text("drawer.wanted-late", what) : wanted.isMissing() ? Texts.text("drawer.wanted-missing", what)
            : Texts.text("drawer.wanted-met", what, came);
    }

    private List<Node> deeds(Wanted wanted) {
        Button drop = new Button(Texts.text("drawer.wanted-drop"));
        drop.getStyleClass().addAll("small", "flat");
        drop.setAccessibleText(Texts.text("drawer.wanted-drop-named", wanted.what()));
        drop.setOnAction(event -> model.drop(wanted.id()));
        if (!wanted.isMissing()) {
            Button again = new Button(Texts.text("evidence.unmeet"));
            again.getStyleClass().addAll("small", "flat");
            again.setOnAction(event -> model.meet(wanted.id(), null));
            return List.of(again, drop);
        }
        MenuButton met = new MenuButton(Texts.text("drawer.wanted-came"));
        met.getStyleClass().add("small");
        met.setDisable(pieces.isEmpty());
        pieces.forEach(piece -> {
            MenuItem choice = new MenuItem(Texts.text("drawer.piece", piece.number(), piece.title()));
            choice.setOnAction(event -> model.meet(wanted.id(), piece.id()));
            met.getItems().add(choice);
        });
        return List.of(met, drop);
    }
}
