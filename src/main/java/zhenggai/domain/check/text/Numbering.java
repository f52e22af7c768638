package zhenggai.domain.check.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The numbering of a text: numbers that are left out, and a first thing to which there is no second. */
public final class Numbering {
    private final List<Found> gaps = new ArrayList<>();
    private final List<Found> alone = new ArrayList<>();
    /** Headings above the present place, the style that came first outermost, with the number each has reached. */
    private final Map<NumberMark.Style, Integer> reached = new EnumMap<>(NumberMark.Style.class);
    private final List<NumberMark.Style> nesting = new ArrayList<>();
    /** Some texts count through all of their chapters. */
    private final Map<NumberMark.Style, Integer> through = new EnumMap<>(NumberMark.Style.class);
    private final Deque<Row> rows = new ArrayDeque<>();
    private boolean beginsInTheMiddle;

    private Numbering() {}

    public static Stream<Found> gaps(CheckedText text) {
        return of(text).gaps.stream();
    }

    public static Stream<Found> loneFirst(CheckedText text) {
        return of(text).alone.stream();
    }

    /** A count in running words, with where its first one stands and how far it came. */
    private record Row(Spot first, NumberMark mark, int reached) {}

    private static Numbering of(CheckedText text) {
        Numbering numbering = new Numbering();
        for (Paragraph paragraph : text.paragraphs()) {
            NumberMark.heading(paragraph.text()).ifPresent(mark -> numbering.heading(paragraph, mark));
            NumberMark.counting(paragraph.text()).forEach(mark -> numbering.counting(paragraph, mark));
            if (!text.isDocument()) {
                numbering.endRows();
            }
        }
        numbering.endRows();
        return numbering;
    }

    private void heading(Paragraph paragraph, NumberMark mark) {
        NumberMark.Style style = mark.style();
        int expected = reached.getOrDefault(style, 0) + 1;
        boolean goesOn = mark.value() == expected || mark.value() == 1 || mark.value() == through.getOrDefault(style, 0) + 1;
        boolean isFirst = begin(mark);
        if (!goesOn && !(isFirst && beginsInTheMiddle)) {
            gaps.add(new Found(spot(paragraph, mark), List.of(mark.words(), expected)));
        }
        int counting = nesting.indexOf(NumberMark.Style.COUNTING);
        if (counting < 0 || nesting.indexOf(style) < counting) {
            endRows();
        }
        nesting.subList(nesting.indexOf(style) + 1, nesting.size()).forEach(reached::remove);
        reached.put(style, mark.value());
        through.put(style, mark.value());
    }

    /** Whether it is the first of its style; where the first of all is no one, the text was cut out of another. */
    private boolean begin(NumberMark mark) {
        if (nesting.contains(mark.style())) {
            return false;
        }
        beginsInTheMiddle |= nesting.isEmpty() && mark.value() != 1;
        nesting.add(mark.style());
        return true;
    }

    private void counting(Paragraph paragraph, NumberMark mark) {
        boolean isFirst = mark.opensParagraph() && begin(mark);
        if (mark.value() == 1) {
            rows.push(new Row(spot(paragraph, mark), mark, 1));
            return;
        }
        if (rows.stream().anyMatch(row -> row.reached() == mark.value() - 1)) {
            while (rows.getFirst().reached() != mark.value() - 1) {
                end(rows.pop());
            }
        } else if (mark.isAfterComma() || rows.isEmpty() && !mark.opensParagraph()) {
            return;
        } else if (!(isFirst && beginsInTheMiddle)) {
            gaps.add(new Found(spot(paragraph, mark), List.of(mark.words(), rows.isEmpty() ? 1 : rows.getFirst().reached() + 1)));
        }
        Row row = rows.isEmpty() ? new Row(spot(paragraph, mark), mark, 0) : rows.pop();
        rows.push(new Row(row.first(), row.mark(), mark.value()));
    }

    private void endRows() {
        while (!rows.isEmpty()) {
            end(rows.removeLast());
        }
    }

    /** After a comma a first one is believed only where a second one followed. */
    private void end(Row row) {
        if (row.reached() == 1 && !row.mark().isAfterComma()) {
            alone.add(new Found(row.first(), List.of(row.mark().words()), ""));
        }
    }

    private static Spot spot(Paragraph paragraph, NumberMark mark) {
        return new Spot(paragraph.number(), mark.from(), mark.from() + mark.words().length());
    }
}
