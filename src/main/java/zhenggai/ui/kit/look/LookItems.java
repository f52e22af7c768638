package zhenggai.ui.kit.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The lines of a menu in which a user says how the window looks, how large everything is, and which language it speaks. */
public final class LookItems {
    private static final List<Integer> SCALES = List.of(100, 125, 150, 175, 200);

    private final Remembered remembered;
    private final Runnable rebuild;

    /** @param rebuild makes the screens anew, in another look or language */
    public LookItems(Remembered remembered, Runnable rebuild) {
        this.remembered = remembered;
        this.rebuild = rebuild;
    }

    public List<MenuItem> build() {
        List<MenuItem> items = new ArrayList<>(List.of(item("menu.dark", () -> keep("dark", !remembered.is("dark"))), contrast()));
        SCALES.forEach(scale -> items.add(scale(scale)));
        items.addAll(List.of(new SeparatorMenuItem(), item("menu.language", this::changeLanguage)));
        return items;
    }

    private MenuItem contrast() {
        boolean chosen = Theme.Look.of(remembered) == Theme.Look.CONTRAST;
        CheckMenuItem item = new CheckMenuItem(Texts.text("menu.contrast"));
        item.setSelected(chosen);
        item.setOnAction(event -> keep("contrast", !chosen));
        return item;
    }

    private MenuItem scale(int scale) {
        RadioMenuItem item = new RadioMenuItem(Texts.text("menu.scale", scale));
        item.setSelected(scale == (int) remembered.number("scale", 100));
        item.setOnAction(event -> keep("scale", scale));
        return item;
    }

    private void changeLanguage() {
        String other = Texts.language().getLanguage().equals("en") ? "zh" : "en";
        Texts.speak(Locale.of(other));
        keep("language", other);
    }

    private void keep(String setting, Object value) {
        remembered.keep(setting, value);
        rebuild.run();
    }

    private static MenuItem item(String key, Runnable deed) {
        MenuItem item = new MenuItem(Texts.text(key));
        item.setOnAction(event -> deed.run());
        return item;
    }
}
