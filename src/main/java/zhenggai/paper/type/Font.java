package zhenggai.paper.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/** A font file that may be embedded in a paper; read when its first character is asked for. */
final class Font {
    private static final String BUNDLED = "/zhenggai/fonts/";
    private static final int FAMILY = 3;

    private final String file;
    private @Nullable BaseFont base;

    private Font(String file, @Nullable BaseFont base) {
        this.file = file;
        this.base = base;
    }

    /** One of the fonts that the program carries. */
    static Font bundled(String file) {
        return new Font(file, null);
    }

    /** A font of this PC; none when it cannot be read or its licence forbids embedding. */
    static Optional<Font> ofThisPc(Path path) {
        if (!Files.isReadable(path)) {
            return Optional.empty();
        }
        String file = path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".ttc") ? path + ",0" : path.toString();
        try {
            return Optional.of(new Font(file, steady(BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false))));
        } catch (IOException | DocumentException e) {
            return Optional.empty();
        }
    }

    synchronized BaseFont base() {
        if (base == null) {
            base = read();
        }
        return base;
    }

    String name() {
        return Arrays.stream(base().getFamilyFontName()).map(n -> n[FAMILY]).filter(n -> !n.isBlank()).findFirst().orElse(file);
    }

    private BaseFont read() {
        try (InputStream in = Font.class.getResourceAsStream(BUNDLED + file)) {
            return steady(BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BaseFont steady(BaseFont font) {
        font.setSecureRandom(new SteadyTag());
        return font;
    }

    /** The six letters before the name of an embedded subset, always the same: two prints of one paper are equal byte for byte. */
    private static final class SteadyTag extends SecureRandom {
        private static final long serialVersionUID = 1;

        @Override
        public double nextDouble() {
            return 0.25;
        }
    }
}
