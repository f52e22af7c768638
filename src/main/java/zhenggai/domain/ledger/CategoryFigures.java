package zhenggai.domain.ledger;

import java.time.LocalDate;
import java.util.List;

import zhenggai.domain.spine.Category;

/** The figures of one category on a day, counted as those of the whole case are. */
public record CategoryFigures(Category category, Tally tally) {

    /** In the order of the ledger. */
    public static List<CategoryFigures> of(Ledger ledger, LocalDate on) {
        return ledger.inspections().stream().flatMap(branch -> branch.categories().stream().map(category -> {
            Ledger alone = new Ledger(ledger.office(), ledger.rules(), List.of(new InspectionBranch(branch.inspection(), List.of(category))));
            return new CategoryFigures(category.category(), Tally.of(alone, on));
        })).toList();
    }
}
