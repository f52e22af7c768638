package zhenggai.ui.account.admin;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import zhenggai.domain.account.Deed;
import zhenggai.ui.kit.Explained;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.rules.RulesScreen;
import zhenggai.words.Texts;

/** What the supervisor alone does, a check each, and after how long without a touch the window locks. */
final class RightsCard {
    private final AccountsModel model;
    private final AccountsScreen.Outside outside;
    private final AccountsModel.Facts facts;

    RightsCard(AccountsModel model, AccountsScreen.Outside outside, AccountsModel.Facts facts) {
        this.model = model;
        this.outside = outside;
        this.facts = facts;
    }

    VBox build() {
        return facts.mayAdminister() ? settings() : RulesScreen.card(Texts.text("rights.title"), Texts.text("rights.explained"), new Label(words()));
    }

    /** For who cannot change it. */
    private String words() {
        Set<Deed> kept = facts.guard().supervised();
        return kept.isEmpty() ? Texts.text("rights.none")
            : kept.stream().sorted().<String>map(Texts::text).collect(Collectors.joining(Texts.text("list.comma")));
    }

    private VBox settings() {
        Map<Deed, CheckBox> checks = new EnumMap<>(Deed.class);
        FlowPane deeds = new FlowPane(Theme.em(1.5), Theme.em(0.6));
        for (Deed deed : EnumSet.copyOf(Deed.CHOICES)) {
            CheckBox check = new CheckBox(Texts.text(deed));
            check.setId("keeps-" + deed);
            check.setSelected(facts.guard().supervised().contains(deed));
            checks.put(deed, check);
            deeds.getChildren().add(check);
        }
        TextField idle = Forms.text(Texts.text("rights.idle"));
        idle.setId("rights-idle");
        idle.setText(String.valueOf(facts.guard().idleMinutes()));
        idle.setPrefColumnCount(4);
        idle.setMaxWidth(Theme.em(6));
        Button save = RulesScreen.saving(false);
        save.setId("rights-save");
        return RulesScreen.card(Texts.text("rights.title"), Texts.text("rights.explained"), deeds, Forms.field(Texts.text("rights.idle"), idle),
            RulesScreen.foot(save, refusal -> model.decide(chosen(checks), idle.getText(), () -> outside.say(Texts.text("form.saved")),
                no -> refusal.setText(Explained.of(no).sentence()))));
    }

    private static Set<Deed> chosen(Map<Deed, CheckBox> checks) {
        Set<Deed> chosen = EnumSet.noneOf(Deed.class);
        checks.forEach((deed, check) -> {
            if (check.isSelected()) {
                chosen.add(deed);
            }
        });
        return chosen;
    }
}
