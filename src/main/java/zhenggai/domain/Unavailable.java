package zhenggai.domain;

import java.util.List;

/** The world said no (missing, locked, full, unreadable): the text key tells what happened and what to do. */
public final class Unavailable extends RuntimeException {
    private final transient List<Object> args;

    public Unavailable(String textKey, Object... args) {
        this(null, textKey, args);
    }

    public Unavailable(Throwable cause, String textKey, Object... args) {
        super(textKey, cause);
        this.args = List.of(args);
    }

    public String textKey() {
        return getMessage();
    }

    public List<Object> args() {
        return args;
    }
}
