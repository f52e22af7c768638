package zhenggai.ui.register;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import zhenggai.domain.register.RegulationId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.fold.Whole;
import zhenggai.ui.kit.line.ToolLine;
import zhenggai.ui.panel.Detail;
import zhenggai.ui.panel.Panel;
import zhenggai.words.Texts;

/** The register of regulations on the screen: the table with the panel of the chosen one, and what texts name beside it. */
public final class RegisterScreen {
    private final RegisterModel model;
    private final Remembered remembered;
    private final Outside outside;
    private final RegisterTable table = new RegisterTable();
    private final StackPane body = new StackPane();
    private final Tab register = new Tab();
    private final Tab offers = new Tab();
    private final TabPane tabs = new TabPane(register, offers);
    private final Detail<RegulationRow, Panel> detail;

    /** What the screen needs from its neighbours. */
    public interface Outside {
        /** The panel of a regulation. */
        Panel panel(RegulationId id);

        /** Asks for the title of a regulation until it is accepted. */
        void ask(Asking.Attempt attempt);

        /** Prints the register. */
        void print();

        void toMeasure(MeasureId measure);

        /** Says what was done and offers to take it back. */
        void done(String sentence);
    }

    public RegisterScreen(RegisterModel model, Remembered remembered, Outside outside) {
        this.model = model;
        this.remembered = remembered;
        this.outside = outside;
        this.detail = new Detail<>(table::chosen, table.view().getSelectionModel()::clearSelection, RegulationRow::id, row -> outside.panel(row.id()),
            Texts.text("register.detail-hint"));
    }

    public Parent build() {
        BorderPane main = new BorderPane();
        main.setTop(toolbar());
        main.setCenter(body);
        main.getStyleClass().add("screen");
        register.setContent(Whole.of(main));
        offers.setContent(Whole.of(new OffersView(model, outside::toMeasure, outside::done).build()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().addAll("sections", "screen");
        tabs.setAccessibleText(Texts.text("window.register"));
        connect();
        show();
        model.reload();
        return tabs;
    }

    /** Saves what was typed beside the table, because the case is left. */
    public void leave() {
        detail.leave();
    }

    private Node toolbar() {
        TextField search = Forms.search(Texts.text("register.search"), Texts.text("register.search-hint"));
        search.setId("register-search");
        search.setPrefWidth(Theme.em(21));
        search.textProperty().bindBidirectional(model.typedProperty());
        Button print = Icons.labelled(Icons.PAPER, Texts.text("register.print"));
        print.setId("register-print");
        print.setOnAction(event -> outside.print());
        Button add = add("regulation-new");
        HBox verbs = new HBox(Theme.em(0.5), print, add);
        verbs.setMinWidth(Region.USE_PREF_SIZE);
        return new ToolLine(new FlowPane(Theme.em(0.6), Theme.em(0.5), search), verbs);
    }

    private Button add(String id) {
        Button add = Icons.labelled(Icons.ADD, Texts.text("register.new"));
        add.getStyleClass().add("accent");
        add.setId(id);
        add.setDisable(model.isReadOnly());
        add.setOnAction(event -> outside.ask(model::add));
        return add;
    }

    private void connect() {
        table.view().getSelectionModel().selectedItemProperty().addListener((property, before, now) -> detail.choose());
        table.view().setPlaceholder(new EmptyState(Icons.SEARCH, Texts.text("register.nothing-found"), Texts.text("ledger.nothing-found-hint")));
        table.view().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                detail.panel().ifPresent(Panel::edit);
                event.consume();
            } else if (event.getCode() == KeyCode.INSERT && !model.isReadOnly()) {
                outside.ask(model::add);
                event.consume();
            }
        });
        model.lookProperty().addListener((property, before, now) -> show());
        model.typedProperty().addListener((property, before, now) -> detail.exchange(() -> table.show(model.found())));
        model.wantedProperty().addListener((property, before, now) -> wanted());
    }

    private void show() {
        RegisterModel.Look look = model.lookProperty().get();
        register.setText(Texts.text("people.tab", Texts.text("register.table"), look.rows().size()));
        offers.setText(Texts.text("people.tab", Texts.text("register.offers"), look.offers().size()));
        if (look.rows().isEmpty()) {
            body.getChildren().setAll(emptyRegister(look));
        } else {
            detail.stand(body, table.view(), remembered, new Detail.Divider("register-divider", 0.64));
        }
        detail.exchange(() -> table.show(model.found()));
        wanted();
        detail.panel().ifPresent(Panel::reload);
    }

    private void wanted() {
        RegulationId wanted = model.wantedProperty().get();
        if (wanted != null && table.choose(wanted)) {
            model.wantedProperty().set(null);
            tabs.getSelectionModel().select(register);
        }
    }

    private Node emptyRegister(RegisterModel.Look look) {
        Button toOffers = Icons.labelled(Icons.SEARCH, Texts.text("register.to-offers", look.offers().size()));
        toOffers.setDisable(look.offers().isEmpty());
        toOffers.setOnAction(event -> tabs.getSelectionModel().select(offers));
        return new EmptyState(Icons.REGISTER, Texts.text("register.empty"), Texts.text("register.empty-hint"), toOffers, add("regulation-first"));
    }
}
