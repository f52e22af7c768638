package zhenggai.ui.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.publication.Published;
import zhenggai.domain.Refused;
import zhenggai.domain.publication.Phase;
import zhenggai.domain.publication.Publication;
import zhenggai.domain.publication.PublicationId;
import zhenggai.domain.spine.Days;
import zhenggai.domain.time.PeriodWords;
import zhenggai.domain.time.WorkCalendar;
import zhenggai.domain.time.Working;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.PeriodExplained;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.PublicationWords;
import zhenggai.words.Texts;

/** The period of a publication on the screen: how far it is, every day of it in a line, its first and last day to be changed. */
final class PeriodCard {
    /** A longer one is said and not drawn. */
    private static final int MOST_DAYS = 100;
    private static final double DAY_FIELD = 14;
    private static final PseudoClass WORKING = PseudoClass.getPseudoClass("working");
    private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");

    private final PublicationModel model;
    private final EditedText from;
    private final EditedText until;
    private final StatusBadge badge = new StatusBadge();
    private final Label dates = new Label();
    private final Label progress = new Label();
    private final FlowPane line = new FlowPane();
    private final VBox fields;
    private final Button remove;
    private WorkCalendar calendar = WorkCalendar.published();
    private Days stored = Days.UNKNOWN;

    /** @param remove takes the whole publication away */
    PeriodCard(PublicationModel model, PublicationId id, Button remove) {
        this.model = model;
        this.remove = remove;
        from = model.text(id.value() + "/from", typed -> model.openFrom(id, typed));
        until = model.text(id.value() + "/until", typed -> model.openUntil(id, typed));
        TextBox first = TextBox.line(Texts.text("notices.from"), from);
        TextBox last = TextBox.line(Texts.text("notices.until"), until);
        first.input().setId("publication-from");
        last.input().setId("publication-until");
        last.input().setPromptText(Texts.text("notices.until-prompt"));
        fields = new VBox(Theme.em(0.4), days(first, last), explanations());
    }

    /** Fields for days, side by side where there is room; the longest thing that may stand in one is seen whole. */
    static FlowPane days(TextBox... boxes) {
        for (TextBox box : boxes) {
            box.setPrefWidth(Theme.em(DAY_FIELD));
        }
        return new FlowPane(Theme.em(0.8), Theme.em(0.4), boxes);
    }

    Node build() {
        dates.getStyleClass().add("panel-title");
        dates.setId("publication-period");
        progress.setId("publication-progress");
        for (Label label : new Label[] {dates, progress}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        badge.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("public-days");
        HBox head = new HBox(Theme.em(0.7), badge, dates);
        head.getStyleClass().add("entry-head");
        VBox card = new VBox(head, line, progress, fields, remove);
        card.getStyleClass().add("card");
        return card;
    }

    void show(Published published) {
        Publication publication = published.publication();
        calendar = published.calendar();
        stored = publication.period();
        from.stored(DayWords.of(publication.from()));
        until.stored(DayWords.of(publication.until()));
        boolean fixed = model.isReadOnly() || publication.statement() != null;
        for (Node part : List.of(fields, remove)) {
            part.setVisible(!fixed);
            part.setManaged(!fixed);
        }
        badge.show(face(published.outlook().phase()));
        dates.setText(Texts.text("publications.period", DayWords.withWeekday(publication.from()), DayWords.withWeekday(publication.until()), published.outlook().workingDays()));
        progress.setText(PublicationWords.progress(publication, published.outlook()));
        days(published);
    }

    void leave() {
        from.leave();
        until.leave();
    }

    static StatusBadge.Face face(Phase phase) {
        return new StatusBadge.Face(phase.shape(), Texts.text(phase), switch (phase) {
            case AHEAD -> "status-idle";
            case RUNNING -> "status-work";
            case ENDED -> "status-closed";
            case CUT_SHORT -> "status-returned";
        });
    }

    private void days(Published published) {
        LocalDate last = published.publication().until();
        LocalDate end = published.publication().cutShortOn().filter(day -> published.outlook().phase() == Phase.CUT_SHORT).orElse(model.today());
        line.getChildren().clear();
        if (published.publication().from().plusDays(MOST_DAYS).isAfter(last)) {
            for (LocalDate day = published.publication().from(); !day.isAfter(last); day = day.plusDays(1)) {
                line.getChildren().add(day(day, end));
            }
        }
        line.setManaged(!line.getChildren().isEmpty());
        line.setAccessibleText(progress.getText());
    }

    private Node day(LocalDate day, LocalDate end) {
        Region cell = new Region();
        cell.getStyleClass().add("public-day");
        cell.pseudoClassStateChanged(WORKING, calendar.isWorking(day));
        cell.pseudoClassStateChanged(GONE, !day.isAfter(end));
        cell.pseudoClassStateChanged(TODAY, day.equals(model.today()));
        Tooltip.install(cell, new Tooltip(Texts.text("publications.day", DayWords.withWeekday(day), calendar.of(day).why())));
        return cell;
    }

    private Label explanations() {
        Label label = muted("");
        label.textProperty().bind(Bindings.createStringBinding(this::explanation, from.textProperty(), until.textProperty(), from.dirtyProperty(), until.dirtyProperty(), model.lookProperty()));
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private String explanation() {
        if (!from.dirtyProperty().get() && !until.dirtyProperty().get() && stored.from() != null && stored.until() != null) {
            return PeriodExplained.of(stored.from(), stored.until(), calendar);
        }
        try {
            Optional<Working> counted = PeriodWords.counted(until.text(), model.typed(from), calendar, model.today());
            @Nullable LocalDate first = counted.map(Working::start).orElseGet(() -> model.typed(from));
            @Nullable LocalDate last = counted.map(Working::end).orElseGet(() -> model.typed(until));
            return first == null || last == null || last.isBefore(first) ? "" : PeriodExplained.of(first, last, calendar);
        } catch (Refused refused) {
            return Texts.sentence(refused.textKey(), refused.args());
        }
    }

    /** A quiet sentence, as high as it needs to be. */
    static Label muted(String words) {
        Label label = Forms.muted(words);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
