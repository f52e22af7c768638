package zhenggai.ui.deadline.strip;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import zhenggai.ui.deadline.look.YearScale;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The months above the strips, each over its days, and where today is. */
public final class Ruler extends Pane {
    /** Below this a month is called by its number alone. */
    private static final double NARROW = 2.7;
    private static final double LEAST = 1.6;

    private final List<Label> months = new ArrayList<>();
    private final Label today = new Label(Texts.text("due.today"));
    private int year;
    private LocalDate day = LocalDate.EPOCH;

    public Ruler() {
        getStyleClass().add("strip-ruler");
        for (Month month : Month.values()) {
            Label label = new Label(name(month));
            label.getStyleClass().add("strip-month");
            months.add(label);
        }
        today.getStyleClass().add("strip-today-label");
        getChildren().addAll(months);
        getChildren().add(today);
    }

    public void show(int newYear, LocalDate newDay) {
        year = newYear;
        day = newDay;
        requestLayout();
    }

    private static String name(Month month) {
        return DateTimeFormatter.ofPattern(Texts.text("due.short-month"), Texts.language()).format(month);
    }

    /** How many months go to one label, so that no two of them run together. */
    private static int every(double room) {
        return IntStream.of(1, 2, 3).filter(months -> months * room >= Theme.em(LEAST)).findFirst().orElse(4);
    }

    /** Two lines: where today is, and the months. */
    @Override
    protected double computePrefHeight(double width) {
        return Theme.em(3);
    }

    @Override
    protected void layoutChildren() {
        YearScale scale = new YearScale(year, getWidth());
        double half = getHeight() / 2;
        int every = every(getWidth() / months.size());
        for (int month = 1; month <= months.size(); month++) {
            Label label = months.get(month - 1);
            double room = scale.edge(month + 1) - scale.edge(month);
            label.setVisible((month - 1) % every == 0);
            String words = room < Theme.em(NARROW) ? String.valueOf(month) : name(Month.of(month));
            if (!words.equals(label.getText())) {
                label.setText(words);
            }
            double wide = label.prefWidth(-1);
            label.resizeRelocate(scale.edge(month) + Math.max(0, (room - wide) / 2), half, wide, half);
        }
        today.setVisible(scale.holds(day));
        double wide = today.prefWidth(-1);
        today.resizeRelocate(Math.clamp(scale.at(day) - wide / 2, 0, Math.max(0, getWidth() - wide)), 0, wide, half);
    }
}
