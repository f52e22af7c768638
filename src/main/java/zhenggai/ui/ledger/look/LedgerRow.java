package zhenggai.ui.ledger.look;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.Warning;

/** One line of the ledger: a category, a finding in it, or a measure of that finding with what it warns of, and the lines shown under it. */
public record LedgerRow(CategoryBranch category, @Nullable FindingBranch finding, @Nullable MeasureLeaf leaf, @Nullable Warning warning, List<LedgerRow> children) {

    static LedgerRow of(CategoryBranch category, @Nullable FindingBranch finding, List<LedgerRow> children) {
        return new LedgerRow(category, finding, null, null, children);
    }

    /** What kind of thing a line shows. */
    public enum Kind { CATEGORY, FINDING, MEASURE }

    /** Identity of the thing shown: the same before and after a reload. */
    public record Key(Kind kind, long id) {}

    /** Two lines are equal when they show the same; comparing all that hangs on them would cost more than showing them. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof LedgerRow row && key().equals(row.key()) && switch (kind()) {
            case CATEGORY -> category.equals(row.category);
            case FINDING -> finding.equals(row.finding);
            case MEASURE -> leaf.equals(row.leaf) && Objects.equals(warning, row.warning) && finding.finding().number() == row.finding.finding().number() && finding.duties().equals(row.finding.duties());
        };
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

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

    /** The names that hold a role: the measure's own, or its finding's where the measure names none. */
    public List<String> names(Role role) {
        return switch (kind()) {
            case CATEGORY -> List.of();
            case FINDING -> finding.names(role);
            case MEASURE -> leaf.names(role).isEmpty() ? finding.names(role) : leaf.names(role);
        };
    }
}
