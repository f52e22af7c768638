package zhenggai.ui.deadline.month;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.time.DayNature.Why;
import zhenggai.domain.time.DayNature;
import zhenggai.ui.deadline.look.MonthGrid.Cell;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.WarningBadge;
import zhenggai.words.Texts;

/** One day of the month: its number, whether it is off or made up for, what it is called, how much is owed on it. */
final class DayBox extends Region {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass OTHER_MONTH = PseudoClass.getPseudoClass("other-month");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Label number = new Label();
    private final Label mark = new Label();
    private final Label name = new Label();
    private final FlowPane counts = new FlowPane(Theme.em(0.6), 0);
    private LocalDate day = LocalDate.EPOCH;

    DayBox() {
        getStyleClass().add("day-box");
        number.getStyleClass().add("day-number");
        name.getStyleClass().add("day-name");
        getChildren().addAll(number, mark, name, counts);
    }

    LocalDate day() {
        return day;
    }

    void show(Cell cell, LocalDate today, LocalDate chosen) {
        day = cell.day();
        number.setText(String.valueOf(day.getDayOfMonth()));
        mark.setText(mark(cell.nature()));
        mark.getStyleClass().setAll("label", cell.nature().isWorking() ? "day-on" : "day-off");
        name.setText(day.equals(today) ? Texts.text("due.today") : cell.nature().name());
        counts.getChildren().setAll(cell.counts().entrySet().stream().map(DayBox::count).toList());
        pseudoClassStateChanged(OFF, !cell.nature().isWorking());
        pseudoClassStateChanged(OTHER_MONTH, !cell.isOfMonth());
        pseudoClassStateChanged(TODAY, day.equals(today));
        pseudoClassStateChanged(CHOSEN, day.equals(chosen));
        requestLayout();
    }

    /** The day and what is owed on it, for whoever cannot see it. */
    static String told(Cell cell) {
        String day = DateTimeFormatter.ofPattern(Texts.text("due.weekday"), Texts.language()).format(cell.day());
        String nature = Texts.text(cell.nature().why()) + " " + cell.nature().name();
        String owed = cell.rows().isEmpty() ? Texts.text("due.day-empty")
            : cell.counts().entrySet().stream().map(count -> Texts.text(count.getKey()) + " " + Texts.text("due.count", count.getValue())).collect(Collectors.joining(" "));
        return String.join(" ", List.of(day, nature.strip(), owed));
    }

    private static Node count(Map.Entry<Level, Integer> count) {
        Label label = new Label(count.getKey() == Level.NONE ? Texts.text("due.count", count.getValue()) : count.getKey().shape() + " " + count.getValue());
        label.getStyleClass().add(WarningBadge.style(count.getKey()));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** What the calendar on the wall says; an ordinary weekend needs no word under its heading. */
    private static String mark(DayNature nature) {
        Why why = nature.why();
        return why == Why.MADE_UP || why == Why.OFFICE_ON ? Texts.text("due.on") : why == Why.DAY_OFF || why == Why.OFFICE_OFF ? Texts.text("due.off") : "";
    }

    @Override
    protected void layoutChildren() {
        double gap = Theme.em(0.5);
        double line = Theme.em(1.5);
        double inner = getWidth() - 2 * gap;
        number.resizeRelocate(gap, gap / 2, number.prefWidth(-1), line);
        double markWide = mark.getText().isEmpty() ? 0 : mark.prefWidth(-1);
        mark.setVisible(markWide > 0);
        mark.resizeRelocate(getWidth() - gap - markWide, gap / 2, markWide, line);
        double room = inner - number.prefWidth(-1) - markWide - gap;
        double nameWide = name.prefWidth(-1);
        // a name that would be cut is left out: pointing at the day, or choosing it, says it
        name.setVisible(!name.getText().isEmpty() && nameWide <= room);
        name.resizeRelocate(getWidth() - gap - markWide - nameWide - gap / 2, gap / 2, nameWide, line);
        counts.resizeRelocate(gap + Theme.em(0.3), gap / 2 + line, inner - Theme.em(0.3), Math.max(0, getHeight() - line - gap));
    }
}
