package zhenggai.paper.word;

import zhenggai.domain.papers.PageSetup;
import zhenggai.paper.Heading;
import zhenggai.paper.Margins;
import zhenggai.paper.office.OfficeText;
import zhenggai.paper.office.Xml;

/** What stands above a table or a form in a Word file: its title, the office on the left and the day on the right. */
final class WordHead {
    private static final double FILLED = 1.15;

    private WordHead() {}

    static void write(WordBody body, Heading heading, PageSetup page, Margins margins) {
        body.paragraph(WordStyle.TITLE, page.titleSize(), heading.title());
        String[] left = OfficeText.of(heading.left()).split("\n", -1);
        Xml stop = new Xml().open("w:tabs").leaf("w:tab", "w:val", "right", "w:pos", WordSection.width(page, margins)).close();
        for (int i = 0; i < left.length; i++) {
            String day = i == 0 && !heading.right().isBlank() ? "\t" + heading.right() : "";
            if (!left[i].isBlank() || !day.isEmpty()) {
                body.paragraph(WordStyle.OFFICE, page.textSize() * FILLED, left[i] + day, stop);
            }
        }
    }
}
