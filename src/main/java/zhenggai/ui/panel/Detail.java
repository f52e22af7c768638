package zhenggai.ui.panel;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.FocusModel;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.fold.Whole;
import zhenggai.words.Texts;

/**
 * The panel of the chosen line beside its list. It stays, with everything that is being typed there, as long as its line is chosen,
 * whatever lines come and go; it is left when another line is chosen. While none is chosen the list has all the width, and says below
 * what choosing a line is good for.
 *
 * @param <R> a line of the list
 * @param <P> the panel of a line
 */
public final class Detail<R, P extends Panel> {
    /** In letters: a table with its headings, and a list of words. */
    private static final double LEAST_HIGH = 13;
    private static final double LEAST_WORDS = 6;

    private final Supplier<@Nullable R> chosen;
    private final Function<R, ?> key;
    private final Function<R, P> making;
    private final Runnable unchoose;
    private final Label hint = new Label();
    private final StackPane place = new StackPane();
    private @Nullable SplitPane split;
    private @Nullable Runnable divided;
    private @Nullable Object shown;
    private @Nullable P panel;
    private boolean exchanging;
    /** Although a line is chosen. */
    private boolean isClosed;
    private IntSupplier count = () -> 0;
    private Runnable close = () -> { };

    /**
     * @param chosen the line that is chosen in the list now
     * @param unchoose lets the list choose none
     * @param key what stays the same of a line however it changes
     * @param hint what is said below the list while no line is chosen; empty for nothing
     */
    public Detail(Supplier<@Nullable R> chosen, Runnable unchoose, Function<R, ?> key, Function<R, P> making, String hint) {
        this.chosen = chosen;
        this.unchoose = unchoose;
        this.key = key;
        this.making = making;
        this.hint.setText(hint);
        this.hint.setWrapText(true);
        this.hint.setMaxWidth(Double.MAX_VALUE);
        this.hint.getStyleClass().addAll("detail-hint", "text-muted");
        this.hint.managedProperty().bind(this.hint.visibleProperty());
        place.getStyleClass().add("detail");
        place.setMinWidth(Theme.em(24));
    }

    /** Puts the list and the panel side by side, divided as the user left them; called again and again. */
    public void stand(Pane in, Control list, Remembered remembered, Divider divider) {
        if (split == null) {
            Lines lines = Lines.of(list);
            count = lines::count;
            SplitPane sides = new SplitPane(listed(list, lines));
            SplitPane.setResizableWithParent(place, false);
            divided = () -> sides.setDividerPositions(remembered.number(divider.name(), divider.share()));
            sides.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
                if (isDivider((Node) event.getTarget())) {
                    remembered.keep(divider.name(), sides.getDividerPositions()[0]);
                }
            });
            split = sides;
            divide();
        }
        if (!in.getChildren().contains(split)) {
            in.getChildren().setAll(split);
        }
    }

    /** Or the grip on it. */
    private static boolean isDivider(Node held) {
        return Stream.of(held, held.getParent()).anyMatch(node -> node != null && node.getStyleClass().contains("split-pane-divider"));
    }

    private Node listed(Control list, Lines lines) {
        close = () -> {
            close(lines);
            list.requestFocus();
        };
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && (panel != null || isClosed && lines.count() > 0)) {
                close(lines);
                event.consume();
            }
        });
        // one of several may be chosen alone now, and it may be the one that was
        lines.choice().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> choose());
        // a few lines of it, whatever was unfolded above
        list.setMinHeight(Theme.em(list instanceof ListView<?> ? LEAST_WORDS : LEAST_HIGH));
        BorderPane side = new BorderPane(list);
        side.setBottom(hint);
        side.setMinWidth(0);
        return side;
    }

    /** None is chosen any more, but the arrow keys go on from the same line. Several that were chosen one by one stay chosen: something is about to be done with them, and closing again lets them go. */
    private void close(Lines lines) {
        if (lines.count() > 1 && panel != null) {
            isClosed = true;
            choose();
        } else {
            int at = lines.focus().getFocusedIndex();
            isClosed = false;
            unchoose.run();
            lines.focus().focus(at);
        }
    }

    /** What is chosen in a list, and where its keyboard is. */
    private record Lines(MultipleSelectionModel<?> choice, FocusModel<?> focus) {
        static Lines of(Control list) {
            return switch (list) {
                case TableView<?> table -> new Lines(table.getSelectionModel(), table.getFocusModel());
                case TreeTableView<?> tree -> new Lines(tree.getSelectionModel(), tree.getFocusModel());
                case ListView<?> lines -> new Lines(lines.getSelectionModel(), lines.getFocusModel());
                default -> throw new IllegalArgumentException("not a list: " + list);
            };
        }

        int count() {
            return choice.getSelectedIndices().size();
        }
    }

    /** The panel is there while a line is chosen. */
    private void divide() {
        hint.setVisible(panel == null && chosen.get() == null && !hint.getText().isEmpty());
        if (split == null || split.getItems().contains(place) == (panel != null)) {
            return;
        }
        if (panel == null) {
            split.getItems().remove(place);
        } else {
            split.getItems().add(place);
            Objects.requireNonNull(divided).run();
        }
    }

    /** What the place of the divider is remembered under, and what share of the width the list has until somebody moves it. */
    public record Divider(String name, double share) {}

    /** Puts new lines into the list. That none is chosen while they are exchanged means nothing. */
    public void exchange(Runnable lines) {
        exchanging = true;
        try {
            lines.run();
        } finally {
            exchanging = false;
        }
        choose();
    }

    /** Shows the panel of whichever line is chosen now. */
    public void choose() {
        if (exchanging) {
            return;
        }
        // none is chosen for a moment while others are
        isClosed = isClosed && count.getAsInt() != 1;
        @Nullable R line = isClosed ? null : chosen.get();
        @Nullable Object now = line == null ? null : key.apply(line);
        if (now == null ? shown != null : !now.equals(shown)) {
            // what leaving saves may bring the list up to date, and lead here again
            shown = now;
            leave();
            panel = line == null ? null : making.apply(line);
            // a panel that is closed is not kept
            place.getChildren().clear();
            if (panel != null) {
                place.getChildren().setAll(whole(panel.build()));
            }
        }
        divide();
    }

    /** In a small window a panel scrolls as a whole, because its head alone may be higher than there is room for. */
    private Whole whole(Parent built) {
        Button cross = Icons.button(Icons.CLOSE, Texts.text("panel.close"));
        cross.setId("detail-close");
        cross.setOnAction(event -> close.run());
        StackPane.setAlignment(cross, Pos.TOP_RIGHT);
        // beside the scroll bar of a panel that scrolls by itself
        StackPane.setMargin(cross, new Insets(Theme.em(0.5), Theme.em(1), 0, 0));
        return Whole.of(built, cross);
    }

    /** The panel of the chosen line, which comes back where it was closed while several are chosen; empty while none is. */
    public Optional<P> open() {
        isClosed = false;
        choose();
        return panel();
    }

    /** Empty while none is in sight. */
    public Optional<P> panel() {
        return Optional.ofNullable(panel);
    }

    /** Saves what was typed, because something else is looked at. */
    public void leave() {
        if (panel != null) {
            panel.leave();
        }
    }
}
