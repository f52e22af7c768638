package zhenggai.storage.spine;

import static zhenggai.storage.generated.Tables.ASSIGNMENT;

import java.util.List;

import org.jooq.Condition;
import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Assignment;
import zhenggai.domain.spine.AssignmentId;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.generated.tables.records.AssignmentRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;

/** Assignments as rows, in the order they were made. */
public final class AssignmentStore {
    private final RowTx tx;

    public AssignmentStore(RowTx tx) {
        this.tx = tx;
    }

    public List<Assignment> of(FindingId finding) {
        return where(ASSIGNMENT.FINDING_ID.eq(finding.value()));
    }

    public List<Assignment> of(MeasureId measure) {
        return where(ASSIGNMENT.MEASURE_ID.eq(measure.value()));
    }

    public List<Assignment> of(PersonId person) {
        return where(ASSIGNMENT.PERSON_ID.eq(person.value()));
    }

    public List<Assignment> of(DepartmentId department) {
        return where(ASSIGNMENT.DEPARTMENT_ID.eq(department.value()));
    }

    public Assignment save(Assignment assignment) {
        AssignmentRecord row = toRow(assignment);
        return toDomain(assignment.id().isNew() ? tx.insert(row) : tx.update(row));
    }

    public void remove(AssignmentId id) {
        tx.delete(Rows.one(tx.sql.fetchOne(ASSIGNMENT, ASSIGNMENT.ID.eq(id.value()))));
    }

    private List<Assignment> where(Condition condition) {
        return tx.sql.selectFrom(ASSIGNMENT).where(condition).orderBy(ASSIGNMENT.ID).fetch(AssignmentStore::toDomain);
    }

    private static Assignment toDomain(AssignmentRecord row) {
        return new Assignment(new AssignmentId(row.getId()), Role.valueOf(row.getRole()), Rows.reference(row.getPersonId(), PersonId::new),
            Rows.reference(row.getDepartmentId(), DepartmentId::new), Rows.reference(row.getFindingId(), FindingId::new),
            Rows.reference(row.getMeasureId(), MeasureId::new));
    }

    private static AssignmentRecord toRow(Assignment assignment) {
        AssignmentRecord row = new AssignmentRecord();
        Rows.setId(row, assignment.id().value());
        row.setRole(assignment.role().name());
        row.setPersonId(assignment.person() == null ? null : assignment.person().value());
        row.setDepartmentId(assignment.department() == null ? null : assignment.department().value());
        row.setFindingId(assignment.finding() == null ? null : assignment.finding().value());
        row.setMeasureId(assignment.measure() == null ? null : assignment.measure().value());
        return row;
    }
}
