package zhenggai.ui.panel;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;

/**
 * The panel of the chosen line beside its list. It stays, with everything that is being typed there, as long as its line is chosen,
 * whatever lines come and go; it is left when another line is chosen.
 *
 * @param <R> a line of the list
 * @param <P> the panel of a line
 */
public final class Detail<R, P extends Panel> {
    private final Supplier<@Nullable R> chosen;
    private final Function<R, ?> key;
    private final Function<R, P> making;
    private final Node nobody;
    private final StackPane place = new StackPane();
    private @Nullable SplitPane split;
    private @Nullable Object shown;
    private @Nullable P panel;
    private boolean exchanging;

    /**
     * @param chosen the line that is chosen in the list now
     * @param key what stays the same of a line however it changes
     * @param nobody what is shown while no line is chosen
     */
    public Detail(Supplier<@Nullable R> chosen, Function<R, ?> key, Function<R, P> making, Node nobody) {
        this.chosen = chosen;
        this.key = key;
        this.making = making;
        this.nobody = nobody;
        place.getStyleClass().add("detail");
        place.setMinWidth(Theme.em(20));
        place.getChildren().setAll(nobody);
    }

    /** Puts the list and the panel side by side, divided as the user left them; called again and again. */
    public void stand(Pane in, Node list, Remembered remembered, Divider divider) {
        if (split == null) {
            split = new SplitPane(list, place);
            SplitPane.setResizableWithParent(place, false);
            split.setDividerPositions(remembered.number(divider.name(), divider.share()));
            split.getDividers().getFirst().positionProperty().addListener((property, before, now) -> remembered.keep(divider.name(), now));
        }
        if (!in.getChildren().contains(split)) {
            in.getChildren().setAll(split);
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
        @Nullable R line = chosen.get();
        @Nullable Object now = line == null ? null : key.apply(line);
        if (now == null ? shown != null : !now.equals(shown)) {
            // what leaving saves may bring the list up to date, and lead here again
            shown = now;
            leave();
            panel = line == null ? null : making.apply(line);
            place.getChildren().setAll(panel == null ? nobody : panel.build());
        }
    }

    /** Empty while no line is chosen. */
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
