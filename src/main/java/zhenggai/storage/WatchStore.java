package zhenggai.storage;

import static zhenggai.storage.generated.Tables.MEASURE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.supervision.Answerable;
import zhenggai.domain.supervision.Receiver;
import zhenggai.domain.supervision.Watched;

/** All measures as the start board sees them: short rows read from the driver, so that tens of thousands are there at once. */
public final class WatchStore {
    private static final String MEASURES = """
        SELECT m.id, m.finding_id, f.kind, f.number, m.number, substr(m.text, 1, 61), m.state, m.started_on, m.current_due_on, m.closed_on, m.next_review_on,
          (SELECT max(as_of_on) FROM progress WHERE progress.measure_id = m.id), (SELECT count(*) FROM evidence WHERE evidence.measure_id = m.id)
            + (SELECT count(*) FROM evidence_link WHERE evidence_link.measure_id = m.id),
          (SELECT min(due_on) FROM evidence_wanted WHERE evidence_wanted.measure_id = m.id AND evidence_wanted.evidence_id IS NULL), m.round
        FROM measure AS m JOIN finding AS f ON f.id = m.finding_id JOIN category AS c ON c.id = f.category_id
        ORDER BY c.inspection_id, c.position, c.id, f.position, f.id, m.position, m.id""";
    private static final String ASSIGNMENTS = """
        SELECT a.role, a.measure_id, a.finding_id, a.person_id, p.name, a.department_id, d.name
        FROM assignment AS a LEFT JOIN person AS p ON p.id = a.person_id LEFT JOIN department AS d ON d.id = a.department_id
        WHERE a.role IN ('RESPONSIBLE_PERSON', 'LEAD_LEADER', 'LEAD_DEPARTMENT') ORDER BY a.id""";
    private static final String SENT_BACK = """
        SELECT step_row.row_id, step.id, step.done_at FROM step_row JOIN step ON step.id = step_row.step_id
        WHERE step_row.table_name = 'measure' AND step_row.row_id IN (SELECT id FROM measure WHERE state = 'RETURNED')
          AND step_row.after <> '' AND json_extract(step_row.after, '$.state') = 'RETURNED' ORDER BY step.id""";

    /** Characters of a measure's text that are read; one more tells whether it goes on. */
    private static final int HEADLINE = 60;

    private final Tx tx;
    private final Map<String, LocalDate> days = new HashMap<>();

    WatchStore(Tx tx) {
        this.tx = tx;
    }

    /** That a measure came back: in which step, when. */
    public record Return(long step, Instant at) {}

    /** Who holds each role for one thing. */
    private static final class Holders {
        private final Map<Role, List<Receiver>> byRole = new EnumMap<>(Role.class);

        void add(Role role, Receiver receiver) {
            byRole.computeIfAbsent(role, made -> new ArrayList<>(1)).add(receiver);
        }

        /** The measure's own where it names some, else its finding's. */
        static List<Receiver> of(Role role, @Nullable Holders own, @Nullable Holders findings) {
            List<Receiver> mine = own == null ? null : own.byRole.get(role);
            return mine != null ? mine : findings == null ? List.of() : findings.byRole.getOrDefault(role, List.of());
        }
    }

    /** All of the case, in the order of the ledger. */
    public List<Watched> measures() {
        Map<Long, Holders> byMeasure = new HashMap<>();
        Map<Long, Holders> byFinding = new HashMap<>();
        read(ASSIGNMENTS, row -> {
            long measure = row.getLong(2);
            Map<Long, Holders> holders = measure != 0 ? byMeasure : byFinding;
            holders.computeIfAbsent(measure != 0 ? measure : row.getLong(3), id -> new Holders()).add(Role.valueOf(row.getString(1)), receiver(row));
        });
        List<Watched> measures = new ArrayList<>();
        read(MEASURES, row -> measures.add(watched(row, byMeasure.get(row.getLong(1)), byFinding.get(row.getLong(2)))));
        return measures;
    }

    /** The newest return of each measure that is returned now. */
    public Map<MeasureId, Return> sentBack() {
        Map<MeasureId, Return> returns = new HashMap<>();
        if (tx.sql.fetchExists(MEASURE, MEASURE.STATE.eq(MeasureState.RETURNED.name()))) {
            read(SENT_BACK, row -> returns.put(new MeasureId(row.getLong(1)), new Return(row.getLong(2), Instant.parse(row.getString(3)))));
        }
        return returns;
    }

    private Watched watched(ResultSet row, @Nullable Holders own, @Nullable Holders findings) throws SQLException {
        Watched.Times times = new Watched.Times(day(row, 8), day(row, 9), day(row, 10), day(row, 11), day(row, 12), day(row, 14));
        Answerable who = own == null && findings == null ? Answerable.NOBODY : new Answerable(Holders.of(Role.RESPONSIBLE_PERSON, own, findings),
            Holders.of(Role.LEAD_LEADER, own, findings), Holders.of(Role.LEAD_DEPARTMENT, own, findings));
        return new Watched(new MeasureId(row.getLong(1)), new FindingId(row.getLong(2)), FindingKind.valueOf(row.getString(3)), row.getLong(4) + "-" + row.getLong(5),
            headline(row.getString(6)), MeasureState.valueOf(row.getString(7)), row.getInt(15), times, row.getInt(13), who);
    }

    /** The first line, and that it goes on where it was cut. */
    private static String headline(String beginning) {
        String line = beginning.lines().findFirst().orElse("");
        int signs = line.codePointCount(0, line.length());
        return signs <= HEADLINE ? line : line.substring(0, line.offsetByCodePoints(0, HEADLINE)) + "\u2026";
    }

    private static Receiver receiver(ResultSet row) throws SQLException {
        long person = row.getLong(4);
        return person != 0 ? new Receiver(row.getString(5), new PersonId(person), null) : new Receiver(row.getString(7), null, new DepartmentId(row.getLong(6)));
    }

    private @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        String day = row.getString(column);
        return day == null ? null : days.computeIfAbsent(day, LocalDate::parse);
    }

    /** What is done with a row. */
    private interface EachRow {
        void take(ResultSet row) throws SQLException;
    }

    private void read(String query, EachRow each) {
        tx.sql.connection(connection -> {
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    each.take(rows);
                }
            }
        });
    }
}
