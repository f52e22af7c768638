package zhenggai.paper.copy;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import zhenggai.domain.Refused;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.paper.excel.CopyWorkbook;

/** The kinds of file that a whole case can become, known by the ending of the file's name. */
public enum CopyFormat {
    JSON(CopyJson::of), XLSX(CopyWorkbook::of);

    private final Function<CaseCopy, byte[]> making;

    CopyFormat(Function<CaseCopy, byte[]> making) {
        this.making = making;
    }

    /** @throws Refused when the name ends otherwise */
    public static CopyFormat of(Path file) {
        String name = String.valueOf(file.getFileName());
        return Stream.of(values()).filter(format -> name.toLowerCase(Locale.ROOT).endsWith("." + format.name().toLowerCase(Locale.ROOT))).findFirst()
            .orElseThrow(() -> new Refused("copy.ending", name));
    }

    public byte[] make(CaseCopy copy) {
        return making.apply(copy);
    }
}
