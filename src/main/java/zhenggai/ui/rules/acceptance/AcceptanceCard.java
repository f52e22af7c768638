package zhenggai.ui.rules.acceptance;

import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.acceptance.AcceptanceRules;
import zhenggai.ui.rules.RulesScreen;
import zhenggai.words.Texts;

/** The rule of acceptance as a card: whether every level has to have agreed before a measure is closed. */
public final class AcceptanceCard {
    private final AcceptanceRulesModel model;
    private final Consumer<String> done;
    private final CheckBox all = new CheckBox(Texts.text("rules.all-opinions"));

    /** @param done says a sentence about what was done, and offers to take it back */
    public AcceptanceCard(AcceptanceRulesModel model, Consumer<String> done) {
        this.model = model;
        this.done = done;
    }

    public Node build() {
        all.setId("all-opinions");
        all.setWrapText(true);
        all.setDisable(model.isReadOnly());
        model.rulesProperty().addListener((property, before, now) -> show(now));
        show(model.rulesProperty().get());
        model.reload();
        Button save = RulesScreen.saving(model.isReadOnly());
        save.setId("acceptance-save");
        return RulesScreen.card(Texts.text("rules.acceptance"), Texts.text("rules.acceptance-explained"), all, RulesScreen.foot(save,
            refusal -> model.decide(new AcceptanceRules(all.isSelected()), () -> done.accept(Texts.text("rules.acceptance-saved")))));
    }

    private void show(@Nullable AcceptanceRules rules) {
        if (rules != null) {
            all.setSelected(rules.needsAllOpinions());
        }
    }
}
