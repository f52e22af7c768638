package zhenggai.storage.spine;

import static zhenggai.storage.generated.Tables.PERSON;

import java.util.List;
import java.util.Optional;

import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.storage.generated.tables.records.PersonRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;

/** Persons as rows, in the order they were entered. */
public final class PersonStore {
    private final RowTx tx;

    public PersonStore(RowTx tx) {
        this.tx = tx;
    }

    public List<Person> all() {
        return tx.sql.selectFrom(PERSON).orderBy(PERSON.ID).fetch(PersonStore::toDomain);
    }

    public Person get(PersonId id) {
        return toDomain(row(id));
    }

    /** Somebody of exactly this name: whoever is in service before those who left, and of those the first. */
    public Optional<Person> named(String name) {
        return tx.sql.selectFrom(PERSON).where(PERSON.NAME.eq(name)).orderBy(PERSON.IN_SERVICE.desc(), PERSON.ID).limit(1)
            .fetchOptional(PersonStore::toDomain);
    }

    public Person save(Person person) {
        PersonRecord row = toRow(person);
        return toDomain(person.id().isNew() ? tx.insert(row) : tx.update(row));
    }

    public void remove(PersonId id) {
        tx.delete(row(id));
    }

    private PersonRecord row(PersonId id) {
        return Rows.one(tx.sql.fetchOne(PERSON, PERSON.ID.eq(id.value())));
    }

    private static Person toDomain(PersonRecord row) {
        return new Person(new PersonId(row.getId()), row.getName(), row.getPost(), row.getPhone(),
            Rows.reference(row.getDepartmentId(), DepartmentId::new), row.getInService() == 1, row.getJoinedOn(), row.getLeftOn());
    }

    private static PersonRecord toRow(Person person) {
        PersonRecord row = new PersonRecord();
        Rows.setId(row, person.id().value());
        row.setName(person.name());
        row.setPost(person.post());
        row.setPhone(person.phone());
        row.setDepartmentId(person.department() == null ? null : person.department().value());
        row.setInService(person.inService() ? 1L : 0L);
        row.setJoinedOn(person.joinedOn());
        row.setLeftOn(person.leftOn());
        return row;
    }
}
