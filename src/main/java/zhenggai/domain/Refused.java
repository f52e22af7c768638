package zhenggai.domain;

import java.util.List;

/** A rule said no: the text key leads to one sentence that tells the user what is missing; nothing was changed. */
public final class Refused extends RuntimeException {
    private final transient List<Object> args;

    public Refused(String textKey, Object... args) {
        super(textKey);
        this.args = List.of(args);
    }

    public String textKey() {
        return getMessage();
    }

    public List<Object> args() {
        return args;
    }
}
