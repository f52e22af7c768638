package zhenggai.domain.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import zhenggai.domain.Refused;

/** A meeting with its agenda in order. {@code number} is never used again within the case. */
public record Meeting(MeetingId id, int number, Session session, List<AgendaItem> items) {
    public Meeting {
        items = List.copyOf(items);
    }

    public static Meeting held(Session session) {
        return new Meeting(MeetingId.NEW, 0, session, List.of());
    }

    public Meeting numbered(int newNumber) {
        return new Meeting(id, newNumber, session, items);
    }

    /**
     * The meeting at another time, another place, with others.
     *
     * @throws Refused when its decisions were carried out and another day or another chair would stand under them
     */
    public Meeting at(Session newSession) {
        boolean moved = !newSession.heldOn().equals(session.heldOn()) || !newSession.chair().equals(session.chair());
        if (moved && hasCarriedOut()) {
            throw new Refused("meeting.fixed", session.name());
        }
        return new Meeting(id, number, newSession, items);
    }

    /** @throws Refused when there is no such item any more */
    public AgendaItem item(AgendaItemId item) {
        return items.stream().filter(one -> one.id().equals(item)).findFirst().orElseThrow(() -> new Refused("case.thing-gone"));
    }

    /** With an item more at the end, or one that is there already as it is now. */
    public Meeting with(AgendaItem item) {
        List<AgendaItem> changed = new ArrayList<>(items);
        if (item.id().isNew()) {
            changed.add(item);
        } else {
            AgendaItem stored = item(item.id());
            changed.set(items.indexOf(stored), item.over(stored));
        }
        return new Meeting(id, number, session, changed);
    }

    /** With what this item decided carried out. */
    public Meeting carriedOut(AgendaItemId item) {
        List<AgendaItem> changed = new ArrayList<>(items);
        changed.set(items.indexOf(item(item)), item(item).carriedOut(session.heldOn()));
        return new Meeting(id, number, session, changed);
    }

    /** @throws Refused when what it decided was carried out */
    public Meeting without(AgendaItemId item) {
        if (item(item).isCarriedOut()) {
            throw new Refused("meeting.carried-out-already", item(item).carriedOutOn());
        }
        return new Meeting(id, number, session, items.stream().filter(one -> !one.id().equals(item)).toList());
    }

    /** @param position from 1; beyond the ends it goes to the end */
    public Meeting moved(AgendaItemId item, int position) {
        List<AgendaItem> changed = new ArrayList<>(items);
        AgendaItem moving = item(item);
        changed.remove(moving);
        changed.add(Math.clamp(position - 1L, 0, changed.size()), moving);
        return new Meeting(id, number, session, changed);
    }

    public boolean hasCarriedOut() {
        return items.stream().anyMatch(AgendaItem::isCarriedOut);
    }

    /** The last meeting of the same kind before this one, of several on that day the last. */
    public Optional<Meeting> before(List<Meeting> all) {
        return all.stream().filter(other -> other.session.kind() == session.kind() && other.session.heldOn().isBefore(session.heldOn()))
            .max(Comparator.comparing((Meeting other) -> other.session.heldOn()).thenComparing(Meeting::number));
    }
}
