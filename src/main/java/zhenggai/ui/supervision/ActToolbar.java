package zhenggai.ui.supervision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.supervision.ActKind;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.fold.Fold;
import zhenggai.ui.kit.line.ToolLine;
import zhenggai.ui.supervision.look.ActQuery;
import zhenggai.ui.supervision.look.ActState;
import zhenggai.words.Texts;

/** What stands above the ledger of supervision: the search field, the menus that say what they are set to, the verbs, and how many acts are shown. */
final class ActToolbar {
    private static final int LETTERS = 10;
    /** Further ones are found by searching. */
    private static final int NAMES = 30;

    private final SupervisionModel model;
    private final Node verbs;
    private final TextField search = Forms.search(Texts.text("acts.search"), Texts.text("acts.search"));
    private final MenuButton states = menu("acts.column.state", "acts-filter-state",
        () -> items(List.of(ActState.values()), query().state(), state -> state.face().toString(), state -> query().inState(state)));
    private final MenuButton kinds = menu("acts.filter.kind", "acts-filter-kind",
        () -> items(List.of(ActKind.values()), query().kind(), Texts::text, kind -> query().ofKind(kind)));
    private final MenuButton receivers = menu("acts.column.receiver", "acts-filter-receiver",
        () -> items(few(look().receivers()), query().receiver(), name -> name, name -> query().to(name)));
    private final MenuButton departments = menu("acts.column.department", "acts-filter-department",
        () -> items(few(look().departments()), query().department(), name -> name, name -> query().ofDepartment(name)));
    private final MenuButton years = menu("acts.filter.year", "acts-filter-year",
        () -> items(look().years(), query().year(), year -> Texts.text("acts.filter.of-year", year), year -> query().ofYear(year)));
    private final HBox about = new HBox();
    private final Button clear = new Button(Texts.text("ledger.filter.clear"));
    private final Label count = new Label();

    /** @param verbs the buttons at the end of the line */
    ActToolbar(SupervisionModel model, Node verbs) {
        this.model = model;
        this.verbs = verbs;
    }

    Node build() {
        clear.getStyleClass().addAll("flat", "accent");
        clear.setId("acts-clear");
        clear.setOnAction(event -> model.queryProperty().set(ActQuery.EVERYTHING));
        about.setAlignment(Pos.CENTER_LEFT);
        about.getStyleClass().add("chip");
        count.getStyleClass().add("text-muted");
        count.setId("acts-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Fold fold = new Fold(Icons.SETTINGS, Texts.text("fold.filters"), "acts-filters");
        fold.hide(states, model.queryProperty(), query -> query.state() != null);
        fold.hide(kinds, model.queryProperty(), query -> query.kind() != null);
        fold.hide(receivers, model.queryProperty(), query -> query.receiver() != null);
        fold.hide(departments, model.queryProperty(), query -> query.department() != null);
        fold.hide(years, model.queryProperty(), query -> query.year() != null);
        FlowPane filters = new FlowPane(Theme.em(0.5), Theme.em(0.4), search(), fold.button(), states, kinds, receivers, departments, years, about, clear);
        filters.setRowValignment(VPos.CENTER);
        HBox counted = new HBox(count);
        counted.getStyleClass().add("countbar");
        model.queryProperty().addListener((property, before, now) -> show(now));
        model.lookProperty().addListener((property, before, now) -> count.setText(now.rows().size() == now.all()
            ? Texts.text("acts.count-all", now.all()) : Texts.text("acts.count", now.all(), now.rows().size())));
        show(query());
        return new VBox(new ToolLine(filters, verbs), counted);
    }

    void toSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private Node search() {
        search.setPrefWidth(Theme.em(17));
        search.setId("acts-search");
        search.textProperty().addListener((property, before, now) -> model.queryProperty().set(query().withTyped(now)));
        return search;
    }

    private void show(ActQuery query) {
        if (!query.typed().equals(search.getText())) {
            search.setText(query.typed());
        }
        say(states, "acts.column.state", query.state() == null ? null : Texts.text(query.state()));
        say(kinds, "acts.filter.kind", query.kind() == null ? null : Texts.text(query.kind()));
        say(receivers, "acts.column.receiver", query.receiver());
        say(departments, "acts.column.department", query.department());
        say(years, "acts.filter.year", query.year() == null ? null : Texts.text("acts.filter.of-year", query.year()));
        about.getChildren().setAll(query.about() == null ? List.of() : about(query.about()));
        about.setVisible(query.about() != null);
        about.setManaged(query.about() != null);
        clear.setVisible(!query.isEverything());
        clear.setManaged(!query.isEverything());
    }

    private List<Node> about(ActQuery.About item) {
        String words = Texts.text("acts.filter.about", item.code());
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        Button remove = Icons.button(Icons.CLOSE, Texts.text("ledger.filter.remove", words));
        remove.getStyleClass().add("small");
        remove.setOnAction(event -> model.queryProperty().set(query().about(null)));
        return List.of(label, remove);
    }

    private static void say(MenuButton menu, String key, @Nullable String chosen) {
        String words = chosen == null ? Texts.text(key) : Texts.text("due.filter.set", Texts.text(key), chosen);
        menu.setText(chosen == null || chosen.length() <= LETTERS ? words : Texts.text("due.filter.set", Texts.text(key), chosen.substring(0, LETTERS) + "\u2026"));
        menu.setAccessibleText(words);
    }

    private static List<String> few(List<String> names) {
        return names.subList(0, Math.min(NAMES, names.size()));
    }

    private SupervisionModel.Look look() {
        return model.lookProperty().get();
    }

    private ActQuery query() {
        return model.queryProperty().get();
    }

    private static MenuButton menu(String key, String id, Supplier<List<MenuItem>> items) {
        MenuButton menu = new MenuButton(Texts.text(key));
        menu.setMnemonicParsing(false);
        menu.setId(id);
        // an empty menu never opens, and these are filled when they open
        menu.getItems().add(new MenuItem(Texts.text(key)));
        menu.setOnShowing(event -> menu.getItems().setAll(items.get()));
        return menu;
    }

    /** One of them at most is chosen; choosing it again chooses none. */
    private <T> List<MenuItem> items(List<T> choices, @Nullable T chosen, Function<T, String> words, Function<@Nullable T, ActQuery> asked) {
        List<MenuItem> items = new ArrayList<>();
        for (T choice : choices) {
            CheckMenuItem item = new CheckMenuItem();
            // without mnemonics: a name may hold an underscore
            item.setMnemonicParsing(false);
            item.setText(words.apply(choice));
            item.setSelected(choice.equals(chosen));
            item.setOnAction(event -> model.queryProperty().set(asked.apply(choice.equals(chosen) ? null : choice)));
            items.add(item);
        }
        if (items.isEmpty()) {
            MenuItem none = new MenuItem(Texts.text("acts.filter.none"));
            none.setDisable(true);
            items.add(none);
        }
        return items;
    }
}
