package zhenggai.ui.kit;

import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** How the program looks: light, dark or in high contrast, the scale of everything, and the Chinese font it names in every place. */
public final class Theme {
    /** The size of text at 100 %, in pixels. */
    private static final double BASE = 13;
    private static final List<String> CARRIED = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");
    /** Where the packages have the fonts as files, as their launchers say. */
    private static final String FOLDER = "zhenggai.fonts";
    private static final String ON_WINDOWS = "Microsoft YaHei UI";
    private static final String OWN = "Noto Sans SC";
    /** What a heading of a column needs beside its words, with the arrow of an order, and what a cell below it needs. */
    private static final double MARGINS = 2.2;
    private static final double CELL_MARGINS = 1.7;
    private static double size = BASE;
    private static String family = OWN;

    private Theme() {}

    /** The palettes. High contrast stands on the dark one. */
    public enum Look {
        LIGHT, DARK, CONTRAST;

        /** What the user has chosen; who has not chosen for or against high contrast gets it where the PC is set so, which the launcher tells. */
        public static Look of(Remembered remembered) {
            return Boolean.parseBoolean(remembered.text("contrast", System.getProperty("zhenggai.contrast", ""))) ? CONTRAST : remembered.is("dark") ? DARK : LIGHT;
        }
    }

    /** Loads the fonts the program carries, unless the PC is a Windows PC with the usual one. Once, before the first window. */
    public static void loadFonts() {
        // only there: to name all fonts of a PC takes a while, and elsewhere nothing else asks for them
        if (System.getProperty("os.name").startsWith("Windows") && Font.getFamilies().contains(ON_WINDOWS)) {
            family = ON_WINDOWS;
            return;
        }
        CARRIED.forEach(name -> loadFont(name, () -> Theme.class.getResourceAsStream("/zhenggai/fonts/" + name)));
    }

    /**
     * Reads a font where it lies as a file beside the program. Where none does, out of the class path, and then the toolkit copies it into the
     * temporary folder first, which the packages spare an office PC.
     */
    static Font loadFont(String name, Supplier<InputStream> carried) {
        String folder = System.getProperty(FOLDER);
        Font font = folder == null ? null : Font.loadFont(address(Path.of(folder, name)), BASE);
        if (font == null) {
            font = Font.loadFont(carried.get(), BASE);
        }
        if (font == null) {
            throw new IllegalStateException("font " + name);
        }
        return font;
    }

    /** As the toolkit wants it: it takes the name of the file out of an address as it stands there, escapes and all. */
    private static String address(Path font) {
        String path = font.toAbsolutePath().toString().replace(File.separatorChar, '/');
        return "file://" + (path.startsWith("/") ? "" : "/") + path;
    }

    public static void base(Look look) {
        dark(look != Look.LIGHT);
    }

    public static void dark(boolean dark) {
        Application.setUserAgentStylesheet(dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    public static void apply(Scene scene, int percent, boolean dark) {
        apply(scene, percent, dark ? Look.DARK : Look.LIGHT);
    }

    /**
     * Gives the window its look. All of it is style sheets, none of it a style of the root, because dialogs take over the sheets of
     * their window and nothing else.
     *
     * @param percent 100 to 200
     */
    public static void apply(Scene scene, int percent, Look look) {
        size = Math.rint(BASE * Math.clamp(percent, 100, 200) / 100.0);
        List<String> sheets = new ArrayList<>(List.of(sheet("zhenggai.css")));
        if (look != Look.LIGHT) {
            sheets.add(sheet("zhenggai-dark.css"));
        }
        if (look == Look.CONTRAST) {
            sheets.add(sheet("zhenggai-contrast.css"));
        }
        sheets.add(font());
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    /** Whole pixels of so many times the size of the text; what must grow with the scale is measured in these. */
    public static double em(double times) {
        return Math.rint(times * size);
    }

    /** Room for so many letters, or for these words in a heading where they need more. */
    public static double room(double times, String words) {
        return Math.max(em(times), width(words) + em(MARGINS));
    }

    /** Room for so many letters, and for each of these words, whichever a cell comes to say. */
    public static double room(double times, Stream<String> words) {
        return words.mapToDouble(word -> width(word) + em(CELL_MARGINS)).reduce(em(times), Math::max);
    }

    /** Whole pixels that these words take on one line, in bold because any words may come to be. */
    public static double width(String words) {
        Text text = new Text(words);
        text.setFont(Font.font(family, FontWeight.BOLD, size));
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    private static String sheet(String name) {
        return Theme.class.getResource("/zhenggai/ui/" + name).toExternalForm();
    }

    /** Menus and hints are named because they are windows of their own, with sizes of their own in the base theme. */
    private static String font() {
        String rule = ".root { -fx-font-family: \"" + family + "\"; } .root, .tooltip, .context-menu, .text-input .context-menu { -fx-font-size: " + size + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
    }
}
