package zhenggai.storage.spine;

import static zhenggai.storage.generated.Tables.OFFICE;

import zhenggai.domain.Refused;
import zhenggai.domain.people.Contact;
import zhenggai.domain.people.Office;
import zhenggai.storage.generated.tables.records.OfficeRecord;
import zhenggai.storage.row.RowTx;

/** The one office of a case file as its one row. */
public final class OfficeStore {
    private static final long ONLY = 1;

    private final RowTx tx;

    public OfficeStore(RowTx tx) {
        this.tx = tx;
    }

    /** @throws Refused in a look at a moment before the case was begun */
    public Office get() {
        OfficeRecord row = tx.sql.fetchOne(OFFICE);
        if (row == null) {
            throw new Refused("case.not-yet-begun");
        }
        return toDomain(row);
    }

    public Office save(Office office) {
        OfficeRecord row = toRow(office);
        return toDomain(tx.sql.fetchExists(OFFICE) ? tx.update(row) : tx.insert(row));
    }

    private static Office toDomain(OfficeRecord row) {
        return new Office(row.getName(), row.getPartyOrganisation(), new Contact(row.getPhone(), row.getPostalAddress(), row.getEmail()));
    }

    private static OfficeRecord toRow(Office office) {
        Contact contact = office.contact();
        return new OfficeRecord(ONLY, office.name(), office.partyOrganisation(), contact.phone(), contact.postalAddress(), contact.email());
    }
}
