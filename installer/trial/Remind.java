import java.nio.file.Path;
import java.util.Map;

import zhenggai.desktop.StartEntry;

/** Asks for the reminder at sign-in as the window's own check box does, which a script cannot press. */
public final class Remind {
    private Remind() {}

    /** @param args the program, the case */
    public static void main(String[] args) {
        Map<String, String> environment = System.getenv();
        StartEntry.of(true, environment, Path.of(System.getProperty("user.home")), Path.of(args[0])).put(Path.of(args[1]));
    }
}
