package zhenggai.ui.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import zhenggai.casework.spine.DeadlineBasis.Rules;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.OfficeRules;
import zhenggai.domain.rules.Thresholds;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.time.CountingRules.PeriodEnd;
import zhenggai.domain.time.CountingRules;
import zhenggai.domain.time.Term;
import zhenggai.ui.kit.Explained;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.moves.MovesModel;
import zhenggai.ui.rules.RulesModel.Facts;
import zhenggai.words.Texts;
import zhenggai.words.WorkingLines;

/** The office's rules in three cards: how terms are counted, when deadlines warn and how often they are extended, what the roles are called. */
final class RuleCards {
    private static final Term WORKING_DAYS = new Term(10, Term.Unit.WORKING_DAYS);
    private static final Term MONTHS = new Term(3, Term.Unit.MONTHS);

    private final RulesModel model;
    private final Consumer<String> done;
    private final CheckBox eventDay = new CheckBox(Texts.text("rules.event-day"));
    private final ComboBox<PeriodEnd> periodEnd = new ComboBox<>();
    private final Label example = Forms.muted("");
    private Facts facts;

    RuleCards(RulesModel model, Consumer<String> done) {
        this.model = model;
        this.done = done;
        eventDay.setId("rule-event-day");
        eventDay.setOnAction(event -> example(facts));
        periodEnd.setId("rule-period-end");
        periodEnd.getItems().setAll(PeriodEnd.values());
        periodEnd.setConverter(words(Texts::text));
        periodEnd.setValue(CountingRules.USUAL.periodEnd());
        periodEnd.valueProperty().addListener((property, before, now) -> example(facts));
        example.setId("rule-example");
        example.setMinHeight(Region.USE_PREF_SIZE);
    }

    List<Node> build(Facts now) {
        facts = now;
        return List.of(counting(), warnings(), labels());
    }

    /** Counts the examples anew, with what is chosen now. */
    void example(Facts now) {
        facts = now;
        if (now != null) {
            example.setText(counted(WORKING_DAYS) + "\n" + counted(MONTHS));
        }
    }

    private String counted(Term term) {
        return Texts.text("rules.example", WorkingLines.sentence(term.from(facts.exampleFrom(), facts.calendar(), chosen())));
    }

    private CountingRules chosen() {
        return new CountingRules(eventDay.isSelected(), periodEnd.getValue());
    }

    private Node counting() {
        eventDay.setSelected(facts.rules().counting().countsEventDay());
        periodEnd.setValue(facts.rules().counting().periodEnd());
        example(facts);
        return RulesScreen.card(Texts.text("rules.counting"), Texts.text("rules.counting-explained"), eventDay, Forms.field(Texts.text("rules.period-end"), periodEnd), example,
            RulesScreen.foot(saving("rule-save-counting"), refusal -> save(facts.rules().counted(chosen()), refusal)));
    }

    private Node warnings() {
        GridPane grid = new GridPane(Theme.em(1.2), Theme.em(0.6));
        grid.addRow(0, heading(Texts.text("rules.kind")), heading(level(Level.GREEN)), heading(level(Level.YELLOW)), heading(Texts.text("rules.long-span")));
        Map<FindingKind, List<TextField>> typed = new EnumMap<>(FindingKind.class);
        for (FindingKind kind : FindingKind.values()) {
            Thresholds known = facts.rules().thresholds().get(kind);
            List<TextField> fields = List.of(days(known.green(), kind, level(Level.GREEN)), days(known.yellow(), kind, level(Level.YELLOW)),
                days(known.longSpan(), kind, Texts.text("rules.long-span")));
            typed.put(kind, fields);
            Label name = new Label(Texts.text(kind));
            name.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(kind.ordinal() + 1, name, fields.get(0), fields.get(1), fields.get(2));
        }
        TextField most = new TextField(facts.rules().mostExtensions() == null ? "" : facts.rules().mostExtensions().toString());
        most.setId("rule-most-extensions");
        most.setPromptText(Texts.text("rules.no-limit"));
        most.setMaxWidth(Theme.em(8));
        return RulesScreen.card(Texts.text("rules.warnings"), Texts.text("rules.warnings-explained"), grid, Forms.field(Texts.text("rules.most"), most),
            RulesScreen.foot(saving("rule-save-warnings"), refusal -> save(new OfficeRules(facts.rules().counting(), thresholds(typed),
                most.getText().isBlank() ? null : RulesModel.number(most.getText()), facts.rules().labels()), refusal)));
    }

    private static Map<FindingKind, Thresholds> thresholds(Map<FindingKind, List<TextField>> typed) {
        Map<FindingKind, Thresholds> thresholds = new EnumMap<>(FindingKind.class);
        typed.forEach((kind, fields) -> thresholds.put(kind, new Thresholds(RulesModel.number(fields.get(0).getText()),
            RulesModel.number(fields.get(1).getText()), RulesModel.number(fields.get(2).getText()))));
        return thresholds;
    }

    private Node labels() {
        Map<Role, TextField> typed = new EnumMap<>(Role.class);
        List<Node> fields = new ArrayList<>();
        for (Role role : Role.values()) {
            TextField label = new TextField(facts.rules().labels().getOrDefault(role, ""));
            label.setId("label-" + role.name());
            label.setPromptText(Texts.usual(role));
            label.setPrefWidth(Theme.em(10.5));
            typed.put(role, label);
            fields.add(Forms.field(Texts.usual(role), label));
        }
        return RulesScreen.card(Texts.text("rules.labels"), Texts.text("rules.labels-explained"), new FlowPane(Theme.em(1), Theme.em(0.6), fields.toArray(Node[]::new)),
            RulesScreen.foot(saving("rule-save-labels"), refusal -> {
                Map<Role, String> labels = new EnumMap<>(Role.class);
                typed.forEach((role, field) -> labels.put(role, field.getText()));
                save(new OfficeRules(facts.rules().counting(), facts.rules().thresholds(), facts.rules().mostExtensions(), labels), refusal);
            }));
    }

    private void save(OfficeRules rules, Label refusal) {
        model.make(new Rules(rules), moved -> done.accept(MovesModel.said(Texts.text("rules.saved"), moved)), failed -> refusal.setText(Explained.of(failed).sentence()));
    }

    private javafx.scene.control.Button saving(String id) {
        javafx.scene.control.Button save = RulesScreen.saving(model.isReadOnly());
        save.setId(id);
        return save;
    }

    private static TextField days(int value, FindingKind kind, String what) {
        TextField field = new TextField(String.valueOf(value));
        field.setAccessibleText(Texts.text("rules.days-of", kind, what));
        field.setMaxWidth(Theme.em(6));
        return field;
    }

    private static String level(Level level) {
        return level.shape() + " " + Texts.text(level);
    }

    private static Node heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.setMinSize(Theme.em(4), Region.USE_PREF_SIZE);
        return label;
    }

    /** Shows values by their words, for boxes in which nothing is typed. */
    static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
