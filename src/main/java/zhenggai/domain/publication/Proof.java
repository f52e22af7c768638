package zhenggai.domain.publication;

import java.time.LocalDate;

import zhenggai.domain.Refused;
import zhenggai.domain.file.FileKind;
import zhenggai.domain.file.StoredFile;

/**
 * A picture or file that proves that a notice was up where it is said to have been.
 *
 * @param takenOn the day it shows
 */
public record Proof(ProofId id, StoredFile file, LocalDate takenOn) {
    /** Its bytes go wherever the case goes, into every backup too: a screenshot or a scan, no film. */
    public static final long MOST_BYTES = 10L << 20;

    public static Proof of(StoredFile file, LocalDate takenOn) {
        return new Proof(ProofId.NEW, file, takenOn);
    }

    /** @throws Refused when it is neither a picture nor a PDF, or larger than a case should carry along */
    public Proof {
        if (!file.kind().isPicture() && file.kind() != FileKind.PDF) {
            throw new Refused("publication.proof-unfit", file.name(), file.kind());
        }
        if (file.size() > MOST_BYTES) {
            throw new Refused("publication.proof-too-large", file.name(), MOST_BYTES >> 20);
        }
    }
}
