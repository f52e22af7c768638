package zhenggai.storage.copy;

import static zhenggai.storage.generated.Tables.ACCOUNT;
import static zhenggai.storage.generated.Tables.ACCOUNT_SECRET;
import static zhenggai.storage.generated.Tables.DEPARTURE;
import static zhenggai.storage.generated.Tables.GUARD;
import static zhenggai.storage.generated.Tables.PAPER_FILE;
import static zhenggai.storage.generated.Tables.SERIES;
import static zhenggai.storage.generated.Tables.STEP;
import static zhenggai.storage.generated.Tables.STEP_ROW;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.DataTypeException;
import zhenggai.domain.Refused;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.storage.file.Migrations;
import zhenggai.storage.file.SqlTrouble;
import zhenggai.storage.generated.DefaultSchema;
import zhenggai.storage.paper.PaperFileStore;
import zhenggai.storage.row.RowChange;
import zhenggai.storage.row.RowImages;
import zhenggai.storage.row.RowTx;

/** All rows of a case at once, whatever they mean: taken out as a copy, and put into a case that has none. */
public final class CaseRows {
    static final String OFFICE = "office";

    /**
     * The history, what numbers are next, and bytes without an image are no content of a case; a copy has places of its own for the last two.
     * Who may sign in is a matter of this file alone: neither does a copy carry passwords away, nor does a merge bring a supervisor in.
     */
    private static final Set<Table<?>> NO_CONTENT = Set.of(STEP, STEP_ROW, SERIES, PAPER_FILE, ACCOUNT, ACCOUNT_SECRET, GUARD, DEPARTURE);

    private final RowTx tx;

    public CaseRows(RowTx tx) {
        this.tx = tx;
    }

    /** The tables whose rows are what a case holds, by name. */
    static List<Table<?>> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().filter(table -> !NO_CONTENT.contains(table))
            .sorted((one, other) -> one.getName().compareTo(other.getName())).<Table<?>>map(table -> table).toList();
    }

    public CaseCopy copy() {
        Map<String, List<Map<String, Object>>> tables = rows();
        Map<String, Long> series = new TreeMap<>(tx.sql.selectFrom(SERIES).fetchMap(SERIES.NAME, SERIES.NEXT));
        Map<String, Long> last = new TreeMap<>(tx.lastIds());
        last.keySet().retainAll(tables.keySet());
        return new CaseCopy(Migrations.newest(), tables, series, last, papers(tables));
    }

    /** What the case would have to do to become the other one. */
    public CaseDifference difference(CaseCopy other) {
        return new CaseDifference(tx, other);
    }

    private Map<String, List<Map<String, Object>>> rows() {
        Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        for (Table<?> table : tables()) {
            rows.put(table.getName(), tx.sql.selectFrom(table).orderBy(id(table)).fetch().map(RowImages::of));
        }
        return rows;
    }

    /** Whether nothing was ever put into this case but the name of its office. */
    public boolean isBare() {
        return tables().stream().noneMatch(table -> !table.getName().equals(OFFICE) && tx.sql.fetchExists(table));
    }

    /**
     * Puts a copy into a bare case, row by row under the same ids.
     *
     * @throws Refused when the copy is of a newer version, or does not hold together
     */
    public void put(CaseCopy given) {
        if (given.version() > Migrations.newest()) {
            throw new Refused("copy.newer");
        }
        CaseCopy copy = given.version() < Migrations.newest() ? OlderCopy.broughtUp(given) : given;
        requireWhole(copy);
        tx.deferReferences();
        keepPapers(copy.papers());
        copy.tables().forEach((name, rows) -> rows.forEach(row -> put(name, row)));
        copy.series().forEach(tx::raiseSeries);
        copy.lastIds().forEach(tx::raiseLastId);
        // a day that is none would have become another one, or nothing
        if (tx.isDangling() || !holds(copy)) {
            throw new Refused("copy.damaged");
        }
    }

    private boolean holds(CaseCopy copy) {
        return rows().entrySet().stream().allMatch(table -> table.getValue().equals(copy.tables().getOrDefault(table.getKey(), List.of())));
    }

    private void put(String table, Map<String, Object> row) {
        try {
            if (table.equals(OFFICE)) {
                tx.overwrite(table, row);
            } else {
                tx.replay(new RowChange(table, RowImages.id(row), null, row, RowTx.owners(table, row)));
            }
        } catch (DataTypeException | DateTimeException e) {
            throw new Refused("copy.damaged");
        } catch (DataAccessException e) {
            throw SqlTrouble.isConstraint(e) ? new Refused("copy.damaged") : e;
        }
    }

    /** @throws Refused when bytes are not those of their hash */
    void keepPapers(Map<String, String> papers) {
        papers.forEach(this::keep);
    }

    private void keep(String hash, String content) {
        String kept;
        try {
            kept = new PaperFileStore(tx).keep(Base64.getDecoder().decode(content));
        } catch (IllegalArgumentException noBase64) {
            throw new Refused("copy.damaged");
        }
        if (!kept.equals(hash)) {
            throw new Refused("copy.damaged");
        }
    }

    private static void requireWhole(CaseCopy copy) {
        Set<String> names = new TreeSet<>();
        for (Table<?> table : tables()) {
            names.add(table.getName());
            Set<String> columns = new TreeSet<>();
            table.fieldStream().forEach(field -> columns.add(field.getName()));
            if (!copy.tables().getOrDefault(table.getName(), List.of()).stream().allMatch(row -> row.keySet().equals(columns) && row.get("id") instanceof Long)) {
                throw new Refused("copy.damaged");
            }
        }
        if (!names.containsAll(copy.tables().keySet()) || copy.tables().getOrDefault(OFFICE, List.of()).size() != 1) {
            throw new Refused("copy.damaged");
        }
    }

    /** The papers that rows name; others only wait for an undo that will not come. */
    private Map<String, String> papers(Map<String, List<Map<String, Object>>> tables) {
        Map<String, String> papers = new TreeMap<>();
        for (Table<?> table : tables()) {
            for (String column : references(table).getOrDefault(PAPER_FILE.getName(), List.of())) {
                tables.get(table.getName()).stream().map(row -> row.get(column)).filter(hash -> hash != null).forEach(hash -> papers.put(hash.toString(), ""));
            }
        }
        papers.replaceAll((hash, nothing) -> Base64.getEncoder().encodeToString(tx.sql.select(PAPER_FILE.CONTENT).from(PAPER_FILE)
            .where(PAPER_FILE.SHA256.eq(hash)).fetchSingle(PAPER_FILE.CONTENT)));
        return papers;
    }

    /** The columns of a table that name a row of another one, under that one's name. */
    static Map<String, Collection<String>> references(Table<?> table) {
        Map<String, Collection<String>> references = new LinkedHashMap<>();
        for (ForeignKey<?, ?> key : table.getReferences()) {
            key.getFields().forEach(field -> references.computeIfAbsent(key.getKey().getTable().getName(), name -> new ArrayList<>()).add(field.getName()));
        }
        return references;
    }

    private static Field<Long> id(Table<?> table) {
        return table.field("id", Long.class);
    }
}
