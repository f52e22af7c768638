package zhenggai.ui.merge;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.casework.intake.Merges.Outcome;
import zhenggai.domain.Refused;
import zhenggai.domain.merge.Conflict;
import zhenggai.domain.merge.Side;
import zhenggai.ui.kit.Background;
import zhenggai.words.MergeWords;
import zhenggai.words.Texts;

/** What merging another case would do, the conflicts with what was decided of each, and the merge itself. */
public final class MergeModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Once once;
    private final Path other;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper undecided = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /** A conflict in words, and which side is right; null while nobody said. */
    public record Line(MergeWords.Line words, @Nullable Side side) {
        /** What was decided, in words. */
        public String decided() {
            return side == null ? "" : Texts.text(side);
        }

        private Line taking(Side newSide) {
            return new Line(words, newSide);
        }

        private Conflict conflict() {
            return words.dispute().conflict();
        }
    }

    public MergeModel(OpenCase open, Background background, Path other) {
        this.open = open;
        this.background = background;
        this.once = background.once();
        this.other = other;
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    public ReadOnlyIntegerProperty undecidedProperty() {
        return undecided.getReadOnlyProperty();
    }

    /** What is taken without asking, which numbers change, which files are missing. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty underWayProperty() {
        return once.underWayProperty();
    }

    /** @param then runs when it is known what there is to decide; a refusal is shown by whoever shows problems */
    public void look(Runnable then) {
        background.run(() -> open.merges().look(other), outcome -> {
            lines.setAll(outcome.disputes().stream().map(dispute -> new Line(MergeWords.line(dispute), null)).toList());
            undecided.set(lines.size());
            summary.set(told(outcome));
            then.run();
        });
    }

    /** Decides some of the conflicts alike. */
    public void take(Collection<Integer> which, Side side) {
        which.forEach(at -> lines.set(at, lines.get(at).taking(side)));
        undecided.set((int) lines.stream().filter(line -> line.side() == null).count());
    }

    /** Merges as it was decided; nothing is done while something is undecided. */
    public void merge(Consumer<String> then) {
        Map<Conflict, Side> decided = lines.stream().filter(line -> line.side() != null).collect(Collectors.toMap(Line::conflict, Line::side));
        Function<Conflict, Side> choice = conflict -> {
            Side side = decided.get(conflict);
            if (side == null) {
                throw new Refused("merge.undecided");
            }
            return side;
        };
        refusal.set("");
        once.attempt(() -> open.merges().merge(other, choice), outcome -> then.accept(done(outcome)),
            refused -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }

    private static String done(Outcome outcome) {
        return Texts.text("merge.done", outcome.taken().added(), outcome.taken().changed(), outcome.taken().removed());
    }

    private static String told(Outcome outcome) {
        List<String> told = new java.util.ArrayList<>(List.of(Texts.text("merge.since", outcome.fork().last(), outcome.fork().mine(), outcome.fork().theirs()),
            Texts.text("merge.would", outcome.taken().added(), outcome.taken().changed(), outcome.taken().removed())));
        if (outcome.fork().mergedOn() != null) {
            told.addFirst(Texts.text("merge.again", outcome.fork().mergedOn()));
        }
        outcome.renumbered().forEach(thing -> told.add(MergeWords.renumbered(thing)));
        outcome.missing().forEach(piece -> told.add(Texts.text("cli.copy-file-missing", piece.number(), piece.title())));
        return String.join("\n", told);
    }
}
