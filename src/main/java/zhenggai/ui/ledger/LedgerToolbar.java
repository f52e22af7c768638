package zhenggai.ui.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.WarningBadge;
import zhenggai.ui.kit.fold.Fold;
import zhenggai.ui.kit.line.ToolLine;
import zhenggai.ui.ledger.look.LedgerFilter.Moved;
import zhenggai.ui.ledger.look.LedgerFilter;
import zhenggai.ui.ledger.look.LedgerQuery;
import zhenggai.words.Texts;

/** What stands above the ledger: the search field, the filters, what is filtered by as chips, and how many measures are shown. */
final class LedgerToolbar {
    private final LedgerModel model;
    private final Node verbs;
    private final TextField search = Forms.search(Texts.text("ledger.search"), Texts.text("ledger.search"));
    private final ToggleButton flat = new ToggleButton(Texts.text("ledger.flat"));
    private final FlowPane chips = new FlowPane(Theme.em(0.5), Theme.em(0.3));
    private final Label count = new Label();

    /** @param verbs the buttons at the end of the line */
    LedgerToolbar(LedgerModel model, Node verbs) {
        this.model = model;
        this.verbs = verbs;
    }

    Node build() {
        MenuButton states = menu("ledger.filter.state");
        states.setOnShowing(event -> states.getItems().setAll(states()));
        MenuButton warnings = menu("ledger.filter.warning");
        warnings.setOnShowing(event -> warnings.getItems().setAll(warnings()));
        MenuButton kinds = menu("ledger.filter.kind");
        kinds.setOnShowing(event -> kinds.getItems().setAll(List.of(FindingKind.values()).stream()
            .map(kind -> item(Texts.text(kind), kind == filter().kind(), () -> set(filter().ofKind(kind == filter().kind() ? null : kind)))).toList()));
        MenuButton people = menu("ledger.filter.person");
        people.setOnShowing(event -> people.getItems().setAll(names(look -> look.people(), filter().person(),
            name -> filter().of(name, filter().department()))));
        MenuButton departments = menu("ledger.filter.department");
        departments.setOnShowing(event -> departments.getItems().setAll(names(look -> look.departments(), filter().department(),
            name -> filter().of(filter().person(), name))));
        Fold fold = new Fold(Icons.SETTINGS, Texts.text("fold.filters"), "ledger-filters");
        // what is filtered by stands below as chips
        List.of(states, warnings, people, departments, kinds).forEach(fold::hide);
        FlowPane filters = new FlowPane(Theme.em(0.5), Theme.em(0.4), search(), fold.button(), states, warnings, people, departments, kinds, flat());
        filters.setRowValignment(VPos.CENTER);
        HBox second = new HBox(Theme.em(0.8), count, chips);
        HBox.setHgrow(chips, Priority.ALWAYS);
        second.setAlignment(Pos.CENTER_LEFT);
        second.getStyleClass().add("countbar");
        count.getStyleClass().add("text-muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setId("ledger-count");
        model.queryProperty().addListener((property, before, now) -> show(now));
        model.lookProperty().addListener((property, before, now) -> count(now));
        // the question may be older than the screen
        show(model.queryProperty().get());
        return new VBox(new ToolLine(filters, verbs), second);
    }

    void toSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private Node search() {
        search.setPrefWidth(Theme.em(20));
        search.setId("ledger-search");
        search.textProperty().addListener((property, before, now) -> model.queryProperty().set(model.queryProperty().get().typed(now)));
        return search;
    }

    private Node flat() {
        flat.setAccessibleText(Texts.text("ledger.flat"));
        flat.setId("ledger-flat");
        flat.setOnAction(event -> model.queryProperty().set(model.queryProperty().get().flattened(flat.isSelected())));
        return flat;
    }

    private static MenuButton menu(String key) {
        MenuButton menu = new MenuButton(Texts.text(key));
        menu.setAccessibleText(Texts.text(key));
        menu.setId(key.replace('.', '-'));
        // an empty menu never opens, and these are filled when they open
        menu.getItems().add(new MenuItem(Texts.text(key)));
        return menu;
    }

    private LedgerFilter filter() {
        return model.queryProperty().get().filter();
    }

    private void set(LedgerFilter filter) {
        model.queryProperty().set(model.queryProperty().get().filtered(filter));
    }

    private List<MenuItem> states() {
        List<MenuItem> items = new ArrayList<>();
        for (MeasureState state : MeasureState.values()) {
            items.add(item(Texts.text(state), filter().states().contains(state), () -> set(filter().inStates(toggled(filter().states(), state)))));
        }
        return items;
    }

    /** The warnings from the most urgent down, and what became of the deadline. */
    private List<MenuItem> warnings() {
        List<MenuItem> items = new ArrayList<>();
        for (Level level : List.of(Level.values()).reversed()) {
            items.add(item(WarningBadge.words(level), filter().warnings().contains(level), () -> set(filter().warning(toggled(filter().warnings(), level)))));
        }
        items.add(new SeparatorMenuItem());
        for (Moved moved : Moved.values()) {
            items.add(item(words(moved), filter().moved() == moved, () -> set(filter().moved(filter().moved() == moved ? null : moved))));
        }
        return items;
    }

    private static String words(Moved moved) {
        return Texts.text(moved == Moved.EXTENDED ? "ledger.filter.extended" : "ledger.filter.pending");
    }

    private static <T> Set<T> toggled(Set<T> chosen, T one) {
        Set<T> now = new LinkedHashSet<>(chosen);
        if (!now.remove(one)) {
            now.add(one);
        }
        return now;
    }

    private static MenuItem item(String words, boolean chosen, Runnable deed) {
        CheckMenuItem item = new CheckMenuItem(words);
        item.setSelected(chosen);
        item.setOnAction(event -> deed.run());
        return item;
    }

    private List<MenuItem> names(Function<LedgerModel.Look, List<String>> of, String present, Function<String, LedgerFilter> filtered) {
        List<String> names = of.apply(model.lookProperty().get());
        if (names.isEmpty()) {
            CustomMenuItem nobody = new CustomMenuItem(new Label(Texts.text("ledger.filter.nobody")));
            return List.of(nobody);
        }
        return names.stream().map(name -> item(name, name.equals(present), () -> set(filtered.apply(name.equals(present) ? null : name)))).toList();
    }

    private void show(LedgerQuery query) {
        if (!query.typed().equals(search.getText())) {
            search.setText(query.typed());
        }
        flat.setSelected(query.flat());
        List<Node> shown = new ArrayList<>();
        LedgerFilter filter = query.filter();
        if (filter.picked() != null) {
            shown.add(chip(filter.picked().name(), filter.only(null)));
        }
        filter.states().stream().sorted().forEach(state -> shown.add(chip(Texts.text(state), filter.inStates(toggled(filter.states(), state)))));
        filter.warnings().stream().sorted().forEach(level -> shown.add(chip(WarningBadge.words(level), filter.warning(toggled(filter.warnings(), level)))));
        if (filter.dueWithin() != null) {
            shown.add(chip(Texts.text("ledger.filter.due-within", filter.dueWithin()), filter.within(null)));
        }
        if (filter.moved() != null) {
            shown.add(chip(words(filter.moved()), filter.moved(null)));
        }
        if (filter.person() != null) {
            shown.add(chip(filter.person(), filter.of(null, filter.department())));
        }
        if (filter.department() != null) {
            shown.add(chip(filter.department(), filter.of(filter.person(), null)));
        }
        if (filter.kind() != null) {
            shown.add(chip(Texts.text(filter.kind()), filter.ofKind(null)));
        }
        if (!query.isEverything()) {
            shown.add(clear());
        }
        chips.getChildren().setAll(shown);
    }

    private Node chip(String words, LedgerFilter without) {
        Label label = new Label(words);
        Button remove = Icons.button(Icons.CLOSE, Texts.text("ledger.filter.remove", words));
        remove.getStyleClass().add("small");
        remove.setOnAction(event -> set(without));
        HBox chip = new HBox(label, remove);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("chip");
        return chip;
    }

    private Node clear() {
        Button clear = new Button(Texts.text("ledger.filter.clear"));
        clear.getStyleClass().addAll("flat", "small", "accent");
        clear.setId("ledger-clear");
        clear.setOnAction(event -> model.queryProperty().set(model.queryProperty().get().typed("").filtered(LedgerFilter.ALL)));
        return clear;
    }

    private void count(LedgerModel.Look look) {
        count.setText(look.shown() == look.all() ? Texts.text("ledger.count-all", look.all()) : Texts.text("ledger.count", look.all(), look.shown()));
    }
}
