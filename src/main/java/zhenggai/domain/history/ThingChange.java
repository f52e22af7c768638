package zhenggai.domain.history;

import java.util.List;

import zhenggai.domain.Subject;

/** What one step did to one thing: made it, changed some fields, or removed it. {@code title} is what a person calls the thing. */
public record ThingChange(Subject subject, long id, What what, String title, List<FieldChange> fields) {

    /** Made, changed or removed. */
    public enum What { MADE, CHANGED, REMOVED }
}
