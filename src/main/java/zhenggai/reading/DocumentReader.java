package zhenggai.reading;

import java.nio.charset.Charset;
import java.nio.file.Path;

import zhenggai.domain.Unavailable;
import zhenggai.domain.draft.Draft;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.file.PlainText;
import zhenggai.reading.file.SourceText;
import zhenggai.reading.grammar.Understanding;
import zhenggai.reading.mention.Mentions;
import zhenggai.reading.word.WordText;

/** Reads a document, or pasted text, and proposes what it means. Writes nothing. */
public final class DocumentReader {
    private final Runnable stepped;

    public DocumentReader() {
        this(() -> { });
    }

    /** @param stepped told when the file is opened, when its words are taken out and when they are understood; what it throws ends the reading */
    public DocumentReader(Runnable stepped) {
        this.stepped = stepped;
    }

    /**
     * A text or Word file, known by its content and not by its name.
     *
     * @throws Unavailable with one sentence when there is no such file, or nothing in it that can be read
     */
    public Draft read(Path file) {
        IncomingFile incoming = IncomingFile.open(file);
        stepped.run();
        return incoming.isText() ? read(PlainText.of(incoming.bytes(), incoming.name())) : read(WordText.read(incoming));
    }

    /**
     * A text file in the character set the user names, when the one found is not the right one.
     *
     * @throws Unavailable as above, and when the file is no text file
     */
    public Draft read(Path file, Charset charset) {
        IncomingFile incoming = IncomingFile.open(file);
        if (!incoming.isText()) {
            throw new Unavailable("reading.not-text", incoming.name());
        }
        stepped.run();
        return read(PlainText.of(incoming.bytes(), charset, incoming.name()));
    }

    /** Any text can be read; what is no such document becomes one of kind {@code OTHER}, whole and untouched. */
    public Draft read(String text) {
        return read(SourceText.of(PlainText.tidied(text)));
    }

    private Draft read(SourceText source) {
        stepped.run();
        Draft understood = Understanding.of(source);
        stepped.run();
        return Mentions.in(understood);
    }

    /** Whether it is a plain text, whose character set may have been taken for another. */
    public boolean isText(Path file) {
        return IncomingFile.open(file).isText();
    }
}
