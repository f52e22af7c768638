package zhenggai.ui.paper.out;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.paper.pdf.MadePaper;
import zhenggai.paper.print.PrintOrder;
import zhenggai.paper.print.Printing;
import zhenggai.ui.kit.Background.Lane;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Remembered;
import zhenggai.words.Texts;

/** What is to be printed and how: the printer remembered for this kind of paper, the pages, the copies, the sides. */
public final class PrintModel {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:\\s*[-\\u2013\\u2014~\\uFF0D\\uFF5E\\u81F3]\\s*(\\d{1,6}))?");
    private static final Pattern COPIES = Pattern.compile("\\d{1,3}");

    private final Background background;
    private final Remembered remembered;
    private final Wanted wanted;

    /**
     * What would be printed.
     *
     * @param kind whose printer and sides are remembered
     */
    public record Wanted(MadePaper paper, String title, String kind) {}

    /** The printers of this PC and the one to propose, null where there is none. */
    public record Printers(List<String> all, @Nullable String proposed) {}

    public PrintModel(Background background, Remembered remembered, Wanted wanted) {
        this.background = background;
        this.remembered = remembered;
        this.wanted = wanted;
    }

    public Wanted wanted() {
        return wanted;
    }

    /** Asking the system for its printers may take seconds, so it is done off the FX thread. */
    public void printers(Consumer<Printers> then) {
        String last = remembered.text("printer." + wanted.kind(), "");
        background.press(() -> {
            List<String> all = Printing.printers();
            return new Printers(all, all.contains(last) ? last : Printing.usualPrinter().orElse(all.isEmpty() ? null : all.getFirst()));
        }, then);
    }

    public boolean bothSides() {
        return remembered.is("both-sides." + wanted.kind());
    }

    /**
     * What was typed and chosen, as an order.
     *
     * @param pages empty for all of them, else one number or two
     * @throws Refused when a number makes no sense
     */
    public PrintOrder order(String printer, String pages, String copies, boolean both) {
        int all = wanted.paper().pages();
        int from = 1;
        int to = all;
        if (!pages.isBlank()) {
            Matcher range = RANGE.matcher(pages.strip());
            if (!range.matches()) {
                throw new Refused("print.not-a-range", pages.strip());
            }
            from = Integer.parseInt(range.group(1));
            to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
        }
        if (from < 1 || from > to || to > all) {
            throw new Refused("paper.print.no-pages", from, to, all);
        }
        if (!COPIES.matcher(copies.strip()).matches() || Integer.parseInt(copies.strip()) < 1) {
            throw new Refused("print.no-copies", copies.strip());
        }
        return new PrintOrder(printer, from, to, Integer.parseInt(copies.strip()), both ? PrintOrder.Sides.BOTH : PrintOrder.Sides.ONE);
    }

    /** Sends it off, and remembers the choice for the next time. */
    public void print(PrintOrder order, Runnable then) {
        remembered.keep("printer." + wanted.kind(), order.printer());
        remembered.keep("both-sides." + wanted.kind(), order.sides() == PrintOrder.Sides.BOTH);
        background.watch(Lane.PRESS, Texts.text("print.job", wanted.title()), watch -> {
            Printing.print(wanted.paper(), wanted.title(), order, watch);
            return true;
        }, done -> then.run());
    }
}
