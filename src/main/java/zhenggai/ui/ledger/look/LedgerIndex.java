package zhenggai.ui.ledger.look;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.Duty;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.Category;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Pinyin;
import zhenggai.words.Texts;

/**
 * A ledger made ready for finding: every text in lower case and the first letters of names and titles, worked out once. Belongs to
 * the worker thread; what it gives out can be shown as it is.
 */
public final class LedgerIndex {
    /** Pinyin letters find names and titles and the beginning of a measure, not the middle of a long text. */
    private static final int LETTERS_OF_TEXT = 40;
    /** Two letters fit half of all texts by chance; in names they are meant. */
    private static final int LETTERS_FOR_TEXTS = 3;

    private static final String FINDING = "ledger.column.finding-number";
    private static final String CATEGORY = "ledger.column.category-number";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Map<FindingId, Words> findings = new HashMap<>();
    private final Map<MeasureId, Words> measures = new HashMap<>();
    private Ledger ledger;

    /** The words of one line, ready to be looked into. The letters are worked out when somebody first types letters: opening a case does not wait for them. */
    private static final class Words {
        private final String label;
        private final String text;
        private final String names;
        private final String title;
        private int @Nullable [] nameLetters;
        private int @Nullable [] titleLetters;

        /** @param label the number as the table has it, which is meant as a whole: the first is not the tenth */
        Words(String label, String text, String names, String title) {
            this.label = label;
            this.text = text;
            this.names = names;
            this.title = title;
        }

        boolean match(String word) {
            return word.equals(label) || text.contains(word) || Pinyin.isLetters(word) && spell(word);
        }

        private boolean spell(String letters) {
            if (nameLetters == null || titleLetters == null) {
                nameLetters = Pinyin.initials(names);
                titleLetters = Pinyin.initials(title);
            }
            return Pinyin.matches(nameLetters, letters) || letters.length() >= LETTERS_FOR_TEXTS && Pinyin.matches(titleLetters, letters);
        }
    }

    public LedgerIndex(Ledger ledger) {
        this.ledger = ledger;
        ledger.findings().forEach(this::note);
    }

    public Ledger ledger() {
        return ledger;
    }

    /** The lines that match, under the lines they belong to. A finding that matches by its own words shows all its measures. */
    public List<LedgerRow> find(LedgerQuery query, LocalDate today) {
        List<String> words = joined(query.words());
        List<LedgerRow> found = new ArrayList<>();
        for (CategoryBranch category : ledger.categories().toList()) {
            List<String> wanted = without(words, category.category());
            List<LedgerRow> rows = new ArrayList<>();
            category.findings().forEach(finding -> find(query, today, category, finding, wanted).ifPresent(rows::add));
            boolean named = !words.isEmpty() && wanted.isEmpty() && query.filter().equals(LedgerFilter.ALL);
            if (!rows.isEmpty() || query.isEverything() || named) {
                found.add(LedgerRow.of(category, null, rows));
            }
        }
        return query.flat() ? flat(query.sort(), found) : found;
    }

    /** Works out the letters of every line, so that the first search by letters is as quick as the others. */
    public void spellOut() {
        String nobody = "\uffff";
        Stream.concat(findings.values().stream(), measures.values().stream()).forEach(words -> words.spell(nobody));
    }

    private Optional<LedgerRow> find(LedgerQuery query, LocalDate today, CategoryBranch category, FindingBranch finding, List<String> words) {
        Words own = findings.get(finding.finding().id());
        List<String> wanted = words.stream().filter(word -> !own.match(word)).toList();
        List<LedgerRow> leaves = new ArrayList<>();
        for (MeasureLeaf leaf : finding.measures()) {
            Warning warning = Warning.of(leaf.measure(), finding.finding().kind(), today, ledger.rules());
            if (query.filter().admits(finding, leaf, warning) && matches(leaf, wanted)) {
                leaves.add(new LedgerRow(category, finding, leaf, warning, List.of()));
            }
        }
        boolean empty = finding.measures().isEmpty() && wanted.isEmpty() && query.filter().admitsEmpty(finding);
        if (leaves.isEmpty() && !empty) {
            return Optional.empty();
        }
        return Optional.of(LedgerRow.of(category, finding, query.sort() == null || query.flat() ? leaves : query.sort().sorted(leaves)));
    }

    private boolean matches(MeasureLeaf leaf, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        Words own = measures.get(leaf.measure().id());
        return words.stream().allMatch(own::match);
    }

    private static List<String> without(List<String> words, Category category) {
        String title = category.title().toLowerCase(Locale.ROOT);
        String label = label(CATEGORY, category.position());
        return words.stream().filter(word -> !title.contains(word) && !word.equals(label)).toList();
    }

    /** Where the table has a blank in a number, the two words are one. */
    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (String word : words) {
            String both = joined.isEmpty() ? "" : joined.getLast() + word;
            boolean isNumber = NUMBER.matcher(word).matches() && Stream.of(FINDING, CATEGORY).anyMatch(key -> label(key, Integer.parseInt(word)).equals(both));
            if (isNumber) {
                joined.removeLast();
            }
            joined.add(isNumber ? both : word);
        }
        return joined;
    }

    /** The number of a line as the table has it, in one word, as somebody types it. */
    private static String label(String key, int number) {
        return Texts.text(key, number).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static List<LedgerRow> flat(@Nullable LedgerSort sort, List<LedgerRow> categories) {
        List<LedgerRow> measures = categories.stream().flatMap(c -> c.children().stream()).flatMap(f -> f.children().stream()).toList();
        return sort == null ? measures : sort.sorted(measures);
    }

    public boolean contains(MeasureId id) {
        return ledger.measures().anyMatch(leaf -> leaf.measure().id().equals(id));
    }

    /** Puts a measure in the place of what was known of it; false where it stands elsewhere now, so that more has to be read. */
    public boolean replace(MeasureLeaf leaf) {
        Words before = measures.get(leaf.measure().id());
        boolean[] placed = new boolean[1];
        if (before != null) {
            ledger = changed(leaf.measure().finding(), branch -> new FindingBranch(branch.finding(), branch.duties(), branch.measures().stream().map(old -> {
                boolean same = old.measure().id().equals(leaf.measure().id()) && old.measure().position() == leaf.measure().position();
                placed[0] |= same;
                return same ? leaf : old;
            }).toList()));
            measures.put(leaf.measure().id(), words(leaf));
        }
        return placed[0];
    }

    /** Puts a finding with its measures in the place of what was known of it; false where it stands elsewhere now. */
    public boolean replace(FindingBranch now) {
        boolean[] placed = new boolean[1];
        ledger = changed(now.finding().id(), before -> {
            placed[0] = before.finding().category().equals(now.finding().category()) && before.finding().position() == now.finding().position();
            return now;
        });
        note(now);
        return placed[0];
    }

    private Ledger changed(FindingId id, UnaryOperator<FindingBranch> change) {
        return new Ledger(ledger.office(), ledger.rules(), ledger.inspections().stream().map(inspection -> new InspectionBranch(inspection.inspection(),
            inspection.categories().stream().map(category -> changed(category, id, change)).toList())).toList());
    }

    private static CategoryBranch changed(CategoryBranch category, FindingId id, UnaryOperator<FindingBranch> change) {
        boolean here = category.findings().stream().anyMatch(f -> f.finding().id().equals(id));
        return here ? new CategoryBranch(category.category(), category.findings().stream()
            .map(f -> f.finding().id().equals(id) ? Objects.requireNonNull(change.apply(f)) : f).toList()) : category;
    }

    private void note(FindingBranch finding) {
        findings.put(finding.finding().id(), words(finding));
        finding.measures().forEach(leaf -> measures.put(leaf.measure().id(), words(finding, leaf)));
    }

    private Words words(MeasureLeaf leaf) {
        return words(ledger.findings().filter(f -> f.finding().id().equals(leaf.measure().finding())).findFirst().orElseThrow(), leaf);
    }

    private static Words words(FindingBranch branch) {
        String title = branch.finding().feedbackText() + "\n" + branch.finding().publicText();
        int number = branch.finding().number();
        return words(label(FINDING, number), title + "\n" + branch.finding().manifestation() + "\n" + Texts.text("ledger.finding-number", number), title, branch.duties());
    }

    private static Words words(FindingBranch finding, MeasureLeaf leaf) {
        String text = leaf.measure().text();
        String progress = leaf.latest() == null ? "" : leaf.latest().done();
        return words("", String.join("\n", text, finding.finding().number() + "-" + leaf.measure().number(), leaf.measure().resultText(),
            leaf.measure().publicResult(), leaf.measure().deadline().words(), progress), text, leaf.duties());
    }

    private static Words words(String label, String text, String title, List<Duty> duties) {
        String names = String.join("\n", duties.stream().map(Duty::name).toList());
        return new Words(label, (text + "\n" + names).toLowerCase(Locale.ROOT), names, title.substring(0, Math.min(LETTERS_OF_TEXT, title.length())));
    }
}
