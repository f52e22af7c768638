package zhenggai.cli;

/** What a command's exit code means; part of the contract with scripts. */
public final class ExitCode {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int WRONG_USE = 2;
    public static final int UNAVAILABLE = 3;
    static final int FOUND_SOMETHING = 4;
    /** None of the promised ones, because the program is wrong, not its user: what Unix calls an internal software error. */
    static final int FAULT = 70;

    private ExitCode() {}
}
