package zhenggai.domain.notice;

import java.util.List;

/**
 * A paragraph of a document as it stands now.
 *
 * @param place where it stands; of an added one the place it stands behind
 * @param own identity of an added paragraph, {@link RevisionId#NEW} for a place of the case
 * @param number what it is numbered with, empty where it has no number
 * @param source what is edited: the text without its number, counters not filled in
 * @param text the same with the counters filled in
 * @param basis what the case said when a person wrote it
 * @param caseSays what the case says there now, empty where it says nothing
 * @param unknown names in braces that are no counters
 */
public record Line(
        String place, RevisionId own, Rank rank, String number, String source, String text, Follow follow, String basis, String caseSays, List<String> unknown) {

    /** Whether it is read in the document. */
    public boolean isShown() {
        return follow != Follow.LEFT_OUT;
    }

    public boolean isAdded() {
        return follow == Follow.ADDED;
    }

    /** With its number, as it is read. */
    public String whole() {
        return number + text;
    }

    /** What tells it from every other paragraph. */
    public String key() {
        return own.isNew() ? place : "own/" + own.value();
    }
}
