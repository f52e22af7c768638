package zhenggai.ui.opinion;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.opinion.OpinionChannel;
import zhenggai.domain.opinion.PublicOpinionId;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.Detail;
import zhenggai.ui.panel.Panel;
import zhenggai.words.Texts;

/** Opinions from the public on the screen: the list, newest first, with the panel of the chosen one. */
public final class OpinionsScreen {
    private final OpinionsModel model;
    private final Remembered remembered;
    private final Outside outside;
    private final OpinionTable table = new OpinionTable();
    private final StackPane body = new StackPane();
    private final OpinionToolbar toolbar;
    private final Detail<OpinionRow, Panel> detail;

    /** What the screen needs from its neighbours. */
    public interface Outside {
        /** The panel of an opinion. */
        Panel panel(PublicOpinionId id);

        /** Asks for what was said until it is accepted. */
        void ask(OpinionChannel channel, Asking.Attempt attempt);

        /** Prints the list. */
        void print();
    }

    public OpinionsScreen(OpinionsModel model, Remembered remembered, Outside outside) {
        this.model = model;
        this.remembered = remembered;
        this.outside = outside;
        this.toolbar = new OpinionToolbar(model, verbs());
        this.detail = new Detail<>(table::chosen, table.view().getSelectionModel()::clearSelection, OpinionRow::id, row -> outside.panel(row.id()),
            Texts.text("opinions.detail-hint"));
    }

    public Parent build() {
        BorderPane root = new BorderPane();
        root.setTop(toolbar.build());
        root.setCenter(body);
        root.getStyleClass().add("screen");
        connect();
        show();
        model.reload();
        return root;
    }

    /** Saves what was typed beside the table, because the case is left. */
    public void leave() {
        detail.leave();
    }

    private Node verbs() {
        Button print = Icons.labelled(Icons.PAPER, Texts.text("opinions.print"));
        print.setId("opinions-print");
        print.setOnAction(event -> outside.print());
        HBox verbs = new HBox(Theme.em(0.5), print, receiving("opinion-new"));
        verbs.setMinWidth(Region.USE_PREF_SIZE);
        return verbs;
    }

    private MenuButton receiving(String id) {
        MenuButton add = new MenuButton(Texts.text("opinions.new"), Icons.of(Icons.ADD));
        add.setId(id);
        add.getStyleClass().add("accent");
        add.setDisable(model.isReadOnly());
        add.getItems().setAll(Stream.of(OpinionChannel.values()).map(channel -> {
            MenuItem item = new MenuItem(Texts.text(channel));
            item.setId(id + "-" + channel);
            item.setOnAction(event -> receive(channel));
            return item;
        }).toList());
        return add;
    }

    private void receive(OpinionChannel channel) {
        outside.ask(channel, (said, accepted, refused) -> model.receive(channel, said, accepted, refused));
    }

    private void connect() {
        table.view().getSelectionModel().selectedItemProperty().addListener((property, before, now) -> detail.choose());
        table.view().setPlaceholder(new EmptyState(Icons.SEARCH, Texts.text("opinions.nothing-found"), Texts.text("ledger.nothing-found-hint")));
        table.view().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                detail.panel().ifPresent(Panel::edit);
                event.consume();
            } else if (event.getCode() == KeyCode.INSERT && !model.isReadOnly()) {
                receive(OpinionChannel.PHONE);
                event.consume();
            }
        });
        model.rowsProperty().addListener((property, before, now) -> show());
        model.queryProperty().addListener((property, before, now) -> {
            toolbar.show();
            detail.exchange(() -> table.show(model.found()));
        });
        model.wantedProperty().addListener((property, before, now) -> wanted());
    }

    private void show() {
        @Nullable List<OpinionRow> rows = model.rowsProperty().get();
        if (rows == null) {
            return;
        }
        if (rows.isEmpty()) {
            body.getChildren().setAll(new EmptyState(Icons.OPINION, Texts.text("opinions.empty"), Texts.text("opinions.empty-hint"), receiving("opinion-first")));
        } else {
            detail.stand(body, table.view(), remembered, new Detail.Divider("opinions-divider", 0.6));
        }
        toolbar.show();
        detail.exchange(() -> table.show(model.found()));
        wanted();
        detail.panel().ifPresent(Panel::reload);
    }

    private void wanted() {
        PublicOpinionId wanted = model.wantedProperty().get();
        if (wanted != null && table.choose(wanted)) {
            model.wantedProperty().set(null);
        }
    }
}
