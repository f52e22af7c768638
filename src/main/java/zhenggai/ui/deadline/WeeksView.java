package zhenggai.ui.deadline;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.deadline.look.DueRow;
import zhenggai.ui.deadline.look.WeekGroup;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** What is owed, week by week, beginning with what is overdue. */
final class WeeksView {
    private final DeadlineModel model;
    private final ListView<Item> list;

    /** The heading of a group, or a measure in it. */
    private record Item(@Nullable WeekGroup group, @Nullable DueRow row) {}

    WeeksView(DeadlineModel model, DeadlineScreen.Outside outside) {
        this.model = model;
        list = DueLines.list(Texts.text("due.weeks"), model, outside, Item::row);
    }

    Node build() {
        list.setId("due-weeks");
        list.setFixedCellSize(DueLines.Words.wide().height());
        list.setCellFactory(view -> new WeekCell());
        return list;
    }

    void show(DeadlineModel.Look look) {
        List<Item> items = WeekGroup.of(look.rows(), look.timetable().calendar(), look.timetable().today()).stream()
            .flatMap(group -> Stream.concat(Stream.of(new Item(group, null)), group.rows().stream().map(row -> new Item(null, row)))).toList();
        DueLines.fill(list, items, model.chosenProperty().get(), Item::row);
    }

    Node focus() {
        return list;
    }

    private static String days(WeekGroup group) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern(Texts.text("due.short-day"), Texts.language());
        return Texts.text("due.week", day.format(group.monday()), day.format(group.sunday()));
    }

    private static String working(WeekGroup group) {
        String days = Texts.text("due.working-days", group.workingDays());
        return group.unknownYears().isEmpty() ? days : Texts.text("due.week-unknown", days,
            group.unknownYears().stream().map(String::valueOf).collect(Collectors.joining(Texts.text("list.comma"))));
    }

    /** One line of the list. */
    private static final class WeekCell extends DueLines.Cell<Item> {
        private static final PseudoClass HEADING = PseudoClass.getPseudoClass("week-heading");
        private final DueLines.Words lines = DueLines.Words.wide();
        private final Heading heading = new Heading();

        WeekCell() {
            super(Item::row);
        }

        @Override
        protected void updateItem(Item item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(HEADING, !empty && item != null && item.group() != null);
            if (empty || item == null) {
                setGraphic(null);
            } else if (item.group() != null) {
                heading.show(item.group());
                setAccessibleText(heading.title.getText() + " " + heading.range.getText() + " " + heading.count.getText());
                setGraphic(heading);
            } else {
                lines.show(item.row());
                setGraphic(lines);
            }
        }

        @Override
        protected void layoutChildren() {
            if (getGraphic() != null) {
                getGraphic().resizeRelocate(Theme.em(1.2), 0, Math.max(0, getWidth() - Theme.em(2.4)), getHeight());
            }
        }
    }

    /** What stretch of time it is, its days, how many measures. */
    private static final class Heading extends Pane {
        private final Label title = new Label();
        private final Label range = new Label();
        private final Label count = new Label();

        Heading() {
            title.getStyleClass().add("week-title");
            range.getStyleClass().add("text-muted");
            count.getStyleClass().add("text-muted");
            getChildren().addAll(title, range, count);
        }

        void show(WeekGroup group) {
            // a later week is called by its days
            boolean isLater = group.stretch() == WeekGroup.Stretch.LATER;
            title.setText(isLater ? days(group) : Texts.text(group.stretch()));
            range.setText(group.monday() == null ? "" : isLater ? working(group) : days(group) + DueLines.GAP + working(group));
            count.setText(Texts.text("due.count", group.rows().size()));
        }

        @Override
        protected void layoutChildren() {
            double high = Theme.em(2);
            double top = getHeight() - high - Theme.em(0.3);
            double wide = title.prefWidth(-1);
            double end = count.prefWidth(-1);
            title.resizeRelocate(0, top, wide, high);
            count.resizeRelocate(getWidth() - end, top, end, high);
            range.resizeRelocate(wide + Theme.em(1), top, Math.max(0, getWidth() - wide - end - Theme.em(2)), high);
        }
    }
}
