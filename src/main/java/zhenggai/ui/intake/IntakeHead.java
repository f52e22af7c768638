package zhenggai.ui.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import zhenggai.casework.intake.Intake;
import zhenggai.domain.draft.Confidence;
import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftWarning;
import zhenggai.domain.draft.Trust;
import zhenggai.domain.draft.match.Matching;
import zhenggai.domain.draft.match.Presence;
import zhenggai.domain.draft.match.Taking;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.line.ToolLine;
import zhenggai.words.Texts;

/** Above the document: what it is and what of it is in the case, what is to be done with all of it, and the way into the case. */
final class IntakeHead {
    private static final List<String> CHARSETS = List.of("UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE");

    private final IntakeModel model;
    private final Consumer<Intake.Taken> accepted;
    private final Label name = new Label();
    private final Label counts = new Label();
    private final Label presence = new Label();
    private final ComboBox<String> charset = new ComboBox<>();
    private final ComboBox<DocumentKind> kind = new ComboBox<>();
    private final FlowPane forAll = new FlowPane(Theme.em(0.4), Theme.em(0.3));
    private final VBox questions = new VBox();
    private boolean showing;

    IntakeHead(IntakeModel model, Consumer<Intake.Taken> accepted) {
        this.model = model;
        this.accepted = accepted;
    }

    Node build() {
        name.getStyleClass().add("page-title");
        name.setMinWidth(0);
        counts.getStyleClass().add("text-muted");
        questions.getStyleClass().add("countbar");
        kinds();
        FlowPane left = new FlowPane(Theme.em(1), Theme.em(0.3), name, kind, counts);
        left.setAlignment(Pos.CENTER_LEFT);
        forAll.setAlignment(Pos.CENTER_LEFT);
        forAll.getStyleClass().add("countbar");
        return new VBox(new ToolLine(left, deeds()), forAll, questions);
    }

    /** The user knows better what it is; a ledger is no kind of text. */
    private void kinds() {
        kind.setId("intake-kind");
        kind.setAccessibleText(Texts.text("intake.kind"));
        kind.setTooltip(new Tooltip(Texts.text("intake.kind-hint")));
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(DocumentKind shown) {
                return shown == null ? "" : Texts.text(shown);
            }

            @Override
            public DocumentKind fromString(String typed) {
                return kind.getValue();
            }
        });
        kind.getItems().setAll(DocumentKind.NOTICE, DocumentKind.FEEDBACK, DocumentKind.PLAN, DocumentKind.OTHER);
        kind.setOnAction(event -> {
            DocumentKind chosen = kind.getValue();
            if (!showing && chosen != null) {
                model.mend(draft -> draft.takenAs(chosen));
            }
        });
    }

    private Node deeds() {
        charset.setId("intake-charset");
        charset.setAccessibleText(Texts.text("intake.charset"));
        charset.setTooltip(new Tooltip(Texts.text("intake.charset-hint")));
        charset.getItems().setAll(Texts.text("intake.charset-found"));
        charset.getItems().addAll(CHARSETS);
        charset.setOnAction(event -> {
            int chosen = charset.getSelectionModel().getSelectedIndex();
            if (!showing && chosen >= 0) {
                model.readAs(chosen == 0 ? null : Charset.forName(CHARSETS.get(chosen - 1)));
            }
        });
        Button away = new Button(Texts.text("intake.away"));
        away.getStyleClass().add("flat");
        away.setOnAction(event -> model.putAway());
        Button accept = Icons.labelled(Icons.SAVE, Texts.text("intake.accept"));
        accept.setId("intake-accept");
        accept.getStyleClass().add("accent");
        accept.disableProperty().bind(model.canAccept().not());
        accept.setOnAction(event -> model.accept(accepted));
        HBox deeds = new HBox(Theme.em(0.6), charset, away, accept);
        deeds.setAlignment(Pos.CENTER_RIGHT);
        return deeds;
    }

    void show(Draft draft) {
        IntakeModel.Incoming from = model.incomingProperty().get();
        name.setText(from == null || from.file() == null ? Texts.text("intake.pasted") : String.valueOf(from.file().getFileName()));
        showing = true;
        charset.setVisible(from != null && from.isText());
        charset.setManaged(from != null && from.isText());
        charset.getSelectionModel().select(from == null || from.charset() == null ? 0 : 1 + CHARSETS.indexOf(from.charset().name()));
        kind.setValue(draft.kind());
        showing = false;
        long findings = draft.categories().stream().mapToLong(c -> c.findings().size()).sum();
        long measures = draft.categories().stream().flatMap(c -> c.findings().stream()).mapToLong(f -> f.measures().size()).sum();
        boolean isOther = draft.kind() == DocumentKind.OTHER;
        counts.setText(isOther ? Texts.text("intake.other")
            : Texts.text("intake.counts", draft.categories().size(), findings, measures, draft.lost()));
        showMatching(model.judgedProperty().get(), isOther);
        showQuestions(draft);
    }

    private void showMatching(IntakeModel.Judged judged, boolean isOther) {
        Matching matching = judged.matching();
        long doubts = judged.confidence().values().stream().filter(sure -> sure.trust() == Trust.DOUBTFUL).count();
        presence.setText(Texts.text("intake.presence", matching.count(Presence.NEW), matching.count(Presence.CHANGED), matching.count(Presence.SAME), doubts));
        presence.setVisible(!isOther);
        presence.setManaged(!isOther);
        List<Node> deeds = new ArrayList<>(List.of(presence));
        if (doubts > 0 && !isOther) {
            deeds.add(small("intake.previous-doubt", () -> model.chooseDoubt(-1)));
            deeds.add(small("intake.next-doubt", () -> model.chooseDoubt(1)));
        }
        if (!isOther) {
            deeds.add(small("intake.all", () -> model.mend(Draft::takeAll)));
            deeds.add(small("intake.none", () -> model.mend(Draft::takeNone)));
        }
        if (matching.count(Presence.CHANGED) > 0) {
            deeds.add(new Label(Texts.text("intake.all-changed")));
            deeds.add(small("intake.all-update", () -> model.takingChanged(Taking.UPDATE)));
            deeds.add(small("intake.all-leave", () -> model.takingChanged(Taking.LEAVE)));
            deeds.add(small("intake.all-new", () -> model.takingChanged(Taking.AS_NEW)));
        }
        forAll.getChildren().setAll(deeds);
    }

    private static Button small(String key, Runnable deed) {
        Button button = new Button(Texts.text(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().addAll("button-outlined", "small");
        button.setOnAction(event -> deed.run());
        return button;
    }

    /** What no node answers for; the others stand at their nodes. */
    private void showQuestions(Draft draft) {
        Set<DraftWarning> atNodes = model.judgedProperty().get().confidence().values().stream().map(Confidence::reasons).flatMap(List::stream)
            .collect(Collectors.toSet());
        questions.getChildren().setAll(draft.warnings().stream().filter(warning -> !atNodes.contains(warning)).map(warning -> {
            Label line = new Label(Texts.text("intake.doubt", warning.line(), Texts.sentence(warning.code(), warning.args())), Icons.of(Icons.WARN));
            line.setWrapText(true);
            line.setMinHeight(Label.USE_PREF_SIZE);
            return line;
        }).toList());
    }
}
