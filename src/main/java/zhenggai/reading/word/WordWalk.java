package zhenggai.reading.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import zhenggai.reading.file.XmlPart;

/** Collects the lines of a Word document while its main part is walked. */
final class WordWalk implements XmlPart.Visitor {
    /** Deleted and moved-away text, the second copy of drawings, field codes, readings over characters, former properties. */
    static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "delInstrText", "rt",
        "pPrChange", "rPrChange", "numberingChange", "sectPrChange", "tblPrChange", "tcPrChange", "trPrChange", "tblGridChange");

    private final ListNumbers numbers;
    private final StringBuilder out = new StringBuilder();
    /** A text box holds paragraphs inside a paragraph: the innermost one first. */
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private boolean inText;
    /** A paragraph whose end was deleted runs on into the next. */
    private String runsOn = "";

    WordWalk(ListNumbers numbers) {
        this.numbers = numbers;
    }

    String text() {
        return out + (runsOn.isEmpty() ? "" : runsOn + "\n");
    }

    @Override
    public void begins(String element, XmlPart at) {
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
        if (element.equals("p") && !open.isEmpty()) {
            Paragraph done = open.pop();
            String line = numbers.label(done.style, done.list, done.level, done.text.toString()) + done.text;
            if (open.isEmpty()) {
                endLine(line, done);
            } else {
                open.peek().boxed.add(line);
                open.peek().boxed.addAll(done.boxed);
            }
        }
    }

    private void endLine(String line, Paragraph done) {
        if (done.endDeleted) {
            runsOn += line;
        } else {
            out.append(runsOn).append(line).append('\n');
            runsOn = "";
        }
        done.boxed.forEach(boxed -> out.append(boxed).append('\n'));
    }

    /** A paragraph while it is being read. */
    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final List<String> boxed = new ArrayList<>();
        private String style = "";
        private int list = ListNumbers.AS_STYLE;
        private int level = -1;
        private boolean endDeleted;
    }
}
