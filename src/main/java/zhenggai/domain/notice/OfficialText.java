package zhenggai.domain.notice;

import zhenggai.domain.notice.official.Block;
import zhenggai.domain.notice.official.Level;
import zhenggai.domain.notice.official.Marking;
import zhenggai.domain.notice.official.OfficialDocument;
import zhenggai.domain.notice.official.Signature;

/** A text of a document in the parts that official layout knows. */
public final class OfficialText {
    private static final char STOP = '\u3002';

    private OfficialText() {}

    public static OfficialDocument of(FixedText text, NoticeKind kind) {
        return new OfficialDocument(text.title(), text.paragraphs().stream().map(OfficialText::block).toList(), new Signature(text.office(), text.dated()),
            kind == NoticeKind.NOTICE ? Marking.PUBLIC : Marking.INTERNAL);
    }

    private static Block block(FixedText.Paragraph paragraph) {
        return switch (paragraph.rank()) {
            case SECTION -> new Block.Heading(Level.FIRST, paragraph.whole());
            case CATEGORY -> new Block.Heading(Level.SECOND, paragraph.whole());
            case LED -> led(paragraph.whole());
            case FINDING -> new Block.Heading(Level.THIRD, paragraph.whole());
            case MEASURE, TEXT -> new Block.Paragraph(paragraph.whole());
        };
    }

    /** Its heading is its first sentence. */
    private static Block led(String whole) {
        int stop = whole.indexOf(STOP);
        return stop < 0 || stop == whole.length() - 1 ? new Block.Heading(Level.SECOND, whole)
            : new Block.Led(Level.SECOND, whole.substring(0, stop + 1), whole.substring(stop + 1));
    }
}
