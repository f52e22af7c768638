package zhenggai.ui.kit;

import java.io.InputStream;
import java.util.List;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** How the program looks: light or dark, the scale of everything, and the Chinese font it names in every place. */
public final class Theme {
    /** The size of text at 100 %, in pixels. */
    private static final double BASE = 13;
    private static final List<String> CARRIED = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");
    private static final String ON_WINDOWS = "Microsoft YaHei UI";
    private static final String OWN = "Noto Sans SC";
    private static double scale = 1;
    private static String family = OWN;

    private Theme() {}

    /** Loads the fonts the program carries, unless the PC has the usual one. Once, before the first window. */
    public static void loadFonts() {
        if (Font.getFamilies().contains(ON_WINDOWS)) {
            family = ON_WINDOWS;
            return;
        }
        for (String name : CARRIED) {
            InputStream font = Theme.class.getResourceAsStream("/zhenggai/fonts/" + name);
            if (Font.loadFont(font, BASE) == null) {
                throw new IllegalStateException("font " + name);
            }
        }
    }

    public static void dark(boolean dark) {
        Application.setUserAgentStylesheet(dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    /** @param percent 100 to 200 */
    public static void apply(Scene scene, int percent, boolean dark) {
        scale = Math.clamp(percent, 100, 200) / 100.0;
        String sheet = Theme.class.getResource("/zhenggai/ui/zhenggai.css").toExternalForm();
        if (!scene.getStylesheets().contains(sheet)) {
            scene.getStylesheets().add(sheet);
        }
        scene.getRoot().setStyle("-fx-font-family: \"" + family + "\"; -fx-font-size: " + BASE * scale + "px;");
        scene.getRoot().getStyleClass().removeAll("dark", "light");
        scene.getRoot().getStyleClass().add(dark ? "dark" : "light");
    }

    /** Pixels of so many times the size of the text; what must grow with the scale is measured in these. */
    public static double em(double times) {
        return times * BASE * scale;
    }
}
