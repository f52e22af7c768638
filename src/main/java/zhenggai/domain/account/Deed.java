package zhenggai.domain.account;

import java.util.Set;

/** What not everybody may do where accounts are on: the first four an office can keep for its supervisor, the others are never for a handler. */
public enum Deed {
    CLOSE, EXTEND, RESTORE, EXPORT, ADMINISTER, WIPE,
    /** To put a case in the place of this one that asks fewer people to sign in, or keeps less for the supervisor. */
    LOOSEN;

    /** The deeds of which an office decides whether the supervisor alone does them. */
    public static final Set<Deed> CHOICES = Set.of(CLOSE, EXTEND, RESTORE, EXPORT);
}
