package zhenggai.ui.intake.source;

import java.util.Locale;
import java.util.function.IntConsumer;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** One row of the source: the number of its line, a sign where something has to be checked, and its words over what is marked in them. */
final class SourceCell extends ListCell<SourceRow> {
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final double GUTTER = 3.4;
    /** Gutter, insets and the scroll bar. */
    private static final double BESIDE = 6.2;

    private final SourceView view;
    private final Label number = new Label();
    private final Text words = new Text();
    private final Marked marked = new Marked();

    SourceCell(SourceView view, IntConsumer clicked) {
        this.view = view;
        number.getStyleClass().add("source-line");
        number.setMinWidth(Theme.em(GUTTER));
        number.setPrefWidth(Theme.em(GUTTER));
        marked.prefWidthProperty().bind(view.list().widthProperty().subtract(Theme.em(BESIDE)));
        marked.setMinWidth(0);
        getStyleClass().add("source-row");
        setGraphic(new HBox(number, marked));
        setPrefWidth(0);
        marked.setOnMouseClicked(event -> {
            if (getItem() != null) {
                clicked.accept(getItem().start() + marked.at(event.getSceneX(), event.getSceneY()));
            }
        });
    }

    @Override
    protected void updateItem(SourceRow row, boolean empty) {
        super.updateItem(row, empty);
        getGraphic().setVisible(!empty && row != null);
        boolean isDoubtful = !empty && row != null && view.marking().isDoubtful(row);
        pseudoClassStateChanged(DOUBTFUL, isDoubtful);
        if (empty || row == null) {
            words.setText("");
            setAccessibleText(null);
            return;
        }
        number.setText(row.opensLine() ? (isDoubtful ? "? " : "") + row.line() : "");
        words.setText(view.text(row));
        setAccessibleText(Texts.text("intake.source-line", String.valueOf(row.line()), words.getText()));
        marked.requestLayout();
    }

    /** As high as its words are, whatever the look says of lists. */
    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + marked.prefHeight(marked.getPrefWidth()) + snappedBottomInset();
    }

    /** The words, and under them the marks, which are as large as the words turn out to be. */
    private final class Marked extends Region {
        private final Pane marks = new Pane();
        private final TextFlow flow = new TextFlow(words);

        Marked() {
            words.getStyleClass().add("source-text");
            marks.setMouseTransparent(true);
            getChildren().setAll(marks, flow);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return flow.prefHeight(width < 0 ? getPrefWidth() : width);
        }

        @Override
        protected void layoutChildren() {
            flow.resizeRelocate(0, 0, getWidth(), getHeight());
            flow.layout();
            marks.getChildren().clear();
            SourceRow row = getItem();
            if (row == null || isEmpty()) {
                return;
            }
            for (Marking.Mark mark : view.marking().in(row)) {
                Path path = new Path(shape(mark));
                path.getStyleClass().setAll("source-mark", "source-" + mark.sort().name().toLowerCase(Locale.ROOT));
                path.setManaged(false);
                marks.getChildren().add(path);
            }
        }

        /** The place of the character there. By the older of two names: the JavaFX that ships to Windows has no other. */
        @SuppressWarnings("deprecation")
        private int at(double sceneX, double sceneY) {
            return flow.hitTest(flow.sceneToLocal(sceneX, sceneY)).getCharIndex();
        }

        /** The same holds here. */
        @SuppressWarnings("deprecation")
        private PathElement[] shape(Marking.Mark mark) {
            return flow.rangeShape(mark.start(), mark.end());
        }
    }
}
