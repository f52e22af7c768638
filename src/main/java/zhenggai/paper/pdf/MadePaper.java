package zhenggai.paper.pdf;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import zhenggai.paper.SavedFile;
import zhenggai.paper.type.PaperFonts;
import zhenggai.words.Texts;

/** A finished PDF, not yet anywhere: its bytes, how many pages, characters no font could show, and the fonts it is set in. */
public final class MadePaper {
    private final byte[] pdf;
    private final int pages;
    private final List<String> missing;
    private final List<PaperFonts.Choice> fonts;

    MadePaper(byte[] pdf, int pages, List<String> missing, List<PaperFonts.Choice> fonts) {
        this.pdf = pdf;
        this.pages = pages;
        this.missing = missing;
        this.fonts = fonts;
    }

    /** The pages of an issued report as the case kept them: to be shown, printed and saved, never made anew. */
    public static MadePaper kept(byte[] pdf, int pages) {
        return new MadePaper(pdf, pages, List.of(), List.of());
    }

    public byte[] bytes() {
        return pdf.clone();
    }

    public int pages() {
        return pages;
    }

    /** Each of them stands on the paper as a mark, and has to be said to the user. */
    public List<String> missingCharacters() {
        return missing;
    }

    public List<PaperFonts.Choice> fonts() {
        return fonts;
    }

    /** What it is set in, in words: the official fonts, or what stands in their place; nothing where that is not known. */
    public String fontWords() {
        return fonts.stream().collect(Collectors.groupingBy(PaperFonts.Choice::usedName, LinkedHashMap::new, Collectors.toList())).values().stream()
            .map(MadePaper::words).collect(Collectors.joining(Texts.text("papers.semicolon")));
    }

    /** All parts that are set in one font. */
    private static String words(List<PaperFonts.Choice> parts) {
        String used = parts.getFirst().usedName();
        List<String> substituted = parts.stream().filter(part -> !part.isOfficial()).map(PaperFonts.Choice::officialName).distinct().toList();
        return substituted.isEmpty() ? used : Texts.text("paper.font.substituted", String.join(Texts.text("list.comma"), substituted), used);
    }

    /** The pages as they will print. */
    public PagePictures pictures() {
        return PagePictures.of(pdf);
    }

    /**
     * Writes the paper beside or instead of what is there.
     *
     * @throws zhenggai.domain.Unavailable when the folder is missing, closed to us, or full
     */
    public SavedFile save(Path wanted) {
        return SavedFile.write(wanted, pdf);
    }
}
