package zhenggai.ui.rules.supervision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import zhenggai.domain.people.Person;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Serial;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.ui.kit.Explained;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.NamedBox;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.rules.RulesModel;
import zhenggai.ui.rules.RulesScreen;
import zhenggai.words.ActWords;
import zhenggai.words.PatternWords;
import zhenggai.words.Texts;

/** The rules of supervision: when it is asked again, how long a reply may take, how papers are numbered, who gets a copy of what is overdue. */
final class SupervisionCard {
    private static final int EXAMPLE = 3;

    private final SupervisionRulesModel model;
    private final Consumer<String> done;

    SupervisionCard(SupervisionRulesModel model, Consumer<String> done) {
        this.model = model;
        this.done = done;
    }

    Node build(SupervisionRulesModel.Facts facts) {
        SupervisionRules rules = facts.rules();
        TextField again = days("rules.ask-again", rules.askAgainAfter());
        TextField report = days("rules.report-every", rules.reportEvery());
        Map<ActKind, TextField> replies = new EnumMap<>(ActKind.class);
        List<Node> fields = new ArrayList<>();
        for (ActKind kind : ActKind.rungs()) {
            TextField field = new TextField(String.valueOf(rules.replyDays().get(kind)));
            field.setId("reply-days-" + kind);
            field.setPrefWidth(Theme.em(6));
            replies.put(kind, field);
            fields.add(Forms.field(Texts.text(kind), field));
        }
        TextField pattern = new TextField(PatternWords.of(rules.pattern()));
        pattern.setId("serial-pattern");
        pattern.setPromptText(PatternWords.of(ActWords.usualPattern()));
        pattern.setPrefWidth(Theme.em(18));
        Label example = Forms.muted("");
        example.setId("serial-example");
        example.textProperty().bind(pattern.textProperty().map(typed -> example(typed, facts.year())));
        ComboBox<String> first = NamedBox.of(names(facts), name -> name.isEmpty() ? Texts.text("rules.nobody-first") : name);
        first.setId("first-responsible");
        first.setValue(rules.firstResponsible());
        Button save = RulesScreen.saving(model.isReadOnly());
        save.setId("supervision-save");
        return RulesScreen.card(Texts.text("rules.supervision"), Texts.text("rules.supervision-explained"),
            new FlowPane(Theme.em(1.6), Theme.em(0.6), Forms.field(Texts.text("rules.ask-again"), again), Forms.field(Texts.text("rules.report-every"), report)),
            Forms.heading(Texts.text("rules.reply-days")), new FlowPane(Theme.em(1.2), Theme.em(0.6), fields.toArray(Node[]::new)),
            Forms.field(Texts.text("rules.pattern"), pattern), example, Forms.field(Texts.text("rules.first-responsible"), first),
            RulesScreen.foot(save, refusal -> save(new SupervisionRules(RulesModel.number(again.getText()), RulesModel.number(report.getText()), numbers(replies), pattern.getText(),
                first.getValue()), refusal)));
    }

    private void save(SupervisionRules rules, Label refusal) {
        model.decide(rules, () -> done.accept(Texts.text("rules.supervision-saved")), failed -> refusal.setText(Explained.of(failed).sentence()));
    }

    private static Map<ActKind, Integer> numbers(Map<ActKind, TextField> typed) {
        Map<ActKind, Integer> numbers = new EnumMap<>(ActKind.class);
        typed.forEach((kind, field) -> numbers.put(kind, RulesModel.number(field.getText())));
        return numbers;
    }

    /** Nobody, everybody in service, and whoever is named there though he has left. */
    private static List<String> names(SupervisionRulesModel.Facts facts) {
        List<String> names = new ArrayList<>(List.of(""));
        facts.persons().stream().map(Person::name).forEach(names::add);
        if (!names.contains(facts.rules().firstResponsible())) {
            names.add(facts.rules().firstResponsible());
        }
        return names;
    }

    /** What a number would look like, said while the pattern is typed. */
    private static String example(String typed, int year) {
        String pattern = typed.isBlank() ? ActWords.usualPattern() : typed.strip();
        return Texts.text("rules.pattern-example", new Serial(year, EXAMPLE).written(pattern));
    }

    private static TextField days(String key, int value) {
        TextField field = new TextField(String.valueOf(value));
        field.setId(key.replace('.', '-'));
        field.setMaxWidth(Theme.em(6));
        field.setMinHeight(Region.USE_PREF_SIZE);
        return field;
    }
}
