package zhenggai.domain.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How sure the reading of one node is, and why it is not surer: the questions about its own words, what was taken for granted without a sign
 * in the text, and whom it only seems to name.
 */
public record Confidence(Trust trust, List<DraftWarning> reasons) {
    private static final int LONGEST_HEADING = 80;
    private static final String AND = "\u3001";

    public Confidence {
        reasons = List.copyOf(reasons);
    }

    /** Of every node of a draft, by its id. */
    public static Map<Integer, Confidence> of(Draft draft) {
        Places places = new Places(draft);
        Map<Integer, List<DraftWarning>> asked = new HashMap<>();
        draft.warnings().forEach(warning -> places.askedAt(warning).forEach(id -> asked.computeIfAbsent(id, node -> new ArrayList<>()).add(warning)));
        Map<Integer, Set<String>> named = new HashMap<>();
        draft.mentions().stream().filter(mention -> mention instanceof Mention.Party party && party.isGuess())
            .forEach(guess -> places.holding(guess.span().start()).ifPresent(id -> named.computeIfAbsent(id, node -> new LinkedHashSet<>()).add(guess.words())));
        Map<Integer, Confidence> all = new HashMap<>();
        draft.all().forEach(node -> all.put(node.id(), of(node, places, asked.getOrDefault(node.id(), List.of()), named.getOrDefault(node.id(), Set.of()))));
        return all;
    }

    private static Confidence of(DraftNode node, Places places, List<DraftWarning> asked, Set<String> named) {
        List<DraftWarning> guessed = new ArrayList<>();
        int line = node.pieces().isEmpty() ? 1 : places.line(node.start());
        guessed(node).forEach(code -> guessed.add(new DraftWarning(line, code, List.of())));
        if (!named.isEmpty()) {
            guessed.add(new DraftWarning(line, "draft.party-guessed", List.of(String.join(AND, named))));
        }
        List<DraftWarning> reasons = new ArrayList<>(asked);
        reasons.addAll(guessed);
        Trust unasked = guessed.isEmpty() ? Trust.SURE : Trust.LIKELY;
        return new Confidence(asked.isEmpty() ? unasked : Trust.DOUBTFUL, reasons);
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

    /** Which node holds which place of the source, and the lines of the text, counted once. */
    private static final class Places {
        private final List<Integer> starts = new ArrayList<>(List.of(0));
        private final NavigableMap<Integer, Held> held = new TreeMap<>();

        /** The stretch that a node holds. */
        private record Held(int end, int node) {}

        Places(Draft draft) {
            String source = draft.source();
            for (int at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
                starts.add(at + 1);
            }
            draft.all().forEach(node -> node.spans().forEach(span -> held.put(span.start(), new Held(span.end(), node.id()))));
        }

        int line(int offset) {
            int found = Collections.binarySearch(starts, offset);
            return found >= 0 ? found + 1 : -found - 1;
        }

        Optional<Integer> holding(int offset) {
            return Optional.ofNullable(held.floorEntry(offset)).filter(entry -> entry.getValue().end() > offset).map(entry -> entry.getValue().node());
        }

        /** The node whose words are asked about; all that stand in the line where nobody holds that place, or it is not known. */
        Collection<Integer> askedAt(DraftWarning warning) {
            Optional<Integer> one = warning.place() == DraftWarning.SOMEWHERE ? Optional.empty() : holding(warning.place());
            return one.<Collection<Integer>>map(List::of).orElseGet(() -> inLine(warning.line()));
        }

        private Set<Integer> inLine(int line) {
            if (line > starts.size()) {
                return Set.of();
            }
            int from = starts.get(line - 1);
            int to = line < starts.size() ? starts.get(line) - 1 : Integer.MAX_VALUE;
            Set<Integer> nodes = new LinkedHashSet<>();
            holding(from).ifPresent(nodes::add);
            held.subMap(from, to).values().forEach(stretch -> nodes.add(stretch.node()));
            return nodes;
        }
    }
}
