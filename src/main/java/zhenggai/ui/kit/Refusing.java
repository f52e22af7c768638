package zhenggai.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.Refused;

/** Fields with the place below them where a refusal stands. While they are filled with what is there, they change nothing. */
public final class Refusing extends VBox {
    private final Label refusal = new Label();
    private boolean filling;

    public Refusing(Node... fields) {
        super(Theme.em(0.5), fields);
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(refusal);
        say("");
    }

    /** Does what a field asks for, unless it is only being filled. */
    public void attempt(Runnable deed) {
        if (filling) {
            return;
        }
        try {
            deed.run();
            say("");
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    public void refuse(Refused refused) {
        say(Explained.of(refused).sentence());
    }

    public void fill(Runnable filler) {
        filling = true;
        filler.run();
        filling = false;
    }

    public void say(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
        refusal.setManaged(!sentence.isEmpty());
    }
}
