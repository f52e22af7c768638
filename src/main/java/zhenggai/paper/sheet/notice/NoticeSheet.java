package zhenggai.paper.sheet.notice;

import java.time.LocalDate;
import java.util.stream.Collectors;

import zhenggai.domain.notice.official.Block;
import zhenggai.domain.notice.official.Level;
import zhenggai.domain.notice.official.Marking;
import zhenggai.domain.notice.official.OfficialDocument;
import zhenggai.domain.notice.official.Signature;
import zhenggai.domain.papers.PageSetup;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Heading;
import zhenggai.paper.cell.DayWords;
import zhenggai.words.Texts;

/** A notice or report as a paper: its parts in the kinds of paragraph that official layout knows, its signature below the text. */
public final class NoticeSheet {
    private final NoticeText text = new NoticeText();

    private NoticeSheet() {}

    /** @param made the day that the file says of itself while the document has none */
    public static BlockSheet of(OfficialDocument document, LocalDate made) {
        NoticeSheet sheet = new NoticeSheet();
        document.blocks().forEach(sheet::add);
        sheet.sign(document.signature());
        return new BlockSheet(heading(document, made), Look.OFFICIAL, PageSetup.official(), sheet.text.blocks());
    }

    private static Heading heading(OfficialDocument document, LocalDate made) {
        String title = NoticeText.lines(document.title()).collect(Collectors.joining("\n"));
        String office = NoticeText.lines(document.signature().office()).collect(Collectors.joining(" "));
        String mark = Texts.text(document.marking() == Marking.INTERNAL ? "paper.internal" : "paper.public");
        LocalDate on = document.signature().on();
        return new Heading(title, office, "", "", mark, on == null ? made : on, "");
    }

    private void add(Block block) {
        switch (block) {
            case Block.Addressee to -> text.line(Kind.FLUSH, to.text());
            case Block.Heading heading -> text.line(kind(heading.level()), heading.text());
            case Block.Paragraph paragraph -> text.each(Kind.BODY, paragraph.text());
            case Block.Led led -> text.led(kind(led.level()), led.lead(), led.text());
            case Block.ContactLines contact -> contact.lines().forEach(line -> text.each(Kind.TOGETHER, line));
        }
    }

    private void sign(Signature signature) {
        text.seal();
        text.each(Kind.ISSUER, signature.office());
        text.line(Kind.RIGHT, signature.on() == null ? Texts.text("paper.date-to-write-in") : DayWords.of(signature.on()));
    }

    private static Kind kind(Level level) {
        return switch (level) {
            case FIRST -> Kind.HEADING_1;
            case SECOND -> Kind.HEADING_2;
            case THIRD -> Kind.HEADING_3;
            case FOURTH -> Kind.HEADING_4;
        };
    }
}
