package zhenggai.reading.word;

import java.util.HashMap;
import java.util.Map;

import zhenggai.reading.file.XmlPart;

/** The footnotes and endnotes of a Word document by what points to them. */
final class FootNotes {
    private final Map<String, StringBuilder> notes = new HashMap<>();
    private int shown;

    /** @param element what one note is called in the part */
    XmlPart.Visitor walk(String element) {
        return new NoteWalk(element);
    }

    /** The note with the number a reader sees; nothing where there is no such note, or nothing in it. */
    String shown(String reference, String id) {
        StringBuilder note = notes.get(reference.replace("Reference", "") + id);
        return note == null || note.toString().isBlank() ? "" : "[" + ++shown + "] " + note.toString().strip();
    }

    /** Reads the part with the notes; their paragraphs become one line. */
    private final class NoteWalk implements XmlPart.Visitor {
        private final String element;
        private StringBuilder note = new StringBuilder();
        private boolean inText;

        NoteWalk(String element) {
            this.element = element;
        }

        @Override
        public void begins(String begun, XmlPart at) {
            inText = begun.equals("t") && !at.isInside("del");
            if (begun.equals(element)) {
                note = new StringBuilder();
                notes.put(element + at.attribute("id"), note);
            }
        }

        @Override
        public void text(String text) {
            if (inText) {
                note.append(text.replace('\n', ' '));
            }
        }

        @Override
        public void ends(String ended) {
            inText = false;
        }
    }
}
