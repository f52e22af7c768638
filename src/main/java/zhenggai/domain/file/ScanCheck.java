package zhenggai.domain.file;

/**
 * A reading of all scans a case keeps.
 *
 * @param damaged how many there are whose bytes are gone or no longer those that were kept; what they are called may be nobody's business
 */
public record ScanCheck(int checked, int damaged) {

    public boolean holds() {
        return damaged == 0;
    }
}
