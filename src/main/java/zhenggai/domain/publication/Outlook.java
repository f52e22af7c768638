package zhenggai.domain.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import zhenggai.domain.publication.Lack.Kind;
import zhenggai.domain.spine.Days;
import zhenggai.domain.time.WorkCalendar;

/**
 * How a publication stands on a day: how far it is, how many working days it has and has had, and what it lacks.
 *
 * @param workingDays of its whole period
 * @param gone of these, those up to and with the day, or up to the day on which it was cut short
 * @param lacks what is to be seen to first stands first
 */
public record Outlook(LocalDate on, Phase phase, int workingDays, int gone, List<Lack> lacks) {

    public Outlook {
        lacks = List.copyOf(lacks);
    }

    /** @param promised the period that stands in the notice itself */
    public static Outlook of(Publication publication, Days promised, WorkCalendar calendar, LocalDate on) {
        LocalDate before = publication.from().minusDays(1);
        Phase phase = publication.phase(on);
        LocalDate last = publication.cutShortOn().filter(day -> phase == Phase.CUT_SHORT).orElse(on.isBefore(publication.until()) ? on : publication.until());
        return new Outlook(on, phase, calendar.workingDays(before, publication.until()), Math.max(0, calendar.workingDays(before, last)),
            lacks(publication, promised, on));
    }

    public int left() {
        return workingDays - gone;
    }

    /** What is to be done next; nothing while it only has to run, and when all is done. */
    public Optional<Lack> next() {
        return lacks.stream().filter(lack -> lack.kind().isToDo()).findFirst();
    }

    public List<Lack> about(Posting posting) {
        return lacks.stream().filter(lack -> posting.equals(lack.posting())).toList();
    }

    private static List<Lack> lacks(Publication publication, Days promised, LocalDate on) {
        List<Lack> lacks = new ArrayList<>();
        if (publication.postings().isEmpty()) {
            lacks.add(new Lack(Kind.NO_CHANNEL, null));
        }
        publication.postings().forEach(posting -> lacks.addAll(lacks(publication, posting, on)));
        if (publication.phase(on).isOver() && publication.statement() == null) {
            lacks.add(new Lack(Kind.STATEMENT_MISSING, null));
        }
        if (!publication.period().equals(promised)) {
            lacks.add(new Lack(Kind.OTHER_PERIOD, null));
        }
        lacks.sort(Comparator.comparing(Lack::kind));
        return lacks;
    }

    private static List<Lack> lacks(Publication publication, Posting posting, LocalDate on) {
        List<Lack> lacks = new ArrayList<>();
        if (!posting.wentUpBy(on)) {
            if (!on.isBefore(publication.from())) {
                lacks.add(new Lack(Kind.NOT_UP, posting));
            }
            return lacks;
        }
        if (posting.proofs().isEmpty()) {
            lacks.add(new Lack(Kind.PROOF_MISSING, posting));
        }
        if (posting.upOn() != null && posting.upOn().isAfter(publication.from())) {
            lacks.add(new Lack(Kind.UP_LATE, posting));
        }
        if (posting.downOn() != null && posting.downOn().isBefore(publication.until())) {
            lacks.add(new Lack(Kind.DOWN_EARLY, posting));
        }
        return lacks;
    }
}
