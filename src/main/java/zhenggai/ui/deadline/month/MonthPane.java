package zhenggai.ui.deadline.month;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import zhenggai.ui.deadline.look.MonthGrid;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** Six weeks of days as one control: it has the focus as a whole, and one day of it is chosen. */
public final class MonthPane extends Region {
    private final List<Label> weekdays = new ArrayList<>();
    private final List<DayBox> days = new ArrayList<>();
    private final LocalDate today;

    /** @param choose is told the day that was pointed at */
    public MonthPane(LocalDate today, Consumer<LocalDate> choose) {
        this.today = today;
        getStyleClass().add("month");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.DATE_PICKER);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            Label label = new Label(weekday.getDisplayName(TextStyle.SHORT, Texts.language()));
            label.getStyleClass().add("month-weekday");
            weekdays.add(label);
        }
        getChildren().addAll(weekdays);
        for (int i = 0; i < MonthGrid.CELLS; i++) {
            DayBox box = new DayBox();
            box.setOnMousePressed(event -> {
                requestFocus();
                choose.accept(box.day());
            });
            days.add(box);
        }
        getChildren().addAll(days);
    }

    /** Returns the box of the chosen day, which should be in sight. */
    public Node show(MonthGrid grid, LocalDate chosen) {
        for (int i = 0; i < days.size(); i++) {
            days.get(i).show(grid.cells().get(i), today, chosen);
        }
        setAccessibleText(DayBox.told(grid.cell(chosen)));
        return days.get(grid.cells().indexOf(grid.cell(chosen)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return Theme.em(2) + MonthGrid.CELLS / MonthGrid.WEEK * Theme.em(4.2);
    }

    @Override
    protected double computeMinWidth(double height) {
        return MonthGrid.WEEK * Theme.em(4);
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double top = Theme.em(2);
        double wide = (getWidth() - left - getInsets().getRight()) / MonthGrid.WEEK;
        double high = (getHeight() - top - getInsets().getBottom()) / (MonthGrid.CELLS / MonthGrid.WEEK);
        for (int i = 0; i < MonthGrid.WEEK; i++) {
            weekdays.get(i).resizeRelocate(left + i * wide, 0, wide, top);
        }
        for (int i = 0; i < days.size(); i++) {
            double x = Math.rint(left + i % MonthGrid.WEEK * wide);
            double y = Math.rint(top + i / MonthGrid.WEEK * high);
            days.get(i).resizeRelocate(x, y, Math.rint(left + (i % MonthGrid.WEEK + 1) * wide) - x, Math.rint(top + (i / MonthGrid.WEEK + 1) * high) - y);
        }
    }
}
