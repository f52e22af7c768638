package zhenggai.domain.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.notice.VersionId;
import zhenggai.domain.spine.Days;

/**
 * That a signed version of a notice is public for a period, on one channel or several, and the statement that was made about it afterwards.
 *
 * @param period both ends known and included
 * @param postings in the order in which they were added
 * @param statement null while none was made
 */
public record Publication(PublicationId id, VersionId version, Days period, List<Posting> postings, @Nullable Statement statement) {

    /** @throws Refused when an end of the period is missing */
    public Publication {
        postings = List.copyOf(postings);
        if (period.from() == null || period.until() == null) {
            throw new Refused("publication.period-missing");
        }
    }

    public static Publication of(VersionId version, Days period) {
        return new Publication(PublicationId.NEW, version, period, List.of(), null);
    }

    public LocalDate from() {
        return Objects.requireNonNull(period.from());
    }

    public LocalDate until() {
        return Objects.requireNonNull(period.until());
    }

    /** Whether a day of its period lies in the other one. */
    public boolean overlaps(Publication other) {
        return !from().isAfter(other.until()) && !other.from().isAfter(until());
    }

    public Publication open(Days newPeriod) {
        requireUnstated();
        return new Publication(id, version, newPeriod, postings, statement);
    }

    /** @throws Refused when it is there already, or the statement is made */
    public Publication posted(Posting posting) {
        requireUnstated();
        requireNew(posting);
        return with(Stream.concat(postings.stream(), Stream.of(posting)).toList());
    }

    /** @throws Refused when there is another one of that channel at that place, or the statement is made */
    public Publication changed(PostingId posting, UnaryOperator<Posting> change) {
        requireUnstated();
        Posting now = change.apply(get(posting));
        requireNew(now);
        return with(postings.stream().map(one -> one.id().equals(posting) ? now : one).toList());
    }

    public Publication without(PostingId posting) {
        requireUnstated();
        Posting there = get(posting);
        return with(postings.stream().filter(one -> !one.equals(there)).toList());
    }

    /**
     * With the statement that was made about it.
     *
     * @throws Refused while it is not over, when it was never up, or when a statement is made already
     */
    public Publication stated(Statement made) {
        requireUnstated();
        requireOver(made.on());
        return new Publication(id, version, period, postings, made);
    }

    /** @throws Refused when none was made */
    public Publication unstated() {
        if (statement == null) {
            throw new Refused("publication.not-stated");
        }
        return new Publication(id, version, period, postings, null);
    }

    /** @throws Refused when a statement is made, which says what stands here */
    public void requireUnstated() {
        if (statement != null) {
            throw new Refused("publication.stated", statement.on());
        }
    }

    /** @throws Refused while it is not over, or when it was never up */
    public void requireOver(LocalDate on) {
        if (!phase(on).isOver()) {
            throw new Refused("publication.not-over", until());
        }
        if (postings.stream().noneMatch(posting -> posting.wentUpBy(on))) {
            throw new Refused("publication.never-up");
        }
    }

    public Phase phase(LocalDate on) {
        if (cutShortOn().filter(last -> !on.isBefore(last)).isPresent()) {
            return Phase.CUT_SHORT;
        }
        return on.isBefore(from()) ? Phase.AHEAD : on.isAfter(until()) ? Phase.ENDED : Phase.RUNNING;
    }

    /** The day on which the last channel was taken down, where that is before the last day of the period. */
    public Optional<LocalDate> cutShortOn() {
        if (postings.isEmpty() || postings.stream().anyMatch(posting -> posting.downOn() == null)) {
            return Optional.empty();
        }
        return postings.stream().map(Posting::downOn).max(LocalDate::compareTo).filter(last -> last.isBefore(until()));
    }

    public Posting get(PostingId posting) {
        return postings.stream().filter(one -> one.id().equals(posting)).findFirst().orElseThrow(() -> new Refused("case.thing-gone"));
    }

    private void requireNew(Posting posting) {
        if (postings.stream().anyMatch(posting::isSameAs)) {
            throw new Refused("publication.posted-already", posting.channel(), posting.place());
        }
    }

    private Publication with(List<Posting> now) {
        return new Publication(id, version, period, now, statement);
    }
}
