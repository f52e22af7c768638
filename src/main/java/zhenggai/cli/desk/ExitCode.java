package zhenggai.cli.desk;

/** What a command's exit code means; part of the contract with scripts. */
public final class ExitCode {
    public static final int DONE = 0;
    public static final int REFUSED = 1;
    public static final int WRONG_USE = 2;
    public static final int UNAVAILABLE = 3;
    public static final int FOUND_SOMETHING = 4;
    /** None of the promised ones, because the program is wrong, not its user: what Unix calls an internal software error. */
    public static final int FAULT = 70;

    private ExitCode() {}
}
