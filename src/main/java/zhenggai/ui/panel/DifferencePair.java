package zhenggai.ui.panel;

import java.util.List;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import zhenggai.domain.text.Difference;
import zhenggai.domain.text.Difference.Fate;
import zhenggai.domain.text.Difference.Stretch;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;

/** Two texts side by side: on the left is marked what the other does not say, on the right what the first did not. */
public final class DifferencePair extends GridPane {
    private static final double HALF = 50;

    /** A text with what it is called. */
    public record Named(String name, String text) {}

    public DifferencePair(Named one, Named other) {
        List<Stretch> stretches = Difference.between(one.text(), other.text());
        setHgap(Theme.em(0.8));
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        getColumnConstraints().setAll(half, half);
        addRow(0, column(one, stretches, Fate.CAME, "difference-was"), column(other, stretches, Fate.GONE, "difference-now"));
    }

    private static VBox column(Named named, List<Stretch> stretches, Fate without, String id) {
        TextFlow flow = DifferenceFlow.of(stretches.stream().filter(stretch -> stretch.fate() != without).toList());
        flow.setId(id);
        flow.setAccessibleText(named.text());
        return Forms.field(named.name(), flow);
    }
}
