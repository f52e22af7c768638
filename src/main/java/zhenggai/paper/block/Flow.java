package zhenggai.paper.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import zhenggai.paper.type.Pen;

/** Where the next thing of a paper of blocks stands: pages filled from the top, each with what will be drawn on it. Heights in points. */
final class Flow {
    private static final double ROUNDING = 0.01;

    private final double top;
    private final double bottom;
    private final List<List<Consumer<Pen>>> pages = new ArrayList<>();
    private double at;
    private double fresh;

    /** @param top of the first page, which its head may leave less of */
    Flow(double top, double bottom) {
        this.top = top;
        this.bottom = bottom;
        turn();
    }

    int pages() {
        return pages.size();
    }

    void draw(int page, Pen pen) {
        pages.get(page).forEach(ink -> ink.accept(pen));
    }

    /** Noted for the page that is being filled. */
    void ink(Consumer<Pen> ink) {
        pages.getLast().add(ink);
    }

    double at() {
        return at;
    }

    /** Takes so much of the page and says where that begins. */
    double take(double height) {
        double from = at;
        at += height;
        return from;
    }

    boolean hasRoomFor(double height) {
        return height <= left() + ROUNDING;
    }

    double left() {
        return bottom - at;
    }

    /** What a page has where nothing stands on it yet. */
    double whole() {
        return bottom - top;
    }

    /** Whether nothing stands on the page yet, so that turning it would win nothing. */
    boolean isFresh() {
        return at <= fresh + ROUNDING;
    }

    /** What stands on the page so far belongs to every page: a head, a repeated header row. */
    void freshen() {
        fresh = at;
    }

    void turn() {
        pages.add(new ArrayList<>());
        at = top;
        fresh = top;
    }
}
