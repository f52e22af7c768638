package zhenggai.storage.spine;

import static zhenggai.storage.generated.Tables.DEPARTMENT;

import java.util.List;
import java.util.Optional;

import zhenggai.domain.people.Department;
import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.PersonId;
import zhenggai.storage.generated.tables.records.DepartmentRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;

/** Departments as rows, in the order the office lists them. */
public final class DepartmentStore {
    private final RowTx tx;

    public DepartmentStore(RowTx tx) {
        this.tx = tx;
    }

    public List<Department> all() {
        return tx.sql.selectFrom(DEPARTMENT).orderBy(DEPARTMENT.POSITION, DEPARTMENT.ID).fetch(DepartmentStore::toDomain);
    }

    public Department get(DepartmentId id) {
        return toDomain(row(id));
    }

    public Optional<Department> named(String name) {
        return tx.sql.selectFrom(DEPARTMENT).where(DEPARTMENT.NAME.eq(name)).fetchOptional(DepartmentStore::toDomain);
    }

    public Department save(Department department) {
        DepartmentRecord row = toRow(department);
        return toDomain(department.id().isNew() ? tx.insert(row) : tx.update(row));
    }

    public void remove(DepartmentId id) {
        tx.delete(row(id));
    }

    private DepartmentRecord row(DepartmentId id) {
        return Rows.one(tx.sql.fetchOne(DEPARTMENT, DEPARTMENT.ID.eq(id.value())));
    }

    private static Department toDomain(DepartmentRecord row) {
        return new Department(new DepartmentId(row.getId()), row.getName(), row.getPosition().intValue(), Rows.reference(row.getHeadId(), PersonId::new));
    }

    private static DepartmentRecord toRow(Department department) {
        DepartmentRecord row = new DepartmentRecord();
        Rows.setId(row, department.id().value());
        row.setName(department.name());
        row.setPosition((long) department.position());
        row.setHeadId(department.head() == null ? null : department.head().value());
        return row;
    }
}
