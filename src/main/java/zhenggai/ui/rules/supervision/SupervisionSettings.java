package zhenggai.ui.rules.supervision;

import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.kit.Theme;

/** The cards of supervision below the other rules. A card is made anew only when what it shows has changed, so that what is typed stays. */
public final class SupervisionSettings {
    private final SupervisionRulesModel model;
    private final SupervisionCard card;
    private final LettersCard letters;
    private final VBox rules = new VBox();
    private final VBox papers = new VBox();

    /**
     * @param done says a sentence about what was done, and offers to take it back
     * @param desk where letters are checked and written out
     */
    public SupervisionSettings(SupervisionRulesModel model, Consumer<String> done, LetterDesk desk) {
        this.model = model;
        this.card = new SupervisionCard(model, done);
        this.letters = new LettersCard(model, done, desk);
    }

    public Node build() {
        model.factsProperty().addListener((property, before, now) -> show(before, now));
        if (model.factsProperty().get() != null) {
            show(null, model.factsProperty().get());
        }
        model.reload();
        return new VBox(Theme.em(1), rules, papers);
    }

    private void show(SupervisionRulesModel.@Nullable Facts before, SupervisionRulesModel.Facts now) {
        if (before == null || !before.rules().equals(now.rules()) || !before.persons().equals(now.persons())) {
            rules.getChildren().setAll(card.build(now));
        }
        if (before == null || !before.letters().equals(now.letters())) {
            papers.getChildren().setAll(letters.build(now));
        }
    }
}
