package zhenggai.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import zhenggai.domain.lookback.Draw;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.lookback.LookBackFigures;
import zhenggai.domain.lookback.Risk;
import zhenggai.domain.lookback.ShareUnit;
import zhenggai.domain.lookback.Standing;

/** A look-back in words: by which rule it was drawn, why an item was, and its figures with their rule. */
public final class LookBackWords {
    /** What people write between names. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*[\u3001\uff0c,;\uff1b]\\s*");

    private LookBackWords() {}

    /** Who goes, joined as the language of the window joins names. */
    public static String members(LookBack lookBack) {
        return BETWEEN.matcher(lookBack.members()).replaceAll(Texts.text("list.comma"));
    }

    /** How it was drawn, so that it can be drawn again. */
    public static String drawn(LookBack lookBack) {
        return drawn(lookBack.draw(), lookBack.items().size(), lookBack.pool());
    }

    public static String drawn(Draw draw, int items, int pool) {
        return switch (draw.method()) {
            case SEED -> Texts.text("look-back.drawn-seed", String.valueOf(draw.seed()), pool, size(draw), items);
            case RISK -> Texts.text("look-back.drawn-risk", pool, size(draw), items);
            case BY_HAND -> Texts.text("look-back.drawn-by-hand", pool, items);
        };
    }

    private static String size(Draw draw) {
        return draw.share().unit() == ShareUnit.ITEMS ? Texts.text("look-back.size-items", draw.share().amount())
            : Texts.text("look-back.size", draw.share().amount(), draw.share().unit());
    }

    /** The reasons with their points; empty where nothing speaks for it. */
    public static String why(List<Risk> risks, int points) {
        return risks.isEmpty() ? "" : Texts.text("look-back.why", points,
            risks.stream().map(risk -> Texts.text("look-back.risk", risk, risk.points())).collect(Collectors.joining(Texts.text("list.comma"))));
    }

    /** How many were drawn and checked, and the rate with numerator, denominator and rule. */
    public static String figures(LookBackFigures figures) {
        String counts = Texts.text("look-back.figures", figures.drawn(), figures.checked(), figures.consolidated(), figures.relapsed());
        return figures.consolidatedPercent().map(rate -> counts + Texts.text("look-back.rate", figures.consolidated(), figures.checked(), rate.toPlainString()))
            .orElse(counts + Texts.text("look-back.no-rate"));
    }

    /** Shape and word. */
    public static String standing(Standing standing) {
        return standing.shape() + " " + Texts.text(standing);
    }
}
