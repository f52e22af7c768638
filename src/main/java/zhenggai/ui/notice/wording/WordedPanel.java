package zhenggai.ui.notice.wording;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.notice.wording.Withheld;
import zhenggai.domain.notice.wording.Worded;
import zhenggai.domain.notice.wording.WordingState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.NamedBox;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.panel.DifferenceFlow;
import zhenggai.ui.panel.DifferencePair.Named;
import zhenggai.ui.panel.DifferencePair;
import zhenggai.ui.panel.Panel;
import zhenggai.ui.panel.Sections;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** Both wordings of one finding or measure on the screen, one below the other, with their difference, what is proposed, and whether it is published. */
public final class WordedPanel implements Panel {
    private final WordedModel model;
    private final Label title = Forms.heading("");
    private final StatusBadge badge = new StatusBadge();
    private final Label internal = said("wording-internal");
    private final VBox beside = new VBox(Theme.em(0.6));
    private final VBox publishing = new VBox(Theme.em(0.5));
    private final TextBox published;
    private final ComboBox<Withheld> why = NamedBox.of(List.of(Withheld.values()), Texts::text);

    public WordedPanel(WordedModel model) {
        this.model = model;
        this.published = TextBox.area(Texts.text("panel.public-text"), model.published(), 4).marked(Texts.text("panel.public"), "public-mark");
    }

    @Override
    public Parent build() {
        title.getStyleClass().add("panel-title");
        FlowPane head = new FlowPane(Theme.em(0.8), Theme.em(0.3), title, badge);
        head.setRowValignment(javafx.geometry.VPos.CENTER);
        head.getStyleClass().add("panel-head");
        published.input().setId("wording-public");
        why.setId("wording-why");
        why.setPrefWidth(Theme.em(16));
        why.valueProperty().bindBidirectional(model.whyProperty());
        Label mark = new Label(Texts.text("panel.internal"));
        mark.getStyleClass().add("internal-mark");
        Label label = new Label(Texts.text("wordings.internal"));
        label.getStyleClass().add("field-label");
        Parent content = Sections.scrolled(new VBox(Theme.em(0.9), new VBox(Theme.em(0.35), new FlowPane(Theme.em(0.5), 0, label, mark), internal), published, beside,
            Forms.heading(Texts.text("wordings.publishing")), publishing, TextBox.refusal(model.refusalProperty())));
        VBox.setVgrow(content, Priority.ALWAYS);
        model.wordedProperty().addListener((property, before, now) -> show(now));
        model.reload();
        return new VBox(head, content);
    }

    @Override
    public void reload() {
        model.reload();
    }

    @Override
    public void edit() {
        published.input().requestFocus();
    }

    @Override
    public void leave() {
        model.leave();
    }

    private void show(@Nullable Worded worded) {
        if (worded != null) {
            title.setText(Texts.text(worded.isFinding() ? "wordings.finding" : "wordings.measure", worded.code()));
            badge.show(face(worded.state()));
            internal.setText(worded.internal().isBlank() ? Texts.text("wordings.no-internal") : worded.internal());
            published.input().setEditable(!model.isReadOnly());
            beside.getChildren().setAll(beside(worded));
            publishing.getChildren().setAll(publishing(worded));
        }
    }

    /** How far a public wording is, by shape, word and colour. */
    static StatusBadge.Face face(WordingState state) {
        return new StatusBadge.Face(state.shape(), Texts.text(state), switch (state) {
            case NONE -> "status-returned";
            case PROPOSED -> "status-submitted";
            case ACCEPTED -> "status-closed";
            case EDITED -> "status-work";
            case WITHHELD -> "status-idle";
        });
    }

    private List<Node> beside(Worded worded) {
        List<Node> nodes = new ArrayList<>();
        if (!worded.published().isBlank() && !worded.internal().isBlank()) {
            nodes.add(Forms.heading(Texts.text("wordings.difference")));
            nodes.add(new DifferencePair(new Named(Texts.text("panel.internal"), worded.internal()), new Named(Texts.text("panel.public"), worded.published())));
        }
        if (worded.state() == WordingState.PROPOSED || worded.isOutdated() || worded.state() == WordingState.EDITED && !worded.proposal().isBlank()) {
            nodes.add(Forms.heading(Texts.text(worded.isOutdated() ? "wordings.proposal-changed" : "wordings.proposal")));
            if (worded.published().isBlank()) {
                Label proposal = said("wording-proposal");
                proposal.setText(worded.proposal());
                nodes.add(proposal);
            } else {
                nodes.add(new DifferenceFlow(worded.published(), worded.proposal()));
            }
            if (!model.isReadOnly() && worded.state() != WordingState.EDITED) {
                nodes.add(verb(Icons.labelled(Icons.SAVE, Texts.text("wordings.accept")), "wording-accept", model::accept));
            }
        }
        return nodes;
    }

    private List<Node> publishing(Worded worded) {
        if (worded.wording().isWithheld()) {
            Label kept = new Label(worded.wording().reason().isEmpty() ? Texts.text("wordings.kept-back", worded.wording().withheld())
                : Texts.text("wordings.kept-back-because", worded.wording().withheld(), worded.wording().reason()));
            kept.setWrapText(true);
            kept.setMinHeight(Region.USE_PREF_SIZE);
            return model.isReadOnly() ? List.of(kept) : List.of(kept, verb(Icons.labelled(Icons.UNDO, Texts.text("wordings.release")), "wording-release", model::release));
        }
        if (model.isReadOnly()) {
            return List.of();
        }
        TextField reason = Forms.text(Texts.text("wordings.reason"));
        reason.setId("wording-reason");
        reason.textProperty().bindBidirectional(model.reason().textProperty());
        return List.of(new FlowPane(Theme.em(0.8), Theme.em(0.5), Forms.field(Texts.text("wordings.why"), why)), Forms.field(Texts.text("wordings.reason"), reason),
            verb(Icons.labelled(Icons.LOCK, Texts.text("wordings.keep-back")), "wording-keep-back", model::keepBack));
    }

    private static Label said(String id) {
        Label said = new Label();
        said.setId(id);
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        said.getStyleClass().add("difference");
        return said;
    }

    private static Button verb(Button verb, String id, Runnable deed) {
        verb.setId(id);
        verb.setOnAction(event -> deed.run());
        return verb;
    }
}
