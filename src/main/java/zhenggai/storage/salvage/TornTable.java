package zhenggai.storage.salvage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.backup.Salvaged.Loss;

/** The rows of one table of a damaged file, read in ever smaller ranges around the places that cannot be read. */
final class TornTable {
    /** After so many vain attempts the rest of a table is given up: it would take hours and bring nothing. */
    private static final int MOST_FAILURES = 20_000;
    /** So many ids there may be where the file does not tell. */
    private static final long MOST_IDS = 1 << 20;

    private static final long UNREADABLE = -2;

    private final Connection torn;
    private final String table;
    private final String key;
    private final List<String> columns;
    private final Sink sink;
    private final List<Range> gaps = new ArrayList<>();
    private long rows;
    private int failures;

    /** Ids from the first to the last one. */
    record Range(long from, long until) {}

    /** Who takes the rows that can be read. */
    interface Sink {
        void take(long id, List<Object> values);
    }

    /** @param key the number by which its rows are in order */
    TornTable(Connection torn, String table, String key, List<String> columns, Sink sink) {
        this.torn = torn;
        this.table = table;
        this.key = key;
        this.columns = columns;
        this.sink = sink;
    }

    /** Reads what can be read. */
    void read() {
        if (number("SELECT count(*) FROM (SELECT 1 FROM " + table + " LIMIT 0)") == UNREADABLE) {
            gaps.add(new Range(0, Loss.ALL));
            return;
        }
        long last = last();
        if (last >= 0) {
            read(Math.min(first(), last), last);
        }
    }

    long rows() {
        return rows;
    }

    /** What could not be read, in order, neighbours together. */
    List<Range> gaps() {
        List<Range> together = new ArrayList<>();
        for (Range gap : gaps) {
            if (!together.isEmpty() && together.getLast().until() + 1 == gap.from()) {
                gap = new Range(together.removeLast().from(), gap.until());
            }
            together.add(gap);
        }
        return together;
    }

    private void read(long from, long until) {
        long next;
        try {
            readOn(from, until);
            return;
        } catch (TornException place) {
            next = place.next;
            failures++;
        }
        if (next >= until || failures > MOST_FAILURES) {
            gaps.add(new Range(next, until));
            return;
        }
        long middle = next + (until - next) / 2;
        read(next, middle);
        read(middle + 1, until);
    }

    /** A place that cannot be read. */
    private static final class TornException extends Exception {
        private static final long serialVersionUID = 1;
        private final long next;

        TornException(long next, SQLException why) {
            super(why);
            this.next = next;
        }
    }

    private void readOn(long from, long until) throws TornException {
        long next = from;
        String query = "SELECT " + key + ", " + String.join(", ", columns) + " FROM " + table + " NOT INDEXED WHERE " + key + " BETWEEN ? AND ? ORDER BY " + key;
        try (PreparedStatement statement = torn.prepareStatement(query)) {
            statement.setLong(1, from);
            statement.setLong(2, until);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    List<Object> values = new ArrayList<>();
                    for (int column = 0; column < columns.size(); column++) {
                        values.add(row.getObject(column + 2));
                    }
                    // of a table with several rows to a number the last number is read whole or again
                    long id = row.getLong(1);
                    sink.take(id, values);
                    rows++;
                    next = Math.max(next, id + 1);
                }
            }
        } catch (SQLException e) {
            throw new TornException(Math.min(next, until), e);
        }
    }

    private long first() {
        long first = number("SELECT min(" + key + ") FROM " + table + " NOT INDEXED");
        return first < 0 ? 1 : first;
    }

    /** The last id as the table tells it, or else what the file noted of it; -1 where there is no row. */
    private long last() {
        long last = number("SELECT coalesce(max(" + key + "), -1) FROM " + table + " NOT INDEXED");
        if (last != UNREADABLE) {
            return last;
        }
        long noted = number("SELECT seq FROM sqlite_sequence WHERE name = '" + table + "'");
        return noted > 0 ? noted : MOST_IDS;
    }

    private long number(String query) {
        try (Statement statement = torn.createStatement(); ResultSet answer = statement.executeQuery(query)) {
            return answer.next() ? answer.getLong(1) : UNREADABLE;
        } catch (SQLException e) {
            return UNREADABLE;
        }
    }
}
