package zhenggai.paper.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import zhenggai.domain.Refused;

/** The kinds of file that a paper can become, known by the ending of the file's name. */
public enum PaperFormat {
    PDF, XLSX, DOCX;

    /** @throws Refused when the name ends otherwise */
    public static PaperFormat of(Path file) {
        String name = String.valueOf(file.getFileName());
        return Stream.of(values()).filter(format -> name.toLowerCase(Locale.ROOT).endsWith(format.ending())).findFirst()
            .orElseThrow(() -> new Refused("paper.file.ending", name));
    }

    /** With its dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it shows pages as they will print; the others are laid out by the program that opens them. */
    public boolean hasPages() {
        return this == PDF;
    }
}
