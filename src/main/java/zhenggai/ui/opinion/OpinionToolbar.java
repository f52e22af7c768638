package zhenggai.ui.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.opinion.OpinionChannel;
import zhenggai.domain.opinion.OpinionState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.fold.Fold;
import zhenggai.ui.kit.line.ToolLine;
import zhenggai.words.OpinionWords;
import zhenggai.words.Texts;

/** What stands above the list of opinions: the search field, the menus that say what they are set to, the verbs, and the figures of what is shown. */
final class OpinionToolbar {
    private final OpinionsModel model;
    private final Node verbs;
    private final TextField search = Forms.search(Texts.text("opinions.search"), Texts.text("opinions.search-hint"));
    private final MenuButton states = menu("opinions.column.state", "opinions-filter-state",
        () -> items(List.of(OpinionState.values()), query().state(), state -> OpinionRow.face(state).toString(), state -> query().inState(state)));
    private final MenuButton channels = menu("opinions.column.channel", "opinions-filter-channel",
        () -> items(List.of(OpinionChannel.values()), query().channel(), Texts::text, channel -> query().by(channel)));
    private final MenuButton months;
    private final Button about = new Button();
    private final Button clear = new Button(Texts.text("ledger.filter.clear"));
    private final Label figures = new Label();
    private final Label ways = new Label();

    /** @param verbs the buttons at the end of the line */
    OpinionToolbar(OpinionsModel model, Node verbs) {
        this.model = model;
        this.verbs = verbs;
        this.months = menu("opinions.filter.month", "opinions-filter-month",
            () -> items(model.months(), query().month(), month -> Texts.text("opinions.filter.of-month", month.getYear(), month.getMonthValue()), month -> query().in(month)));
    }

    Node build() {
        search.setId("opinions-search");
        search.setPrefWidth(Theme.em(17));
        search.textProperty().addListener((property, before, now) -> model.queryProperty().set(query().withTyped(now)));
        clear.getStyleClass().addAll("flat", "accent");
        clear.setId("opinions-clear");
        clear.setOnAction(event -> model.queryProperty().set(OpinionQuery.EVERYTHING));
        about.getStyleClass().add("chip");
        about.setId("opinions-about");
        about.setOnAction(event -> model.queryProperty().set(query().about(null)));
        figures.setId("opinions-figures");
        ways.setId("opinions-channels");
        for (Label label : List.of(figures, ways)) {
            label.getStyleClass().add("text-muted");
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        Fold fold = new Fold(Icons.SETTINGS, Texts.text("fold.filters"), "opinions-filters");
        fold.hide(states, model.queryProperty(), query -> query.state() != null);
        fold.hide(channels, model.queryProperty(), query -> query.channel() != null);
        fold.hide(months, model.queryProperty(), query -> query.month() != null);
        FlowPane filters = new FlowPane(Theme.em(0.5), Theme.em(0.4), search, fold.button(), states, channels, months, about, clear);
        filters.setRowValignment(VPos.CENTER);
        VBox counted = new VBox(figures, ways);
        counted.getStyleClass().add("countbar");
        show();
        return new VBox(new ToolLine(filters, verbs), counted);
    }

    /** What is asked for or what there is has changed. */
    void show() {
        OpinionQuery query = query();
        if (!query.typed().equals(search.getText())) {
            search.setText(query.typed());
        }
        say(states, "opinions.column.state", query.state() == null ? null : Texts.text(query.state()));
        say(channels, "opinions.column.channel", query.channel() == null ? null : Texts.text(query.channel()));
        say(months, "opinions.filter.month", query.month() == null ? null
            : Texts.text("opinions.filter.of-month", query.month().getYear(), query.month().getMonthValue()));
        about.setText(query.about() == null ? "" : Texts.text("opinions.filter.about", query.about().number()));
        about.setAccessibleText(Texts.text("ledger.filter.remove", about.getText()));
        sight(about, query.about() != null);
        sight(clear, !query.isEverything());
        figures.setText(OpinionWords.figures(model.figures()));
        ways.setText(OpinionWords.channels(model.figures()));
        sight(figures, !model.months().isEmpty());
        sight(ways, !ways.getText().isEmpty());
    }

    private static void sight(Node node, boolean isThere) {
        node.setVisible(isThere);
        node.setManaged(isThere);
    }

    private static void say(MenuButton menu, String key, @Nullable String chosen) {
        menu.setText(chosen == null ? Texts.text(key) : Texts.text("due.filter.set", Texts.text(key), chosen));
        menu.setAccessibleText(menu.getText());
    }

    private OpinionQuery query() {
        return model.queryProperty().get();
    }

    private static MenuButton menu(String key, String id, Supplier<List<MenuItem>> items) {
        MenuButton menu = new MenuButton(Texts.text(key));
        menu.setId(id);
        // an empty menu never opens, and these are filled when they open
        menu.getItems().add(new MenuItem(Texts.text(key)));
        menu.setOnShowing(event -> menu.getItems().setAll(items.get()));
        return menu;
    }

    /** One of them at most is chosen; choosing it again chooses none. */
    private <T> List<MenuItem> items(List<T> choices, @Nullable T chosen, Function<T, String> words, Function<@Nullable T, OpinionQuery> asked) {
        List<MenuItem> items = new ArrayList<>();
        for (T choice : choices) {
            CheckMenuItem item = new CheckMenuItem(words.apply(choice));
            item.setSelected(choice.equals(chosen));
            item.setOnAction(event -> model.queryProperty().set(asked.apply(choice.equals(chosen) ? null : choice)));
            items.add(item);
        }
        return items;
    }
}
