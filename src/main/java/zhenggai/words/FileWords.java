package zhenggai.words;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Files in words: how large one is, as people say it. */
public final class FileWords {
    private static final long STEP = 1024;

    private FileWords() {}

    public static String size(long bytes) {
        if (bytes < STEP) {
            return Texts.text("file.bytes", bytes);
        }
        double kilo = (double) bytes / STEP;
        return kilo < STEP ? Texts.text("file.kilobytes", shown(kilo)) : kilo < STEP * STEP ? Texts.text("file.megabytes", shown(kilo / STEP))
            : Texts.text("file.gigabytes", shown(kilo / STEP / STEP));
    }

    /** One digit behind the point, none where it would be a nought. */
    private static String shown(double size) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(size);
    }
}
