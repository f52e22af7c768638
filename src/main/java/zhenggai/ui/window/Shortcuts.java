package zhenggai.ui.window;

import java.util.List;

import javafx.scene.input.KeyCombination;

/** Every key of the program in one table: the window's accelerators and the sheet of keys are both made from it. */
public final class Shortcuts {
    public static final String UNDO = "Shortcut+Z";
    public static final String REDO = "Shortcut+Y";
    public static final String SEARCH = "Shortcut+F";
    public static final String PRINT = "Shortcut+P";
    public static final String OPEN = "Shortcut+O";
    public static final String LOCK = "Shortcut+L";
    public static final String HELP = "F1";
    public static final String SHEET = "Shift+F1";

    private Shortcuts() {}

    /** A key and the text key of what it does. */
    public record Line(String keys, String textKey) {
        public String shown() {
            return KeyCombination.valueOf(keys).getDisplayText();
        }
    }

    public static List<Line> all() {
        return List.of(new Line(UNDO, "keys.undo"), new Line(REDO, "keys.redo"), new Line(SEARCH, "keys.search"), new Line("Shortcut+N", "keys.new"),
            new Line("Insert", "keys.insert"), new Line("F2", "keys.edit"), new Line("Shortcut+Enter", "keys.save"), new Line("Esc", "keys.escape"),
            new Line("Delete", "keys.delete"), new Line("Alt+Up", "keys.up"), new Line("Alt+Down", "keys.down"), new Line("Left", "keys.collapse"),
            new Line("Right", "keys.expand"), new Line("Shortcut+A", "keys.all"), new Line(PRINT, "keys.print"), new Line(OPEN, "keys.open"),
            new Line("Page Up", "keys.page-up"), new Line("Page Down", "keys.page-down"), new Line("Shortcut+=", "keys.larger"),
            new Line("Shortcut+-", "keys.smaller"), new Line("Shortcut+0", "keys.actual"), new Line("Space", "keys.column"), new Line("E", "keys.extend"), new Line(LOCK, "keys.lock"),
            new Line(HELP, "keys.help"), new Line(SHEET, "keys.sheet"));
    }
}
