package zhenggai.ui.stick;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.backup.Backup;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Refusing;
import zhenggai.ui.kit.Theme;
import zhenggai.words.BackupWords;
import zhenggai.words.Texts;

/** Proves a backup on a stick, or fetches it: in which folder, which one, and what opens it where it is sealed. A wrong password asks again. */
public final class FetchDialog {
    private final FetchModel model;
    private final ZoneId zone;
    private final Supplier<Window> window;
    private final Consumer<String> said;

    /** @param said is told where nothing was found, and what the proof of one brought */
    public FetchDialog(FetchModel model, ZoneId zone, Supplier<Window> window, Consumer<String> said) {
        this.model = model;
        this.zone = zone;
        this.window = window;
        this.said = said;
    }

    /** Asks for the folder first. */
    public void ask(Consumer<Backup> fetched) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Texts.text("stick.choose"));
        model.usual().filter(Files::isDirectory).ifPresent(place -> chooser.setInitialDirectory(place.toFile()));
        @Nullable File chosen = chooser.showDialog(window.get());
        if (chosen != null) {
            ask(chosen.toPath(), fetched);
        }
    }

    /** The same where the folder is known. */
    public void ask(Path place, Consumer<Backup> fetched) {
        model.look(place, found -> {
            if (found.isEmpty()) {
                said.accept(Texts.text("stick.none", place));
            } else {
                show(found, fetched);
            }
        });
    }

    private void show(List<Backup> found, Consumer<Backup> fetched) {
        ComboBox<Backup> backups = backups(found);
        PasswordField password = new PasswordField();
        password.setId("fetch-password");
        TextField printed = Forms.text(Texts.text("parcel.or-key"));
        printed.setId("fetch-key");
        ObservableValue<Boolean> isSealed = backups.valueProperty().map(Backup::isSealed);
        Refusing place = new Refusing(Forms.field(Texts.text("stick.backups"), backups), tried(backups), only(isSealed, Forms.field(Texts.text("stick.password"), password)),
            only(isSealed, Forms.field(Texts.text("parcel.or-key"), printed)), hint(Texts.text("stick.fetch-hint")));
        // with room for a refusal, or the dialog would cut its own buttons off
        place.setMinHeight(Theme.em(22));
        BooleanBinding held = Bindings.createBooleanBinding(() -> model.once().underWayProperty().get()
            || backups.getValue().isSealed() && password.getText().isEmpty() && printed.getText().isBlank(),
            model.once().underWayProperty(), backups.valueProperty(), password.textProperty(), printed.textProperty());
        Asking asking = new Asking(window.get(), Texts.text("stick.fetch-title"), held);
        asking.pane().setContent(place);
        asking.pane().setPrefWidth(Math.min(Theme.em(44), window.get().getWidth()));
        Button prove = asking.verb(Texts.text("stick.prove"), ButtonData.OTHER, close -> {
            place.say("");
            place.attempt(() -> model.prove(backups.getValue(), password.getText(), printed.getText(), proven -> {
                close.run();
                said.accept(Texts.text("stick.proven", proven.of().getFileName(), BackupWords.moment(proven.takenAt(), zone), BackupWords.tried(proven)));
            }, place::refuse));
        });
        prove.setId("fetch-prove");
        Button fetch = asking.verb(Texts.text("stick.fetch"), ButtonData.OK_DONE, close -> {
            place.say("");
            place.attempt(() -> model.fetch(backups.getValue(), password.getText(), printed.getText(), backup -> {
                close.run();
                fetched.accept(backup);
            }, place::refuse));
        });
        fetch.setId("fetch-done");
        asking.show(backups.getValue().isSealed() ? password : backups);
    }

    private ComboBox<Backup> backups(List<Backup> found) {
        ComboBox<Backup> backups = new ComboBox<>(FXCollections.observableArrayList(found));
        backups.setId("fetch-backups");
        backups.setMaxWidth(Double.MAX_VALUE);
        backups.setCellFactory(any -> cell());
        backups.setButtonCell(cell());
        backups.getSelectionModel().selectFirst();
        return backups;
    }

    private ListCell<Backup> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Backup backup, boolean empty) {
                super.updateItem(backup, empty);
                setText(empty || backup == null ? null : BackupWords.onStick(backup, zone));
            }
        };
    }

    /** What its proof has said, below the list: on one line with its name it would not fit a small window. */
    private static Label tried(ComboBox<Backup> backups) {
        Label tried = hint("");
        tried.textProperty().bind(backups.valueProperty().map(backup -> backup.isRead() ? BackupWords.tried(backup) : ""));
        return tried;
    }

    private static Node only(ObservableValue<Boolean> isSealed, Node field) {
        field.visibleProperty().bind(isSealed);
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    static Label hint(String words) {
        Label hint = Forms.muted(words);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        return hint;
    }
}
