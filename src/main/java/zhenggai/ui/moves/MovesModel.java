package zhenggai.ui.moves;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import zhenggai.casework.OpenCase;
import zhenggai.casework.spine.DeadlineBasis.Change;
import zhenggai.domain.ledger.Move;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Precision;
import zhenggai.ui.kit.Background;
import zhenggai.words.Texts;

/**
 * The one way of the screens to change what deadlines rest on: where open deadlines would move to another day, somebody is asked first.
 * A deadline that only stops being provisional, or begins to be, moves nowhere; that is said afterwards.
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

    /** What a change did to open deadlines: how many moved to another day, and how many kept theirs but are settled now, or provisional. */
    public record Outcome(int moved, int settled, int provisional) {
        public static final Outcome NOTHING = new Outcome(0, 0, 0);

        static Outcome of(List<Move> moves) {
            List<Move> same = moves.stream().filter(move -> !isToAnotherDay(move)).toList();
            int provisional = (int) same.stream().filter(move -> move.to().precision() == Precision.PROVISIONAL).count();
            return new Outcome(moves.size() - same.size(), same.size() - provisional, provisional);
        }
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
     * @param made is told what became of the deadlines
     * @param otherwise is told of a failure; a no of the user is none
     */
    public void make(Change change, Consumer<Outcome> made, Consumer<? super Throwable> otherwise) {
        background.run(() -> open.basis().preview(change).stream().filter(MovesModel::isToAnotherDay).map(Line::of).toList(), lines -> {
            if (lines.isEmpty()) {
                apply(change, made, otherwise);
            } else {
                asking.ask(lines, () -> apply(change, made, otherwise));
            }
        }, otherwise);
    }

    private void apply(Change change, Consumer<Outcome> made, Consumer<? super Throwable> otherwise) {
        background.run(() -> Outcome.of(open.basis().apply(change)), made, otherwise);
    }

    private static boolean isToAnotherDay(Move move) {
        return !Objects.equals(move.measure().deadline().day(), move.to().day());
    }

    /** What was done, and what became of deadlines with it. */
    public static String said(String sentence, Outcome outcome) {
        return sentence + told("moves.moved", outcome.moved()) + told("moves.settled", outcome.settled()) + told("moves.provisional", outcome.provisional());
    }

    private static String told(String key, int count) {
        return count == 0 ? "" : Texts.text(key, count);
    }
}
