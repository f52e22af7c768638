package zhenggai.paper.sheet.design;

import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.ledger.ChangeKind;
import zhenggai.domain.ledger.Comparison;
import zhenggai.domain.ledger.FindingChange;
import zhenggai.domain.ledger.MeasureChange;
import zhenggai.words.ChangeWords;
import zhenggai.words.Texts;

/** What a paper marks as changed, and what it calls the earlier look: an issue by its number, or a day. */
public record Changes(Comparison comparison, String since) {

    /** Each kind counted over what a table lists. */
    String told(List<MeasureChange> ofMeasures, List<FindingChange> ofFindings) {
        List<String> parts = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            long count = ofMeasures.stream().filter(change -> change.is(kind)).count();
            if (count > 0) {
                parts.add(Texts.text("paper.since.measures", kind, count));
            }
        }
        for (ChangeKind kind : ChangeKind.values()) {
            long count = ofFindings.stream().filter(change -> change.is(kind)).count();
            if (count > 0) {
                parts.add(Texts.text("paper.since.findings", ChangeWords.ofFinding(kind), count));
            }
        }
        return parts.isEmpty() ? Texts.text("paper.since.same", since) : Texts.text("paper.since", since, String.join(Texts.text("list.comma"), parts));
    }
}
