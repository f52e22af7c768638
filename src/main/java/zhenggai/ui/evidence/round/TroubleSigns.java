package zhenggai.ui.evidence.round;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.evidence.FileCheck.Trouble;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.spine.Evidence;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** What the window shows of files of evidence that are gone or altered: red sentences that lead to the pieces, and a word in the status line. */
public final class TroubleSigns {
    private static final int MOST = 4;

    private final RoundModel model;
    private final Outside outside;

    /** Where the signs lead to. */
    public interface Outside {
        /** Shows the piece in its drawer. */
        void toPiece(Evidence piece);

        /** Shows where the red sentences stand. */
        void toBoard();

        /** Names all of them, and says what can be done. */
        void tell(List<Trouble> troubles);
    }

    public TroubleSigns(RoundModel model, Outside outside) {
        this.model = model;
        this.outside = outside;
    }

    /** Each piece in a sentence of its own, as far as there is room for them; nothing at all where all is well. */
    public Node band() {
        VBox band = new VBox(Theme.em(0.2));
        band.setId("evidence-trouble");
        band.getStyleClass().add("trouble-band");
        band.managedProperty().bind(band.visibleProperty());
        whenChanged(troubles -> {
            band.setVisible(!troubles.isEmpty());
            band.getChildren().setAll(troubles.isEmpty() ? List.of() : sentences(troubles));
        });
        return band;
    }

    private List<Node> sentences(List<Trouble> troubles) {
        List<Node> lines = new ArrayList<>();
        for (Trouble trouble : troubles.subList(0, Math.min(MOST, troubles.size()))) {
            Evidence piece = trouble.piece();
            Label sentence = new Label(Level.RED.shape() + " " + Texts.text("round.trouble", piece.number(), piece.title(), trouble.state()));
            sentence.getStyleClass().add("warning-red");
            sentence.setWrapText(true);
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            lines.add(line(sentence, link("round.to-piece", "trouble-" + piece.number(), Texts.text("round.to-piece-of", piece.number(), piece.title()), () -> outside.toPiece(piece))));
        }
        Hyperlink all = link(troubles.size() > MOST ? "round.all" : "round.advice", "trouble-all", "", () -> outside.tell(List.copyOf(model.troubles())));
        Hyperlink again = link("round.again", "trouble-again", "", model::begin);
        again.disableProperty().bind(model.underWayProperty());
        lines.add(troubles.size() > MOST ? line(new Label(Texts.text("round.more", troubles.size() - MOST)), all, again) : line(all, again));
        return lines;
    }

    private static Node line(Node... parts) {
        FlowPane line = new FlowPane(Theme.em(0.8), 0, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Hyperlink link(String key, String id, String told, Runnable deed) {
        Hyperlink link = new Hyperlink(Texts.text(key));
        link.setId(id);
        if (!told.isEmpty()) {
            link.setAccessibleText(told);
        }
        link.setOnAction(event -> {
            link.setVisited(false);
            deed.run();
        });
        return link;
    }

    /** How many there are, with the way to their names; nothing where all is well. */
    public Node status() {
        Hyperlink word = link("round.again", "status-trouble", "", outside::toBoard);
        word.getStyleClass().addAll("count", "status-overdue");
        word.managedProperty().bind(word.visibleProperty());
        whenChanged(troubles -> {
            word.setVisible(!troubles.isEmpty());
            word.setText(Level.RED.shape() + " " + Texts.text("round.status", troubles.size()));
        });
        return word;
    }

    private void whenChanged(Consumer<List<Trouble>> deed) {
        model.troubles().addListener((ListChangeListener<Trouble>) change -> deed.accept(model.troubles()));
        deed.accept(model.troubles());
    }
}
