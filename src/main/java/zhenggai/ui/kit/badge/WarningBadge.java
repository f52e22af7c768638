package zhenggai.ui.kit.badge;

import javafx.scene.control.Label;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.words.Texts;

/** How near or late a deadline is, as shape, word and colour together: the same wherever a warning is shown, and known without its colour. */
public final class WarningBadge extends Label {

    public WarningBadge() {
        getStyleClass().add("warning-badge");
    }

    public WarningBadge(Level level) {
        this();
        show(level);
    }

    public void show(Level level) {
        setText(words(level));
        // styling anew is what makes long lists slow
        if (!getStyleClass().contains(style(level))) {
            getStyleClass().setAll("label", "warning-badge", style(level));
        }
        setAccessibleText(Texts.text(level));
    }

    /** Shows the shape alone, beside the badge of a state that has the words. */
    public void showShape(Level level) {
        show(level);
        setText(level.shape());
    }

    /** The shape and the word; what does not warn has no shape. */
    public static String words(Level level) {
        return (level.shape() + " " + Texts.text(level)).strip();
    }

    /** The style class that gives the level its colour, for whatever else shows it. */
    public static String style(Level level) {
        return switch (level) {
            case NONE -> "warning-none";
            case HALF_GONE -> "warning-half";
            case THREE_QUARTERS_GONE -> "warning-most";
            case GREEN -> "warning-green";
            case YELLOW -> "warning-yellow";
            case RED -> "warning-red";
        };
    }
}
