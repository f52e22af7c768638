package zhenggai.ui.workplace;

import java.util.function.Supplier;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import zhenggai.ui.help.HelpDesk;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.look.LookItems;
import zhenggai.words.Texts;

/** The menu of the window: what concerns the whole case, and how the window looks and speaks. */
public final class WindowMenu {
    private final Remembered remembered;
    private final Deeds deeds;

    public WindowMenu(Remembered remembered, Deeds deeds) {
        this.remembered = remembered;
        this.deeds = deeds;
    }

    /**
     * What the window does when asked.
     *
     * @param workplace of the open case
     * @param rebuild makes the screens anew, in another look or language
     */
    public record Deeds(Supplier<Workplace> workplace, Runnable open, Runnable close, Runnable rebuild, Help help) {}

    /** What the window knows besides the pages of its help. */
    public record Help(Runnable guide, Runnable showKeys, Runnable about) {}

    public MenuButton build() {
        MenuButton menu = new MenuButton(null, Icons.of(Icons.HELP));
        menu.getStyleClass().addAll("flat", "button-icon");
        menu.setAccessibleText(Texts.text("menu.title"));
        MenuItem undo = item("keys.undo", () -> deeds.workplace().get().undo());
        MenuItem redo = item("keys.redo", () -> deeds.workplace().get().redo());
        menu.setOnShowing(event -> {
            name(undo, deeds.workplace().get().undoWords(), "keys.undo");
            name(redo, deeds.workplace().get().redoWords(), "keys.redo");
        });
        menu.getItems().setAll(undo, redo, new SeparatorMenuItem(), item("menu.open", deeds.open()), item("menu.merge", () -> deeds.workplace().get().merging().choose()),
            item("menu.export", () -> deeds.workplace().get().copying().askExport()), item("menu.import", () -> deeds.workplace().get().copying().askImport()),
            item("menu.close", deeds.close()), new SeparatorMenuItem());
        menu.getItems().addAll(new LookItems(remembered, deeds.rebuild()).build());
        menu.getItems().addAll(new SeparatorMenuItem(), item("menu.help", () -> help().ask(deeds.workplace().get().page())),
            item("menu.guide", deeds.help().guide()), item("menu.keys", deeds.help().showKeys()), item("menu.news", () -> help().openAt("news")), item("menu.about", deeds.help().about()));
        return menu;
    }

    private HelpDesk help() {
        return deeds.workplace().get().help();
    }

    /** The menu says what would be taken back or done again, and is grey where there is nothing. */
    private static void name(MenuItem item, String words, String otherwise) {
        item.setText(words.isEmpty() ? Texts.text(otherwise) : words);
        item.setDisable(words.isEmpty());
    }

    private static MenuItem item(String key, Runnable deed) {
        MenuItem item = new MenuItem(Texts.text(key));
        item.setOnAction(event -> deed.run());
        return item;
    }
}
