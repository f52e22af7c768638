package zhenggai.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import zhenggai.words.Texts;

/** All pages of the help in their order, in the language of the setting. */
record HelpPages(List<Entry> entries) {
    private static final String FOLDER = "/zhenggai/help/";

    /**
     * A page, and the places of the window it is about.
     *
     * @param places their names as the window calls them
     */
    record Entry(HelpPage page, List<String> places) {}

    static final HelpPages NONE = new HelpPages(List.of());

    static HelpPages load() {
        String language = Texts.language().getLanguage().equals("en") ? "en/" : "zh/";
        return new HelpPages(read("pages.txt").lines().filter(line -> !line.startsWith("#")).map(line -> entry(language, List.of(line.split(" ")))).toList());
    }

    private static Entry entry(String language, List<String> line) {
        String name = line.getFirst();
        return new Entry(HelpPage.read(name, read(language + name + ".md")), line.subList(1, line.size()));
    }

    List<HelpPage> all() {
        return entries.stream().map(Entry::page).toList();
    }

    List<HelpPage> with(String search) {
        return search.isBlank() ? all() : all().stream().filter(page -> page.has(search)).toList();
    }

    /** The page of that name, or the first one. */
    HelpPage page(String name) {
        return all().stream().filter(page -> page.name().equals(name)).findFirst().orElseGet(this::first);
    }

    /** The page about that place of the window, or the first one. */
    HelpPage about(String place) {
        return entries.stream().filter(entry -> entry.places().contains(place)).map(Entry::page).findFirst().orElseGet(this::first);
    }

    private HelpPage first() {
        return entries.isEmpty() ? HelpPage.NONE : entries.getFirst().page();
    }

    static String read(String name) {
        try (InputStream in = HelpPages.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("help page " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
