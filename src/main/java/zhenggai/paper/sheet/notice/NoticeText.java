package zhenggai.paper.sheet.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph.Lead;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.Block;

/** The paragraphs of a notice as they are put together: what was typed in several lines, and set in by blanks, made into what layout wants. */
final class NoticeText {
    private final List<Block> blocks = new ArrayList<>();

    List<Block> blocks() {
        return blocks;
    }

    /** In one line, whatever it was typed in. */
    void line(Kind kind, String text) {
        add(kind, oneLine(text));
    }

    /** A paragraph for each line. */
    void each(Kind kind, String text) {
        lines(text).forEach(line -> add(kind, line));
    }

    void led(Kind level, String lead, String text) {
        String first = oneLine(lead);
        List<String> lines = lines(text).toList();
        blocks.add(new Paragraph(Kind.BODY, first + (lines.isEmpty() ? "" : lines.getFirst()), new Lead(level, first)));
        lines.stream().skip(1).forEach(line -> add(Kind.BODY, line));
    }

    void seal() {
        blocks.addAll(Block.SEAL);
    }

    private void add(Kind kind, String text) {
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(kind, text));
        }
    }

    static String oneLine(String text) {
        return lines(text).collect(Collectors.joining());
    }

    static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
