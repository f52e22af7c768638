package zhenggai.domain.history;

import java.util.Map;
import java.util.Set;

import zhenggai.domain.Subject;

/** Which fields can be given a former text again: prose and names. What a rule decides (states, deadlines, decisions, numbers) is not put back by hand. */
public final class Former {
    private static final Map<Subject, Set<String>> FIELDS = Map.of(
        Subject.OFFICE, Set.of("name", "party_organisation", "phone", "postal_address", "email"),
        Subject.INSPECTION, Set.of("title", "round", "team"),
        Subject.CATEGORY, Set.of("title"),
        Subject.FINDING, Set.of("feedback_text", "public_text", "manifestation", "root_cause", "goal", "wider_check"),
        Subject.MEASURE, Set.of("text", "result_text", "public_result"),
        Subject.DEPARTMENT, Set.of("name"),
        Subject.PERSON, Set.of("name", "post", "phone"),
        Subject.EVIDENCE, Set.of("title", "document_number", "place", "pages", "note"),
        Subject.REGULATION, Set.of("title", "document_number"),
        Subject.RESULT_FIGURE, Set.of("name", "period", "scope"));
    /** Without it the thing would be none. */
    private static final Set<String> NEEDED = Set.of("name", "title", "text");

    private Former() {}

    /** Whether a thing that a step changed can have this field as it was before. */
    public static boolean isOpen(ThingChange thing, FieldChange field) {
        return thing.what() == ThingChange.What.CHANGED && isOpen(thing.subject(), field.field()) && (field.before() != null || !NEEDED.contains(field.field()));
    }

    public static boolean isOpen(Subject subject, String field) {
        return FIELDS.getOrDefault(subject, Set.of()).contains(field);
    }
}
