package zhenggai.ui.rules;

import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.ui.kit.Explained;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** A card for each thing an office sets; each is saved by its own button, and a refusal stands beside it. */
public final class RulesScreen {
    private final RulesModel model;
    private final YearsCard years;
    private final OwnDaysCard ownDays;
    private final RuleCards rules;
    private final VBox calendar = new VBox();
    private final VBox settings = new VBox();
    private final VBox further;
    private final ScrollPane scroll = new ScrollPane();

    /**
     * @param done says a sentence about what was done, and offers to take it back
     * @param further cards that stand below and look after themselves
     */
    public RulesScreen(RulesModel model, Consumer<String> done, Node... further) {
        this.model = model;
        this.further = new VBox(Theme.em(1), further);
        this.years = new YearsCard(model, done);
        this.ownDays = new OwnDaysCard(model, done);
        this.rules = new RuleCards(model, done);
    }

    public Parent build() {
        Label promise = Forms.muted(Texts.text("rules.promise"));
        calendar.setSpacing(Theme.em(1));
        settings.setSpacing(Theme.em(1));
        VBox cards = new VBox(promise, calendar, settings, further);
        cards.getStyleClass().add("panel");
        cards.setMaxWidth(Theme.em(Forms.CARDS));
        scroll.setContent(cards);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("screen");
        scroll.setId("rules");
        model.factsProperty().addListener((property, before, now) -> show(before, now));
        if (model.factsProperty().get() != null) {
            show(null, model.factsProperty().get());
        }
        model.reload();
        return scroll;
    }

    /** Only what changed is made anew: what is typed in another card stays. */
    private void show(RulesModel.@Nullable Facts before, RulesModel.Facts now) {
        @Nullable Node focused = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner();
        if (before == null || !before.calendar().equals(now.calendar()) || !before.ownYears().equals(now.ownYears())) {
            calendar.getChildren().setAll(years.build(now), ownDays.build(now));
        }
        if (before == null || !before.equals(now)) {
            rules.example(now);
        }
        if (before == null || !before.rules().equals(now.rules())) {
            settings.getChildren().setAll(rules.build(now));
        }
        if (focused != null && focused.getScene() == null) {
            refocus(focused);
        }
    }

    /** What was pressed and made anew keeps the cursor, or the page would jump to its beginning. */
    private void refocus(Node gone) {
        @Nullable Node again = gone.getId() == null ? null : scroll.getContent().lookup("#" + gone.getId());
        (again == null ? scroll : again).requestFocus();
    }

    /** A card with a title, a sentence and what stands below it. */
    public static VBox card(String title, String sentence, Node... below) {
        Label heading = new Label(title);
        heading.getStyleClass().add("title-3");
        VBox card = new VBox(heading, Forms.muted(sentence));
        card.getChildren().addAll(below);
        card.getStyleClass().add("card");
        return card;
    }

    public static Label refusal() {
        Label refusal = new Label();
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        return refusal;
    }

    /** A button that does something which may be refused, and the place where the refusal stands. */
    public static HBox foot(Button button, Consumer<Label> deed) {
        Label refusal = refusal();
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        button.setOnAction(event -> attempt(refusal, () -> deed.accept(refusal)));
        HBox foot = new HBox(Theme.em(1), button, refusal);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    public static void attempt(Label refusal, Runnable deed) {
        refusal.setText("");
        try {
            deed.run();
        } catch (Refused refused) {
            refusal.setText(Explained.of(refused).sentence());
        }
    }

    public static Button saving(boolean readOnly) {
        Button save = Icons.main(Icons.SAVE, Texts.text("form.save"));
        save.setDisable(readOnly);
        return save;
    }
}
