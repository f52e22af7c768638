package zhenggai.ui.intake.source;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.Confidence;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftNode;
import zhenggai.words.Texts;

/** The source text of a document, row by row: the place of the chosen node is marked, and clicking or moving in it chooses the node there. */
public final class SourceView {
    private static final int NOTHING = -1;
    private static final int ROWS_ABOVE = 3;

    private final ListView<SourceRow> list = new ListView<>();
    private final ScrollSide side;
    private final IntConsumer chosen;
    private String source = "";
    private Marking marking = Marking.NONE;
    private boolean showing;

    /**
     * @param chosen told the node that the user points at
     * @param scrolled told the node that is uppermost while the user scrolls
     */
    public SourceView(IntConsumer chosen, IntConsumer scrolled) {
        this.chosen = chosen;
        list.getStyleClass().add("source-view");
        list.setAccessibleText(Texts.text("intake.source"));
        list.setCellFactory(any -> new SourceCell(this, this::pointed));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                pointed(now.firstSign(source));
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::copy);
        side = new ScrollSide(list, row -> scrolled.accept(marking.nodeFrom(list.getItems().get(row).start())));
    }

    public ListView<?> view() {
        return list;
    }

    ListView<SourceRow> list() {
        return list;
    }

    Marking marking() {
        return marking;
    }

    String text(SourceRow row) {
        return source.substring(row.start(), row.end());
    }

    public void show(Draft draft, Map<Integer, Confidence> confidence, @Nullable DraftNode node) {
        if (!draft.source().equals(source)) {
            source = draft.source();
            list.getItems().setAll(SourceRow.of(source));
        }
        marking = new Marking(draft, confidence);
        choose(node);
    }

    /** Marks the node's place and brings it into sight, unless the user is reading elsewhere in it. */
    public void choose(@Nullable DraftNode node) {
        marking.choose(node == null ? List.of() : node.spans());
        if (node != null && !node.spans().isEmpty()) {
            int row = rowAt(node.spans().getFirst().start());
            showing = true;
            if (row != NOTHING && !isWithin(list.getSelectionModel().getSelectedItem(), node)) {
                list.getSelectionModel().select(row);
                bring(row);
            }
            showing = false;
        }
        list.refresh();
    }

    /** Scrolls to where the node stands, because the tree was scrolled. */
    public void follow(DraftNode node) {
        int row = node.spans().isEmpty() ? NOTHING : rowAt(node.spans().getFirst().start());
        if (row != NOTHING) {
            side.follow();
            list.scrollTo(row);
        }
    }

    private void bring(int row) {
        side.follow();
        list.scrollTo(Math.max(0, row - ROWS_ABOVE));
    }

    private static boolean isWithin(@Nullable SourceRow row, DraftNode node) {
        return row != null && node.spans().stream().anyMatch(span -> span.start() < row.end() && row.start() < span.end());
    }

    private void pointed(int offset) {
        int node = marking.nodeAt(offset);
        if (node != NOTHING) {
            chosen.accept(node);
        }
    }

    private void copy(KeyEvent event) {
        SourceRow row = list.getSelectionModel().getSelectedItem();
        if (event.isShortcutDown() && event.getCode() == KeyCode.C && row != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(text(row));
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
        }
    }

    private int rowAt(int offset) {
        List<SourceRow> rows = list.getItems();
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (rows.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return high < 0 ? NOTHING : low;
    }
}
