package zhenggai.domain.notice;

/**
 * What the case says at one place of a document.
 *
 * @param place what the place is called as long as the case has it, such as {@code measure/7}
 * @param text without its number; counters in it are not filled in
 */
public record Passage(String place, Rank rank, String text) {}
