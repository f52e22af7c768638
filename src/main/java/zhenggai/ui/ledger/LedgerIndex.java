package zhenggai.ui.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.Duty;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Pinyin;

/**
 * A ledger made ready for finding: every text in lower case and the first letters of names and titles, worked out once. Belongs to
 * the worker thread; what it gives out can be shown as it is.
 */
final class LedgerIndex {
    /** Pinyin letters find names and titles and the beginning of a measure, not the middle of a long text. */
    private static final int LETTERS_OF_TEXT = 40;

    private final Ledger ledger;
    private final Map<FindingId, Words> findings = new HashMap<>();
    private final Map<MeasureId, Words> measures = new HashMap<>();

    private record Words(String text, int[] initials) {
        boolean match(String query, boolean letters) {
            return text.contains(query) || letters && Pinyin.matches(initials, query);
        }
    }

    LedgerIndex(Ledger ledger) {
        this.ledger = ledger;
        ledger.findings().forEach(finding -> {
            findings.put(finding.finding().id(), words(finding));
            finding.measures().forEach(leaf -> measures.put(leaf.measure().id(), words(leaf)));
        });
    }

    Ledger ledger() {
        return ledger;
    }

    /** The lines that match, under the lines they belong to. A finding that matches by its own words shows all its measures. */
    List<LedgerRow> find(String typed, LedgerFilter filter, LocalDate today) {
        String query = typed.strip().toLowerCase(Locale.ROOT);
        boolean everything = query.isEmpty() && filter.equals(LedgerFilter.ALL);
        boolean letters = Pinyin.isLetters(query);
        List<LedgerRow> found = new ArrayList<>();
        for (CategoryBranch category : ledger.categories().toList()) {
            boolean wholeCategory = !query.isEmpty() && category.category().title().toLowerCase(Locale.ROOT).contains(query);
            List<LedgerRow> rows = new ArrayList<>();
            for (FindingBranch finding : category.findings()) {
                boolean whole = query.isEmpty() || wholeCategory || findings.get(finding.finding().id()).match(query, letters);
                List<LedgerRow> leaves = new ArrayList<>();
                for (MeasureLeaf leaf : finding.measures()) {
                    if (filter.admits(finding, leaf, today) && (whole || measures.get(leaf.measure().id()).match(query, letters))) {
                        leaves.add(new LedgerRow(category, finding, leaf, List.of()));
                    }
                }
                boolean empty = finding.measures().isEmpty() && whole && filter.states().isEmpty() && !filter.overdueOnly();
                if (!leaves.isEmpty() || empty || everything) {
                    rows.add(new LedgerRow(category, finding, null, leaves));
                }
            }
            if (!rows.isEmpty() || everything) {
                found.add(new LedgerRow(category, null, null, rows));
            }
        }
        return found;
    }

    private static Words words(FindingBranch branch) {
        String title = branch.finding().feedbackText() + "\n" + branch.finding().publicText();
        return words(title + "\n" + branch.finding().manifestation() + "\n" + branch.finding().number(), title, branch.duties());
    }

    private static Words words(MeasureLeaf leaf) {
        String text = leaf.measure().text();
        String progress = leaf.latest() == null ? "" : leaf.latest().done();
        return words(text + "\n" + leaf.measure().resultText() + "\n" + leaf.measure().deadline().words() + "\n" + progress,
            text.substring(0, Math.min(LETTERS_OF_TEXT, text.length())), leaf.duties());
    }

    private static Words words(String text, String lettered, List<Duty> duties) {
        String names = String.join("\n", duties.stream().map(Duty::name).toList());
        return new Words((text + "\n" + names).toLowerCase(Locale.ROOT), Pinyin.initials(names + "\n" + lettered));
    }
}
