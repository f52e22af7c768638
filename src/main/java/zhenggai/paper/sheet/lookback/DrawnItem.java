package zhenggai.paper.sheet.lookback;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.lookback.DrawMethod;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.lookback.LookBackItem;
import zhenggai.domain.lookback.Standing;
import zhenggai.domain.spine.MeasureId;
import zhenggai.words.LookBackWords;
import zhenggai.words.Texts;

/** An item of a look-back with the measure it drew, as its papers speak of it. */
record DrawnItem(LookBackItem item, FindingBranch finding, MeasureLeaf leaf, DrawMethod method) {
    private static final String EMPTY_BOX = "\u25a1";
    private static final String TICKED_BOX = "\u25a0";

    /** In the order of the ledger. */
    static List<DrawnItem> of(Ledger ledger, LookBack lookBack) {
        Map<MeasureId, LookBackItem> items = lookBack.items().stream().collect(Collectors.toMap(LookBackItem::measure, item -> item));
        return ledger.findings().flatMap(finding -> finding.measures().stream()
            .flatMap(leaf -> Stream.ofNullable(items.get(leaf.measure().id())).map(item -> new DrawnItem(item, finding, leaf, lookBack.draw().method())))).toList();
    }

    String code() {
        return finding.finding().number() + "-" + leaf.measure().number();
    }

    /** What was found; empty where it is to be written by hand. */
    String found() {
        return item.result() == null ? "" : item.result().found();
    }

    /** Why it was drawn: what speaks for it, else how it came to be drawn. */
    String why() {
        String why = LookBackWords.why(item.risks(), item.points());
        return !why.isEmpty() ? why : switch (method) {
            case SEED -> Texts.text("paper.look-back.by-chance");
            case RISK -> Texts.text("paper.look-back.no-risk");
            case BY_HAND -> Texts.text(method);
        };
    }

    /** A box for each verdict, the one that was given ticked. */
    String verdict(String between) {
        return Stream.of(Standing.values()).map(standing -> (item.result() != null && item.result().standing() == standing ? TICKED_BOX : EMPTY_BOX)
            + " " + Texts.text(standing)).collect(Collectors.joining(between));
    }
}
