package zhenggai.domain.account;

import zhenggai.domain.Refused;

/** What a password has to be: long enough, not one sign over and over, not the name of whose it is. */
public final class Passwords {
    public static final int SHORTEST = 8;
    private static final int DIFFERENT = 4;

    private Passwords() {}

    /** @throws Refused with what is wrong with it */
    public static void require(String password, String name) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new Refused("password.short", SHORTEST);
        }
        if (password.codePoints().distinct().count() < DIFFERENT) {
            throw new Refused("password.same", DIFFERENT);
        }
        if (!name.isBlank() && password.strip().equalsIgnoreCase(name.strip())) {
            throw new Refused("password.name");
        }
    }
}
