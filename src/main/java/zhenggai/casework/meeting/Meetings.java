package zhenggai.casework.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.Comparison;
import zhenggai.domain.meeting.AgendaItem;
import zhenggai.domain.meeting.AgendaItemId;
import zhenggai.domain.meeting.Meeting;
import zhenggai.domain.meeting.MeetingId;
import zhenggai.domain.meeting.Session;
import zhenggai.domain.papers.Since;
import zhenggai.storage.CaseFile;

/** What a user can do with meetings: call one, keep its agenda and minutes, and carry out what it decided. */
public final class Meetings {
    private final CaseFile file;
    private final Clock clock;

    public Meetings(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** In the order of their days. */
    public List<Meeting> all() {
        return file.read(tx -> tx.meetings().all());
    }

    public Meeting get(MeetingId id) {
        return file.read(tx -> tx.meetings().get(id));
    }

    public Optional<Meeting> find(int number) {
        return file.read(tx -> tx.meetings().find(number));
    }

    /** Adds a meeting under the next number of the case. */
    public Meeting add(Session session) {
        return file.change("meeting.add", tx -> tx.meetings().save(Meeting.held(session)));
    }

    /**
     * Saves when and where it was held, and the number of its minutes: minutes are often numbered after the meeting, so the number
     * reaches what was decided under it already, in the same step.
     *
     * @throws Refused when its decisions were carried out and another day or chair would stand under them
     */
    public Meeting edit(MeetingId id, Session session) {
        return file.change("meeting.edit", tx -> {
            Meeting meeting = tx.meetings().save(tx.meetings().get(id).at(session));
            meeting.items().stream().filter(AgendaItem::isCarriedOut).forEach(item -> new CarryingOut(tx, meeting, item, today()).record());
            return meeting;
        });
    }

    public Meeting addItem(MeetingId id, AgendaItem item) {
        return each("meeting.add-item", id, meeting -> meeting.with(item));
    }

    /** @throws Refused when it changes a decision that was carried out */
    public Meeting editItem(MeetingId id, AgendaItem item) {
        return each("meeting.edit-item", id, meeting -> meeting.with(item));
    }

    /** @param position from 1 */
    public Meeting moveItem(MeetingId id, AgendaItemId item, int position) {
        return each("meeting.move-item", id, meeting -> meeting.moved(item, position));
    }

    public Meeting removeItem(MeetingId id, AgendaItemId item) {
        return each("meeting.remove-item", id, meeting -> meeting.without(item));
    }

    /**
     * Saves the item with its decision and carries out what it decided, under the number of the minutes: one step, which undo takes back
     * as a whole.
     *
     * @throws Refused when the meeting is still to be held, the decision is missing or was not adopted, or the case does not allow what
     *     it decided; then nothing is saved
     */
    public Meeting carryOut(MeetingId id, AgendaItem item) {
        return file.change("meeting.carry-out", tx -> {
            Meeting meeting = tx.meetings().save(tx.meetings().get(id).with(item));
            AgendaItem saved = item.id().isNew() ? meeting.items().getLast() : meeting.item(item.id());
            if (meeting.session().heldOn().isAfter(today())) {
                throw new Refused("meeting.not-held", meeting.session().heldOn());
            }
            saved.requireToCarryOut();
            new CarryingOut(tx, meeting, saved, today()).go();
            return tx.meetings().save(meeting.carriedOut(saved.id()));
        });
    }

    /** @throws Refused when something it decided was carried out */
    public void remove(MeetingId id) {
        file.change("meeting.remove", tx -> {
            Meeting meeting = tx.meetings().get(id);
            if (meeting.hasCarriedOut()) {
                throw new Refused("meeting.fixed", meeting.session().name());
            }
            tx.meetings().remove(id);
            return true;
        });
    }

    /** The end of the day of the last meeting of the same kind before this one; null where it is the first. */
    public @Nullable Since lastTime(MeetingId id) {
        return file.read(tx -> lastTime(tx.meetings().get(id), tx.meetings().all(), clock.getZone()));
    }

    /**
     * What became of the findings and measures from the last meeting of the same kind to the end of this one's day; nothing where it is the
     * first.
     */
    public Optional<Comparison> changes(MeetingId id) {
        Instant until = file.read(tx -> until(tx.meetings().get(id), clock));
        return Optional.ofNullable(lastTime(id))
            .map(since -> Comparison.between(file.asOf(since.at(), tx -> tx.ledger().whole()), file.asOf(until, tx -> tx.ledger().whole())));
    }

    public static @Nullable Since lastTime(Meeting meeting, List<Meeting> all, ZoneId zone) {
        return meeting.before(all).map(last -> new Since(0, endOf(last.session().heldOn(), zone))).orElse(null);
    }

    /** The end of the meeting's day, or now where that is still to come. */
    public static Instant until(Meeting meeting, Clock clock) {
        Instant end = endOf(meeting.session().heldOn(), clock.getZone());
        return end.isAfter(clock.instant()) ? clock.instant() : end;
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
    }

    private Meeting each(String verb, MeetingId id, UnaryOperator<Meeting> step) {
        return file.change(verb, tx -> tx.meetings().save(step.apply(tx.meetings().get(id))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
