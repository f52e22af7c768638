import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.css.Stylesheet;

/** Turns every style sheet of a folder into the toolkit's binary form beside it, which the toolkit then takes instead. */
public class Styles {
    public static void main(String[] args) throws Exception {
        try (var files = Files.list(Path.of(args[0]))) {
            for (Path sheet : files.filter(f -> f.toString().endsWith(".css")).sorted().toList()) {
                File binary = new File(sheet.toString().replaceAll("css$", "bss"));
                Stylesheet.convertToBinary(sheet.toFile(), binary);
                if (binary.length() == 0) {
                    throw new IllegalStateException("nothing was made of " + sheet);
                }
            }
        }
    }
}
