package zhenggai.domain.backup;

/** Why a backup was taken. */
public enum Occasion {
    OPENED,
    CLOSED,
    WORK,
    MIGRATION,
    IMPORT,
    RESTORE,
    ASKED;

    /** Whether the case is another one after what it was taken before. */
    boolean isTurningPoint() {
        return this == MIGRATION || this == IMPORT || this == RESTORE;
    }
}
