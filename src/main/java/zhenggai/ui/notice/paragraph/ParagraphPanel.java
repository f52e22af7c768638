package zhenggai.ui.notice.paragraph;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.notice.Follow;
import zhenggai.domain.notice.Line;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.notice.look.FollowFace;
import zhenggai.ui.panel.DifferenceFlow;
import zhenggai.ui.panel.Panel;
import zhenggai.ui.panel.Sections;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** One paragraph of a notice on the screen: how it stands to the case, its text, how it reads, and what can be done to it. */
public final class ParagraphPanel implements Panel {
    private static final int ROWS = 6;

    private final ParagraphModel model;
    private final Label title = Forms.heading("");
    private final StatusBadge badge = new StatusBadge();
    private final FlowPane verbs = new FlowPane(Theme.em(0.5), Theme.em(0.4));
    private final VBox beside = new VBox(Theme.em(0.6));
    private final AddedPart adding;
    private final TextBox text;

    public ParagraphPanel(ParagraphModel model) {
        this.model = model;
        this.adding = new AddedPart(model);
        this.text = TextBox.area(Texts.text("notices.text"), model.text(), ROWS);
    }

    @Override
    public Parent build() {
        title.getStyleClass().add("panel-title");
        title.setId("paragraph-title");
        title.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane named = new FlowPane(Theme.em(0.8), Theme.em(0.3), title, badge);
        named.setRowValignment(javafx.geometry.VPos.CENTER);
        VBox head = new VBox(Theme.em(0.5), named, verbs);
        head.getStyleClass().add("panel-head");
        Parent content = Sections.scrolled(new VBox(Theme.em(0.9), beside, text, new CounterMenu(model, text.input()), preview(), adding));
        VBox.setVgrow(content, Priority.ALWAYS);
        text.input().setId("paragraph-text");
        model.lineProperty().addListener((property, before, now) -> show(now));
        model.reload();
        return new VBox(head, content);
    }

    @Override
    public void reload() {
        model.reload();
        // whether it can be written changes with the whole document, not with the paragraph
        show(model.lineProperty().get());
    }

    @Override
    public void edit() {
        text.input().requestFocus();
    }

    /** Puts the cursor where a paragraph is added behind this one. */
    public void toAdding() {
        adding.toText();
    }

    @Override
    public void leave() {
        model.leave();
    }

    /** Leaves the paragraph out, or takes an added one away. */
    public void takeAway() {
        Line line = model.lineProperty().get();
        if (line != null && !model.isReadOnly()) {
            if (line.isAdded()) {
                model.remove();
            } else if (line.follow() == Follow.GONE) {
                model.follow();
            } else if (line.isShown()) {
                model.leaveOut();
            }
        }
    }

    /** Whether a person added it. */
    public boolean isAdded() {
        Line line = model.lineProperty().get();
        return line != null && line.isAdded();
    }

    public ParagraphModel model() {
        return model;
    }

    private void show(@Nullable Line line) {
        if (line != null) {
            title.setText(line.number().isEmpty() ? Texts.text(line.rank()) : Texts.text("notices.paragraph", line.rank(), line.number()));
            badge.show(FollowFace.of(line.follow()));
            text.input().setEditable(!model.isReadOnly() && line.isShown());
            adding.setVisible(!model.isReadOnly());
            adding.setManaged(!model.isReadOnly());
            verbs.getChildren().setAll(model.isReadOnly() ? List.of() : verbs(line));
            beside.getChildren().setAll(beside(line));
            beside.setManaged(!beside.getChildren().isEmpty());
        }
    }

    private List<Button> verbs(Line line) {
        if (line.isAdded()) {
            return List.of(verb(Icons.labelled(Icons.UP, Texts.text("notices.up")), "paragraph-up", model::moveUp),
                verb(Icons.labelled(Icons.DOWN, Texts.text("notices.down")), "paragraph-down", model::moveDown),
                verb(Icons.labelled(Icons.REMOVE, Texts.text("notices.remove")), "paragraph-remove", this::takeAway));
        }
        Button leaveOut = verb(Icons.labelled(Icons.CLOSE, Texts.text("notices.leave-out")), "paragraph-leave-out", this::takeAway);
        return switch (line.follow()) {
            case FOLLOWS -> List.of(leaveOut);
            case EDITED -> List.of(verb(Icons.labelled(Icons.UNDO, Texts.text("notices.follow")), "paragraph-follow", model::follow), leaveOut);
            case CHANGED -> List.of(verb(Icons.labelled(Icons.UNDO, Texts.text("notices.take")), "paragraph-follow", model::follow),
                verb(Icons.labelled(Icons.LOCK, Texts.text("notices.keep")), "paragraph-keep", model::keep), leaveOut);
            case GONE -> List.of(verb(Icons.labelled(Icons.REMOVE, Texts.text("notices.remove")), "paragraph-remove", this::takeAway));
            case LEFT_OUT -> List.of(verb(Icons.labelled(Icons.UNDO, Texts.text("notices.restore")), "paragraph-follow", model::follow));
            case ADDED, FIXED -> List.of();
        };
    }

    private static Button verb(Button button, String id, Runnable deed) {
        button.setId(id);
        button.getStyleClass().addAll("small", "button-outlined");
        button.setOnAction(event -> deed.run());
        return button;
    }

    /** What the case says where a person says something else, and what became of it since. */
    private static List<Node> beside(Line line) {
        return switch (line.follow()) {
            case CHANGED -> List.of(Forms.heading(Texts.text("notices.changed-since")), new DifferenceFlow(line.basis(), line.caseSays()),
                Forms.heading(Texts.text("notices.case-to-mine")), new DifferenceFlow(line.caseSays(), line.source()));
            case EDITED -> List.of(Forms.heading(Texts.text("notices.case-to-mine")), new DifferenceFlow(line.caseSays(), line.source()));
            case GONE -> List.of(sentence("notices.gone"), new DifferenceFlow(line.basis(), line.source()));
            case LEFT_OUT -> List.of(sentence("notices.left-out"));
            case FOLLOWS, ADDED, FIXED -> List.of();
        };
    }

    private static Label sentence(String key) {
        Label sentence = Forms.muted(Texts.text(key));
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }

    private Node preview() {
        Label reads = new Label();
        reads.setId("paragraph-preview");
        reads.setWrapText(true);
        reads.setMinHeight(Region.USE_PREF_SIZE);
        reads.getStyleClass().add("difference");
        reads.setMaxWidth(Double.MAX_VALUE);
        reads.textProperty().bind(model.preview());
        return new VBox(Theme.em(0.35), Forms.field(Texts.text("notices.reads"), reads), TextBox.refusal(model.unknown()));
    }
}
