package zhenggai.paper.file;

import java.nio.file.Path;
import java.util.List;

import zhenggai.paper.SavedFile;

/** Papers made into one file that is not yet anywhere: its bytes, how many pages where it has any, what those are set in, and characters they could not show. */
public final class MadeFile {
    private final PaperFormat format;
    private final byte[] content;
    private final int pages;
    private final List<String> missing;
    private final String fonts;

    MadeFile(PaperFormat format, byte[] content, int pages, List<String> missing, String fonts) {
        this.format = format;
        this.content = content;
        this.pages = pages;
        this.missing = missing;
        this.fonts = fonts;
    }

    public PaperFormat format() {
        return format;
    }

    public byte[] bytes() {
        return content.clone();
    }

    /** 0 for a file that is laid out only when it is opened. */
    public int pages() {
        return pages;
    }

    /** Each of them stands on the paper as a mark, and has to be said to the user. */
    public List<String> missingCharacters() {
        return missing;
    }

    /** What its pages are set in, in words; nothing for a file that names the official fonts and is laid out when it is opened. */
    public String fonts() {
        return fonts;
    }

    /**
     * Writes the file beside or instead of what is there.
     *
     * @throws zhenggai.domain.Unavailable when the folder is missing, closed to us, or full
     */
    public SavedFile save(Path wanted) {
        return SavedFile.write(wanted, content);
    }
}
