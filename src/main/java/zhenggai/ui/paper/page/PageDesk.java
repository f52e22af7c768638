package zhenggai.ui.paper.page;

import java.util.List;
import java.util.stream.IntStream;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** Pages one below the other, turned by keys, wheel and buttons, as large as is wished; in their place what has to be said. */
public final class PageDesk {
    private static final double SCREEN_DPI = 96;
    private static final double USUAL_TEXT = 13;
    private static final double LEAST_DPI = 18;
    private static final double MOST_DPI = 400;
    private static final List<Double> ZOOMS = List.of(0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0);

    private final PagesModel model;
    private final ListView<Integer> pages = new ListView<>();
    private final StackPane desk = new StackPane();
    private final IntegerProperty current = new SimpleIntegerProperty();
    private final PageBar bar = new PageBar(this);
    private Fit fit = Fit.WIDTH;
    private double zoom = 1;
    /** The page that was asked for by name; it is the current one as long as it is in sight. */
    private int asked = -1;
    private @Nullable VirtualFlow<?> flow;

    /** How large pages are: as wide as the desk, whole, or as many times their size. */
    enum Fit { WIDTH, PAGE, FREE }

    public PageDesk(PagesModel model) {
        this.model = model;
    }

    public BorderPane build() {
        pages.getStyleClass().addAll("paper-desk", "pages");
        pages.setId("pages");
        pages.setCellFactory(list -> new PageCell(model, this::dpi));
        pages.setAccessibleText(Texts.text("preview.pages"));
        pages.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        pages.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        pages.widthProperty().addListener((property, before, now) -> refit());
        pages.heightProperty().addListener((property, before, now) -> refit());
        desk.getChildren().setAll(pages, new MakingSign(model), new InTheirPlace(model));
        model.sheetsProperty().addListener((property, before, now) -> show(now));
        show(model.sheetsProperty().get());
        BorderPane root = new BorderPane();
        root.setTop(bar.build());
        root.setCenter(desk);
        return root;
    }

    /** The page in sight, counted from 0. */
    IntegerProperty currentProperty() {
        return current;
    }

    int count() {
        return pages.getItems().size();
    }

    Fit fit() {
        return fit;
    }

    /** How many times its size a page is shown. */
    double zoom() {
        return dpi() / usualDpi();
    }

    void goTo(int page) {
        if (count() > 0) {
            asked = Math.clamp(page, 0, count() - 1);
            pages.scrollTo(asked);
            current.set(asked);
        }
    }

    void larger() {
        double now = zoom();
        setZoom(ZOOMS.stream().filter(step -> step > now + 0.01).findFirst().orElse(ZOOMS.getLast()));
    }

    void smaller() {
        double now = zoom();
        setZoom(ZOOMS.reversed().stream().filter(step -> step < now - 0.01).findFirst().orElse(ZOOMS.getFirst()));
    }

    void setZoom(double times) {
        zoom = times;
        set(Fit.FREE);
    }

    void set(Fit how) {
        fit = how;
        redraw();
    }

    private void refit() {
        if (fit != Fit.FREE) {
            redraw();
        }
    }

    private void redraw() {
        int page = current.get();
        pages.refresh();
        bar.show();
        goTo(page);
    }

    private void show(@Nullable Sheets sheets) {
        int page = current.get();
        int count = sheets == null ? 0 : sheets.count();
        pages.setVisible(count > 0);
        pages.getItems().setAll(IntStream.range(0, count).boxed().toList());
        pages.refresh();
        bar.show();
        goTo(page);
    }

    private double usualDpi() {
        return SCREEN_DPI * Theme.em(1) / USUAL_TEXT;
    }

    private double dpi() {
        Sheets sheets = model.sheetsProperty().get();
        double room = Theme.em(4);
        if (sheets == null || fit == Fit.FREE || pages.getWidth() <= room) {
            return usualDpi() * zoom;
        }
        double wide = sheets.dpiFor(pages.getWidth() - room);
        double high = sheets.dpiForHeight(pages.getHeight() - Theme.em(2));
        return Math.clamp(fit == Fit.WIDTH ? wide : Math.min(wide, high), LEAST_DPI, MOST_DPI);
    }

    private void key(KeyEvent event) {
        boolean zooms = event.isShortcutDown();
        @Nullable Runnable deed = switch (event.getCode()) {
            case PAGE_DOWN -> () -> goTo(current.get() + 1);
            case PAGE_UP -> () -> goTo(current.get() - 1);
            case HOME -> () -> goTo(0);
            case END -> () -> goTo(count() - 1);
            case DOWN -> () -> scroll(1);
            case UP -> () -> scroll(-1);
            case PLUS, EQUALS, ADD -> zooms ? this::larger : null;
            case MINUS, SUBTRACT -> zooms ? this::smaller : null;
            case DIGIT0, NUMPAD0 -> zooms ? () -> setZoom(1) : null;
            default -> null;
        };
        if (deed != null) {
            event.consume();
            deed.run();
        }
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            event.consume();
            if (event.getDeltaY() > 0) {
                larger();
            } else {
                smaller();
            }
        } else {
            follow();
        }
    }

    private void scroll(int lines) {
        if (flow() != null) {
            flow().scrollPixels(lines * Theme.em(5));
        }
    }

    private @Nullable VirtualFlow<?> flow() {
        Node found = flow == null ? pages.lookup(".virtual-flow") : flow;
        if (flow == null && found instanceof VirtualFlow<?> made) {
            flow = made;
            made.positionProperty().addListener((property, before, now) -> follow());
        }
        return flow;
    }

    /** The page asked for while it is in sight, else the first of which half can be seen. */
    private void follow() {
        VirtualFlow<?> seen = flow();
        @Nullable IndexedCell<?> first = seen == null ? null : seen.getFirstVisibleCell();
        @Nullable IndexedCell<?> last = seen == null ? null : seen.getLastVisibleCell();
        if (first == null || last == null || first.getIndex() < 0) {
            return;
        }
        if (asked >= first.getIndex() && asked <= last.getIndex()) {
            current.set(asked);
            return;
        }
        asked = -1;
        boolean halfGone = first.getIndex() < last.getIndex() && first.getLayoutY() + first.getHeight() / 2 < 0;
        current.set(halfGone ? first.getIndex() + 1 : first.getIndex());
    }
}
