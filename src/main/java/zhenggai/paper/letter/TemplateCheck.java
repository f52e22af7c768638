package zhenggai.paper.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.w3c.dom.Element;
import zhenggai.paper.letter.LetterFault.Kind;
import zhenggai.paper.letter.LetterFile.Part;
import zhenggai.paper.letter.LetterFile.Place;
import zhenggai.words.Texts;

/** What is wrong with a template, paragraph by paragraph as a reader meets them. */
final class TemplateCheck {
    private final LetterFile file;
    private final List<LetterFault> faults = new ArrayList<>();
    private final Set<LetterField> found = EnumSet.noneOf(LetterField.class);

    TemplateCheck(LetterFile file) {
        this.file = file;
    }

    List<LetterFault> faults(List<Set<LetterField>> required) {
        for (Part part : file.texts()) {
            TemplatePlaces places = new TemplatePlaces(part);
            for (Element paragraph : Nodes.all(part.document(), "p")) {
                if (Nodes.is(paragraph, "p") && !Nodes.isFallback(paragraph)) {
                    check(part, paragraph, places.of(paragraph));
                }
            }
        }
        required.stream().filter(one -> one.stream().noneMatch(found::contains))
            .forEach(one -> faults.add(new LetterFault(Kind.MISSING, names(one), "", "")));
        return List.copyOf(faults);
    }

    private static String names(Collection<LetterField> fields) {
        return fields.stream().sorted().map(LetterField::written).collect(Collectors.joining(Texts.text("letter.or")));
    }

    private void check(Part part, Element paragraph, String place) {
        for (FieldMark mark : FieldMark.in(new ParagraphText(paragraph).text())) {
            if (!mark.isClosed()) {
                faults.add(new LetterFault(Kind.UNCLOSED, mark.text().strip(), place, ""));
            } else if (mark.field() == null) {
                faults.add(new LetterFault(Kind.UNKNOWN, mark.name(), place, FieldNames.nearest(mark.name()).orElse("")));
            } else if (mark.field().isOfItem() && (part.place() != Place.BODY || !mayRepeat(paragraph))) {
                faults.add(new LetterFault(Kind.MISPLACED, mark.text(), place, ""));
            } else {
                found.add(mark.field());
            }
        }
        if (part.place() == Place.BODY) {
            hints(paragraph, place);
        }
    }

    /** A box of a given size, a row that heads every page, a cell merged with those above or below, the end of a section: none comes twice. */
    private static boolean mayRepeat(Element paragraph) {
        Element repeated = LetterFill.repeated(paragraph);
        if (Nodes.around(paragraph, "txbxContent") != null || !Nodes.all(repeated, "sectPr").isEmpty()) {
            return false;
        }
        return !Nodes.is(repeated, "tr") || !Nodes.isOn(Nodes.child(repeated, "trPr", "tblHeader")) && Nodes.all(repeated, "vMerge").isEmpty();
    }

    private void hints(Element paragraph, String place) {
        boolean isNumbered = Nodes.child(paragraph, "pPr", "numPr") != null && !new ParagraphText(paragraph).text().isBlank();
        if (isNumbered && faults.stream().noneMatch(fault -> fault.kind() == Kind.NUMBERED)) {
            faults.add(new LetterFault(Kind.NUMBERED, "", place, ""));
        }
        boolean hasPicture = !Nodes.all(paragraph, "blip").isEmpty() || !Nodes.all(paragraph, "imagedata").isEmpty();
        if (hasPicture && faults.stream().noneMatch(fault -> fault.kind() == Kind.PICTURE)) {
            faults.add(new LetterFault(Kind.PICTURE, "", place, ""));
        }
    }
}
