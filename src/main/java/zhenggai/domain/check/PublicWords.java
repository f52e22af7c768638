package zhenggai.domain.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.check.text.Around;
import zhenggai.domain.check.text.CheckedText;
import zhenggai.domain.check.text.Found;
import zhenggai.domain.check.text.Paragraph;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;

/** The words of a case that can be published, as one text in which each paragraph knows where in the case it stands. */
public record PublicWords(CheckedText text, List<Home> homes) {

    /** Where a paragraph stands; its number is the place in the list. */
    public record Home(FindingBranch branch, @Nullable MeasureLeaf leaf, Wording wording) {
        /** Finding and measure number, such as 3-2. */
        public String code() {
            return leaf == null ? String.valueOf(branch.finding().number()) : branch.finding().number() + "-" + leaf.measure().number();
        }
    }

    static PublicWords of(Ledger ledger, Around around) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Home> homes = new ArrayList<>();
        ledger.findings().forEach(branch -> {
            add(paragraphs, homes, branch.finding().publicText(), new Home(branch, null, Wording.FINDING));
            branch.measures().forEach(leaf -> {
                add(paragraphs, homes, leaf.measure().text(), new Home(branch, leaf, Wording.MEASURE));
                add(paragraphs, homes, leaf.measure().publicResult(), new Home(branch, leaf, Wording.RESULT));
            });
        });
        return new PublicWords(new CheckedText(paragraphs, around, false), homes);
    }

    private static void add(List<Paragraph> paragraphs, List<Home> homes, String text, Home home) {
        if (!text.isBlank()) {
            paragraphs.add(new Paragraph(homes.size(), text));
            homes.add(home);
        }
    }

    public Home home(int paragraph) {
        return homes.get(paragraph);
    }

    Stream<Question> asked(Check check) {
        return check.find(text).map(found -> question(check, found));
    }

    private Question question(Check check, Found found) {
        Home home = home(found.spot().paragraph());
        Passage passage = Passage.in(text, found, home.wording());
        MeasureLeaf leaf = home.leaf();
        Question.Key key = new Question.Key(check, home.branch().finding().id(), leaf == null ? null : leaf.measure().id(), passage.occasion());
        return new Question(key, home.code(), found.said(), leaf == null ? Set.of() : Set.of(leaf.measure().id()), passage);
    }
}
