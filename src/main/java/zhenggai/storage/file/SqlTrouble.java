package zhenggai.storage.file;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import zhenggai.domain.Unavailable;

/** What SQLite's error codes mean to a user, and after which of them the connection must not be used again. */
public final class SqlTrouble {
    private static final int PRIMARY = 0xff;
    private static final Set<Integer> POISON = Set.of(SQLiteErrorCode.SQLITE_FULL.code, SQLiteErrorCode.SQLITE_IOERR.code,
        SQLiteErrorCode.SQLITE_NOMEM.code, SQLiteErrorCode.SQLITE_CORRUPT.code, SQLiteErrorCode.SQLITE_CANTOPEN.code,
        SQLiteErrorCode.SQLITE_NOTADB.code);

    private SqlTrouble() {}

    static @Nullable SQLException sqlCause(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    /** SQLite has rolled the transaction back by itself while the driver believes in it; the next statement would commit alone. */
    static boolean poisons(SQLException problem) {
        return POISON.contains(code(problem));
    }

    /** Whether what was to be written names a row that is not there. */
    public static boolean isDangling(Throwable problem) {
        return sqlCause(problem) instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY;
    }

    /** Whether what was to be written breaks a rule of its table. */
    public static boolean isConstraint(Throwable problem) {
        SQLException cause = sqlCause(problem);
        return cause != null && code(cause) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
    }

    public static RuntimeException unavailable(SQLException problem, Path file) {
        int code = code(problem);
        String key = code == SQLiteErrorCode.SQLITE_FULL.code ? "file.disk-full"
            : code == SQLiteErrorCode.SQLITE_IOERR.code ? "file.disk-error"
            : code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code ? "file.damaged"
            : code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code ? "file.busy"
            : code == SQLiteErrorCode.SQLITE_READONLY.code || code == SQLiteErrorCode.SQLITE_PERM.code ? "file.write-protected"
            : code == SQLiteErrorCode.SQLITE_CANTOPEN.code ? "file.unreadable"
            : null;
        return key == null ? new IllegalStateException(problem) : new Unavailable(problem, key, file);
    }

    /** Met by a check that says nothing of its own: words that SQLite does not understand are the file's, in a rule of one of its tables. */
    public static RuntimeException ofTheFile(SQLException problem, Path file) {
        return code(problem) == SQLiteErrorCode.SQLITE_ERROR.code ? new Unavailable(problem, "file.damaged", file) : unavailable(problem, file);
    }

    private static int code(SQLException problem) {
        int code = problem instanceof SQLiteException sqlite ? sqlite.getResultCode().code : problem.getErrorCode();
        return code & PRIMARY;
    }
}
