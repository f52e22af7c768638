package zhenggai.paper.excel;

import java.util.ArrayList;
import java.util.List;

import zhenggai.paper.office.Folds;

/** As much of a text as one cell can hold and show: a row of Excel is never higher than 409 points, a cell never longer than 32,767 characters. */
record Piece(String text, int lines) {
    static final double MOST_HEIGHT = 400;
    static final int MOST_SIGNS = 32_000;

    /** The whole text, in one cell below the other. */
    static List<Piece> of(String text, double width, Look look) {
        int most = (int) ((MOST_HEIGHT - look.height(0)) / (look.height(1) - look.height(0)));
        return of(text, width, look, Math.max(1, most));
    }

    /** The whole text in cells that are as high as they need, because each stands over several rows. */
    static List<Piece> merged(String text, double width, Look look) {
        return of(text, width, look, Integer.MAX_VALUE);
    }

    private static List<Piece> of(String text, double width, Look look, int mostLines) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        int count = 0;
        for (String line : new Folds(Look.inner(width), look.size()).lines(text)) {
            if (count == mostLines || said.length() + line.length() > MOST_SIGNS) {
                pieces.add(ended(said, count));
                count = 0;
            }
            said.append(line);
            count++;
        }
        pieces.add(ended(said, count));
        return pieces;
    }

    private static Piece ended(StringBuilder said, int lines) {
        String text = said.toString();
        said.setLength(0);
        return new Piece(text.endsWith("\n") ? text.substring(0, text.length() - 1) : text, lines);
    }
}
