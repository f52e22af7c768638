package zhenggai.domain.draft;

/**
 * What a piece of text is to its node. {@code LABEL} is a lead-in such as the words before a colon, {@code ASIDE} something that
 * only stands in between, such as a page number; those after them are attributes of the node.
 */
public enum Part {
    NUMBER, HEADING, BODY, LABEL, ASIDE,
    LEAD_LEADER, LEAD_DEPARTMENT, SUPPORTING_DEPARTMENT, RESPONSIBLE_PERSON, SUPERVISOR, DEADLINE, GOAL, CAUSE, MANIFESTATION, RESULT;

    public boolean isAttribute() {
        return compareTo(ASIDE) > 0;
    }
}
