package zhenggai.ui.publication;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.casework.publication.Published;
import zhenggai.domain.publication.Lack;
import zhenggai.domain.publication.Posting;
import zhenggai.domain.publication.PostingId;
import zhenggai.domain.publication.Proof;
import zhenggai.domain.publication.PublicationId;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Picture.Pixels;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.TextBox;
import zhenggai.ui.scan.ScanDrop;
import zhenggai.ui.scan.ScanRow;
import zhenggai.words.PublicationWords;
import zhenggai.words.Texts;

/** A channel of a publication on the screen: where it is up since when, and what proves that, to be dropped, pasted or chosen. */
final class PostingCard {
    private final PublicationModel model;
    private final PublicationScreen.Outside outside;
    private final PublicationId publication;
    private final PostingId id;
    private final EditedText place;
    private final EditedText up;
    private final EditedText down;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final Label name = new Label();
    private final HBox badges = new HBox(Theme.em(0.5));
    private final VBox notes = new VBox(Theme.em(0.2));
    private final VBox proofs = new VBox(Theme.em(0.5));
    private final VBox changing = new VBox(Theme.em(0.6));
    private final ScanDrop bringing;
    private List<Proof> shown = List.of();
    private boolean isStated;

    PostingCard(PublicationModel model, PublicationScreen.Outside outside, PublicationId publication, PostingId id) {
        this.model = model;
        this.outside = outside;
        this.publication = publication;
        this.id = id;
        String field = "posting-" + id.value() + "/";
        place = model.text(field + "place", typed -> model.move(publication, id, typed));
        up = model.text(field + "up", typed -> model.putUp(publication, id, typed));
        down = model.text(field + "down", typed -> model.takeDown(publication, id, typed));
        bringing = new ScanDrop("posting", id.value(), Texts.text("publications.drop"), new Bringing());
    }

    Node build() {
        name.getStyleClass().add("panel-title");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        Button remove = Icons.button(Icons.REMOVE, Texts.text("publications.remove-channel"));
        remove.setId("posting-remove-" + id.value());
        remove.setOnAction(event -> model.unpost(publication, id, () -> outside.done(Texts.text("publications.channel-removed")), refusal::set));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        badges.setMinWidth(Region.USE_PREF_SIZE);
        badges.setAlignment(Pos.CENTER_LEFT);
        HBox head = new HBox(Theme.em(0.7), name, badges, gap, remove);
        head.getStyleClass().add("entry-head");
        remove.visibleProperty().bind(changing.visibleProperty());
        changing.getChildren().setAll(beside());
        VBox card = new VBox(Theme.em(0.6), head, notes, changing, TextBox.refusal(refusal), proofs, bringing);
        card.getStyleClass().add("card");
        card.setId("posting-" + id.value());
        return card;
    }

    void show(Published published) {
        Posting posting = published.publication().get(id);
        isStated = published.publication().statement() != null;
        place.stored(posting.place());
        up.stored(DayWords.of(posting.upOn()));
        down.stored(DayWords.of(posting.downOn()));
        // where nothing may be typed any more, the name says all of it
        boolean fixed = model.isReadOnly() || isStated;
        name.setText(fixed ? PublicationWords.of(posting) : Texts.text(posting.channel()));
        List<Lack> lacks = published.outlook().about(posting);
        badges.getChildren().setAll(new StatusBadge(face(posting)));
        lacks.stream().filter(lack -> lack.kind() == Lack.Kind.PROOF_MISSING)
            .forEach(lack -> badges.getChildren().add(new StatusBadge(new StatusBadge.Face("\u25b2", Texts.text("publications.lacks-proof"), "status-returned"))));
        notes.getChildren().setAll(lacks.stream().filter(lack -> !lack.kind().isToDo()).map(lack -> PeriodCard.muted(PublicationWords.of(lack, published.version().text().period()))).toList());
        if (fixed && posting.upOn() != null) {
            notes.getChildren().addFirst(PeriodCard.muted(posting.downOn() == null ? Texts.text("publications.was-up", DayWords.of(posting.upOn()))
                : Texts.text("publications.was-up-and-down", DayWords.of(posting.upOn()), DayWords.of(posting.downOn()))));
        }
        for (Region part : List.of(notes, changing, bringing)) {
            part.setVisible(part == notes ? !notes.getChildren().isEmpty() : !fixed);
            part.setManaged(part.isVisible());
        }
        show(posting.proofs(), fixed);
    }

    void leave() {
        List.of(place, up, down).forEach(EditedText::leave);
    }

    /** Where somebody begins who is led here. */
    void focus() {
        bringing.requestFocus();
    }

    private void show(List<Proof> now, boolean fixed) {
        if (!shown.equals(now) || proofs.getChildren().isEmpty() || fixed) {
            shown = now;
            proofs.getChildren().setAll(now.stream().map(proof -> row(proof, fixed)).toList());
        }
        proofs.setManaged(!now.isEmpty());
    }

    private Node row(Proof proof, boolean fixed) {
        Button remove = Icons.button(Icons.REMOVE, Texts.text("publications.remove-proof", proof.file().name()));
        remove.setOnAction(event -> model.unprove(publication, id, proof, () -> outside.done(Texts.text("publications.proof-removed", proof.file().name())), refusal::set));
        remove.setVisible(!fixed);
        ScanRow row = new ScanRow(proof.scan(), () -> outside.open(proof), remove);
        row.look(model.background(), () -> model.content(proof));
        return row;
    }

    private static StatusBadge.Face face(Posting posting) {
        return posting.upOn() == null ? new StatusBadge.Face("\u25a1", Texts.text("publications.is-not-up"), "status-idle")
            : posting.downOn() == null ? new StatusBadge.Face("\u25cf", Texts.text("publications.is-up"), "status-work")
                : new StatusBadge.Face("\u25a0", Texts.text("publications.is-down"), "status-closed");
    }

    private Node beside() {
        TextBox where = TextBox.line(Texts.text("publications.place"), place);
        TextBox since = TextBox.line(Texts.text("publications.up"), up);
        TextBox until = TextBox.line(Texts.text("publications.down"), down);
        where.input().setId("posting-place-" + id.value());
        since.input().setId("posting-up-" + id.value());
        until.input().setId("posting-down-" + id.value());
        return new VBox(Theme.em(0.4), where, PeriodCard.days(since, until));
    }

    /** What is brought proves that it is up here. */
    private final class Bringing implements ScanDrop.Taking {
        @Override
        public void choose(Consumer<List<Path>> then) {
            outside.files(then);
        }

        @Override
        public void files(List<Path> files) {
            model.prove(publication, id, files, () -> outside.done(Texts.text("publications.proven", files.size())), refusal::set);
        }

        @Override
        public void picture(Pixels picture) {
            model.prove(publication, id, picture, () -> outside.done(Texts.text("publications.proven", 1)), refusal::set);
        }

        @Override
        public void refuse(String sentence) {
            refusal.set(sentence);
        }
    }
}
