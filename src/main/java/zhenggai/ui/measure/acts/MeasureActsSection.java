package zhenggai.ui.measure.acts;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActId;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DayWords;
import zhenggai.words.ActWords;
import zhenggai.words.Texts;

/** The supervision acts about one measure on the screen: a way to write one, and each that was issued with what became of it. */
public final class MeasureActsSection {
    private final MeasureActsModel model;
    private final Outside outside;
    private final VBox list = new VBox(Theme.em(0.8));

    /** Where the section leads to. */
    public interface Outside {
        /** Begins an act about the measures. */
        void supervise(List<MeasureId> measures);

        /** Shows an act in the ledger of supervision. */
        void show(ActId act);
    }

    public MeasureActsSection(MeasureActsModel model, Outside outside) {
        this.model = model;
        this.outside = outside;
    }

    public Node build() {
        VBox section = new VBox(Theme.em(0.9));
        if (!model.isReadOnly()) {
            Button write = Icons.labelled(Icons.SEND, Texts.text("acts.supervise"));
            write.getStyleClass().add("accent");
            write.setId("measure-supervise");
            write.setOnAction(event -> outside.supervise(List.of(model.id())));
            section.getChildren().add(write);
        }
        section.getChildren().addAll(Forms.heading(Texts.text("acts.about-measure")), list);
        model.seenProperty().addListener((property, before, now) -> show(now));
        show(model.seenProperty().get());
        model.reload();
        return section;
    }

    private void show(MeasureActsModel.Seen seen) {
        list.getChildren().setAll(seen.acts().isEmpty() ? List.of(Forms.muted(Texts.text("acts.none-about-measure")))
            : seen.acts().stream().map(act -> entry(act, seen)).toList());
    }

    private Node entry(Act act, MeasureActsModel.Seen seen) {
        Hyperlink title = new Hyperlink(ActWords.title(act, seen.rules()));
        title.setWrapText(true);
        title.setOnAction(event -> outside.show(act.id()));
        if (act.isVoid()) {
            title.getStyleClass().add("struck");
        }
        FlowPane head = new FlowPane(Theme.em(0.8), Theme.em(0.2), title);
        head.getStyleClass().add("entry-head");
        VBox entry = new VBox(Theme.em(0.25), head, line(Texts.text("acts.entry", DayWords.of(act.issuedOn()), act.to().name())), line(followed(act)));
        entry.getStyleClass().add("entry");
        return entry;
    }

    /** The last thing that happened to it. */
    private String followed(Act act) {
        if (act.voiding() != null) {
            return Texts.text("acts.voided", DayWords.of(act.voiding().on()), act.voiding().reason());
        }
        if (act.outcome() != null) {
            return Texts.text("acts.noted.judge", DayWords.of(act.outcome().on()), act.outcome().verdict(), act.outcome().remark()).strip();
        }
        if (act.reply() != null) {
            return Texts.text("acts.noted.reply", DayWords.of(act.reply().on()));
        }
        if (act.demand().replyBy() != null) {
            return Texts.text(act.isReplyOverdue(model.today()) ? "acts.reply-late" : "acts.reply-awaited", DayWords.of(act.demand().replyBy()));
        }
        return act.receipt() == null ? "" : Texts.text("acts.noted.sign", DayWords.of(act.receipt().on()), act.receipt().signedBy());
    }

    private static Label line(String words) {
        Label line = Forms.muted(words);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.setVisible(!words.isEmpty());
        line.setManaged(!words.isEmpty());
        return line;
    }
}
