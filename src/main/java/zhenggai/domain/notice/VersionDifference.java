package zhenggai.domain.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import zhenggai.domain.notice.FixedText.Paragraph;

/**
 * What became of the paragraphs of a document between two texts of it, in the order of the newer one, a paragraph that went where it stood
 * before. Another number alone is no difference.
 */
public final class VersionDifference {
    private VersionDifference() {}

    /** What became of a paragraph. */
    public enum Fate { SAME, CHANGED, CAME, GONE }

    /**
     * A paragraph of either text.
     *
     * @param was as it read before, empty where it came
     * @param now as it reads now, empty where it went
     */
    public record Row(Fate fate, Rank rank, String was, String now) {}

    public static List<Row> between(FixedText was, FixedText now) {
        Map<String, Paragraph> before = byKey(was);
        Map<String, Paragraph> after = byKey(now);
        Map<String, List<Paragraph>> gone = goneBehind(was, after);
        List<Row> rows = new ArrayList<>();
        if (!was.title().equals(now.title())) {
            rows.add(new Row(Fate.CHANGED, Rank.SECTION, was.title(), now.title()));
        }
        gone(rows, gone.getOrDefault("", List.of()));
        for (Paragraph paragraph : now.paragraphs()) {
            Paragraph there = before.get(paragraph.key());
            rows.add(there == null ? new Row(Fate.CAME, paragraph.rank(), "", paragraph.whole())
                : new Row(there.text().equals(paragraph.text()) ? Fate.SAME : Fate.CHANGED, paragraph.rank(), there.whole(), paragraph.whole()));
            gone(rows, gone.getOrDefault(paragraph.key(), List.of()));
        }
        return rows;
    }

    /** The paragraphs that went, by the last one before them that stayed. */
    private static Map<String, List<Paragraph>> goneBehind(FixedText was, Map<String, Paragraph> after) {
        Map<String, List<Paragraph>> gone = new HashMap<>();
        String last = "";
        for (Paragraph paragraph : was.paragraphs()) {
            if (after.containsKey(paragraph.key())) {
                last = paragraph.key();
            } else {
                gone.computeIfAbsent(last, key -> new ArrayList<>()).add(paragraph);
            }
        }
        return gone;
    }

    private static void gone(List<Row> rows, List<Paragraph> paragraphs) {
        paragraphs.forEach(paragraph -> rows.add(new Row(Fate.GONE, paragraph.rank(), paragraph.whole(), "")));
    }

    private static Map<String, Paragraph> byKey(FixedText text) {
        return text.paragraphs().stream().collect(Collectors.toMap(Paragraph::key, paragraph -> paragraph, (one, other) -> one));
    }
}
