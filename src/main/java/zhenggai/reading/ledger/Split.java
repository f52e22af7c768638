package zhenggai.reading.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;

/** Takes a cell with several numbered measures apart; one that counts nothing, or does not count on from one, stays whole. */
final class Split {
    private static final List<String> NUMERALS = Arrays.asList(Words.CELLS.text("split-numerals").split(" "));
    private static final String CIRCLED = Words.CELLS.text("split-circled");

    /** Where a number stands and what it is. */
    private record Mark(int start, int end, int value) {}

    private Split() {}

    /** What stands before the first number stays with the first part. */
    static List<String> measures(String cell) {
        List<Mark> marks = marks(cell, "split-is");
        List<Mark> counted = marks.size() > 1 ? marks : marks(cell, "split-number");
        if (counted.size() < 2) {
            return List.of(cell);
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            String part = cell.substring(counted.get(i).end(), i + 1 < counted.size() ? counted.get(i + 1).start() : cell.length());
            String lead = i == 0 ? cell.substring(0, counted.getFirst().start()) : "";
            String text = Words.CELLS.pattern("split-end").matcher((lead + part).strip()).replaceFirst("");
            if (text.isEmpty()) {
                return List.of(cell);
            }
            parts.add(text);
        }
        return parts;
    }

    private static List<Mark> marks(String cell, String pattern) {
        List<Mark> marks = new ArrayList<>();
        Matcher m = Words.CELLS.pattern(pattern).matcher(cell);
        while (m.find()) {
            int value = pattern.equals("split-is") ? NUMERALS.indexOf(m.group("n")) + 1 : number(m);
            if (value == marks.size() + 1) {
                marks.add(new Mark(m.start(), m.end(), value));
            }
        }
        return marks;
    }

    private static int number(Matcher m) {
        return m.group("circled") != null ? CIRCLED.indexOf(m.group("circled")) + 1
            : Integer.parseInt(m.group("plain") != null ? m.group("plain") : m.group("bracketed"));
    }
}
