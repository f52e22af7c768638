package zhenggai.paper.type;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import zhenggai.words.Texts;

/** The fonts a paper is set in: the official ones where the PC has them and the user wants them, else the program's own, so named. */
public final class PaperFonts {
    private static final Font SERIF = Font.bundled("NotoSerifSC-Regular.ttf");
    private static final Font SERIF_BOLD = Font.bundled("NotoSerifSC-Bold.ttf");
    private static final Font SANS = Font.bundled("NotoSansSC-Regular.ttf");
    private static final Font SANS_BOLD = Font.bundled("NotoSansSC-Bold.ttf");
    private static final PaperFonts BUNDLED = new PaperFonts(
        new Face(List.of(SERIF_BOLD, SERIF, SANS_BOLD)), new Face(List.of(SANS_BOLD, SANS, SERIF)), new Face(List.of(SANS, SERIF)),
        new Face(List.of(SERIF, SANS)), List.of());
    private static final Face NUMBER = new Face(List.of(SERIF, SANS));

    private final Face title;
    private final Face heading;
    private final Face subheading;
    private final Face text;
    private final List<Part> official;

    /** The parts of a paper that have a font of their own. */
    public enum Part { TITLE, HEADING, SUBHEADING, TEXT }

    /** What a part is set in, and whether that is the official font. No statement that the paper conforms to anything. */
    public record Choice(Part part, String officialName, String usedName, boolean isOfficial) {}

    private PaperFonts(Face title, Face heading, Face subheading, Face text, List<Part> official) {
        this.title = title;
        this.heading = heading;
        this.subheading = subheading;
        this.text = text;
        this.official = official;
    }

    /** The fonts that the program carries: the same paper on every PC. */
    public static PaperFonts bundled() {
        return BUNDLED;
    }

    /** The official fonts where this PC has them, else the program's own; looked for once. */
    public static PaperFonts ofThisPc() {
        return OfThisPc.FONTS;
    }

    /** The official fonts found in these folders, each missing one substituted. */
    public static PaperFonts official(List<Path> folders) {
        Properties files = files();
        List<Part> found = new ArrayList<>();
        Optional<Font> title = find(folders, files.getProperty("title"), Part.TITLE, found);
        Optional<Font> heading = find(folders, files.getProperty("heading"), Part.HEADING, found);
        Optional<Font> subheading = find(folders, files.getProperty("subheading"), Part.SUBHEADING, found);
        Optional<Font> text = find(folders, files.getProperty("text"), Part.TEXT, found);
        if (found.isEmpty()) {
            return BUNDLED;
        }
        return new PaperFonts(
            chain(title, SERIF_BOLD, SERIF, SANS_BOLD), chain(heading, SANS_BOLD, SANS, SERIF), chain(subheading, SANS, SERIF),
            chain(text, SERIF, SANS), List.copyOf(found));
    }

    /** What the screen and the caller can say about the fonts of this paper. */
    public List<Choice> choices() {
        return List.of(
            choice(Part.TITLE, Texts.text("paper.font.title"), title), choice(Part.HEADING, Texts.text("paper.font.heading"), heading),
            choice(Part.SUBHEADING, Texts.text("paper.font.subheading"), subheading), choice(Part.TEXT, Texts.text("paper.font.text"), text));
    }

    /** The same in words, as the file says it of itself. */
    public String said() {
        return choices().stream().map(choice -> choice.isOfficial() ? choice.usedName()
            : Texts.text("paper.font.substituted", choice.officialName(), choice.usedName())).distinct().collect(Collectors.joining("; "));
    }

    public Face title() {
        return title;
    }

    public Face heading() {
        return heading;
    }

    /** Headings of the second level in an official document. */
    public Face subheading() {
        return subheading;
    }

    public Face text() {
        return text;
    }

    /** Page numbers of an official document: the program's own Song, the same on every PC. */
    public Face number() {
        return NUMBER;
    }

    private Choice choice(Part part, String officialName, Face face) {
        return new Choice(part, officialName, face.name(), official.contains(part));
    }

    private static Face chain(Optional<Font> first, Font... bundled) {
        return new Face(Stream.concat(first.stream(), Stream.of(bundled)).toList());
    }

    private static Optional<Font> find(List<Path> folders, String files, Part part, List<Part> found) {
        Optional<Font> font = Stream.of(files.split(",")).flatMap(file -> folders.stream().map(folder -> folder.resolve(file)))
            .flatMap(path -> Font.ofThisPc(path).stream()).findFirst();
        font.ifPresent(f -> found.add(part));
        return font;
    }

    /** Where a Windows PC keeps its fonts: those of everybody, and those that one person installed. */
    static List<Path> folders(Map<String, String> environment) {
        return Stream.of(folder(environment, "WINDIR", "Fonts"), folder(environment, "LOCALAPPDATA", "Microsoft", "Windows", "Fonts"))
            .flatMap(Optional::stream).toList();
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable, String... below) {
        return Optional.ofNullable(environment.get(variable)).filter(folder -> !folder.isBlank()).map(folder -> Path.of(folder, below));
    }

    /** Read when the first paper is set: opening a font of 18 MB takes its time. */
    private static final class OfThisPc {
        static final PaperFonts FONTS = official(folders(System.getenv()));
    }

    private static Properties files() {
        try (var in = new InputStreamReader(PaperFonts.class.getResourceAsStream("official-fonts.properties"), StandardCharsets.UTF_8)) {
            Properties read = new Properties();
            read.load(in);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
