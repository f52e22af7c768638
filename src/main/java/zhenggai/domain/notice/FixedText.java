package zhenggai.domain.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.spine.Days;

/**
 * The whole of a document as it reads, with every counter filled in: what a version keeps and what is printed.
 *
 * @param office who signs it
 */
public record FixedText(String title, List<Paragraph> paragraphs, String office, @Nullable LocalDate dated, Days period) {

    public FixedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A paragraph as it reads, with the key that finds it in another version. */
    public record Paragraph(String key, Rank rank, String number, String text) {

        public String whole() {
            return number + text;
        }
    }

    /** @throws Refused when a name in braces is no counter, with the place where it stands */
    public static FixedText of(Notice notice, String title, List<Line> lines, String office) {
        List<Line> shown = lines.stream().filter(Line::isShown).toList();
        for (int i = 0; i < shown.size(); i++) {
            Line line = shown.get(i);
            if (!line.unknown().isEmpty()) {
                throw new Refused("notice.counter-unknown-in", line.unknown().getFirst(), i + 1, start(line.whole()));
            }
        }
        return reading(notice, title, shown, office);
    }

    /** The same while it is written: a name in braces that is no counter stands as it was typed. */
    public static FixedText reading(Notice notice, String title, List<Line> lines, String office) {
        return new FixedText(title, lines.stream().filter(Line::isShown).map(line -> new Paragraph(line.key(), line.rank(), line.number(), line.text())).toList(),
            office, notice.dated(), notice.period());
    }

    /** All of it from the title to the day, a paragraph to a line, as it is copied out. */
    public String plain() {
        Stream<String> words = Stream.concat(Stream.of(title), paragraphs.stream().map(Paragraph::whole));
        Stream<String> signature = dated == null ? Stream.of(office) : Stream.of(office, NoticeWords.day(dated));
        return Stream.concat(words, signature).collect(Collectors.joining("\n"));
    }

    /** A paragraph as it is found by a line of the plain text; so many signs of it, its number counted, come before that line. */
    public record Standing(Paragraph paragraph, int before) {}

    /** The paragraph that a line of the plain text belongs to, lines counted from 1; none for the title and the signature. */
    public Optional<Standing> standing(int line) {
        int next = 1 + lines(title);
        for (Paragraph paragraph : paragraphs) {
            int until = next + lines(paragraph.whole());
            if (line >= next && line < until) {
                int before = Stream.of(paragraph.whole().split("\n", -1)).limit(line - next).mapToInt(one -> one.length() + 1).sum();
                return Optional.of(new Standing(paragraph, before));
            }
            next = until;
        }
        return Optional.empty();
    }

    private static int lines(String text) {
        return text.split("\n", -1).length;
    }

    /** Its paragraphs as they stand, which nothing changes any more. */
    public List<Line> lines() {
        return paragraphs.stream().map(Line::fixed).toList();
    }

    private static String start(String text) {
        return text.codePointCount(0, text.length()) <= FEW ? text : text.substring(0, text.offsetByCodePoints(0, FEW)) + "\u2026";
    }

    private static final int FEW = 12;
}
