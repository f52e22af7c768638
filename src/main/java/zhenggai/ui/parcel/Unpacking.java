package zhenggai.ui.parcel;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.parcel.ParcelOpening;
import zhenggai.domain.account.RecoveryKey;
import zhenggai.domain.file.Meter;
import zhenggai.domain.parcel.ParcelKey;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Background.Once;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Refusing;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.start.CaseFiles;
import zhenggai.words.Texts;

/** Makes a case of a sealed package: which one, what opens it, where the case is to lie. A wrong password asks again. */
public final class Unpacking {
    /** What a package is called on disk. */
    public static final String ENDING = ".zgp";

    private final Background background;
    private final Supplier<Window> window;
    private final Consumer<Path> opened;

    /** @param opened is given the case file that was laid down */
    public Unpacking(Background background, Supplier<Window> window, Consumer<Path> opened) {
        this.background = background;
        this.window = window;
        this.opened = opened;
    }

    public void ask() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("parcel.open"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Texts.text("parcel.files"), "*" + ENDING));
        @Nullable File parcel = chooser.showOpenDialog(window.get());
        if (parcel != null) {
            ask(parcel.toPath(), this::target);
        }
    }

    /**
     * The same where the package is known.
     *
     * @param where asks where the case is to lie
     */
    void ask(Path parcel, Supplier<@Nullable Path> where) {
        PasswordField password = new PasswordField();
        password.setId("unpack-password");
        TextField key = Forms.text(Texts.text("parcel.or-key"));
        key.setId("unpack-key");
        Refusing place = new Refusing(new VBox(Theme.em(0.8), Forms.field(Texts.text("parcel.password"), password), Forms.field(Texts.text("parcel.or-key"), key)));
        // with room for a refusal, or the dialog would cut its own buttons off
        place.setMinHeight(Theme.em(14));
        Once once = background.once();
        Asking asking = new Asking(window.get(), Texts.text("parcel.open-head", parcel.getFileName()),
            Bindings.createBooleanBinding(() -> once.underWayProperty().get() || password.getText().isEmpty() && key.getText().isBlank(),
                once.underWayProperty(), password.textProperty(), key.textProperty()));
        asking.pane().setContent(place);
        asking.pane().setMinWidth(Theme.em(32));
        Button done = asking.verb(Texts.text("parcel.unpack"), ButtonData.OK_DONE, close -> {
            place.say("");
            @Nullable Path target = where.get();
            if (target != null) {
                String typed = password.getText();
                String printed = key.getText();
                once.attempt(() -> ParcelOpening.unpack(parcel, key(typed, printed), target, Meter.NONE), contents -> {
                    close.run();
                    opened.accept(target);
                }, place::refuse);
            }
        });
        done.setId("unpack-done");
        asking.show(password);
    }

    private static ParcelKey key(String password, String printed) {
        return printed.isBlank() ? new ParcelKey.Password(password) : new ParcelKey.Printed(RecoveryKey.read(printed));
    }

    private @Nullable Path target() {
        FileChooser chooser = CaseFiles.chooser();
        chooser.setTitle(Texts.text("parcel.where"));
        @Nullable File target = chooser.showSaveDialog(window.get());
        return target == null ? null : target.toPath();
    }
}
