package zhenggai.reading.grammar;

import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.draft.Draft;

/** A line of the source that is not empty, without the blanks at its ends: its number and its place. */
record Line(int number, int start, int end, String text) {

    static List<Line> of(String source) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        for (int from = 0; from <= source.length(); number++) {
            int newline = source.indexOf('\n', from);
            int to = newline < 0 ? source.length() : newline;
            int start = from;
            int end = to;
            while (start < end && Draft.isBlank(source.charAt(start))) {
                start++;
            }
            while (end > start && Draft.isBlank(source.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                lines.add(new Line(number, start, end, source.substring(start, end)));
            }
            from = to + 1;
        }
        return lines;
    }

    int length() {
        return end - start;
    }
}
