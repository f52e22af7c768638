package zhenggai.ui.kit.badge;

import java.time.LocalDate;

import javafx.scene.control.Label;
import zhenggai.domain.spine.FindingState;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.words.Texts;

/** Where a measure or finding stands, as shape, word and colour together, so that it says the same in black and white. */
public final class StatusBadge extends Label {

    /** What a badge says: a shape, a word, and the style that gives it its colour. */
    public record Face(String shape, String word, String style) {
        @Override
        public String toString() {
            return shape + " " + word;
        }
    }

    public StatusBadge() {
        getStyleClass().add("status-badge");
    }

    public StatusBadge(Face face) {
        this();
        show(face);
    }

    public void show(Face face) {
        setText(face.toString());
        // styling anew is what makes long lists slow
        if (!getStyleClass().contains(face.style())) {
            getStyleClass().removeIf(style -> style.startsWith("status-") && !style.equals("status-badge"));
            getStyleClass().add(face.style());
        }
        setAccessibleText(face.word());
    }

    public static Face face(Measure measure, LocalDate today) {
        if (measure.isOverdue(today)) {
            return new Face(MeasureState.LATE, Texts.text("status.overdue", measure.state()), "status-overdue");
        }
        if (measure.isClosedLate()) {
            return new Face(MeasureState.LATE, Texts.text("status.closed-late"), "status-closed");
        }
        return face(measure.state());
    }

    public static Face face(MeasureState state) {
        return switch (state) {
            case NOT_STARTED -> new Face(state.shape(), Texts.text(state), "status-idle");
            case UNDER_WAY -> new Face(state.shape(), Texts.text(state), "status-work");
            case SUBMITTED -> new Face(state.shape(), Texts.text(state), "status-submitted");
            case RETURNED -> new Face(state.shape(), Texts.text(state), "status-returned");
            case CLOSED -> new Face(state.shape(), Texts.text(state), "status-closed");
            case LONG_TERM -> new Face(state.shape(), Texts.text(state), "status-lasting");
        };
    }

    public static Face face(FindingState state) {
        return switch (state) {
            case NO_MEASURE -> new Face("\u25a1", Texts.text(state), "status-returned");
            case NOT_STARTED -> new Face(MeasureState.NOT_STARTED.shape(), Texts.text(state), "status-idle");
            case UNDER_WAY -> new Face(MeasureState.UNDER_WAY.shape(), Texts.text(state), "status-work");
            case COMPLETE -> new Face(MeasureState.CLOSED.shape(), Texts.text(state), "status-closed");
        };
    }
}
