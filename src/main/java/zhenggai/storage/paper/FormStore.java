package zhenggai.storage.paper;

import static zhenggai.storage.generated.Tables.FORM;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.impl.DSL;
import zhenggai.domain.form.Form;
import zhenggai.domain.form.FormField;
import zhenggai.domain.form.FormId;
import zhenggai.domain.form.FormItem;
import zhenggai.domain.form.Recipient;
import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.generated.tables.records.FormRecord;
import zhenggai.storage.history.HistoryStore;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;
import zhenggai.storage.row.StoredJson;

/** Sent forms as rows, in the order they were sent. */
public final class FormStore {
    private static final String MEASURE = "measureId";

    private final RowTx tx;

    public FormStore(RowTx tx) {
        this.tx = tx;
    }

    public List<Form> all() {
        return tx.sql.selectFrom(FORM).orderBy(FORM.ID).fetch(FormStore::toDomain);
    }

    /** Those that are out, and that no later one to the same hands has replaced. */
    public List<Form> awaited() {
        var later = FORM.as("later");
        return tx.sql.selectFrom(FORM).where(FORM.RETURNED_ON.isNull())
            .andNotExists(DSL.selectOne().from(later).where(later.TO_NAME.eq(FORM.TO_NAME)).and(later.ID.gt(FORM.ID))).orderBy(FORM.ID).fetch(FormStore::toDomain);
    }

    public Form get(FormId id) {
        return toDomain(Rows.one(tx.sql.fetchOne(FORM, FORM.ID.eq(id.value()))));
    }

    /** Sends a form: it gets its number, which is never given twice, and its code. */
    public Form send(Form form) {
        return toDomain(tx.insert(toRow(form.coded(tx.nextNumber("form"), new HistoryStore(tx).head()))));
    }

    public Form save(Form form) {
        return toDomain(tx.update(toRow(form)));
    }

    private static Form toDomain(FormRecord row) {
        Recipient to = new Recipient(row.getToName(), Rows.reference(row.getPersonId(), PersonId::new), Rows.reference(row.getDepartmentId(), DepartmentId::new));
        Form.Return returned = row.getReturnedOn() == null ? null : new Form.Return(row.getReturnedOn(), row.getReturnedFile());
        return new Form(new FormId(row.getId()), row.getCode(), to, row.getSentOn(), row.getReturnByOn(),
            StoredJson.read(row.getItems()).objects("items").stream().map(FormStore::item).toList(), returned);
    }

    private static FormItem item(StoredJson stored) {
        EnumMap<FormField, String> cells = new EnumMap<>(FormField.class);
        for (FormField field : FormField.values()) {
            cells.put(field, stored.text(field.name()));
        }
        return new FormItem(new MeasureId(stored.number(MEASURE)), cells);
    }

    private static FormRecord toRow(Form form) {
        FormRecord row = new FormRecord();
        Rows.setId(row, form.id().value());
        row.setCode(form.code());
        row.setToName(form.to().name());
        row.setPersonId(form.to().person() == null ? null : form.to().person().value());
        row.setDepartmentId(form.to().department() == null ? null : form.to().department().value());
        row.setSentOn(form.sentOn());
        row.setReturnByOn(form.returnBy());
        row.setItems(StoredJson.of(Map.of("items", form.items().stream().map(FormStore::stored).toList())));
        row.setReturnedOn(form.returned() == null ? null : form.returned().on());
        row.setReturnedFile(form.returned() == null ? "" : form.returned().file());
        return row;
    }

    private static Map<String, Object> stored(FormItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(MEASURE, item.measure().value());
        item.cells().forEach((field, cell) -> json.put(field.name(), cell));
        return json;
    }
}
