package zhenggai.ui.backup;

import static zhenggai.ui.kit.HintedCell.column;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Protection;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.ui.backup.BackupModel.Look;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.line.HeadLine;
import zhenggai.words.BackupWords;
import zhenggai.words.FileWords;
import zhenggai.words.Texts;

/** The backups there are as a table, newest first, with what was tried of each; what to do with one stands above. */
public final class BackupScreen {
    private final BackupModel model;
    private final Outside outside;
    private final TableView<Backup> table = new TableView<>();
    private final Label place = Forms.muted("");
    private final Label second = new Label();
    private final Label protection = new Label();
    private final Label original = Forms.muted("");
    private final Button noSecond = new Button(Texts.text("backup.no-second"));
    private final Button password = new Button(Texts.text("backup.stick-password"));
    private final Button unlock = new Button(Texts.text("backup.stick-unlock"));
    private final Button takeBack = Icons.labelled(Icons.UNDO, Texts.text("backup.take-back"));

    /** What this screen needs from the window. */
    public interface Outside {
        /** Asks for a folder. */
        void folder(Consumer<Path> then);

        /** Asks for the password of the stick; runs what follows when one was set. */
        void stickPassword(Runnable set);

        /** Fetches a backup that lies elsewhere; runs what follows when it is here. */
        void fetch(Runnable fetched);

        /** Asks for the name of a new file. */
        void target(String name, Consumer<Path> then);

        /** Closes the case, puts the backup in its place and opens that. */
        void restore(Backup backup);

        /** The same with the file that had to give way the last time. */
        void takeBack(Path replaced);

        void say(String sentence);
    }

    public BackupScreen(BackupModel model, Outside outside) {
        this.model = model;
        this.outside = outside;
    }

    public Parent build() {
        columns();
        VBox screen = new VBox(Theme.em(0.7), new HeadLine(new Label(Texts.text("window.backup")), deeds()), alarms(), table, places());
        VBox.setVgrow(table, Priority.ALWAYS);
        screen.getStyleClass().addAll("screen", "backups");
        model.lookProperty().addListener((property, before, now) -> show(now));
        show(model.lookProperty().get());
        model.reload();
        return screen;
    }

    private List<Node> deeds() {
        ObservableBooleanValue none = Bindings.isNull(table.getSelectionModel().selectedItemProperty());
        Button take = deed(Icons.SAVE, "backup.take", () -> model.take(outside::say));
        take.getStyleClass().add("accent");
        Button prove = deed(Icons.SEARCH, "backup.prove", () -> model.prove(chosen(), outside::say));
        prove.disableProperty().bind(none);
        Button restore = deed(Icons.LOOK_BACK, "backup.restore", this::restore);
        restore.disableProperty().bind(none);
        Button examine = deed(Icons.KIND_PAPER, "health.examine", () -> model.examine(this::examined));
        takeBack.setId("backup-take-back");
        takeBack.managedProperty().bind(takeBack.visibleProperty());
        return List.of(take, prove, restore, takeBack, examine);
    }

    private static Button deed(Ikon ikon, String key, Runnable deed) {
        Button button = Icons.labelled(ikon, Texts.text(key));
        button.setId(key.replace('.', '-'));
        button.setOnAction(event -> deed.run());
        return button;
    }

    private Backup chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    /** What would change is seen before anything does. */
    private void restore() {
        Backup backup = chosen();
        compare(backup.file(), Texts.text("backup.restore-title", BackupWords.moment(backup.takenAt(), model.zone())), "case.restore", () -> outside.restore(backup));
    }

    private void takeBack(Path replaced) {
        compare(replaced, Texts.text("backup.take-back-title"), "backup.take-back", () -> outside.takeBack(replaced));
    }

    private void compare(Path from, String title, String verb, Runnable put) {
        model.compare(from, difference -> new RestoreDialog(title, verb, difference).show(table.getScene().getWindow(), () -> model.beforeRestore(from, put)));
    }

    private void examined(BackupModel.Examined examined) {
        new HealthDialog(examined, model.zone()).show(table.getScene().getWindow(), then -> outside.target(Texts.text("health.file-name"), then),
            target -> model.certify(examined, target, outside::say));
    }

    private void columns() {
        table.setId("backups");
        table.setAccessibleText(Texts.text("window.backup"));
        table.setFixedCellSize(Theme.em(2.5));
        table.setPlaceholder(new EmptyState(Icons.SAVE, Texts.text("backup.empty"), Texts.text("backup.empty-hint")));
        table.getColumns().setAll(List.of(column("backup.column.taken", 10, (Backup backup) -> BackupWords.moment(backup.takenAt(), model.zone())),
            column("backup.column.age", 7, model::age), column("backup.column.occasion", 6, (Backup backup) -> Texts.text(backup.occasion())),
            column("backup.column.size", 6, (Backup backup) -> FileWords.size(backup.size())), column("backup.column.tried", 34, BackupWords::tried)));
        table.getColumns().forEach(each -> each.setSortable(false));
    }

    private Node alarms() {
        VBox alarms = new AlarmBand(model).build("backup-alarms");
        VBox.setMargin(alarms, new Insets(0, Theme.em(1), 0, Theme.em(1)));
        return alarms;
    }

    private Node places() {
        List.of(second, protection, original).forEach(words -> {
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
        });
        protection.setId("backup-protection");
        place.setMinHeight(Region.USE_PREF_SIZE);
        Button choose = new Button(Texts.text("backup.choose-second"));
        choose.setId("backup-choose-second");
        choose.setOnAction(event -> outside.folder(model::nameSecond));
        noSecond.setOnAction(event -> model.nameSecond(null));
        password.setId("backup-stick-password");
        password.setOnAction(event -> outside.stickPassword(model::reload));
        unlock.setId("backup-stick-unlock");
        unlock.setOnAction(event -> model.unlockSecond());
        List.of(protection, original, noSecond, password, unlock).forEach(each -> each.managedProperty().bind(each.visibleProperty()));
        Button fetch = deed(Icons.OPEN, "backup.fetch", () -> outside.fetch(model::reload));
        FlowPane line = new FlowPane(Theme.em(0.6), Theme.em(0.4), choose, noSecond, password, unlock, fetch);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox places = new VBox(Theme.em(0.4), place, original, second, protection, line);
        places.setPadding(new Insets(0, Theme.em(1), Theme.em(0.8), Theme.em(1)));
        return places;
    }

    private void show(@Nullable Look now) {
        boolean isThere = now != null;
        takeBack.setVisible(isThere && !now.replaced().isEmpty());
        Protection seen = isThere ? now.protection() : new Protection(false, false, false, 0);
        noSecond.setVisible(seen.isNamed());
        password.setVisible(seen.isNamed());
        unlock.setVisible(seen.isNamed() && seen.isSealed());
        protection.setVisible(seen.isNamed());
        original.setText(isThere ? now.original() : "");
        original.setVisible(!original.getText().isEmpty());
        protection.setText(seen.isOpen() ? Level.YELLOW.shape() + " " + BackupWords.protection(seen) : BackupWords.protection(seen));
        protection.getStyleClass().setAll("label", seen.isOpen() ? "warning-yellow" : "text-muted");
        if (isThere) {
            Backup chosen = chosen();
            table.getItems().setAll(now.backups());
            table.getSelectionModel().select(Math.max(0, now.backups().indexOf(chosen)));
            place.setText(Texts.text("backup.place", now.place()));
            second.setText(now.second().isEmpty() ? Texts.text("backup.second-none") : now.second());
            second.getStyleClass().setAll("label", now.standing().isSecondBehind() ? "warning-yellow" : "text-muted");
            takeBack.setOnAction(event -> takeBack(now.replaced().getFirst()));
        }
    }
}
