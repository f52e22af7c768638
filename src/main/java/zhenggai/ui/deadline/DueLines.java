package zhenggai.ui.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.deadline.look.DueRow;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.kit.badge.WarningBadge;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.Reopened;
import zhenggai.words.Texts;

/** Lists whose chosen line is the chosen measure, and what such a line says: Enter opens the measure, E asks for more time. */
final class DueLines {
    /** Between things said in one line. */
    static final String GAP = "\u3000";

    private DueLines() {}

    /** @param row the measure of an item, null for a heading */
    static <T> ListView<T> list(String name, DeadlineModel model, DeadlineScreen.Outside outside, Function<T, @Nullable DueRow> row) {
        ListView<T> list = new ListView<>();
        list.setAccessibleText(name);
        list.getStyleClass().add("due-list");
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> model.chosenProperty().set(now == null ? null : row.apply(now)));
        list.setOnKeyPressed(event -> {
            DueRow chosen = model.chosenProperty().get();
            if (chosen == null || event.isAltDown() || event.isShortcutDown()) {
                return;
            }
            if (event.getCode() == KeyCode.ENTER) {
                outside.open(chosen.id());
                event.consume();
            } else if (event.getCode() == KeyCode.E && model.canExtend(chosen)) {
                outside.askExtension(chosen.id(), model.proposed(chosen));
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            DueRow chosen = model.chosenProperty().get();
            if (event.getClickCount() == 2 && chosen != null) {
                outside.open(chosen.id());
            }
        });
        return list;
    }

    /** Puts new items in; the measure that was chosen stays so. */
    static <T> void fill(ListView<T> list, List<T> items, @Nullable DueRow chosen, Function<T, @Nullable DueRow> row) {
        list.getItems().setAll(items);
        for (int i = 0; chosen != null && i < items.size(); i++) {
            DueRow there = row.apply(items.get(i));
            if (there != null && there.id().equals(chosen.id())) {
                list.getSelectionModel().clearAndSelect(i);
                list.getFocusModel().focus(i);
                list.scrollTo(Math.max(0, i - 2));
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    /** What there is still time for, in working days and calendar days. */
    static String left(DueRow row) {
        Measure measure = row.measure();
        if (measure.state() == MeasureState.CLOSED) {
            return measure.closure().closedOn() == null ? "" : Texts.text("due.closed-on", measure.closure().closedOn());
        }
        if (row.due() == null) {
            return Texts.text("due.no-day");
        }
        long days = row.warning().daysLeft();
        String said = days == 0 ? Texts.text("due.ends-today")
            : Texts.text(days > 0 ? "due.left" : "due.over", Math.abs(row.left().workingDays()), Math.abs(days));
        return row.left().isProvisional() ? Texts.text("trail.provisional", said) : said;
    }

    /** Who answers for it and its deadline with all that became of it. */
    static String about(DueRow row) {
        String names = String.join(Texts.text("list.comma"), row.responsible());
        String trail = deadline(row);
        return Stream.of(names, trail).filter(part -> !part.isEmpty()).reduce((a, b) -> a + GAP + b).orElse("");
    }

    /** Everything a strip shows, in words. */
    static List<String> told(DueRow row) {
        Measure measure = row.measure();
        List<String> told = new ArrayList<>(List.of(Texts.text("due.measure", row.number(), Reopened.marked(measure)),
            StatusBadge.face(measure.state()) + GAP + WarningBadge.words(row.warning().level())));
        add(told, "due.started-on", measure.schedule().startedOn());
        if (!deadline(row).isEmpty()) {
            told.add(deadline(row));
        }
        if (row.pending() != null) {
            add(told, "due.pending", row.pending().to().day());
        }
        add(told, Warning.isExpectedLate(measure) ? "due.expected-late-on" : "due.expected-on", measure.schedule().expectedOn());
        told.add(left(row));
        told.removeIf(String::isEmpty);
        return told;
    }

    private static void add(List<String> told, String key, @Nullable LocalDate day) {
        if (day != null) {
            told.add(Texts.text(key, day));
        }
    }

    private static String deadline(DueRow row) {
        Measure measure = row.measure();
        if (measure.state() == MeasureState.LONG_TERM && measure.closure().nextReviewOn() != null) {
            return Texts.text("due.review-on", measure.closure().nextReviewOn());
        }
        String trail = row.leaf().timesExtended() == 0 ? DeadlineTrail.written(measure.deadline()) : DeadlineTrail.of(measure, row.leaf().extensions());
        return trail.isEmpty() ? "" : Texts.text("due.deadline", trail);
    }

    /** A cell of ours: looks like a line, says all of it to whoever points at it or cannot see it. */
    abstract static class Cell<T> extends ListCell<T> {
        private final Function<T, @Nullable DueRow> row;

        Cell(Function<T, @Nullable DueRow> row) {
            this.row = row;
            getStyleClass().setAll("due-line");
            setPrefWidth(0);
            setOnMouseEntered(event -> hover());
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setTooltip(null);
        }

        /** The sentence is made when somebody asks for it, not for each line that scrolls by. */
        @Override
        public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            DueRow shown = getItem() == null || isEmpty() ? null : row.apply(getItem());
            return attribute == AccessibleAttribute.TEXT && shown != null ? String.join(GAP, told(shown))
                : super.queryAccessibleAttribute(attribute, parameters);
        }

        private void hover() {
            DueRow shown = getItem() == null ? null : row.apply(getItem());
            if (shown != null && getTooltip() == null) {
                Tooltip all = new Tooltip(String.join("\n", told(shown)));
                all.setWrapText(true);
                all.setMaxWidth(Theme.em(40));
                setTooltip(all);
            }
        }
    }

    /** Number, text and warning in the first line; who and until when below, and how long still beside or under that. */
    static final class Words extends Pane {
        private final Label number = new Label();
        private final Label text = new Label();
        private final Label about = new Label();
        private final Label left = new Label();
        private final WarningBadge badge = new WarningBadge();
        private final int lines;

        private Words(int lines) {
            this.lines = lines;
            about.getStyleClass().add("text-muted");
            left.getStyleClass().add("text-muted");
            number.getStyleClass().add("due-number");
            getChildren().addAll(number, text, about, left, badge);
        }

        /** For a list over the width of the window. */
        static Words wide() {
            return new Words(2);
        }

        /** For a list beside something else. */
        static Words narrow() {
            return new Words(3);
        }

        double height() {
            return Theme.em(1 + 1.5 * lines);
        }

        void show(DueRow row) {
            number.setText(row.number());
            text.setText(row.line());
            about.setText(about(row));
            left.setText(left(row));
            badge.show(row.warning().level());
        }

        @Override
        protected void layoutChildren() {
            double gap = Theme.em(0.8);
            double begin = Theme.em(3.6);
            double line = Theme.em(1.5);
            double top = (getHeight() - lines * line) / 2;
            double room = Math.max(0, getWidth() - begin);
            double badgeWide = badge.prefWidth(-1);
            double leftWide = Math.min(room, left.prefWidth(-1));
            number.resizeRelocate(0, top, begin, line);
            text.resizeRelocate(begin, top, Math.max(0, room - badgeWide - gap), line);
            badge.resizeRelocate(getWidth() - badgeWide, top, badgeWide, line);
            boolean beside = lines == 2;
            about.resizeRelocate(begin, top + line, beside ? Math.max(0, room - leftWide - gap) : room, line);
            left.resizeRelocate(beside ? getWidth() - leftWide : begin, top + (lines - 1) * line, leftWide, line);
        }
    }
}
