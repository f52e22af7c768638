package zhenggai.ui.panel;

import java.util.List;
import java.util.Locale;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import zhenggai.domain.text.Difference;
import zhenggai.domain.text.Difference.Fate;
import zhenggai.domain.text.Difference.Stretch;
import zhenggai.words.Texts;

/** What became of a text, word by word: what went is struck through, what came is underlined. */
public final class DifferenceFlow extends TextFlow {

    public DifferenceFlow(String was, String now) {
        this(Difference.between(was, now));
    }

    private DifferenceFlow(List<Stretch> stretches) {
        getStyleClass().add("difference");
        for (Stretch stretch : stretches) {
            Text text = new Text(stretch.text());
            text.getStyleClass().add("difference-" + stretch.fate().name().toLowerCase(Locale.ROOT));
            getChildren().add(text);
        }
        setAccessibleText(Texts.text("intake.difference", joined(stretches, Fate.CAME), joined(stretches, Fate.GONE)));
    }

    /** Stretches that are known already, one behind the other. */
    static DifferenceFlow of(List<Stretch> stretches) {
        return new DifferenceFlow(stretches);
    }

    private static String joined(List<Stretch> stretches, Fate without) {
        StringBuilder text = new StringBuilder();
        stretches.stream().filter(stretch -> stretch.fate() != without).forEach(stretch -> text.append(stretch.text()));
        return text.toString();
    }
}
