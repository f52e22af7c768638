package zhenggai.paper.block;

import java.util.List;

import zhenggai.paper.Block.Code;
import zhenggai.paper.Points;
import zhenggai.paper.code.QrModules;
import zhenggai.paper.type.Face;
import zhenggai.paper.type.Line;
import zhenggai.paper.type.LineBreaks;
import zhenggai.paper.type.Pen;

/** The code of a paper at its right edge, drawn square by square, with its words beside it. */
final class CodeFlow {
    private static final double PITCH = 1.4;
    private static final double BESIDE = 2;

    private final Setting setting;
    private final Flow flow;

    CodeFlow(Setting setting, Flow flow) {
        this.setting = setting;
        this.flow = flow;
    }

    double height() {
        return Points.of(Code.SIDE_MM);
    }

    void place(Code code) {
        if (!flow.hasRoomFor(height()) && !flow.isFresh()) {
            flow.turn();
        }
        double top = flow.take(height());
        QrModules modules = QrModules.of(code.content());
        double module = height() / (modules.size() + QrModules.QUIET);
        double left = setting.right() - module * modules.size();
        List<Line> lines = lines(code, left - module * QrModules.QUIET * BESIDE - setting.left());
        flow.ink(pen -> {
            squares(pen, modules, left, top + module * BESIDE, module);
            words(pen, lines, left - module * QrModules.QUIET, top);
        });
    }

    private List<Line> lines(Code code, double width) {
        Face face = setting.fonts.text();
        LineBreaks breaks = new LineBreaks(face, width, setting.smallSize());
        return code.words().stream().flatMap(words -> breaks.lines(setting.said(face, words), 0).stream()).toList();
    }

    /** Dark squares that lie side by side are one bar, so that no hair of light shows between them. */
    private static void squares(Pen pen, QrModules modules, double left, double top, double module) {
        for (int y = 0; y < modules.size(); y++) {
            int x = 0;
            while (x < modules.size()) {
                int from = x;
                while (x < modules.size() && modules.isDark(x, y)) {
                    x++;
                }
                if (x > from) {
                    pen.shade(left + from * module, top + y * module, left + x * module, top + (y + 1) * module, 0);
                }
                x++;
            }
        }
    }

    private void words(Pen pen, List<Line> lines, double right, double top) {
        double pitch = setting.smallSize() * PITCH;
        double at = top + (height() - pitch * lines.size()) / 2;
        for (Line line : lines) {
            pen.writeRight(setting.fonts.text(), setting.smallSize(), line.text(), right, at);
            at += pitch;
        }
    }
}
