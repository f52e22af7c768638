package zhenggai.ui.help;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import zhenggai.words.Texts;

/**
 * One page of the help.
 *
 * @param title its first heading
 * @param words everything on it, plain, in which is searched
 */
record HelpPage(String name, String title, String words, Node document) {
    /** How a page names what stands on the screen: the key of its text. */
    static final Pattern QUOTED = Pattern.compile("\\{\\{([^{}]+)}}");

    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.COMPACT).build();

    /** No page yet. */
    static final HelpPage NONE = new HelpPage("", "", "", new Document());

    static HelpPage read(String name, String markdown) {
        Node document = PARSER.parse(QUOTED.matcher(markdown).replaceAll(quoted -> "`" + Texts.text(quoted.group(1)) + "`"));
        // the plain renderer sets what is quoted in quotation marks
        return new HelpPage(name, PLAIN.render(document.getFirstChild()), PLAIN.render(document).replace("\"", ""), document);
    }

    /** Whether all of the words are somewhere on the page. */
    boolean has(String search) {
        String all = words.toLowerCase(Locale.ROOT);
        return Stream.of(search.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    /** The line in which the first of the words is found, empty where that is the title. */
    String line(String search) {
        String first = search.strip().toLowerCase(Locale.ROOT).split("\\s+")[0];
        return first.isEmpty() || title.toLowerCase(Locale.ROOT).contains(first) ? ""
            : words.lines().filter(line -> line.toLowerCase(Locale.ROOT).contains(first)).findFirst().orElse("");
    }
}
