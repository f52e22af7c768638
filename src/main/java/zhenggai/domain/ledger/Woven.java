package zhenggai.domain.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;

/** A later look at a case with what was deleted since an earlier one put back at its place, so that a table can say that it is gone. */
final class Woven {
    private final Set<FindingId> findings;
    private final Set<MeasureId> measures;

    private Woven(Ledger after) {
        this.findings = after.findings().map(branch -> branch.finding().id()).collect(Collectors.toSet());
        this.measures = after.measures().map(leaf -> leaf.measure().id()).collect(Collectors.toSet());
    }

    static Ledger of(Ledger before, Ledger after) {
        Woven woven = new Woven(after);
        return new Ledger(after.office(), after.rules(),
            merged(before.inspections(), after.inspections(), branch -> branch.inspection().id(), woven::onlyGone, woven::inspection));
    }

    private InspectionBranch inspection(InspectionBranch before, InspectionBranch after) {
        return new InspectionBranch(after.inspection(),
            merged(before.categories(), after.categories(), branch -> branch.category().id(), this::onlyGone, this::category));
    }

    private CategoryBranch category(CategoryBranch before, CategoryBranch after) {
        return new CategoryBranch(after.category(),
            merged(before.findings(), after.findings(), branch -> branch.finding().id(), this::onlyGone, this::finding));
    }

    private FindingBranch finding(FindingBranch before, FindingBranch after) {
        return new FindingBranch(after.finding(), after.duties(),
            merged(before.measures(), after.measures(), leaf -> leaf.measure().id(), this::onlyGone, (was, is) -> is));
    }

    /** What is left of a deleted thing: without what lives on elsewhere; nothing of it where nothing in it was deleted. */
    private List<InspectionBranch> onlyGone(InspectionBranch gone) {
        List<CategoryBranch> inside = gone.categories().stream().flatMap(branch -> onlyGone(branch).stream()).toList();
        return inside.isEmpty() ? List.of() : List.of(new InspectionBranch(gone.inspection(), inside));
    }

    private List<CategoryBranch> onlyGone(CategoryBranch gone) {
        List<FindingBranch> inside = gone.findings().stream().flatMap(branch -> onlyGone(branch).stream()).toList();
        return inside.isEmpty() ? List.of() : List.of(new CategoryBranch(gone.category(), inside));
    }

    private List<FindingBranch> onlyGone(FindingBranch gone) {
        return findings.contains(gone.finding().id()) ? List.of()
            : List.of(new FindingBranch(gone.finding(), gone.duties(), gone.measures().stream().flatMap(leaf -> onlyGone(leaf).stream()).toList()));
    }

    private List<MeasureLeaf> onlyGone(MeasureLeaf gone) {
        return measures.contains(gone.measure().id()) ? List.of() : List.of(gone);
    }

    /** Puts two things of the same identity together. */
    private interface Joining<T> {
        T of(T before, T after);
    }

    /** The later list; what was deleted from the earlier one follows what it followed there. */
    private static <T> List<T> merged(List<T> before, List<T> after, Function<T, Object> identity, Function<T, List<T>> gone, Joining<T> joining) {
        List<T> merged = new ArrayList<>(after);
        int place = 0;
        for (T was : before) {
            int at = indexOf(merged, identity.apply(was), identity, place);
            if (at < 0) {
                List<T> left = gone.apply(was);
                merged.addAll(place, left);
                place += left.size();
            } else {
                merged.set(at, joining.of(was, merged.get(at)));
                place = at + 1;
            }
        }
        return List.copyOf(merged);
    }

    /** @param from where it stands if nothing was moved */
    private static <T> int indexOf(List<T> list, Object wanted, Function<T, Object> identity, int from) {
        for (int i = 0; i < list.size(); i++) {
            int at = (from + i) % list.size();
            if (identity.apply(list.get(at)).equals(wanted)) {
                return at;
            }
        }
        return -1;
    }
}
