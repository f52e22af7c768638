package zhenggai.storage.whole;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.Role;
import zhenggai.domain.reminding.Answerable;
import zhenggai.domain.reminding.Reminding.SentBack;
import zhenggai.domain.reminding.Watched;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.supervision.Receiver;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.spine.DepartmentStore;
import zhenggai.storage.spine.PersonStore;

/** All measures as the start board sees them: short rows read from the driver, so that tens of thousands are there at once. */
public final class WatchStore {
    private static final String FINDINGS = """
        SELECT f.id, f.kind, f.number FROM finding AS f JOIN category AS c ON c.id = f.category_id ORDER BY c.inspection_id, c.position, c.id, f.position, f.id""";
    /** Those of a finding together and in their order, which an index gives. */
    private static final String MEASURES = """
        SELECT m.id, m.finding_id, m.number, substr(m.text, 1, 61), m.state, m.started_on, m.current_due_on, m.closed_on, m.next_review_on,
          (SELECT max(as_of_on) FROM progress WHERE progress.measure_id = m.id), (SELECT count(*) FROM evidence WHERE evidence.measure_id = m.id)
            + (SELECT count(*) FROM evidence_link WHERE evidence_link.measure_id = m.id),
          (SELECT min(due_on) FROM evidence_wanted WHERE evidence_wanted.measure_id = m.id AND evidence_wanted.evidence_id IS NULL), m.round
        FROM measure AS m ORDER BY m.finding_id, m.position, m.id""";
    /** Three numbers a row, because there are several rows a measure: the role's place, measure or minus finding, person or minus department. */
    private static final String ASSIGNMENTS = """
        SELECT CASE role WHEN 'RESPONSIBLE_PERSON' THEN 0 WHEN 'LEAD_LEADER' THEN 1 ELSE 2 END, coalesce(measure_id, -finding_id), coalesce(person_id, -department_id)
        FROM assignment WHERE role IN ('RESPONSIBLE_PERSON', 'LEAD_LEADER', 'LEAD_DEPARTMENT') ORDER BY id""";
    private static final List<Role> ROLES = List.of(Role.RESPONSIBLE_PERSON, Role.LEAD_LEADER, Role.LEAD_DEPARTMENT);
    /** The newest of each; a maximum brings the other columns of its row. */
    private static final String SENT_BACK = """
        SELECT measure_id, max(submission.id), ended_on FROM submission JOIN measure ON measure.id = measure_id
        WHERE measure.state = 'RETURNED' AND ending = 'RETURNED' GROUP BY measure_id""";
    /** Only the history knows when a round began: a relapse leaves nothing but its number. */
    private static final String RELAPSED = """
        SELECT measure.id, max(step.done_at) FROM measure
        JOIN step_row ON step_row.table_name = 'measure' AND step_row.row_id = measure.id AND step_row.after <> '' AND json_extract(step_row.after, '$.round') = measure.round
        JOIN step ON step.id = step_row.step_id WHERE measure.round > 1 GROUP BY measure.id""";

    /** Characters of a measure's text that are read; one more tells whether it goes on. */
    private static final int HEADLINE = 60;

    private final RowTx tx;
    private final Map<String, LocalDate> days = new HashMap<>();

    public WatchStore(RowTx tx) {
        this.tx = tx;
    }

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
        Map<Long, Receiver> receivers = receivers();
        Map<Long, Holders> holders = new HashMap<>();
        read(ASSIGNMENTS, row -> holders.computeIfAbsent(row.getLong(2), thing -> new Holders()).add(ROLES.get(row.getInt(1)), receivers.get(row.getLong(3))));
        Map<Long, Under> findings = new LinkedHashMap<>();
        read(FINDINGS, row -> findings.put(row.getLong(1), new Under(FindingKind.valueOf(row.getString(2)), row.getLong(3) + "-", new ArrayList<>())));
        read(MEASURES, row -> {
            Under finding = findings.get(row.getLong(2));
            finding.measures().add(watched(row, finding, holders.get(row.getLong(1)), holders.get(-row.getLong(2))));
        });
        return findings.values().stream().flatMap(finding -> finding.measures().stream()).toList();
    }

    /** The newest return of each measure that is returned now. */
    public Map<MeasureId, SentBack> sentBack() {
        Map<MeasureId, SentBack> returns = new HashMap<>();
        read(SENT_BACK, row -> returns.put(new MeasureId(row.getLong(1)), new SentBack(row.getLong(2), LocalDate.parse(row.getString(3)))));
        return returns;
    }

    /** When the round of each measure that relapsed began. */
    public Map<MeasureId, Instant> relapsed() {
        Map<MeasureId, Instant> began = new HashMap<>();
        read(RELAPSED, row -> began.put(new MeasureId(row.getLong(1)), Instant.parse(row.getString(2))));
        return began;
    }

    /** A finding, with the beginning of its measures' codes and the measures themselves. */
    private record Under(FindingKind kind, String code, List<Watched> measures) {}

    private Watched watched(ResultSet row, Under finding, @Nullable Holders own, @Nullable Holders findings) throws SQLException {
        Watched.Times times = new Watched.Times(day(row, 6), day(row, 7), day(row, 8), day(row, 9), day(row, 10), day(row, 12));
        Answerable who = own == null && findings == null ? Answerable.NOBODY : new Answerable(Holders.of(Role.RESPONSIBLE_PERSON, own, findings),
            Holders.of(Role.LEAD_LEADER, own, findings), Holders.of(Role.LEAD_DEPARTMENT, own, findings));
        return new Watched(new MeasureId(row.getLong(1)), new FindingId(row.getLong(2)), finding.kind(), finding.code() + row.getLong(3),
            headline(row.getString(4)), MeasureState.valueOf(row.getString(5)), row.getInt(13), times, row.getInt(11), who);
    }

    /** The first line, and that it goes on where it was cut. */
    private static String headline(String beginning) {
        int end = beginning.indexOf('\n');
        String line = end < 0 ? beginning : beginning.substring(0, end).stripTrailing();
        int signs = line.codePointCount(0, line.length());
        return signs <= HEADLINE ? line : line.substring(0, line.offsetByCodePoints(0, HEADLINE)) + "\u2026";
    }

    /** Persons by their id, departments by minus theirs. */
    private Map<Long, Receiver> receivers() {
        Map<Long, Receiver> receivers = new HashMap<>();
        new PersonStore(tx).all().forEach(person -> receivers.put(person.id().value(), Receiver.of(person)));
        new DepartmentStore(tx).all().forEach(department -> receivers.put(-department.id().value(), Receiver.of(department)));
        return receivers;
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
