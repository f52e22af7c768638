package zhenggai.paper.sheet.lookback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.spine.FindingId;
import zhenggai.paper.Paper;

/** The newest look-back of a case on paper: the list first, then a form for each item; about one finding its forms alone. */
public final class LookBackPapers {
    private LookBackPapers() {}

    /**
     * @param finding null for all that was drawn
     * @throws Refused when no look-back was begun, or it drew nothing of that finding
     */
    public static List<Paper> of(Dossier dossier, @Nullable FindingId finding, LocalDate on) {
        if (dossier.lookBacks().isEmpty()) {
            throw new Refused("paper.look-back.none");
        }
        LookBack newest = dossier.lookBacks().getLast();
        List<DrawnItem> all = DrawnItem.of(dossier.ledger(), newest);
        List<DrawnItem> asked = all.stream().filter(drawn -> finding == null || drawn.finding().finding().id().equals(finding)).toList();
        if (asked.isEmpty()) {
            throw new Refused("paper.look-back.not-drawn");
        }
        List<Paper> papers = new ArrayList<>();
        if (finding == null) {
            papers.add(LookBackList.of(dossier, newest, all, on));
        }
        asked.forEach(drawn -> papers.add(CheckForm.of(dossier, newest, drawn)));
        return papers;
    }
}
