package zhenggai.ui.deadline.strip;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.ui.deadline.look.DueRow;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.kit.badge.WarningBadge;
import zhenggai.words.Texts;

/** A measure or a finding of the year: number, text and badge on the left, its strip on the right. */
public final class StripLine extends Pane {
    /** From this height on, in letters, the words may go on in a second line. */
    private static final double TWO_LINES = 3;
    /** As wide as what is left free between a state and a warning, at the least. */
    private static final String BETWEEN = "  ";

    private final Label number = new Label();
    private final Label text = new Label();
    private final WarningBadge warning = new WarningBadge();
    private final StatusBadge status = new StatusBadge();
    private final StripPane strip;
    private double left;
    private double badges;

    /** @param dropped is told the measure and the later day its deadline was dragged to */
    public StripLine(BiConsumer<DueRow, LocalDate> dropped) {
        strip = new StripPane(dropped);
        number.getStyleClass().add("due-number");
        getChildren().addAll(number, text, warning, status, strip);
    }

    public StripPane strip() {
        return strip;
    }

    /** Number and text, as they are read out. */
    public String words() {
        return number.getText() + " " + text.getText();
    }

    /** How wide the left side is, and the badges at its end. */
    public void divide(double newLeft, double newBadges) {
        left = newLeft;
        badges = newBadges;
        requestLayout();
    }

    public void show(FindingBranch finding, List<DueRow> rows, int year, LocalDate today) {
        number.setText(Texts.text("ledger.finding-number", finding.finding().number()));
        text.setText(finding.finding().headline().replace('\n', ' '));
        show(StatusBadge.face(finding.state()), Level.NONE);
        strip.show(rows, year, today);
    }

    /** @param canExtend whether a later day may be asked for by dragging */
    public void show(DueRow row, int year, LocalDate today, boolean canExtend) {
        number.setText(row.number());
        text.setText(row.line());
        show(StatusBadge.face(row.measure(), today), row.warning().level());
        strip.show(row, year, today, canExtend);
    }

    /** The words of a badge, with the sign of the warning where there is one beside it. */
    public static String badge(StatusBadge.Face face, Level level) {
        return warns(face, level) ? face + BETWEEN + level.shape() : face.toString();
    }

    /** Room for the longest of such words. */
    public static double badges(Stream<String> words) {
        return words.mapToDouble(Theme::width).max().orElse(0) + Theme.em(0.4);
    }

    private static boolean warns(StatusBadge.Face face, Level level) {
        return level != Level.NONE && !level.shape().equals(face.shape());
    }

    /** The state, and the sign of the warning beside it where the state does not wear it already. */
    private void show(StatusBadge.Face face, Level level) {
        status.show(face);
        warning.setVisible(warns(face, level));
        warning.showShape(level);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double gap = Theme.em(0.8);
        double first = Math.max(Theme.em(4), number.prefWidth(-1) + gap);
        number.resizeRelocate(gap, 0, first, getHeight());
        text.setWrapText(getHeight() >= Theme.em(TWO_LINES));
        text.resizeRelocate(gap + first, 0, Math.max(0, left - 2 * gap - first - badges), getHeight());
        double from = left - badges - gap / 2;
        double wide = Math.min(badges, status.prefWidth(-1));
        status.resizeRelocate(from, 0, wide, getHeight());
        warning.resizeRelocate(from + wide + gap / 2, 0, Math.max(0, badges - wide - gap / 2), getHeight());
        strip.resizeRelocate(left, 0, Math.max(0, getWidth() - left - gap), getHeight());
    }
}
