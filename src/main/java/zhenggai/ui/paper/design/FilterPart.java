package zhenggai.ui.paper.design;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.TableFilter;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.people.Person;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Refusing;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** What stands together, in what order, and which measures are shown at all. */
final class FilterPart {
    private final DesignModel model;
    private final ComboBox<TableTemplate.Grouping> grouping = Words.combo("design-grouping", TableTemplate.Grouping.values());
    private final ComboBox<TableTemplate.Sorting> sorting = Words.combo("design-sorting", TableTemplate.Sorting.values());
    private final MenuButton states = new MenuButton();
    private final MenuButton kinds = new MenuButton();
    private final MenuButton warnings = new MenuButton();
    private final ComboBox<String> person = new ComboBox<>();
    private final ComboBox<String> department = new ComboBox<>();
    private final FlowPane menus = new FlowPane(Theme.em(0.6), Theme.em(0.6));
    private final Refusing fields = new Refusing(Words.row(Forms.field(Texts.text("design.grouping"), grouping), Forms.field(Texts.text("design.sorting"), sorting)),
        menus, Words.row(Forms.field(Texts.text("papers.person"), person), Forms.field(Texts.text("ledger.filter.department"), department)));

    FilterPart(DesignModel model) {
        this.model = model;
    }

    Node build() {
        grouping.valueProperty().addListener((property, before, now) -> fields.attempt(() -> model.change(table -> table.arranged(now, table.sorting()))));
        sorting.valueProperty().addListener((property, before, now) -> fields.attempt(() -> model.change(table -> table.arranged(table.grouping(), now))));
        states.setId("design-states");
        kinds.setId("design-kinds");
        warnings.setId("design-warnings");
        menus.getChildren().setAll(states, kinds, warnings);
        person.setId("design-person");
        department.setId("design-department");
        narrows(person, (filter, name) -> new TableFilter(filter.states(), filter.kinds(), filter.warnings(), name, filter.department()));
        narrows(department, (filter, name) -> new TableFilter(filter.states(), filter.kinds(), filter.warnings(), filter.person(), name));
        model.tableProperty().addListener((property, before, now) -> show(now));
        show(model.tableProperty().get());
        return new VBox(Theme.em(0.4), Forms.heading(Texts.text("design.arrangement")), fields);
    }

    private void narrows(ComboBox<String> combo, BiFunction<TableFilter, String, TableFilter> with) {
        combo.setMaxWidth(Double.MAX_VALUE);
        combo.setConverter(Words.orAll());
        combo.valueProperty().addListener((property, before, now) ->
            fields.attempt(() -> model.change(table -> table.only(with.apply(table.filter(), now == null ? "" : now)))));
    }

    private void show(@Nullable TableTemplate table) {
        if (table == null) {
            return;
        }
        TableFilter filter = table.filter();
        fields.fill(() -> {
            grouping.setValue(table.grouping());
            sorting.setValue(table.sorting());
            fill(states, Texts.text("ledger.filter.state"), MeasureState.values(), filter.states(), state -> state.shape() + " " + Texts.text(state),
                set -> new TableFilter(set, filter.kinds(), filter.warnings(), filter.person(), filter.department()));
            fill(kinds, Texts.text("design.kinds"), FindingKind.values(), filter.kinds(), Texts::text,
                set -> new TableFilter(filter.states(), set, filter.warnings(), filter.person(), filter.department()));
            fill(warnings, Texts.text("due.filter.warning"), Warning.Level.values(), filter.warnings(), Texts::text,
                set -> new TableFilter(filter.states(), filter.kinds(), set, filter.person(), filter.department()));
            names(person, filter.person(), model.choices().people().stream().map(Person::name));
            names(department, filter.department(), model.choices().departments().stream());
        });
    }

    private static void names(ComboBox<String> combo, String present, Stream<String> names) {
        List<String> all = Stream.concat(Stream.of("", present), names).distinct().toList();
        if (!combo.getItems().equals(all)) {
            combo.getItems().setAll(all);
        }
        combo.setValue(present);
    }

    /** A menu of things to tick, which says what is ticked. */
    private <E extends Enum<E>> void fill(
            MenuButton menu, String name, E[] all, Set<E> chosen, Function<E, String> words, Function<Set<E>, TableFilter> with) {
        menu.getItems().setAll(Stream.of(all).map(one -> {
            CheckMenuItem item = new CheckMenuItem(words.apply(one));
            item.setSelected(chosen.contains(one));
            item.setOnAction(event -> {
                Set<E> set = EnumSet.noneOf(one.getDeclaringClass());
                set.addAll(chosen);
                if (!set.remove(one)) {
                    set.add(one);
                }
                fields.attempt(() -> model.change(table -> table.only(with.apply(set))));
            });
            return item;
        }).toList());
        String said = chosen.isEmpty() ? name
            : Texts.text("due.filter.set", name, String.join(Texts.text("list.comma"), chosen.stream().sorted(Comparator.naturalOrder()).map(Texts::text).toList()));
        menu.setText(said);
        menu.setAccessibleText(said);
    }
}
