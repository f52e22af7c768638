package zhenggai.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The program's pictograms, one for each idea. */
public final class Icons {
    public static final Ikon BOARD = Feather.HOME;
    public static final Ikon LEDGER = Feather.LIST;
    public static final Ikon IMPORT = Feather.FILE_PLUS;
    public static final Ikon PEOPLE = Feather.USERS;
    public static final Ikon PAPER = Feather.PRINTER;
    public static final Ikon HISTORY = Feather.CLOCK;
    public static final Ikon OFFICE = Feather.BRIEFCASE;
    public static final Ikon UNDO = Feather.CORNER_UP_LEFT;
    public static final Ikon REDO = Feather.CORNER_UP_RIGHT;
    public static final Ikon SEARCH = Feather.SEARCH;
    public static final Ikon ADD = Feather.PLUS;
    public static final Ikon REMOVE = Feather.TRASH_2;
    public static final Ikon CLOSE = Feather.X;
    public static final Ikon OPEN = Feather.FOLDER;
    public static final Ikon NEW = Feather.FILE;
    public static final Ikon SAMPLE = Feather.COFFEE;
    public static final Ikon WARN = Feather.ALERT_TRIANGLE;
    public static final Ikon UP = Feather.ARROW_UP;
    public static final Ikon DOWN = Feather.ARROW_DOWN;
    public static final Ikon LEFT = Feather.CHEVRON_LEFT;
    public static final Ikon RIGHT = Feather.CHEVRON_RIGHT;
    public static final Ikon COLUMNS = Feather.COLUMNS;
    public static final Ikon EDIT = Feather.EDIT_2;
    public static final Ikon DARK = Feather.MOON;
    public static final Ikon HELP = Feather.HELP_CIRCLE;
    public static final Ikon ZOOM_IN = Feather.ZOOM_IN;
    public static final Ikon ZOOM_OUT = Feather.ZOOM_OUT;
    public static final Ikon SAVE = Feather.SAVE;
    public static final Ikon LOCK = Feather.LOCK;
    public static final Ikon UNLOCK = Feather.UNLOCK;
    public static final Ikon PERSON = Feather.USER;
    public static final Ikon SHIELD = Feather.SHIELD;
    public static final Ikon KEY = Feather.KEY;
    public static final Ikon CALENDAR = Feather.CALENDAR;
    public static final Ikon SETTINGS = Feather.SLIDERS;
    public static final Ikon HANDOVER = Feather.USER_CHECK;

    public static final Ikon HINT = Feather.INFO;
    public static final Ikon CALM = Feather.SUN;
    public static final Ikon ISSUE = Feather.BOOKMARK;
    public static final Ikon PREVIOUS_PAGE = Feather.CHEVRON_UP;
    public static final Ikon NEXT_PAGE = Feather.CHEVRON_DOWN;
    public static final Ikon DESIGN = Feather.LAYOUT;
    public static final Ikon PROBLEM = Feather.ALERT_CIRCLE;
    public static final Ikon COMPARE = Feather.GIT_PULL_REQUEST;
    public static final Ikon GRIP = Feather.MENU;
    public static final Ikon BACK = Feather.ARROW_LEFT;

    public static final Ikon SEND = Feather.SEND;
    public static final Ikon LOOK_BACK = Feather.ROTATE_CCW;
    public static final Ikon CHECK = Feather.ACTIVITY;
    public static final Ikon REGISTER = Feather.BOOK;
    public static final Ikon FORM = Feather.REPEAT;
    public static final Ikon MEETING = Feather.MESSAGE_SQUARE;
    public static final Ikon NOTICE = Feather.VOLUME_2;
    public static final Ikon PUBLICATION = Feather.GLOBE;
    public static final Ikon OPINION = Feather.MESSAGE_CIRCLE;

    public static final Ikon KIND_PAPER = Feather.ARCHIVE;
    public static final Ikon KIND_TEXT = Feather.FILE_TEXT;
    public static final Ikon KIND_TABLE = Feather.GRID;
    public static final Ikon KIND_SLIDES = Feather.MONITOR;
    public static final Ikon KIND_PICTURE = Feather.IMAGE;
    public static final Ikon KIND_PROGRAM = Feather.TERMINAL;
    public static final Ikon KIND_LINK = Feather.LINK;
    public static final Ikon KIND_ARCHIVE = Feather.PACKAGE;

    private Icons() {}

    public static FontIcon of(Ikon ikon) {
        return of(ikon, 1.2);
    }

    /** @param times the size of the text; said in the icon's own style, beside its font, because the base theme sets one size for all */
    public static FontIcon of(Ikon ikon, double times) {
        Pictograms.load();
        FontIcon icon = new FontIcon(ikon);
        icon.setStyle(icon.getStyle() + " -fx-icon-size: " + (int) Theme.em(times) + "px;");
        return icon;
    }

    /** A button that shows only a pictogram; its name is for the tooltip and for those who cannot see it. */
    public static Button button(Ikon ikon, String name) {
        Button button = new Button(null, of(ikon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(name);
        button.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> hint(button));
        return button;
    }

    /** A hint is a window of its own: it is made for the button somebody points at, not for all that are shown. */
    private static void hint(Button button) {
        if (button.getTooltip() == null) {
            Tooltip name = new Tooltip();
            name.textProperty().bind(button.accessibleTextProperty());
            button.setTooltip(name);
        }
    }

    /** A button with pictogram and words. */
    public static Button labelled(Ikon ikon, String words) {
        return new Button(words, of(ikon));
    }

    /** The one verb that a place or a card is for, in the colour that none of the others has. */
    public static Button main(Ikon ikon, String words) {
        Button button = labelled(ikon, words);
        button.getStyleClass().add("accent");
        return button;
    }

    /** The fonts of the pictograms, once: the library takes the first loader it meets for its own, which would copy them into the temporary folder. */
    private static final class Pictograms {
        static {
            IkonResolverProvider.getInstance(pictograms -> pictograms.setFont(Theme.loadFont(name(pictograms), pictograms::getFontResourceAsStream)));
        }

        /** Done by being asked for the first time. */
        static void load() { }

        private static String name(IkonHandler pictograms) {
            String place = pictograms.getFontResource().getPath();
            return place.substring(place.lastIndexOf('/') + 1);
        }
    }
}
