package zhenggai.paper.block;

import java.util.ArrayList;
import java.util.List;

import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.type.Face;
import zhenggai.paper.type.Line;
import zhenggai.paper.type.Type;

/** Running text flowing over pages: no heading at a page's foot, no line of a paragraph alone, no signature without text above it. */
final class ParagraphFlow {
    /** Lines of a paragraph that stand together at least. */
    private static final int TOGETHER = 2;
    /** GB/T 9704-2012, 7.3.5: the day stands four characters from the right edge, the office in the middle above it. */
    private static final int DAY_INDENT = 4;

    private final Setting setting;
    private final Flow flow;

    ParagraphFlow(Setting setting, Flow flow) {
        this.setting = setting;
        this.flow = flow;
    }

    boolean isOneLine(Paragraph paragraph) {
        return !paragraph.isFreeLine() && !paragraph.kind().isHeading() && setting.lines(paragraph).size() == 1;
    }

    double height(Paragraph paragraph) {
        Type type = setting.type(paragraph.kind());
        return type.before() + (paragraph.isFreeLine() ? 1 : setting.lines(paragraph).size()) * type.pitch();
    }

    double height(List<Paragraph> run) {
        return run.stream().mapToDouble(this::height).sum();
    }

    /** What the beginning of a paragraph takes at least where it follows its heading. */
    double leastHeight(Paragraph paragraph) {
        Type type = setting.type(paragraph.kind());
        return type.before() + (isDivisible(paragraph) ? TOGETHER : setting.lines(paragraph).size()) * type.pitch();
    }

    /** Whether its beginning may stand on a page and its end, with what must follow there, on the next. */
    boolean isDivisible(Paragraph paragraph) {
        return !paragraph.kind().isHeading() && setting.lines(paragraph).size() > TOGETHER + 1;
    }

    /** @param following what must stand on the page of the paragraph's last lines: the beginning of what it heads, a signature */
    void place(Paragraph paragraph, double following) {
        Type type = setting.type(paragraph.kind());
        List<Line> lines = new ArrayList<>(setting.lines(paragraph));
        if (paragraph.isFreeLine() && !flow.isFresh()) {
            flow.take(Math.min(type.pitch(), flow.left()));
        }
        boolean first = true;
        while (!lines.isEmpty()) {
            double before = flow.isFresh() ? 0 : type.before();
            int fitting = (int) Math.floor((flow.left() - before + 0.01) / type.pitch());
            int count = lines.size() + following / type.pitch() <= fitting + 0.01 ? lines.size() : count(lines.size(), fitting, paragraph.kind().isHeading());
            if (count == 0) {
                flow.turn();
                continue;
            }
            flow.take(before);
            for (Line line : lines.subList(0, count)) {
                put(paragraph, line, first);
                first = line.ends();
            }
            lines.subList(0, count).clear();
        }
    }

    /** How many lines stand on this page where not all can; 0 to begin on the next. */
    private int count(int lines, int fitting, boolean heading) {
        int above = heading ? 0 : Math.min(fitting, lines - TOGETHER);
        return above >= TOGETHER ? above : flow.isFresh() ? Math.clamp(fitting, 1, lines) : 0;
    }

    private void put(Paragraph paragraph, Line line, boolean first) {
        Kind kind = paragraph.kind();
        Type type = setting.type(kind);
        double top = flow.take(type.pitch()) + (type.pitch() - type.size()) / 2;
        boolean isCentred = kind == Kind.CENTRE || kind == Kind.CAPTION;
        double indent = isCentred ? (setting.width() - wide(line, type)) / 2 : first ? type.indent() * setting.cell() * type.size() / setting.textSize() : 0;
        double spread = setting.spread(line, setting.width() - indent, type.size());
        Face leading = setting.type(paragraph.lead().kind()).face();
        flow.ink(pen -> pen.write(leading, type, line, setting.left() + indent, top, spread));
    }

    /** Short lines that stand on one page, with the signature that follows them. */
    void placeTogether(List<Paragraph> run, double following) {
        if (!flow.hasRoomFor(height(run) + following) && !flow.isFresh()) {
            flow.turn();
        }
        for (Paragraph one : run) {
            place(one, one == run.getLast() ? following : 0);
        }
    }

    /** Signatures one below the other, the last one the day in an official document; they stand on one page. */
    void placeRight(List<Paragraph> run) {
        if (!flow.hasRoomFor(height(run)) && !flow.isFresh()) {
            flow.turn();
        }
        Type type = setting.type(Kind.RIGHT);
        List<Line> last = setting.lines(run.getLast());
        double dayEnds = setting.right() - (setting.isOfficial() ? DAY_INDENT * setting.cell() : 0);
        double dayMiddle = dayEnds - (last.isEmpty() ? 0 : wide(last.getLast(), type)) / 2;
        for (Paragraph one : run) {
            flow.take(type.before());
            boolean isDay = one == run.getLast();
            for (Line line : setting.lines(one)) {
                double wide = wide(line, type);
                double centred = Math.min(dayMiddle + wide / 2, setting.right());
                double x = (setting.isOfficial() && !isDay ? centred : dayEnds) - wide;
                double top = flow.take(type.pitch()) + (type.pitch() - type.size()) / 2;
                flow.ink(pen -> pen.write(type.face(), type.size(), line.text(), Math.max(setting.left(), x), top, setting.cell() - setting.textSize()));
            }
        }
    }

    private double wide(Line line, Type type) {
        return line.width() * type.size() / 1000 + (line.signs() - 1) * (setting.cell() - setting.textSize());
    }
}
