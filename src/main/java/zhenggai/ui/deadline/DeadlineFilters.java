package zhenggai.ui.deadline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.deadline.look.DeadlineFilter;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.badge.WarningBadge;
import zhenggai.ui.kit.fold.Fold;
import zhenggai.words.Texts;

/** The menus that narrow what is shown: by state, warning, person and department. Each says what it is set to. */
final class DeadlineFilters {
    private final DeadlineModel model;
    private final MenuButton states = menu("ledger.filter.state", "due-filter-state", this::states);
    private final MenuButton warnings = menu("due.filter.warning", "due-filter-warning", this::warnings);
    private final MenuButton people = menu("ledger.filter.person", "due-filter-person", this::people);
    private final MenuButton departments = menu("ledger.filter.department", "due-filter-department", this::departments);
    private final Button clear = new Button(Texts.text("ledger.filter.clear"));

    DeadlineFilters(DeadlineModel model) {
        this.model = model;
    }

    List<Node> build() {
        clear.getStyleClass().addAll("flat", "accent");
        clear.setId("due-clear");
        clear.setOnAction(event -> model.filterProperty().set(DeadlineFilter.ALL));
        model.filterProperty().addListener((property, before, now) -> show(now));
        show(model.filterProperty().get());
        Fold fold = new Fold(Icons.SETTINGS, Texts.text("fold.filters"), "due-filters");
        fold.hide(states, model.filterProperty(), filter -> !filter.states().isEmpty());
        fold.hide(warnings, model.filterProperty(), filter -> !filter.levels().isEmpty() || filter.expectedLate());
        fold.hide(people, model.filterProperty(), filter -> filter.person() != null);
        fold.hide(departments, model.filterProperty(), filter -> filter.department() != null);
        return List.of(fold.button(), states, warnings, people, departments, clear);
    }

    private void show(DeadlineFilter filter) {
        say(states, "ledger.filter.state", filter.states().stream().sorted().map(Texts::text).toList());
        say(warnings, "due.filter.warning", Stream.concat(filter.levels().stream().sorted().map(Texts::text),
            filter.expectedLate() ? Stream.of(Texts.text("due.expected-late")) : Stream.empty()).toList());
        say(people, "ledger.filter.person", filter.person() == null ? List.of() : List.of(filter.person()));
        say(departments, "ledger.filter.department", filter.department() == null ? List.of() : List.of(filter.department()));
        clear.setVisible(!filter.equals(DeadlineFilter.ALL));
        clear.setManaged(clear.isVisible());
    }

    private static void say(MenuButton menu, String key, List<String> chosen) {
        String words = chosen.isEmpty() ? Texts.text(key) : Texts.text("due.filter.set", Texts.text(key), String.join(Texts.text("list.comma"), chosen));
        menu.setText(words);
        menu.setAccessibleText(words);
    }

    private static MenuButton menu(String key, String id, Supplier<List<MenuItem>> items) {
        MenuButton menu = new MenuButton(Texts.text(key));
        menu.setId(id);
        // an empty menu never opens, and these are filled when they open
        menu.getItems().add(new MenuItem(Texts.text(key)));
        menu.setOnShowing(event -> menu.getItems().setAll(items.get()));
        return menu;
    }

    private DeadlineFilter filter() {
        return model.filterProperty().get();
    }

    private void set(DeadlineFilter filter) {
        model.filterProperty().set(filter);
    }

    private List<MenuItem> states() {
        return Stream.of(MeasureState.values()).map(state -> item(state.shape() + " " + Texts.text(state), filter().states().contains(state),
            () -> set(filter().inStates(toggled(MeasureState.class, filter().states(), state))))).toList();
    }

    private List<MenuItem> warnings() {
        List<MenuItem> items = new ArrayList<>();
        for (Level level : List.of(Level.values()).reversed()) {
            items.add(item(WarningBadge.words(level), filter().levels().contains(level),
                () -> set(filter().warning(toggled(Level.class, filter().levels(), level), filter().expectedLate()))));
        }
        items.add(item(Texts.text("due.expected-late"), filter().expectedLate(), () -> set(filter().warning(filter().levels(), !filter().expectedLate()))));
        return items;
    }

    private List<MenuItem> people() {
        return names(model.lookProperty().get().timetable().people(), filter().person(), name -> filter().ofPerson(name));
    }

    private List<MenuItem> departments() {
        return names(model.lookProperty().get().timetable().departments(), filter().department(), name -> filter().ofDepartment(name));
    }

    private List<MenuItem> names(List<String> names, @Nullable String present, java.util.function.Function<@Nullable String, DeadlineFilter> with) {
        return names.isEmpty() ? List.of(new CustomMenuItem(new Label(Texts.text("ledger.filter.nobody"))))
            : names.stream().map(name -> item(name, name.equals(present), () -> set(with.apply(name.equals(present) ? null : name)))).toList();
    }

    private static <E extends Enum<E>> Set<E> toggled(Class<E> type, Set<E> set, E one) {
        Set<E> toggled = set.stream().collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
        if (!toggled.remove(one)) {
            toggled.add(one);
        }
        return toggled;
    }

    private static MenuItem item(String words, boolean chosen, Runnable deed) {
        CheckMenuItem item = new CheckMenuItem();
        // without mnemonics: a name may hold an underscore
        item.setMnemonicParsing(false);
        item.setText(words);
        item.setSelected(chosen);
        item.setOnAction(event -> deed.run());
        return item;
    }
}
