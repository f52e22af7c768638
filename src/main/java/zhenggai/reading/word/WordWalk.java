package zhenggai.reading.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import zhenggai.domain.draft.DraftWarning;
import zhenggai.reading.file.PlainText;
import zhenggai.reading.file.SourceText;
import zhenggai.reading.file.XmlPart;

/** Collects the lines of a Word document while its main part is walked. */
final class WordWalk implements XmlPart.Visitor {
    /** Deleted and moved-away text, the second copy of drawings, field codes, readings over characters, former properties. */
    static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "delInstrText", "rt",
        "pPrChange", "rPrChange", "numberingChange", "sectPrChange", "tblPrChange", "tcPrChange", "trPrChange", "tblGridChange");

    private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");

    private final ListNumbers numbers;
    private final FootNotes notes;
    private final TableWalk tables = new TableWalk();
    private final Set<Integer> asides = new HashSet<>();
    private final StringBuilder out = new StringBuilder();
    /** A text box holds paragraphs inside a paragraph: the innermost one first. */
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private boolean inText;
    /** A paragraph whose end was deleted runs on into the next. */
    private String runsOn = "";

    private int changes;
    private int firstChange;

    WordWalk(ListNumbers numbers, FootNotes notes) {
        this.numbers = numbers;
        this.notes = notes;
    }

    SourceText source() {
        String text = text();
        int line = 1 + (int) text.chars().limit(firstChange).filter(c -> c == '\n').count();
        List<DraftWarning> warnings = changes == 0 ? List.of() : List.of(new DraftWarning(line, "draft.tracked-changes", List.of(changes)));
        return new SourceText(text, tables.grids(), asides, warnings);
    }

    String text() {
        return out + (runsOn.isEmpty() ? "" : runsOn + "\n");
    }

    @Override
    public void begins(String element, XmlPart at) {
        if (open.isEmpty()) {
            tables.begins(element, at, out.length());
        }
        if (CHANGES.contains(element)) {
            firstChange = changes++ == 0 ? out.length() : firstChange;
        }
        if (element.equals("p") && !at.parent().equals("r")) {
            open.push(new Paragraph());
        }
        Paragraph paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        inText = element.equals("t");
        switch (element) {
            case "pStyle" -> paragraph.style = at.attribute("val");
            case "numId" -> paragraph.list = at.number(0);
            case "ilvl" -> paragraph.level = at.number(-1);
            case "del" -> paragraph.endDeleted |= at.parent().equals("rPr") && at.grandparent().equals("pPr");
            case "footnoteReference", "endnoteReference" -> paragraph.note(notes.shown(element, at.attribute("id")));
            case "tab", "br", "cr", "noBreakHyphen" -> {
                if (at.parent().equals("r")) {
                    paragraph.text.append(element.equals("tab") ? '\t' : element.equals("noBreakHyphen") ? '-' : '\n');
                }
            }
            default -> { }
        }
    }

    @Override
    public void text(String text) {
        if (inText) {
            open.peek().text.append(text);
        }
    }

    @Override
    public void ends(String element) {
        inText = false;
        if (open.isEmpty()) {
            tables.ends(element, out.length());
        }
        if (element.equals("p") && !open.isEmpty()) {
            Paragraph done = open.pop();
            String line = numbers.label(done.style, done.list, done.level, done.text.toString()) + done.text;
            if (open.isEmpty()) {
                endLine(line, done);
            } else {
                open.peek().boxed.add(line);
                open.peek().boxed.addAll(done.boxed);
                open.peek().notes.addAll(done.notes);
            }
        }
    }

    private void endLine(String line, Paragraph done) {
        if (done.endDeleted) {
            runsOn += PlainText.tidied(line);
        } else {
            out.append(runsOn).append(PlainText.tidied(line)).append('\n');
            runsOn = "";
        }
        done.boxed.forEach(boxed -> out.append(PlainText.tidied(boxed)).append('\n'));
        for (String note : done.notes) {
            asides.add(out.length());
            out.append(PlainText.tidied(note)).append('\n');
        }
    }

    /** A paragraph while it is being read. */
    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final List<String> boxed = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private String style = "";
        private int list = ListNumbers.AS_STYLE;
        private int level = -1;
        private boolean endDeleted;

        private void note(String note) {
            if (!note.isEmpty()) {
                notes.add(note);
            }
        }
    }
}
