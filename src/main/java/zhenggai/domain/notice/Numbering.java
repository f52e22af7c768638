package zhenggai.domain.notice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The numbers of the paragraphs of a document, given one after the other as they are read. */
final class Numbering {
    private final Map<Rank, Integer> counts = new EnumMap<>(Rank.class);
    private final NoticeKind kind;
    private final List<Rank> read;
    private int at;

    /** @param read the ranks of all paragraphs in the order in which they are read */
    Numbering(NoticeKind kind, List<Rank> read) {
        this.kind = kind;
        this.read = read;
    }

    /** The number of the next paragraph, empty where it has none. */
    String next() {
        Rank rank = read.get(at++);
        return switch (rank) {
            case SECTION -> say("number.section", count(Rank.SECTION));
            // both are of the second level
            case CATEGORY, LED -> say("number.category", count(Rank.CATEGORY));
            case FINDING -> finding(count(Rank.FINDING));
            case MEASURE -> isAlone() ? "" : say("number.measure", count(Rank.MEASURE));
            case TEXT, CONTACT -> "";
        };
    }

    /** In a report a finding has its own number in its words, by which the rest of the report calls it. */
    private String finding(int number) {
        return kind == NoticeKind.REPORT ? "" : NoticeWords.say("number.finding", number);
    }

    /** What is counted below it begins again. */
    private int count(Rank rank) {
        for (Rank below : Rank.values()) {
            if (below.compareTo(rank) > 0) {
                counts.remove(below);
            }
        }
        return counts.merge(rank, 1, Integer::sum);
    }

    private static String say(String name, int number) {
        return NoticeWords.say(name, NoticeWords.numeral(number));
    }

    /** The only measure of its finding counts to nothing: a first without a second is a fault. */
    private boolean isAlone() {
        return counts.getOrDefault(Rank.MEASURE, 0) == 0 && read.subList(at, read.size()).stream().takeWhile(rank -> !rank.isHeading() && rank != Rank.LED)
            .noneMatch(rank -> rank == Rank.MEASURE);
    }
}
