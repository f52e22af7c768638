package zhenggai.domain.notice.official;

import java.util.List;

/** A part of an official document, below the one before it; each brings its own number in its text. */
public sealed interface Block {

    /** Its texts in reading order. */
    List<String> words();

    /** To whom the document is addressed, at the left edge above everything else; a notice to everybody has none. */
    record Addressee(String text) implements Block {
        @Override
        public List<String> words() {
            return List.of(text);
        }
    }

    /** A heading on a line of its own. */
    record Heading(Level level, String text) implements Block {
        @Override
        public List<String> words() {
            return List.of(text);
        }
    }

    /** Running text; each line of it begins as a paragraph does. */
    record Paragraph(String text) implements Block {
        @Override
        public List<String> words() {
            return List.of(text);
        }
    }

    /**
     * Running text that begins with its heading, as notices like to have it on their second level.
     *
     * @param lead with its stop; set as a heading of that level is
     * @param text goes on in the same line
     */
    record Led(Level level, String lead, String text) implements Block {
        @Override
        public List<String> words() {
            return List.of(lead + text);
        }
    }

    /** Where an opinion reaches the office: period, phone, letter box; short lines that stand on one page. */
    record ContactLines(List<String> lines) implements Block {
        public ContactLines {
            lines = List.copyOf(lines);
        }

        @Override
        public List<String> words() {
            return lines;
        }
    }
}
