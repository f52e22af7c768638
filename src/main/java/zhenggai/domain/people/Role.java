package zhenggai.domain.people;

/** What somebody is to a finding or measure. Departments lead or support; persons lead, do or supervise. */
public enum Role {
    LEAD_LEADER, LEAD_DEPARTMENT, SUPPORTING_DEPARTMENT, RESPONSIBLE_PERSON, SUPERVISOR;

    public boolean isForDepartment() {
        return this == LEAD_DEPARTMENT || this == SUPPORTING_DEPARTMENT;
    }
}
