package zhenggai.ui.supervision;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.supervision.ActId;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.fold.Whole;
import zhenggai.ui.panel.Detail;
import zhenggai.ui.supervision.draft.BatchModel;
import zhenggai.ui.supervision.draft.Beginning;
import zhenggai.ui.supervision.follow.ActPanel;
import zhenggai.ui.supervision.look.ActPapers;
import zhenggai.ui.supervision.look.ActRow;
import zhenggai.words.Texts;

/** Supervision on the screen: the ledger of all acts with the panel of the chosen one, and the papers that today calls for. */
public final class SupervisionScreen {
    private final SupervisionModel model;
    private final Remembered remembered;
    private final Outside outside;
    private final ActTable table;
    private final ActToolbar toolbar;
    private final StackPane body = new StackPane();
    private final Tab ledger = new Tab();
    private final Tab due = new Tab();
    private final TabPane tabs = new TabPane(ledger, due);
    private final Detail<ActRow, ActPanel> detail;
    private Button print;

    /** What the screen needs from its neighbours. */
    public interface Outside {
        /** The panel of an act. */
        ActPanel panel(ActRow row);

        /** Writes an act and issues it. */
        void write(Beginning beginning);

        BatchModel batch();

        /** Where acts become paper; null where they do not. */
        ActPapers papers();

        /** Says what was done and offers to take it back. */
        void done(String sentence);
    }

    public SupervisionScreen(SupervisionModel model, Remembered remembered, Outside outside) {
        this.model = model;
        this.remembered = remembered;
        this.outside = outside;
        this.table = new ActTable(remembered);
        this.detail = new Detail<>(table.view().getSelectionModel()::getSelectedItem, table.view().getSelectionModel()::clearSelection, ActRow::id, outside::panel,
            Texts.text("acts.detail.hint"));
        this.toolbar = new ActToolbar(model, verbs());
    }

    public Parent build() {
        BorderPane acts = new BorderPane();
        acts.setTop(toolbar.build());
        acts.setCenter(body);
        acts.getStyleClass().add("screen");
        ledger.setContent(Whole.of(acts));
        due.setContent(Whole.of(new ProposalsView(model, proposal -> outside.write(Beginning.of(proposal)), this::issueAll).build()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().addAll("sections", "screen");
        tabs.setAccessibleText(Texts.text("window.supervision"));
        connect();
        model.reload();
        return tabs;
    }

    /** Puts the cursor into the search field of the ledger. */
    public void toSearch() {
        tabs.getSelectionModel().select(ledger);
        toolbar.toSearch();
    }

    /** Shows the ledger of acts, or the papers that are due. */
    public void show(boolean proposals) {
        tabs.getSelectionModel().select(proposals ? due : ledger);
    }

    private Node verbs() {
        Button write = Icons.labelled(Icons.ADD, Texts.text("acts.new"));
        write.getStyleClass().add("accent");
        write.setId("act-new");
        write.setDisable(model.isReadOnly());
        write.setOnAction(event -> outside.write(Beginning.EMPTY));
        print = Icons.labelled(Icons.PAPER, Texts.text("acts.print"));
        print.setId("acts-print");
        print.setDisable(true);
        print.setManaged(print.isVisible());
        print.setOnAction(event -> outside.papers().print(table.chosen().stream().map(ActRow::act).toList()));
        HBox verbs = new HBox(Theme.em(0.5), print, write);
        verbs.setMinWidth(Region.USE_PREF_SIZE);
        return verbs;
    }

    private void connect() {
        table.view().getSelectionModel().selectedItemProperty().addListener((property, before, now) -> detail.choose());
        table.view().getSelectionModel().getSelectedIndices().addListener((javafx.collections.ListChangeListener<Integer>) change ->
            print.setDisable(table.view().getSelectionModel().isEmpty()));
        table.view().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                detail.open().ifPresent(ActPanel::edit);
                event.consume();
            } else if (event.getCode() == KeyCode.INSERT && !model.isReadOnly()) {
                outside.write(Beginning.EMPTY);
                event.consume();
            }
        });
        table.view().setPlaceholder(new EmptyState(Icons.SEARCH, Texts.text("acts.nothing-found"), Texts.text("ledger.nothing-found-hint")));
        model.lookProperty().addListener((property, before, now) -> show(now));
        model.wantedProperty().addListener((property, before, now) -> wanted(now));
        model.proposalsProperty().addListener((property, before, now) -> due.setText(Texts.text("people.tab", Texts.text("proposals.title"), now.size())));
        ledger.setText(Texts.text("people.tab", Texts.text("acts.table"), model.lookProperty().get().all()));
        due.setText(Texts.text("people.tab", Texts.text("proposals.title"), model.proposalsProperty().get().size()));
    }

    private void show(SupervisionModel.Look look) {
        ledger.setText(Texts.text("people.tab", Texts.text("acts.table"), look.all()));
        if (look.isEmptyCase()) {
            body.getChildren().setAll(emptyCase());
        } else {
            detail.stand(body, table.view(), remembered, new Detail.Divider("acts-divider", 0.62));
        }
        detail.exchange(() -> table.show(look.rows()));
        wanted(model.wantedProperty().get());
        detail.panel().ifPresent(panel -> {
            panel.follow(table.view().getSelectionModel().getSelectedItem());
            panel.reload();
        });
    }

    private void wanted(@Nullable ActId act) {
        if (act != null && table.choose(act)) {
            model.wantedProperty().set(null);
            tabs.getSelectionModel().select(ledger);
        }
    }

    private Node emptyCase() {
        Button toDue = Icons.labelled(Icons.CALENDAR, Texts.text("acts.empty.to-due"));
        toDue.getStyleClass().add("accent");
        toDue.setOnAction(event -> tabs.getSelectionModel().select(due));
        Button write = Icons.labelled(Icons.ADD, Texts.text("acts.new"));
        write.setDisable(model.isReadOnly());
        write.setOnAction(event -> outside.write(Beginning.EMPTY));
        return new EmptyState(Icons.SEND, Texts.text("acts.empty.title"), Texts.text("acts.empty.hint"), toDue, write);
    }

    private void issueAll() {
        Window window = tabs.getScene().getWindow();
        new BatchDialog(outside.batch(), outside.papers()).show(window, acts -> outside.done(Texts.text("batch.done", acts.size())));
    }
}
