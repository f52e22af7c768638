package zhenggai.ui.panel;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import zhenggai.words.Texts;

/** The history of one thing on the screen: a sentence to a step, wrapped, newest first. */
public final class HistoryList {
    private final HistoryModel model;

    public HistoryList(HistoryModel model) {
        this.model = model;
    }

    public Node build() {
        ListView<String> list = new ListView<>(model.sentences());
        list.getStyleClass().add("history-list");
        list.setAccessibleText(Texts.text("panel.history"));
        list.setPlaceholder(new Label(Texts.text("panel.no-history")));
        list.setCellFactory(view -> new Sentence(view));
        model.reload();
        return list;
    }

    /** A sentence as wide as the list, and as high as it needs to be. */
    private static final class Sentence extends ListCell<String> {
        Sentence(ListView<String> list) {
            setWrapText(true);
            setMinWidth(0);
            setPrefWidth(1);
            setMinHeight(Region.USE_PREF_SIZE);
            maxWidthProperty().bind(list.widthProperty());
        }

        @Override
        protected void updateItem(String sentence, boolean empty) {
            super.updateItem(sentence, empty);
            setText(empty ? null : sentence);
        }
    }
}
