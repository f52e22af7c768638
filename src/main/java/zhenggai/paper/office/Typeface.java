package zhenggai.paper.office;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** What a part of a paper is set in, by the name that office programs know the font by; the file carries no font itself. */
public enum Typeface {
    TITLE, HEADING, SUBHEADING, BODY, TABLE;

    private static final Properties NAMES = load();

    public String font() {
        return NAMES.getProperty(name());
    }

    /** A font that every PC has, for one that an office has to buy. */
    public Optional<String> otherwise() {
        return Optional.ofNullable(NAMES.getProperty(name() + ".else"));
    }

    private static Properties load() {
        try (var in = new InputStreamReader(Typeface.class.getResourceAsStream("typefaces.properties"), StandardCharsets.UTF_8)) {
            Properties read = new Properties();
            read.load(in);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
