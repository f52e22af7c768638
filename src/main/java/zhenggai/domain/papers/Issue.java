package zhenggai.domain.papers;

import java.time.Instant;

/**
 * A report as it was issued: its number in the series of its paper, when and by whom, and what it can be recognised by for ever. The pages
 * themselves are kept beside it, byte for byte.
 *
 * @param number counted within the paper and the table it is made by; never given twice
 * @param fingerprint SHA-256 of every word on it, in hexadecimal
 * @param head the hash of the newest step of the history it shows
 * @param file SHA-256 of its PDF, in hexadecimal
 */
public record Issue(
        IssueId id, int number, PaperRequest request, String title, Instant issuedAt, String issuedBy, String fingerprint, String head, String file,
        int pages) {

    /** The moment whose case it shows: that of its issue, or an earlier one that was asked for. A day that was not over yet ends with the issue. */
    public Instant looksAt() {
        return request.asOf() == null || request.asOf().isAfter(issuedAt) ? issuedAt : request.asOf();
    }
}
