package zhenggai.ui.measure;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Subject;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.evidence.EvidenceDesk;
import zhenggai.ui.evidence.EvidenceModel;
import zhenggai.ui.evidence.EvidenceSection;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.WarningBadge;
import zhenggai.ui.measure.acceptance.AcceptanceModel;
import zhenggai.ui.measure.acceptance.AcceptanceSection;
import zhenggai.ui.measure.acts.MeasureActsModel;
import zhenggai.ui.measure.acts.MeasureActsSection;
import zhenggai.ui.measure.entries.ProgressModel;
import zhenggai.ui.measure.entries.ProgressSection;
import zhenggai.ui.measure.extension.ExtensionsModel;
import zhenggai.ui.measure.extension.ExtensionsSection;
import zhenggai.ui.measure.figure.FiguresModel;
import zhenggai.ui.measure.figure.FiguresSection;
import zhenggai.ui.measure.review.ReviewModel;
import zhenggai.ui.measure.review.ReviewSection;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.DutyFields;
import zhenggai.ui.panel.HistoryList;
import zhenggai.ui.panel.HistoryModel;
import zhenggai.ui.panel.Panel;
import zhenggai.ui.panel.Sections;
import zhenggai.ui.panel.TextBox;
import zhenggai.ui.question.QuestionsModel;
import zhenggai.ui.question.QuestionsSection;
import zhenggai.words.Texts;

/** Everything about one measure on the screen: its state and next steps above, its sections below. */
public final class MeasurePanel implements Panel {
    private static final String CONTENT = "content";
    private static final String PROGRESS = "progress";
    private static final String EVIDENCE = "evidence";
    private static final String ACCEPTANCE = "acceptance";
    private static final String FIGURES = "figures";
    private static final String EXTENSIONS = "extensions";
    private static final String ACTS = "acts";
    private static final String LOOK_BACK = "look-back";
    private static final String HISTORY = "history";

    private final MeasureModel model;
    private final ProgressModel progress;
    private final EvidenceModel evidence;
    private final AcceptanceModel acceptance;
    private final FiguresModel figures;
    private final ExtensionsModel extensions;
    private final MeasureActsModel acts;
    private final ReviewModel review;
    private final QuestionsModel questions;
    private final HistoryModel history;
    private final Outside outside;
    private final Sections sections;
    private final Label title = Forms.heading("");
    private final WarningBadge warning = new WarningBadge();
    private TextBox text;
    private TextBox result;
    private TextBox deadline;
    private final Button toExtension = new Button(Texts.text("extension.ask"));

    /** What the panel needs from the rooms beside it. */
    public interface Outside extends MeasureActsSection.Outside, AcceptanceSection.Outside {
        /** Where files of evidence come from and go to. */
        EvidenceDesk evidence();
    }

    /**
     * @param drafts what is typed and not saved in any panel of the case
     * @param outside where supervision, acceptance and evidence of the measure lead to
     */
    public MeasurePanel(OpenCase open, Background background, MeasureId id, Remembered remembered, Drafts drafts, Outside outside) {
        this.model = new MeasureModel(open, background, id, drafts);
        this.progress = new ProgressModel(open, background, id, drafts);
        this.evidence = new EvidenceModel(open, background, Backed.of(id), drafts, outside.evidence());
        this.acceptance = new AcceptanceModel(open, background, id, drafts, model.result()::text);
        this.figures = new FiguresModel(open, background, id, drafts);
        this.extensions = new ExtensionsModel(open, background, id, drafts);
        this.acts = new MeasureActsModel(open, background, id);
        this.review = new ReviewModel(open, background, id, drafts);
        this.questions = new QuestionsModel(open, background, id, drafts);
        this.outside = outside;
        this.history = new HistoryModel(open, background, Subject.MEASURE, id.value(), open.zone());
        this.sections = new Sections("measure-section", remembered);
    }

    @Override
    public Parent build() {
        Parent tabs = sections
            .with(CONTENT, Texts.text("panel.content"), this::content)
            .with(PROGRESS, Texts.text("panel.progress"), () -> new ProgressSection(progress).build(), progress::reload)
            .with(EVIDENCE, Texts.text("panel.evidence"), () -> new EvidenceSection(evidence).build(), evidence::reload)
            .with(FIGURES, Texts.text("figure.section"), () -> new FiguresSection(figures).build(), figures::reload)
            .with(ACCEPTANCE, Texts.text("acceptance.section"), () -> new AcceptanceSection(acceptance, outside).build(), acceptance::reload)
            .with(EXTENSIONS, Texts.text("panel.extensions"), () -> new ExtensionsSection(extensions).build(), extensions::reload)
            .with(ACTS, Texts.text("acts.section"), () -> new MeasureActsSection(acts, outside).build(), acts::reload)
            .with(LOOK_BACK, Texts.text("window.look-back"), this::lookBack, this::reloadLookBack)
            .with(HISTORY, Texts.text("panel.history"), () -> new HistoryList(history).build(), history::reload)
            .build();
        VBox.setVgrow(tabs, Priority.ALWAYS);
        title.getStyleClass().add("panel-title");
        warning.managedProperty().bind(warning.visibleProperty());
        HBox named = new HBox(Theme.em(1), title, warning);
        named.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(Theme.em(0.5), named, new StepsBar(model.steps(), model.today(), this::toResult).build());
        head.getStyleClass().add("panel-head");
        VBox root = new VBox(head, tabs);
        root.getStyleClass().add("measure-panel");
        model.seenProperty().addListener((property, before, now) -> show(now));
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
        text.input().requestFocus();
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

    private void reloadLookBack() {
        review.reload();
        questions.reload();
    }

    private Node lookBack() {
        return new VBox(Theme.em(1.2), new ReviewSection(review).build(), new QuestionsSection(questions).build());
    }

    private void toResult() {
        sections.select(CONTENT);
        result.input().requestFocus();
    }

    private void show(MeasureModel.Seen now) {
        MeasureLeaf leaf = now.leaf();
        title.setText(Texts.text("panel.measure-title", now.finding(), leaf.measure().number()));
        warning.setVisible(now.warning().level() != Warning.Level.NONE);
        warning.show(now.warning().level());
        warning.setText(Texts.text(now.warning().daysLeft() < 0 ? "panel.warning-over" : "panel.warning-left", WarningBadge.words(now.warning().level()), Math.abs(now.warning().daysLeft())));
        sections.title(EVIDENCE, leaf.evidence() == 0 ? Texts.text("panel.evidence") : Texts.text("panel.evidence-count", leaf.evidence()));
        sections.title(EXTENSIONS, leaf.extensions().stream().anyMatch(Extension::isPending) ? Texts.text("panel.extensions-pending")
            : leaf.timesExtended() == 0 ? Texts.text("panel.extensions") : Texts.text("panel.extensions-count", leaf.timesExtended()));
        sections.title(ACCEPTANCE, leaf.measure().state() == MeasureState.SUBMITTED
            ? Texts.text("acceptance.section-waiting", MeasureState.SUBMITTED.shape()) : Texts.text("acceptance.section"));
        progress.responsible(leaf.names(Role.RESPONSIBLE_PERSON));
        extensions.responsible(leaf.names(Role.RESPONSIBLE_PERSON));
        deadline.input().setEditable(!model.isReadOnly() && !now.deadlineRuns());
        toExtension.setVisible(now.canBeExtended() && !model.isReadOnly());
    }

    private Node content() {
        text = TextBox.area(Texts.text("panel.measure-text"), model.text(), 4);
        text.input().getStyleClass().add("first-field");
        text.input().setId("measure-text");
        result = TextBox.area(Texts.text("panel.result"), model.result(), 4).marked(Texts.text("panel.internal"), "internal-mark");
        result.input().setId("measure-result");
        TextBox publicResult = TextBox.area(Texts.text("panel.public-result"), model.publicResult(), 4).marked(Texts.text("panel.public"), "public-mark");
        publicResult.input().setId("measure-public-result");
        deadline = TextBox.line(Texts.text("panel.deadline"), model.deadline()).explained(model.deadlineExplained());
        deadline.input().setPromptText(Texts.text("panel.deadline-hint"));
        deadline.input().setId("measure-deadline");
        Node how = new DeadlineExplained(model).build();
        toExtension.setId("to-extension");
        toExtension.setOnAction(event -> sections.select(EXTENSIONS));
        toExtension.getStyleClass().addAll("small", "flat", "accent");
        toExtension.managedProperty().bind(toExtension.visibleProperty());
        HBox beside = new HBox(Theme.em(0.6), how, toExtension);
        TextBox expected = TextBox.line(Texts.text("panel.expected"), model.expected()).explained(model.expectedExplained()).warned(model.expectedLate());
        expected.input().setId("measure-expected");
        List.of(text, result, publicResult, deadline, expected).forEach(box -> box.input().setEditable(!model.isReadOnly()));
        Node duties = new DutyFields(model.duties()).build();
        duties.setDisable(model.isReadOnly());
        return new VBox(Theme.em(0.9), text, deadline, beside, expected, Forms.heading(Texts.text("panel.duties")), duties,
            Forms.heading(Texts.text("panel.results")), result, publicResult);
    }
}
