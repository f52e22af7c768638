package zhenggai.domain.publication;

import java.time.LocalDate;

import zhenggai.domain.file.Scan;
import zhenggai.domain.file.StoredFile;

/** A scan that proves that a notice was up where it is said to have been. */
public record Proof(ProofId id, Scan scan) {

    public static Proof of(Scan scan) {
        return new Proof(ProofId.NEW, scan);
    }

    public StoredFile file() {
        return scan.file();
    }

    /** The day it shows. */
    public LocalDate takenOn() {
        return scan.takenOn();
    }
}
