package zhenggai.paper.block;

import java.util.List;
import java.util.function.Predicate;

import zhenggai.paper.Block.Code;
import zhenggai.paper.Block.Form;
import zhenggai.paper.Block.PageBreak;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.Block.Picture;
import zhenggai.paper.Block.Table;
import zhenggai.paper.Block.TearLine;
import zhenggai.paper.Block;
import zhenggai.paper.type.Face;
import zhenggai.paper.type.Pen;

/** Puts the blocks of a paper one below the other, each where its kind may stand. */
final class BlockFlow {
    private static final double GAP = 0.6;
    private static final double TEAR = 3;
    private static final double DASH = 0.7;

    private final Setting setting;
    private final Flow flow;
    private final List<Block> blocks;
    private final ParagraphFlow paragraphs;
    private final Boxes boxes;

    BlockFlow(Setting setting, Flow flow, List<Block> blocks) {
        this.setting = setting;
        this.flow = flow;
        this.blocks = blocks;
        this.paragraphs = new ParagraphFlow(setting, flow);
        this.boxes = new Boxes(setting);
    }

    void place() {
        int at = 0;
        while (at < blocks.size()) {
            List<Paragraph> signatures = run(Kind::isSignature, at);
            List<Paragraph> together = run(Kind.TOGETHER::equals, at);
            if (!signatures.isEmpty()) {
                paragraphs.placeRight(signatures);
            } else if (!together.isEmpty()) {
                paragraphs.placeTogether(together, signed(at + together.size() - 1));
            } else {
                place(at);
            }
            at += Math.max(1, signatures.size() + together.size());
        }
    }

    private void place(int at) {
        switch (blocks.get(at)) {
            case Paragraph paragraph -> paragraphs.place(paragraph, following(paragraph, at));
            case Form form -> {
                gap();
                boxFlow(List.of()).place(boxes.rows(form));
                gapBelow();
            }
            case Table table -> {
                gap();
                boxFlow(List.of(boxes.header(table))).place(boxes.rows(table));
                gapBelow();
            }
            case Picture picture -> {
                gap();
                new ChartFlow(setting, flow).place(picture);
            }
            case Code code -> {
                gap();
                new CodeFlow(setting, flow).place(code);
            }
            case TearLine tear -> tear(tear, at);
            case PageBreak ignored -> {
                if (!flow.isFresh()) {
                    flow.turn();
                }
            }
        }
    }

    /** What must stand on the page where a paragraph ends: what a heading heads, the signature below the text, a last line with its signature. */
    private double following(Paragraph paragraph, int at) {
        if (paragraph.kind().isHeading()) {
            return least(at + 1);
        }
        double signed = signed(at);
        if (signed == 0 && at + 1 < blocks.size() && blocks.get(at + 1) instanceof Paragraph last && paragraphs.isOneLine(last)) {
            double below = signed(at + 1);
            return below == 0 ? 0 : paragraphs.height(last) + below;
        }
        return signed;
    }

    /** What the signature takes that follows a block, with the free lines above it; 0 where none does. */
    private double signed(int at) {
        int next = at + 1;
        double free = 0;
        while (next < blocks.size() && blocks.get(next) instanceof Paragraph line && line.isFreeLine()) {
            free += paragraphs.height(line);
            next++;
        }
        List<Paragraph> signatures = run(Kind::isSignature, next);
        return signatures.isEmpty() ? 0 : free + paragraphs.height(signatures);
    }

    /** What the block's beginning takes; headings stay with what they head. */
    private double least(int at) {
        if (at >= blocks.size()) {
            return 0;
        }
        return switch (blocks.get(at)) {
            case Paragraph paragraph -> least(paragraph, at);
            case Form form -> gapHeight() + (form.rows().isEmpty() ? 0 : boxFlow(List.of()).leastHeight(boxes.rows(form)));
            case Table table -> gapHeight() + (table.rows().isEmpty() ? 0 : boxFlow(List.of(boxes.header(table))).leastHeight(boxes.rows(table)));
            case Picture picture -> gapHeight() + new ChartFlow(setting, flow).leastHeight(picture);
            case Code ignored -> gapHeight() + new CodeFlow(setting, flow).height();
            case TearLine tear -> tearHeight() + height(at + 1);
            case PageBreak ignored -> 0;
        };
    }

    private double least(Paragraph paragraph, int at) {
        List<Paragraph> together = run(Kind.TOGETHER::equals, at);
        if (!together.isEmpty()) {
            return paragraphs.height(together) + signed(at + together.size() - 1);
        }
        boolean isWhole = paragraph.kind().isHeading() || !paragraphs.isDivisible(paragraph);
        return paragraphs.leastHeight(paragraph) + (isWhole ? following(paragraph, at) : 0);
    }

    /** Words in the middle of the line, a page turned where what is torn off would not be whole on this one. */
    private void tear(TearLine tear, int at) {
        if (!flow.isFresh() && !flow.hasRoomFor(least(at))) {
            flow.turn();
        }
        Face face = setting.fonts.text();
        double size = setting.smallSize();
        String words = setting.said(face, tear.tearHere());
        double half = Pen.width(face, size, words) / 2 + (words.isEmpty() ? 0 : size);
        double top = flow.take(tearHeight()) + (tearHeight() - size) / 2;
        flow.ink(pen -> {
            pen.dashed(setting.left(), setting.middle() - half, top + size / 2, DASH);
            pen.dashed(setting.middle() + half, setting.right(), top + size / 2, DASH);
            pen.writeCentred(face, size, words, setting.middle(), top);
        });
    }

    private double tearHeight() {
        return setting.smallSize() * TEAR;
    }

    /** What all blocks take from one on, as far as they belong on one page. */
    private double height(int from) {
        double height = 0;
        for (int at = from; at < blocks.size() && !(blocks.get(at) instanceof PageBreak); at++) {
            height += switch (blocks.get(at)) {
                case Paragraph paragraph -> paragraphs.height(paragraph);
                case Form form -> gapHeight() + boxes.rows(form).stream().mapToDouble(BoxRow::height).sum();
                case Table table -> gapHeight() + boxes.header(table).height() + boxes.rows(table).stream().mapToDouble(BoxRow::height).sum();
                case Picture picture -> least(at);
                case Code ignored -> least(at);
                case TearLine tear -> tearHeight();
                case PageBreak ignored -> 0;
            };
        }
        return height;
    }

    /** The paragraphs of a kind that stand here one below the other. */
    private List<Paragraph> run(Predicate<Kind> kind, int from) {
        return blocks.subList(Math.min(from, blocks.size()), blocks.size()).stream()
            .takeWhile(block -> block instanceof Paragraph paragraph && kind.test(paragraph.kind())).map(Paragraph.class::cast).toList();
    }

    private BoxFlow boxFlow(List<BoxRow> header) {
        return new BoxFlow(flow, header, setting.left(), setting.right());
    }

    private double gapHeight() {
        return setting.textSize() * GAP;
    }

    /** Headings of an official document bring no room of their own. */
    private void gapBelow() {
        if (setting.isOfficial()) {
            flow.take(Math.min(gapHeight() / 2, flow.left()));
        }
    }

    private void gap() {
        if (!flow.isFresh()) {
            flow.take(gapHeight());
        }
    }
}
