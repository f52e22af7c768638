package zhenggai.domain.draft;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.Contact;
import zhenggai.domain.spine.Days;

/** What a document says about the inspection and the office, as far as it does: unknown words are empty, unknown days missing. */
public record InspectionFacts(
        String round, String team, Days onSite, @Nullable LocalDate feedbackOn, Days publication,
        String partyOrganisation, String officeName, Contact contact, @Nullable LocalDate documentDate) {
    public static final InspectionFacts NONE =
        new InspectionFacts("", "", Days.UNKNOWN, null, Days.UNKNOWN, "", "", Contact.NONE, null);
}
