package zhenggai.casework.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.table.LedgerRow;
import zhenggai.domain.text.Likeness;
import zhenggai.domain.text.Nearest;

/**
 * Recognises the items of a ledger in the case: by the same words, by the same number and words that are alike, or by words that are
 * nearly the same. What says the same words is recognised first, so that nothing merely alike takes its place.
 */
final class LedgerMatch {
    /** With the same number so much is enough. */
    private static final double ALIKE = 0.4;
    private static final double NEARLY_SAME = 0.75;
    private static final String PER_CENT = "%\u2030";

    private final List<FindingBranch> findings;
    private final Nearest headlines;
    private final Map<String, FindingBranch> byWords = new HashMap<>();
    private final Map<Integer, FindingBranch> byNumber = new HashMap<>();
    private final Map<String, List<MeasureLeaf>> measuresByWords;
    private final Map<Object, Likeness> likenesses = new HashMap<>();
    private final Map<String, Optional<FindingBranch>> found = new HashMap<>();
    private final Map<MeasureId, FindingBranch> home = new HashMap<>();
    private final Map<LedgerRow, MeasureLeaf> matched = new IdentityHashMap<>();
    private final Set<MeasureId> taken = new HashSet<>();

    LedgerMatch(Ledger ledger, List<LedgerRow> rows) {
        findings = ledger.findings().toList();
        headlines = new Nearest(findings.stream().map(branch -> branch.finding().headline()).toList());
        for (FindingBranch branch : findings) {
            List.of(branch.finding().feedbackText(), branch.finding().publicText()).forEach(words -> byWords.putIfAbsent(plain(words), branch));
            byNumber.putIfAbsent(branch.finding().number(), branch);
            branch.measures().forEach(leaf -> home.put(leaf.measure().id(), branch));
        }
        byWords.remove("");
        measuresByWords = ledger.measures().collect(Collectors.groupingBy(leaf -> plain(leaf.measure().text())));
        rows.forEach(row -> match(row, this::same));
        rows.forEach(row -> match(row, this::alike));
    }

    /**
     * The letters and digits of a text: signs and blanks are set otherwise by everybody. What makes another number stays: a percent sign,
     * and any sign between two digits.
     */
    static String plain(String text) {
        int[] signs = Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().filter(sign -> !Character.isWhitespace(sign)).toArray();
        StringBuilder plain = new StringBuilder(signs.length);
        for (int i = 0; i < signs.length; i++) {
            boolean inNumber = i > 0 && i < signs.length - 1 && Character.isDigit(signs[i - 1]) && Character.isDigit(signs[i + 1]);
            if (Character.isLetterOrDigit(signs[i]) || inNumber || PER_CENT.indexOf(signs[i]) >= 0) {
                plain.appendCodePoint(Character.toLowerCase(signs[i]));
            }
        }
        return plain.toString();
    }

    Optional<MeasureLeaf> measure(LedgerRow row) {
        return Optional.ofNullable(matched.get(row));
    }

    Optional<FindingBranch> finding(LedgerRow row) {
        MeasureLeaf leaf = matched.get(row);
        return leaf == null ? byItself(row) : Optional.of(home.get(leaf.measure().id()));
    }

    private Optional<FindingBranch> byItself(LedgerRow row) {
        String words = words(row);
        return words.isEmpty() ? Optional.empty() : found.computeIfAbsent(row.marks().finding() + " " + plain(words), key -> look(row, words));
    }

    /** What the row calls its finding. */
    static String words(LedgerRow row) {
        String own = row.text(TableField.FINDING);
        return own.isEmpty() ? row.text(TableField.PUBLIC_FINDING) : own;
    }

    private Optional<FindingBranch> look(LedgerRow row, String words) {
        int number = row.marks().finding();
        FindingBranch same = byWords.get(plain(words));
        FindingBranch numbered = byWords.get(plain(number + words));
        if (same != null || numbered != null) {
            return Optional.of(same != null ? same : numbered);
        }
        Likeness likeness = Likeness.of(words);
        return Optional.ofNullable(byNumber.get(number)).filter(branch -> likeness.to(of(branch.finding().id(), branch.finding().headline())) >= ALIKE)
            .or(() -> headlines.to(words, NEARLY_SAME).stream().findFirst().map(near -> findings.get(near.index())));
    }

    private void match(LedgerRow row, Function<LedgerRow, @Nullable MeasureLeaf> how) {
        if (row.hasMeasure() && !matched.containsKey(row)) {
            MeasureLeaf leaf = how.apply(row);
            if (leaf != null && taken.add(leaf.measure().id())) {
                matched.put(row, leaf);
            }
        }
    }

    private @Nullable MeasureLeaf same(LedgerRow row) {
        List<MeasureLeaf> same = measuresByWords.getOrDefault(plain(row.text(TableField.MEASURE)), List.of()).stream().filter(this::isFree).toList();
        FindingBranch branch = byItself(row).orElse(null);
        return same.stream().filter(leaf -> branch == null ? words(row).isEmpty() : branch.equals(home.get(leaf.measure().id()))).findFirst().orElse(null);
    }

    private @Nullable MeasureLeaf alike(LedgerRow row) {
        Likeness likeness = Likeness.of(row.text(TableField.MEASURE));
        int number = row.marks().measure();
        List<MeasureLeaf> free = byItself(row).map(FindingBranch::measures).orElse(List.of()).stream().filter(this::isFree).toList();
        return free.stream().filter(leaf -> leaf.measure().number() == number && likeness.to(of(leaf)) >= ALIKE).findFirst()
            .or(() -> nearest(free, leaf -> likeness.to(of(leaf)))).orElse(null);
    }

    private boolean isFree(MeasureLeaf leaf) {
        return !taken.contains(leaf.measure().id());
    }

    private Likeness of(MeasureLeaf leaf) {
        return of(leaf.measure().id(), leaf.measure().text());
    }

    private Likeness of(Object id, String text) {
        return likenesses.computeIfAbsent(id, key -> Likeness.of(text));
    }

    private static <T> Optional<T> nearest(List<T> all, Function<T, Double> likeness) {
        List<Map.Entry<T, Double>> near = new ArrayList<>();
        all.forEach(one -> near.add(Map.entry(one, likeness.apply(one))));
        return near.stream().filter(one -> one.getValue() >= NEARLY_SAME).max(Comparator.comparing(Map.Entry::getValue)).map(Map.Entry::getKey);
    }
}
