package zhenggai.paper.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.w3c.dom.Element;
import zhenggai.domain.papers.PageSetup;
import zhenggai.paper.Block;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Heading;

/** A letter whose fields are filled: the Word file, and what it says as a paper that can be shown and printed, read from that very file. */
public final class FilledLetter {
    private final LetterFile file;
    private final String office;
    private final LetterBlocks read;

    FilledLetter(LetterFile file, String office) {
        this.file = file;
        this.office = office;
        this.read = new LetterBlocks(file);
    }

    /** A Word file. */
    public byte[] docx() {
        return file.bytes();
    }

    public String title() {
        return read.title();
    }

    public List<Block> blocks() {
        return read.blocks();
    }

    /**
     * In official layout, with the words of the file's header as the mark of each page and those of its footer at the foot.
     *
     * @param on the day that the paper says it was made
     */
    public BlockSheet paper(LocalDate on) {
        Heading heading = new Heading(read.title(), office, "", "", margin(LetterFile.Place.HEADER), on, margin(LetterFile.Place.FOOTER));
        return new BlockSheet(heading, Look.OFFICIAL, PageSetup.official(), read.blocks());
    }

    /** Each line once, however many kinds of pages have it; a page's number is counted anew. */
    private String margin(LetterFile.Place place) {
        return file.texts().stream().filter(part -> part.place() == place).flatMap(part -> Nodes.all(part.document(), "p").stream())
            .filter(paragraph -> Nodes.is(paragraph, "p") && !Nodes.isFallback(paragraph) && !isCounted(paragraph))
            .map(paragraph -> new ParagraphText(paragraph).text().replaceAll("\\s+", " ").strip()).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(" "));
    }

    private static boolean isCounted(Element paragraph) {
        return !Nodes.all(paragraph, "fldSimple").isEmpty() || !Nodes.all(paragraph, "instrText").isEmpty();
    }
}
