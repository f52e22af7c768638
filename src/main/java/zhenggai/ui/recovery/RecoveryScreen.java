package zhenggai.ui.recovery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import zhenggai.domain.backup.Backup;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** What a user sees in the place of a case that did not open: what is wrong, the newest backup, what else can be saved, and the way back. */
public final class RecoveryScreen {
    private final RecoveryModel model;
    private final Deeds deeds;
    private final ComboBox<Backup> backups = new ComboBox<>();

    /** What is done from here. */
    public interface Deeds {
        void again();

        /** Opens it as one that is only looked at. */
        void lookOnly();

        void toStart();

        void restore(Backup backup);

        void open(Path salvaged);

        /** Fetches a backup that lies elsewhere; runs what follows when it is here. */
        void fetch(Consumer<Backup> fetched);

        /** Asks for the name of a new file. */
        void target(String name, Consumer<Path> then);
    }

    public RecoveryScreen(RecoveryModel model, Deeds deeds) {
        this.model = model;
        this.deeds = deeds;
    }

    public Parent build() {
        VBox page = new VBox(head(), ways());
        page.getStyleClass().add("start-page");
        if (model.isRestorable()) {
            page.getChildren().add(1, backupCard());
        }
        if (model.isSalvageable()) {
            page.getChildren().add(2, salvageCard());
        }
        page.setMaxSize(Theme.em(56), Region.USE_PREF_SIZE);
        StackPane centred = new StackPane(page);
        centred.getStyleClass().add("start");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        model.reload();
        return scroll;
    }

    private Node head() {
        Label title = new Label(Texts.text("recovery.title", model.file().getFileName()));
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label sentence = new Label(model.sentence());
        sentence.setId("recovery-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        Node sign = Icons.of(Icons.WARN, 2.2);
        sign.getStyleClass().add("world-sign");
        VBox words = new VBox(Theme.em(0.4), title, sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(Theme.em(0.9), sign, words);
    }

    private Node backupCard() {
        backups.setId("recovery-backups");
        backups.setMaxWidth(Double.MAX_VALUE);
        backups.setAccessibleText(Texts.text("recovery.backups"));
        backups.setCellFactory(any -> cell());
        backups.setButtonCell(cell());
        backups.itemsProperty().bind(model.backupsProperty());
        model.backupsProperty().addListener((property, before, now) -> backups.getSelectionModel().selectFirst());
        Button restore = deed(Icons.LOOK_BACK, "recovery.restore", () -> deeds.restore(backups.getValue()));
        restore.getStyleClass().add("accent");
        restore.disableProperty().bind(backups.valueProperty().isNull());
        Label none = Forms.muted(Texts.text("recovery.no-backup"));
        none.managedProperty().bind(none.visibleProperty());
        none.visibleProperty().bind(model.backupsProperty().emptyProperty());
        backups.managedProperty().bind(backups.visibleProperty());
        backups.visibleProperty().bind(model.backupsProperty().emptyProperty().not());
        Button fetch = deed(Icons.OPEN, "recovery.fetch", () -> deeds.fetch(model::add));
        return card("recovery.backups", none, backups, row(restore, fetch), hint(model.isThere() ? "recovery.restore-hint" : "recovery.place-hint"));
    }

    private ListCell<Backup> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Backup backup, boolean empty) {
                super.updateItem(backup, empty);
                setText(empty || backup == null ? null : model.words(backup));
            }
        };
    }

    private Node salvageCard() {
        String name = model.file().getFileName().toString().replaceFirst("\\.zgt$", "");
        Button salvage = deed(Icons.SEARCH, "recovery.salvage", () -> deeds.target(Texts.text("recovery.salvage-name", name), model::salvage));
        Button bundle = deed(Icons.KIND_ARCHIVE, "recovery.bundle", () -> deeds.target(Texts.text("recovery.bundle-name"), model::bundle));
        Button open = deed(Icons.OPEN, "recovery.open", () -> deeds.open(model.salvagedProperty().get().file()));
        open.managedProperty().bind(open.visibleProperty());
        open.visibleProperty().bind(Bindings.isNotNull(model.salvagedProperty()));
        TextArea report = Forms.area(Texts.text("recovery.report"), 7);
        report.setId("recovery-report");
        report.setEditable(false);
        report.textProperty().bind(model.reportProperty());
        report.managedProperty().bind(report.visibleProperty());
        report.visibleProperty().bind(model.reportProperty().isNotEmpty());
        return card("recovery.without", row(salvage, bundle), hint("recovery.salvage-hint"), hint("recovery.bundle-hint"), report, row(open), TextBox.refusal(model.refusalProperty()));
    }

    private Node ways() {
        List<Button> ways = new ArrayList<>(List.of(deed(Icons.REDO, "recovery.again", deeds::again)));
        if (model.isReadable()) {
            ways.add(deed(Icons.SEARCH, "lodging.read-only", deeds::lookOnly));
        }
        ways.add(deed(Icons.BACK, "recovery.to-start", deeds::toStart));
        return row(ways.toArray(Node[]::new));
    }

    private static Node row(Node... buttons) {
        FlowPane row = new FlowPane(Theme.em(0.6), Theme.em(0.4), buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node hint(String key) {
        Label hint = Forms.muted(Texts.text(key));
        hint.setMinHeight(Region.USE_PREF_SIZE);
        return hint;
    }

    private static Button deed(Ikon ikon, String key, Runnable deed) {
        Button button = Icons.labelled(ikon, Texts.text(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> deed.run());
        return button;
    }

    private static Node card(String key, Node... content) {
        Label heading = new Label(Texts.text(key));
        heading.getStyleClass().add("title-3");
        VBox card = new VBox(heading);
        card.getChildren().addAll(List.of(content));
        card.getStyleClass().add("card");
        return card;
    }
}
