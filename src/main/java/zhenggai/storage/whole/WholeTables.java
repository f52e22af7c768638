package zhenggai.storage.whole;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Assignment;
import zhenggai.domain.spine.AssignmentId;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.spine.ProgressId;
import zhenggai.domain.spine.Schedule;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Precision;

/** The three long tables of a case read from the driver without records in between, because a case of tens of thousands opens in half the time. */
public final class WholeTables {
    private static final String MEASURES = """
        SELECT id, finding_id, number, position, text, result_text, public_result, started_on, original_words, original_due_on,
          original_precision, current_words, current_due_on, current_precision, expected_on, state, round, first_closed_on, closed_on,
          acceptor_id, override_reason, missing, next_review_on
        FROM measure ORDER BY finding_id, position, id""";
    private static final String ASSIGNMENTS = "SELECT id, role, person_id, department_id, finding_id, measure_id FROM assignment ORDER BY id";
    private static final String NEWEST_PROGRESS = """
        SELECT id, measure_id, as_of_on, done, why_not, next_step, percent, reported_by FROM progress
        WHERE id = (SELECT newest.id FROM progress AS newest WHERE newest.measure_id = progress.measure_id
          ORDER BY newest.as_of_on DESC, newest.id DESC LIMIT 1)""";

    private final DSLContext sql;

    public WholeTables(DSLContext sql) {
        this.sql = sql;
    }

    /** All measures, those of a finding in their order. */
    List<Measure> measures() {
        return read(MEASURES, row -> new Measure(new MeasureId(row.number()), new FindingId(row.number()), row.small(), row.small(), row.text(),
            row.text(), row.text(), schedule(row), MeasureState.valueOf(row.text()), row.small(), closure(row)));
    }

    List<Assignment> assignments() {
        return read(ASSIGNMENTS, row -> new Assignment(new AssignmentId(row.number()), Role.valueOf(row.text()), row.reference(PersonId::new),
            row.reference(DepartmentId::new), row.reference(FindingId::new), row.reference(MeasureId::new)));
    }

    /** The newest entry of each measure that has one. */
    public List<ProgressEntry> newestProgress() {
        return read(NEWEST_PROGRESS, row -> new ProgressEntry(new ProgressId(row.number()), new MeasureId(row.number()), row.day(), row.text(),
            row.text(), row.text(), row.percent(), row.text()));
    }

    private static Schedule schedule(Columns row) throws SQLException {
        return new Schedule(row.day(), deadline(row), deadline(row), row.day());
    }

    private static Deadline deadline(Columns row) throws SQLException {
        return new Deadline(row.text(), row.day(), Precision.valueOf(row.text()));
    }

    private static Closure closure(Columns row) throws SQLException {
        return new Closure(row.day(), row.day(), row.reference(PersonId::new), row.text(), row.text(), row.day());
    }

    private <T> List<T> read(String query, Row<T> row) {
        return sql.connectionResult(connection -> {
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(row.of(new Columns(rows)));
                }
                return read;
            }
        });
    }

    /** What a row means. */
    private interface Row<T> {
        T of(Columns row) throws SQLException;
    }

    /** The columns of the present row, one after the other as the query names them. */
    private static final class Columns {
        /** The driver gives it for a missing number; ids begin at 1. */
        private static final long NO_ID = 0;
        private final ResultSet row;
        private int column;

        Columns(ResultSet row) {
            this.row = row;
        }

        String text() throws SQLException {
            return row.getString(++column);
        }

        long number() throws SQLException {
            return row.getLong(++column);
        }

        int small() throws SQLException {
            return Math.toIntExact(number());
        }

        @Nullable LocalDate day() throws SQLException {
            String day = text();
            return day == null ? null : LocalDate.parse(day);
        }

        <T> @Nullable T reference(LongFunction<T> id) throws SQLException {
            long number = number();
            return number == NO_ID ? null : id.apply(number);
        }

        @Nullable Integer percent() throws SQLException {
            int percent = small();
            return row.wasNull() ? null : percent;
        }
    }
}
