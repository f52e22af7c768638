package zhenggai.domain.parcel;

import java.time.Instant;
import java.util.List;

import zhenggai.domain.Actor;

/**
 * What is in a parcel, as it was packed.
 *
 * @param head the hash of the newest step of its history
 */
public record Contents(String office, String caseName, Instant packedAt, Actor packedBy, String head, Piece caseFile, List<Piece> evidence) {

    /** A file in it, by the hash of its bytes. */
    public record Piece(String sha256, long size) {}

    public Contents {
        evidence = List.copyOf(evidence);
    }

    public long size() {
        return caseFile.size() + evidence.stream().mapToLong(Piece::size).sum();
    }
}
