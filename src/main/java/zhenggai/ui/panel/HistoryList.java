package zhenggai.ui.panel;

import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The history of one thing on the screen: a sentence to a step, as high as it needs to be, newest first. */
public final class HistoryList {
    private final HistoryModel model;
    private final VBox list = new VBox(Theme.em(0.7));

    public HistoryList(HistoryModel model) {
        this.model = model;
    }

    public Node build() {
        list.getStyleClass().add("history-list");
        list.setAccessibleText(Texts.text("panel.history"));
        model.sentences().addListener((ListChangeListener<String>) change -> show());
        show();
        model.reload();
        return list;
    }

    private void show() {
        list.getChildren().setAll(model.sentences().isEmpty() ? List.of(Forms.muted(Texts.text("panel.no-history")))
            : model.sentences().stream().map(HistoryList::line).toList());
    }

    private static Node line(String sentence) {
        Label line = new Label(sentence);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add("history-line");
        return line;
    }
}
