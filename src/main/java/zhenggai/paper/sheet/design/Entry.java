package zhenggai.paper.sheet.design;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.InspectionBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.OfficeRules;
import zhenggai.domain.rules.Warning;

/**
 * What one row of a designed table is about: a measure, or a finding with those of its measures that the table asks for.
 *
 * @param place where it stands in the ledger: which inspection, category and finding it belongs to
 * @param finding null for a category that has none
 * @param leaves the one measure, or those of the finding; none where there are none
 * @param isGone whether it was deleted since the look the table is compared with
 */
record Entry(
        Place place, InspectionBranch inspection, CategoryBranch category, @Nullable FindingBranch finding, List<MeasureLeaf> leaves, boolean isGone) {

    /** Counted through the whole ledger. */
    record Place(int inspection, int category, int finding) {}

    /** The names that hold a role for it, each once. */
    List<String> names(Role role) {
        if (finding == null) {
            return List.of();
        }
        Stream<String> names = leaves.isEmpty() ? finding.names(role).stream() : leaves.stream().flatMap(leaf -> finding.names(leaf, role).stream());
        return names.distinct().toList();
    }

    /** The nearest day on which something is owed or was promised. */
    @Nullable LocalDate due() {
        return leaves.stream().map(leaf -> Warning.due(leaf.measure()) != null ? Warning.due(leaf.measure()) : leaf.measure().deadline().day())
            .filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    /** The least advanced of its states. */
    int state() {
        return leaves.stream().mapToInt(leaf -> leaf.measure().state().ordinal()).min().orElse(Integer.MAX_VALUE);
    }

    /** The most urgent of its warnings; what warns alike is told apart by its day. */
    int urgency(LocalDate on, OfficeRules rules) {
        return leaves.stream().mapToInt(leaf -> -level(leaf, on, rules).ordinal()).min().orElse(1);
    }

    Warning.Level level(MeasureLeaf leaf, LocalDate on, OfficeRules rules) {
        return Warning.of(leaf.measure(), Objects.requireNonNull(finding).finding().kind(), on, rules).level();
    }
}
