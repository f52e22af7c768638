package zhenggai.paper.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import zhenggai.paper.letter.LetterFile.Part;
import zhenggai.paper.letter.LetterFile.Place;

/** A Word file with fields, from which letters are made; all of it besides the fields stays as the office has laid it out. */
public final class LetterTemplate {
    private final LetterFile file;

    private LetterTemplate(LetterFile file) {
        this.file = file;
    }

    /** @throws zhenggai.domain.Unavailable when it is no Word file, or one that cannot be read */
    public static LetterTemplate read(byte[] docx) {
        return new LetterTemplate(LetterFile.open(docx));
    }

    /**
     * The one that is there before an office changes it.
     *
     * @param on the day that the file says it was made
     */
    public static LetterTemplate usual(LetterKind kind, LocalDate on) {
        return read(UsualLetters.docx(kind, on));
    }

    /** As it was read. */
    public byte[] docx() {
        return file.bytes();
    }

    /** What is wrong with it, in reading order, then what it lacks; empty when letters can be made from it. */
    public List<LetterFault> check(LetterKind kind) {
        return check(kind.required());
    }

    /** @param required of each set one field at least */
    public List<LetterFault> check(List<Set<LetterField>> required) {
        return new TemplateCheck(file).faults(required);
    }

    public FilledLetter fill(Letter letter) {
        List<Part> changed = new ArrayList<>();
        for (Part part : file.texts()) {
            boolean isChanged = part.place() == Place.PROPERTIES ? LetterFill.fillProperties(part.document(), letter) : LetterFill.fill(part.document(), letter);
            if (isChanged) {
                IssuerLines.place(part.document(), new ParagraphLook(file.styles()));
                changed.add(part);
            }
        }
        return new FilledLetter(LetterFile.open(file.with(changed)), letter.value(LetterField.OFFICE));
    }
}
