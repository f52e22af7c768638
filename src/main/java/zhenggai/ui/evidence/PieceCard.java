package zhenggai.ui.evidence;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.spine.Evidence;
import zhenggai.ui.evidence.look.InSight;
import zhenggai.ui.evidence.look.PreviewPane;
import zhenggai.ui.evidence.look.Thumb;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.PickField;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.FileWords;
import zhenggai.words.Texts;

/** One piece of evidence in the drawer: a line that says what it is, and below it, when it is looked at, its file and everything known of it. */
final class PieceCard {
    private static final double CHIP = 24;

    private final EvidenceModel drawer;
    private final Hyperlink name = new Hyperlink();
    private final FlowPane facts = new FlowPane(Theme.em(0.7), Theme.em(0.2));
    private final Thumb thumb;
    private final HBox head;
    private final VBox card;
    private boolean isOpen;
    private @Nullable StoredFile file;

    PieceCard(EvidenceModel drawer) {
        this.drawer = drawer;
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        facts.setAlignment(Pos.CENTER_LEFT);
        thumb = new Thumb(drawer::thumb);
        thumb.managedProperty().bind(thumb.visibleProperty());
        VBox words = new VBox(Theme.em(0.3), name, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        head = new HBox(Theme.em(0.7), thumb, words);
        card = new VBox(Theme.em(0.3), head);
        card.getStyleClass().add("entry");
    }

    /** Asked after every layout: the small picture is made only when it can be seen. */
    void look() {
        if (thumb.isVisible() && InSight.is(thumb)) {
            thumb.seen();
        }
    }

    /** The line always anew; what is opened below it only when it is opened or has another file, because somebody may be typing in it. */
    Node show(Evidence piece) {
        boolean opens = piece.id().equals(drawer.selectedProperty().get());
        name.setText(Texts.text("drawer.piece", piece.number(), piece.title()));
        name.setId("piece-" + piece.number());
        name.setGraphic(Icons.of(opens ? Icons.PREVIOUS_PAGE : Icons.NEXT_PAGE));
        name.setOnAction(event -> drawer.selectedProperty().set(opens ? null : piece.id()));
        thumb.show(piece);
        thumb.setVisible(!opens);
        facts.getChildren().setAll(badge(piece));
        facts(piece).forEach(fact -> facts.getChildren().add(Forms.muted(fact)));
        boolean isSame = isOpen && Objects.equals(file, piece.file());
        if (!opens || !isSame) {
            card.getChildren().setAll(head);
        }
        if (opens && !isSame) {
            card.getChildren().addAll(opened(piece));
        }
        isOpen = opens;
        file = piece.file();
        return card;
    }

    private static Label badge(Evidence piece) {
        Label badge = new Label(piece.file() == null ? Texts.text("drawer.paper") : Texts.text(piece.file().kind()));
        badge.getStyleClass().add("kind-badge");
        return badge;
    }

    private static List<String> facts(Evidence piece) {
        String size = piece.file() == null ? "" : FileWords.size(piece.file().size());
        return Stream.of(piece.documentNumber(), DayWords.of(piece.datedOn()), piece.pages(), piece.place(), size).filter(fact -> !fact.isEmpty()).toList();
    }

    private List<Node> opened(Evidence piece) {
        PieceModel model = drawer.piece(piece);
        VBox fields = new VBox(Theme.em(0.5), line("drawer.title", model.title(), model),
            beside(line("panel.evidence-number", model.documentNumber(), model), line("panel.evidence-dated", model.dated(), model)),
            beside(line("drawer.pages", model.pages(), model), line("drawer.note", model.note(), model)), line("panel.evidence-place", model.place(), model));
        if (piece.file() != null) {
            fields.getChildren().add(Forms.muted(Texts.text("drawer.original", piece.file().name())));
        }
        model.show(piece);
        return List.of(new PreviewPane(drawer.preview(piece), piece.title()).build(), buttons(model), fields, links(model));
    }

    private static Node beside(TextBox one, TextBox other) {
        HBox row = new HBox(Theme.em(0.8), one, other);
        row.getChildren().forEach(box -> {
            ((TextBox) box).setMinWidth(0);
            ((TextBox) box).setPrefWidth(1);
            HBox.setHgrow(box, Priority.ALWAYS);
        });
        return row;
    }

    private static TextBox line(String key, EditedText text, PieceModel model) {
        TextBox box = TextBox.line(Texts.text(key), text);
        box.input().setEditable(!model.isReadOnly());
        box.input().setId(key.replace("panel.evidence", "piece").replace("drawer.", "piece-"));
        return box;
    }

    private static Node buttons(PieceModel model) {
        StoredFile file = model.piece().file();
        FlowPane row = new FlowPane(Theme.em(0.5), Theme.em(0.4));
        if (file != null) {
            if (file.kind().opens()) {
                row.getChildren().add(button("drawer.open", "piece-open", model::open));
            }
            row.getChildren().add(button("drawer.export", "piece-export", model::export));
        }
        if (file == null && !model.isReadOnly()) {
            row.getChildren().add(button("drawer.scan", "piece-scan", model::scan));
        }
        if (!model.isReadOnly()) {
            Button unlink = button("drawer.unlink-here", "piece-unlink", model::unlinkHere);
            unlink.visibleProperty().bind(Bindings.isNotEmpty(model.backs()));
            unlink.managedProperty().bind(unlink.visibleProperty());
            row.getChildren().addAll(unlink, button("drawer.remove", "piece-remove", model::remove));
        }
        return row;
    }

    private static Button button(String key, String id, Runnable deed) {
        Button button = new Button(Texts.text(key));
        button.getStyleClass().add("small");
        button.setId(id);
        button.setOnAction(event -> deed.run());
        return button;
    }

    private static Node links(PieceModel model) {
        FlowPane chips = new FlowPane(Theme.em(0.4), Theme.em(0.4));
        model.backs().addListener((ListChangeListener<PieceModel.Target>) change -> chips.getChildren().setAll(model.backs().stream().map(target -> chip(model, target)).toList()));
        VBox links = new VBox(Theme.em(0.4), Forms.muted(Texts.text("drawer.backs-too")), chips);
        if (!model.isReadOnly()) {
            PickField<PieceModel.Target> pick = new PickField<PieceModel.Target>(Texts.text("drawer.link-to"), model::proposals, PieceModel.Target::words, model::link).empties();
            pick.input().setPromptText(Texts.text("drawer.link-to"));
            pick.input().setId("piece-link");
            links.getChildren().add(pick);
        }
        return links;
    }

    private static Node chip(PieceModel model, PieceModel.Target target) {
        Label words = new Label(target.words());
        words.setMaxWidth(Theme.em(CHIP));
        HBox chip = new HBox(Theme.em(0.3), words);
        chip.getStyleClass().add("chip");
        if (!model.isReadOnly()) {
            Button drop = Icons.button(Icons.REMOVE, Texts.text("drawer.unlink", target.words()));
            drop.setOnAction(event -> model.unlink(target.item()));
            chip.getChildren().add(drop);
        }
        return chip;
    }
}
