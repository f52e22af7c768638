package zhenggai.domain.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How sure the reading of one node is, and why it is not surer: the questions that fall on its own lines, and what was taken for granted
 * without a sign in the text.
 */
public record Confidence(Trust trust, List<DraftWarning> reasons) {
    private static final int LONGEST_HEADING = 80;

    public Confidence {
        reasons = List.copyOf(reasons);
    }

    /** Of every node of a draft, by its id. */
    public static Map<Integer, Confidence> of(Draft draft) {
        Lines lines = new Lines(draft.source());
        Map<Integer, List<DraftWarning>> asked = new HashMap<>();
        draft.warnings().forEach(warning -> asked.computeIfAbsent(warning.line(), line -> new ArrayList<>()).add(warning));
        Map<Integer, Confidence> all = new HashMap<>();
        draft.all().forEach(node -> all.put(node.id(), of(node, lines, asked)));
        return all;
    }

    private static Confidence of(DraftNode node, Lines lines, Map<Integer, List<DraftWarning>> asked) {
        List<DraftWarning> reasons = new ArrayList<>();
        int last = 0;
        for (Span span : node.spans()) {
            int until = lines.of(Math.max(span.start(), span.end() - 1));
            for (int line = Math.max(last + 1, lines.of(span.start())); line <= until; line++) {
                reasons.addAll(asked.getOrDefault(line, List.of()));
                last = line;
            }
        }
        Trust trust = reasons.isEmpty() ? Trust.SURE : Trust.DOUBTFUL;
        int line = node.pieces().isEmpty() ? 1 : lines.of(node.start());
        List<String> guessed = guessed(node);
        guessed.forEach(code -> reasons.add(new DraftWarning(line, code, List.of())));
        return new Confidence(trust == Trust.SURE && !guessed.isEmpty() ? Trust.LIKELY : trust, reasons);
    }

    private static List<String> guessed(DraftNode node) {
        List<String> codes = new ArrayList<>();
        boolean isNumbered = node.level() != Level.TITLE && node.level() != Level.PARAGRAPH;
        if (isNumbered && node.number().isEmpty()) {
            codes.add("draft.without-number");
        }
        if (isNumbered && !node.pieces().isEmpty() && !node.pieces().getFirst().onNewLine()) {
            codes.add("draft.inside-a-line");
        }
        if (isNumbered && node.level().hasHeading() && node.heading().length() > LONGEST_HEADING) {
            codes.add("draft.long-heading");
        }
        return codes;
    }

    /** The lines of a text, counted once. */
    private static final class Lines {
        private final List<Integer> starts = new ArrayList<>(List.of(0));

        Lines(String source) {
            for (int at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
                starts.add(at + 1);
            }
        }

        int of(int offset) {
            int found = Collections.binarySearch(starts, offset);
            return found >= 0 ? found + 1 : -found - 1;
        }
    }
}
