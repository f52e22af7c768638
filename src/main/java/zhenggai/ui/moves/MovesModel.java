package zhenggai.ui.moves;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import zhenggai.casework.DeadlineBasis.Change;
import zhenggai.casework.OpenCase;
import zhenggai.domain.ledger.Move;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Precision;
import zhenggai.ui.kit.Background;
import zhenggai.words.Texts;

/**
 * The one way of the screens to change what deadlines rest on: where open deadlines would move to another day, somebody is asked first.
 * A deadline that only stops being provisional, or begins to be, moves nowhere.
 */
public final class MovesModel {
    private final OpenCase open;
    private final Background background;
    private final Asking asking;

    /** Whoever shows the user what would move; what is not confirmed is not done. */
    @FunctionalInterface
    public interface Asking {
        void ask(List<Line> lines, Runnable confirmed);
    }

    /** One deadline that would move: the measure's number and text, its words, and the day before and after. */
    public record Line(String number, String measure, String words, String from, String to) {
        static Line of(Move move) {
            return new Line(move.finding().number() + "-" + move.measure().number(), move.measure().text(), move.to().words(),
                day(move.measure().deadline()), day(move.to()));
        }

        private static String day(Deadline deadline) {
            return deadline.day() == null ? Texts.text("moves.no-day")
                : deadline.precision() == Precision.PROVISIONAL ? Texts.text("trail.provisional", deadline.day()) : deadline.day().toString();
        }
    }

    public MovesModel(OpenCase open, Background background, Asking asking) {
        this.open = open;
        this.background = background;
        this.asking = asking;
    }

    /**
     * Makes the change, after asking where it moves a deadline.
     *
     * @param made is told how many deadlines moved
     * @param otherwise is told of a failure; a no of the user is none
     */
    public void make(Change change, Consumer<Integer> made, Consumer<? super Throwable> otherwise) {
        background.run(() -> open.basis().preview(change).stream().filter(MovesModel::isToAnotherDay).map(Line::of).toList(), lines -> {
            if (lines.isEmpty()) {
                apply(change, made, otherwise);
            } else {
                asking.ask(lines, () -> apply(change, made, otherwise));
            }
        }, otherwise);
    }

    private void apply(Change change, Consumer<Integer> made, Consumer<? super Throwable> otherwise) {
        background.run(() -> (int) open.basis().apply(change).stream().filter(MovesModel::isToAnotherDay).count(), made, otherwise);
    }

    private static boolean isToAnotherDay(Move move) {
        return !Objects.equals(move.measure().deadline().day(), move.to().day());
    }

    /** What was done, and how many deadlines moved with it. */
    public static String said(String sentence, int moved) {
        return moved == 0 ? sentence : sentence + Texts.text("moves.moved", moved);
    }
}
