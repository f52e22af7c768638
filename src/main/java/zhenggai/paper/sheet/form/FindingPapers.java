package zhenggai.paper.sheet.form;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.spine.FindingId;
import zhenggai.paper.BlockSheet;

/** The papers that are made finding by finding: for one that is named, or for all of them in the order of the ledger. */
public final class FindingPapers {
    private FindingPapers() {}

    /** A finding with the category it stands in. */
    private record Place(CategoryBranch category, FindingBranch finding) {}

    /** @param finding null for all */
    public static List<BlockSheet> clearances(Dossier dossier, @Nullable FindingId finding, LocalDate on) {
        return places(dossier, finding).stream().map(place -> ClearanceSheet.of(dossier, place.category(), place.finding(), on)).toList();
    }

    /** @param finding null for the measures of all */
    public static List<BlockSheet> closeOuts(Dossier dossier, @Nullable FindingId finding, LocalDate on) {
        return places(dossier, finding).stream().flatMap(place -> CloseOutSheet.of(dossier, place.category(), place.finding(), on).stream()).toList();
    }

    private static List<Place> places(Dossier dossier, @Nullable FindingId finding) {
        List<Place> all = dossier.ledger().categories()
            .flatMap(category -> category.findings().stream().map(branch -> new Place(category, branch))).toList();
        List<Place> asked = all.stream().filter(place -> finding == null || place.finding().finding().id().equals(finding)).toList();
        if (asked.isEmpty() && finding != null) {
            throw new Refused("case.thing-gone");
        }
        return asked;
    }
}
