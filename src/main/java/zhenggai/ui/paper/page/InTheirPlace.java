package zhenggai.ui.paper.page;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Icons;
import zhenggai.words.Texts;

/** The sentence in the middle of the desk where there are no pages: what the paper asks for, or that it was called off. */
final class InTheirPlace extends StackPane {

    InTheirPlace(PagesModel model) {
        setId("pages-sentence");
        model.sentenceProperty().addListener((property, before, now) -> show(now));
        show(model.sentenceProperty().get());
    }

    private void show(PagesModel.@Nullable Sentence sentence) {
        setVisible(sentence != null);
        getChildren().clear();
        if (sentence != null) {
            getChildren().setAll(new EmptyState(Icons.PROBLEM, sentence.title(), sentence.words(), again(sentence)));
        }
    }

    private static Node[] again(PagesModel.Sentence sentence) {
        if (sentence.again() == null) {
            return new Node[0];
        }
        Button again = new Button(Texts.text("pages.again"));
        again.setId("pages-again");
        again.setOnAction(event -> sentence.again().run());
        return new Node[] {again};
    }
}
