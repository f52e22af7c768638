package zhenggai.ui.finding;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Subject;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.Weight;
import zhenggai.ui.evidence.EvidenceDesk;
import zhenggai.ui.evidence.EvidenceModel;
import zhenggai.ui.evidence.EvidenceSection;
import zhenggai.ui.finding.repeat.RepeatModel;
import zhenggai.ui.finding.repeat.RepeatSection;
import zhenggai.ui.kit.Arrows;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.DutyFields;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.HistoryList;
import zhenggai.ui.panel.HistoryModel;
import zhenggai.ui.panel.Panel;
import zhenggai.ui.panel.Sections;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** Everything about one finding on the screen: its derived state above, its wordings, explanation, duties and history below. */
public final class FindingPanel implements Panel {
    private static final String CONTENT = "content";
    private static final String DUTIES = "duties";
    private static final String EVIDENCE = "evidence";
    private static final String REPEAT = "repeat";
    private static final String HISTORY = "history";

    private final FindingModel model;
    private final EvidenceModel evidence;
    private final RepeatModel repeat;
    private final HistoryModel history;
    private final Sections sections;
    private final Label title = new Label();
    private final Label counts = Forms.muted("");
    private final StatusBadge badge = new StatusBadge();
    private final Hyperlink opinions = new Hyperlink();
    private final Choice<FindingKind> kind;
    private final Choice<Weight> weight;
    private TextBox feedback;

    /**
     * @param drafts what is typed and not saved in any panel of the case
     * @param desk where its evidence leads to
     */
    public FindingPanel(OpenCase open, Background background, FindingId id, Remembered remembered, Drafts drafts, EvidenceDesk desk) {
        this.model = new FindingModel(open, background, id, drafts);
        this.repeat = new RepeatModel(open, background, id);
        this.evidence = new EvidenceModel(open, background, Backed.of(id), drafts, desk);
        this.history = new HistoryModel(open, background, Subject.FINDING, id.value(), open.zone());
        this.sections = new Sections("finding-section", remembered);
        this.kind = new Choice<>(FindingKind.values(), model::classify);
        this.weight = new Choice<>(Weight.values(), model::weigh);
        this.opinions.setVisible(false);
    }

    /** Leads to the opinions from the public about it, where there are some; without this nothing says that there are. */
    public FindingPanel withOpinions(Consumer<FindingBranch> toOpinions) {
        opinions.setId("finding-opinions");
        opinions.textProperty().bind(Bindings.createStringBinding(() -> Texts.text("panel.finding-opinions", model.opinionsProperty().get()), model.opinionsProperty()));
        opinions.visibleProperty().bind(model.opinionsProperty().greaterThan(0));
        opinions.setOnAction(event -> toOpinions.accept(model.branchProperty().get()));
        return this;
    }

    @Override
    public Parent build() {
        Parent tabs = sections.with(CONTENT, Texts.text("panel.finding-content"), this::content)
            .with(DUTIES, Texts.text("panel.duties"), () -> readOnly(new DutyFields(model.duties()).build()))
            .with(EVIDENCE, Texts.text("panel.evidence"), () -> new EvidenceSection(evidence).build(), evidence::reload)
            .with(REPEAT, Texts.text("repeat.section"), () -> new RepeatSection(repeat).build(), repeat::reload)
            .with(HISTORY, Texts.text("panel.history"), () -> new HistoryList(history).build(), history::reload).build();
        VBox.setVgrow(tabs, Priority.ALWAYS);
        title.getStyleClass().add("panel-title");
        opinions.managedProperty().bind(opinions.visibleProperty());
        FlowPane state = new FlowPane(Theme.em(0.8), Theme.em(0.3), badge, counts, opinions);
        state.setAlignment(Pos.CENTER_LEFT);
        VBox classes = new VBox(Theme.em(0.4), readOnly(kind.row(Texts.text("panel.kind"))), readOnly(weight.row(Texts.text("panel.weight"))));
        VBox head = new VBox(Theme.em(0.5), title, state, classes);
        head.getStyleClass().add("panel-head");
        VBox root = new VBox(head, tabs);
        root.getStyleClass().add("finding-panel");
        model.branchProperty().addListener((property, before, now) -> show(now));
        model.reload();
        return root;
    }

    @Override
    public void reload() {
        model.reload();
        sections.reload();
    }

    @Override
    public void edit() {
        sections.select(CONTENT);
        feedback.input().requestFocus();
    }

    @Override
    public void toEvidence() {
        sections.select(EVIDENCE);
        evidence.reload();
    }

    @Override
    public void leave() {
        model.leave();
    }

    private void show(FindingBranch now) {
        title.setText(Texts.text("panel.finding-title", now.finding().number()));
        badge.show(StatusBadge.face(now.state()));
        long closed = now.measures().stream().filter(m -> m.measure().state() == MeasureState.CLOSED).count();
        counts.setText(Texts.text("panel.finding-counts", now.measures().size(), closed));
        kind.show(now.finding().kind());
        weight.show(now.finding().weight());
    }

    private Node content() {
        feedback = area("panel.feedback", model.feedback(), 4).marked(Texts.text("panel.internal"), "internal-mark");
        feedback.input().getStyleClass().add("first-field");
        feedback.input().setId("finding-feedback");
        TextBox publicText = area("panel.public-text", model.publicText(), 3).marked(Texts.text("panel.public"), "public-mark");
        publicText.input().setId("finding-public");
        List<TextBox> rest = List.of(area("panel.manifestation", model.manifestation(), 3), area("panel.cause", model.cause(), 3),
            area("panel.goal", model.goal(), 2), area("panel.wider-check", model.widerCheck(), 2));
        return new VBox(Theme.em(0.9), Stream.concat(Stream.of(feedback, publicText), rest.stream()).toArray(Node[]::new));
    }

    private TextBox area(String key, EditedText text, int rows) {
        TextBox box = TextBox.area(Texts.text(key), text, rows);
        box.input().setEditable(!model.isReadOnly());
        return box;
    }

    private Node readOnly(Node node) {
        node.setDisable(model.isReadOnly());
        return node;
    }

    /** One of a few constants, all of them in sight. */
    private static final class Choice<E extends Enum<E>> {
        private final ToggleGroup group = new ToggleGroup();
        private final List<ToggleButton> buttons;

        Choice(E[] constants, Consumer<E> chosen) {
            buttons = Stream.of(constants).map(constant -> {
                ToggleButton button = new ToggleButton(Texts.text(constant));
                button.setUserData(constant);
                button.setToggleGroup(group);
                button.getStyleClass().add("small");
                button.setOnAction(event -> {
                    button.setSelected(true);
                    chosen.accept(constant);
                });
                return button;
            }).toList();
            buttons.getFirst().getStyleClass().add("left-pill");
            buttons.subList(1, buttons.size() - 1).forEach(button -> button.getStyleClass().add("center-pill"));
            buttons.getLast().getStyleClass().add("right-pill");
            Arrows.in(group);
        }

        Node row(String name) {
            Label label = new Label(name);
            label.getStyleClass().add("field-label");
            // the name stands above where there is no room beside
            FlowPane row = new FlowPane(Theme.em(0.5), Theme.em(0.2), label, new HBox(buttons.toArray(Node[]::new)));
            row.setAlignment(Pos.CENTER_LEFT);
            row.setAccessibleText(name);
            return row;
        }

        void show(E now) {
            buttons.forEach(button -> button.setSelected(button.getUserData() == now));
        }
    }
}
