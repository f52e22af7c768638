package zhenggai.ui.ledger;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;

/** One line of the ledger: a category, a finding in it, or a measure of that finding, with the lines shown under it. */
public record LedgerRow(CategoryBranch category, @Nullable FindingBranch finding, @Nullable MeasureLeaf leaf, List<LedgerRow> children) {

    /** What kind of thing a line shows. */
    public enum Kind { CATEGORY, FINDING, MEASURE }

    /** Identity of the thing shown: the same before and after a reload. */
    public record Key(Kind kind, long id) {}

    public Kind kind() {
        return leaf != null ? Kind.MEASURE : finding != null ? Kind.FINDING : Kind.CATEGORY;
    }

    public Key key() {
        return switch (kind()) {
            case CATEGORY -> new Key(Kind.CATEGORY, category.category().id().value());
            case FINDING -> new Key(Kind.FINDING, finding.finding().id().value());
            case MEASURE -> new Key(Kind.MEASURE, leaf.measure().id().value());
        };
    }

    /** The measures of this line: itself, or everything shown under it. */
    public Stream<MeasureLeaf> measures() {
        return leaf != null ? Stream.of(leaf) : children.stream().flatMap(LedgerRow::measures);
    }
}
