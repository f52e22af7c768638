package zhenggai.ui.measure.acceptance;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.acceptance.Opinion;
import zhenggai.domain.acceptance.OpinionLevel;
import zhenggai.domain.acceptance.Submission;
import zhenggai.domain.acceptance.SubmissionEnd;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DayWords;
import zhenggai.words.MinuteWords;
import zhenggai.words.Texts;

/** The way of one measure to its end on the screen: what it lacks, the submission that waits with its opinions, the earlier ones below. */
public final class AcceptanceSection {
    private final AcceptanceModel model;
    private final Outside outside;
    private final OpinionForm form;
    private final VBox now = new VBox(Theme.em(0.7));
    private final VBox earlier = new VBox(Theme.em(0.8));
    private final Label rule = Forms.muted("");
    private final FlowPane verbs = new FlowPane(Theme.em(0.6), Theme.em(0.4));

    /** Where the section leads to. */
    public interface Outside {
        /** Shows the next measure that waits. */
        void toMeasure(MeasureId measure);

        /** Asks for the scan of a signed paper and files it where it belongs; the measure is where the question was asked. */
        void attachScan(MeasureId measure);
    }

    public AcceptanceSection(AcceptanceModel model, Outside outside) {
        this.model = model;
        this.outside = outside;
        this.form = new OpinionForm(model);
    }

    public Node build() {
        rule.setMinHeight(Region.USE_PREF_SIZE);
        VBox section = new VBox(Theme.em(0.9), verbs, now, rule, earlier);
        model.seenProperty().addListener((property, before, seen) -> show(seen));
        show(model.seenProperty().get());
        model.reload();
        return section;
    }

    private void show(AcceptanceModel.@Nullable Seen seen) {
        if (seen == null) {
            return;
        }
        rule.setText(Texts.text(seen.rules().needsAllOpinions() ? "acceptance.rule-all" : "acceptance.rule-none"));
        now.getChildren().setAll(seen.measure().state() == MeasureState.SUBMITTED ? waiting(seen) : before(seen));
        verbs.getChildren().setAll(verbs(seen));
        verbs.setManaged(!verbs.getChildren().isEmpty());
        List<Submission> ended = seen.submissions().stream().filter(submission -> !submission.isOpen()).toList().reversed();
        earlier.getChildren().setAll(ended.isEmpty() ? List.of() : List.of(Forms.heading(Texts.text("acceptance.earlier"))));
        ended.forEach(submission -> earlier.getChildren().add(entry(submission)));
    }

    private static List<Node> before(AcceptanceModel.Seen seen) {
        if (!seen.measure().state().isOpen()) {
            return List.of();
        }
        ReadinessList readiness = new ReadinessList();
        readiness.show(seen.readiness());
        return List.of(Forms.heading(Texts.text("acceptance.readiness")), readiness);
    }

    private List<Node> waiting(AcceptanceModel.Seen seen) {
        List<Node> lines = new ArrayList<>();
        lines.add(Forms.heading(Texts.text("acceptance.waiting")));
        seen.open().ifPresent(submission -> lines.add(line(submitted(submission))));
        @Nullable OpinionLevel turn = seen.turn().orElse(null);
        for (OpinionLevel level : OpinionLevel.values()) {
            @Nullable Opinion given = seen.open().flatMap(submission -> submission.opinion(level)).orElse(null);
            if (given != null) {
                lines.add(given(given, seen.open().flatMap(Submission::last).orElse(null) == given));
            } else if (level == turn && !model.isReadOnly()) {
                lines.add(form.build(level));
            } else {
                lines.add(Forms.muted(Texts.text(turn == null ? "acceptance.not-asked" : "acceptance.later", level)));
            }
        }
        return lines;
    }

    private Node given(Opinion opinion, boolean isLast) {
        Label words = line(words(opinion));
        words.setId("opinion-" + opinion.level());
        VBox card = new VBox(Theme.em(0.3), words);
        if (isLast && !model.isReadOnly()) {
            Button back = Icons.labelled(Icons.UNDO, Texts.text("acceptance.take-back"));
            back.getStyleClass().addAll("small", "flat");
            back.setAccessibleText(Texts.text("acceptance.take-back-of", opinion.level()));
            back.setId("opinion-take-back");
            back.setOnAction(event -> model.takeBack());
            card.getChildren().add(back);
        }
        card.getStyleClass().add("entry");
        return card;
    }

    private List<Node> verbs(AcceptanceModel.Seen seen) {
        List<Node> all = new ArrayList<>();
        if (!seen.waiting().isEmpty()) {
            Button next = Icons.labelled(Icons.RIGHT, Texts.text("acceptance.next", seen.waiting().size()));
            next.setId("acceptance-next");
            next.setOnAction(event -> outside.toMeasure(seen.waiting().getFirst()));
            all.add(next);
        }
        if (!seen.submissions().isEmpty() && !model.isReadOnly()) {
            Button scan = Icons.labelled(Icons.IMPORT, Texts.text("acceptance.attach-scan"));
            scan.setId("acceptance-scan");
            scan.setOnAction(event -> outside.attachScan(model.id()));
            all.add(scan);
        }
        return all;
    }

    private static Node entry(Submission submission) {
        Label head = new Label(submitted(submission));
        head.setWrapText(true);
        head.getStyleClass().add("entry-head");
        VBox card = new VBox(Theme.em(0.25), head, Forms.muted(Texts.text("acceptance.result", submission.result())));
        submission.opinions().forEach(opinion -> card.getChildren().add(line(words(opinion))));
        Submission.Ending ending = submission.ending();
        if (ending != null) {
            card.getChildren().add(line(ended(ending)));
        }
        card.getStyleClass().add("entry");
        return card;
    }

    private static String submitted(Submission submission) {
        return submission.on() == null ? Texts.text("acceptance.submitted-once", submission.number())
            : Texts.text("acceptance.submitted", submission.number(), DayWords.of(submission.on()), submission.by());
    }

    private static String words(Opinion opinion) {
        return Texts.text("acceptance.opinion", opinion.level(), opinion.stance(), opinion.by(), DayWords.of(opinion.on()), opinion.text()).strip();
    }

    private static String ended(Submission.Ending ending) {
        if (ending.kind() == SubmissionEnd.RETURNED) {
            return Texts.text("acceptance.returned", DayWords.of(ending.on()), ending.by(), ending.remark());
        }
        return (ending.remark().isEmpty() ? Texts.text("acceptance.accepted", DayWords.of(ending.on()), ending.by())
            : Texts.text("acceptance.accepted-overriding", DayWords.of(ending.on()), ending.by(), ending.remark())) + MinuteWords.behind(ending.minute());
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
