package zhenggai.domain.backup;

/**
 * What somebody who finds the stick can read of the backups on it.
 *
 * @param isNamed whether there is a second place at all
 * @param isSealed whether what is put there from now on is sealed
 * @param hasRecovery whether the printed key opens it, too
 * @param open how many backups lie there that are not sealed
 */
public record Protection(boolean isNamed, boolean isSealed, boolean hasRecovery, int open) {

    /** Whether anything can be read there, or will. */
    public boolean isOpen() {
        return isNamed && (!isSealed || open > 0);
    }
}
