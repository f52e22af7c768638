package zhenggai.domain.papers;

/** What a column of a designed table can say about a measure, in the order of the spine. */
public enum TableField {
    NUMBER, INSPECTION, CATEGORY, FINDING, PUBLIC_FINDING, MANIFESTATION, ROOT_CAUSE, GOAL, WIDER_CHECK, MEASURE, KIND, WEIGHT,
    LEAD_LEADER, LEAD_DEPARTMENT, SUPPORTING_DEPARTMENT, RESPONSIBLE_PERSON, SUPERVISOR, STARTED, ORIGINAL_DEADLINE, DEADLINE, EXTENSIONS,
    EXPECTED, PROGRESS, RESULT, PUBLIC_RESULT, EVIDENCE, STATE, WHY_NOT, NEXT_STEP, SUPERVISION, CLOSE_OUT, CHANGE, REMARK;

    /** Whether it is said once for all measures of a finding, or of what the finding stands in. */
    public boolean isOfFinding() {
        return switch (this) {
            case INSPECTION, CATEGORY, FINDING, PUBLIC_FINDING, MANIFESTATION, ROOT_CAUSE, GOAL, WIDER_CHECK, KIND, WEIGHT -> true;
            default -> false;
        };
    }
}
