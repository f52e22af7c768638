package zhenggai.domain.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import zhenggai.domain.check.text.PublicationEnd;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.time.WorkCalendar;

/** The last days on which the public can answer what the case publishes. */
final class Publications {
    private Publications() {}

    static Stream<Question> onDayOff(Examined examined) {
        return examined.ledger().inspections().stream().flatMap(branch -> PublicationEnd.dayOff(branch.inspection().publication(), calendar(examined))
            .map(said -> question(Check.PUBLICATION_ENDS_OFF, branch, said)));
    }

    static Stream<Question> onMadeUpDay(Examined examined) {
        return examined.ledger().inspections().stream().flatMap(branch -> PublicationEnd.madeUpDay(branch.inspection().publication(), calendar(examined))
            .map(said -> question(Check.PUBLICATION_ENDS_MADE_UP, branch, said)));
    }

    private static WorkCalendar calendar(Examined examined) {
        return examined.around().calendar();
    }

    private static Question question(Check check, InspectionBranch branch, List<Object> said) {
        Question.Key key = new Question.Key(check, null, null, branch.inspection().id().value() + "|" + branch.inspection().publication().until());
        return new Question(key, branch.inspection().title(), said, Set.of());
    }
}
