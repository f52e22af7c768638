package zhenggai.domain.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.Minute;

/**
 * One time that a measure was put forward for acceptance: who submitted which result when, the opinions given on it, what became of it.
 *
 * @param number how many times the measure was submitted up to then, itself included
 * @param round the round of the measure in which it was
 * @param by empty where nobody wrote down who submitted it
 * @param on null where nobody wrote down when
 * @param ending null while it waits
 * @param opinions in the order of their levels
 */
public record Submission(
        SubmissionId id, MeasureId measure, int number, int round, String by, @Nullable LocalDate on, String result, @Nullable Ending ending,
        List<Opinion> opinions) {

    public Submission {
        opinions = List.copyOf(opinions);
    }

    /**
     * What became of a submission.
     *
     * @param by who accepted or returned it
     * @param remark what was still missing, or the reason given where it was accepted all the same
     * @param minute the meeting that decided it, where one did
     */
    public record Ending(SubmissionEnd kind, LocalDate on, String by, String remark, Minute minute) {}

    public static Submission of(Measure measure, int number, String by, @Nullable LocalDate on) {
        return new Submission(SubmissionId.NEW, measure.id(), number, measure.round(), by.strip(), on, measure.resultText(), null, List.of());
    }

    public boolean isOpen() {
        return ending == null;
    }

    public Optional<Opinion> opinion(OpinionLevel level) {
        return opinions.stream().filter(opinion -> opinion.level() == level).findFirst();
    }

    public Optional<Opinion> last() {
        return opinions.isEmpty() ? Optional.empty() : Optional.of(opinions.getLast());
    }

    /** The level whose turn it is; nobody's once all have spoken, one disagreed, or the submission ended. */
    public Optional<OpinionLevel> turn() {
        return !isOpen() || disagreement().isPresent() ? Optional.empty()
            : Arrays.stream(OpinionLevel.values()).filter(level -> opinion(level).isEmpty()).findFirst();
    }

    /** @throws Refused when it is not this level's turn, or the day lies before what it speaks of or after today */
    public Submission with(Opinion opinion, LocalDate today) {
        requireOpen();
        if (opinion(opinion.level()).isPresent()) {
            throw new Refused("opinion.given-already", opinion.level());
        }
        disagreement().ifPresent(against -> {
            throw new Refused("opinion.disagreed-before", against.level(), against.by());
        });
        OpinionLevel turn = turn().orElseThrow();
        if (turn != opinion.level()) {
            throw new Refused("opinion.earlier-missing", turn, opinion.level());
        }
        requireDay(opinion.on(), today);
        List<Opinion> more = new ArrayList<>(opinions);
        more.add(opinion);
        return with(more);
    }

    private void requireDay(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refused("opinion.not-yet", day);
        }
        if (on != null && day.isBefore(on)) {
            throw new Refused("opinion.before-submission", day, on);
        }
        last().filter(before -> day.isBefore(before.on())).ifPresent(before -> {
            throw new Refused("opinion.before-earlier", day, before.level(), before.on());
        });
    }

    /** @throws Refused when nothing can be taken back */
    public Submission withoutLast() {
        requireOpen();
        if (opinions.isEmpty()) {
            throw new Refused("opinion.none");
        }
        return with(opinions.subList(0, opinions.size() - 1));
    }

    /**
     * @param day of the acceptance
     * @throws Refused where somebody disagreed, the office wants every opinion and one is missing, or the day lies before what it
     *     accepts; no reason overrides that
     */
    public void requireAcceptable(AcceptanceRules rules, LocalDate day) {
        disagreement().ifPresent(against -> {
            throw new Refused("acceptance.disagreed", against.level(), against.by());
        });
        turn().filter(level -> rules.needsAllOpinions()).ifPresent(level -> {
            throw new Refused("acceptance.opinion-missing", level);
        });
        if (on != null && day.isBefore(on)) {
            throw new Refused("acceptance.before-submission", day, on);
        }
        last().filter(before -> day.isBefore(before.on())).ifPresent(before -> {
            throw new Refused("acceptance.before-opinion", day, before.level(), before.on());
        });
    }

    public Submission ended(Ending newEnding) {
        requireOpen();
        return new Submission(id, measure, number, round, by, on, result, newEnding, opinions);
    }

    /** With its end under other minutes; what was decided stays. */
    public Submission recorded(Minute minute) {
        Ending end = Objects.requireNonNull(ending);
        return new Submission(id, measure, number, round, by, on, result, new Ending(end.kind(), end.on(), end.by(), end.remark(), minute), opinions);
    }

    private Optional<Opinion> disagreement() {
        return opinions.stream().filter(opinion -> opinion.stance() == Stance.DISAGREED).findFirst();
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new Refused("opinion.submission-ended");
        }
    }

    private Submission with(List<Opinion> newOpinions) {
        return new Submission(id, measure, number, round, by, on, result, ending, newOpinions);
    }
}
