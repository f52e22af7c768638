package zhenggai.domain.notice;

import java.util.ArrayList;
import java.util.List;

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
        return new OfficialDocument(text.title(), blocks(text.paragraphs()), new Signature(text.office(), text.dated()),
            kind == NoticeKind.NOTICE ? Marking.PUBLIC : Marking.INTERNAL);
    }

    /** Lines of contact that follow one another are one part. */
    private static List<Block> blocks(List<FixedText.Paragraph> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        List<String> contact = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).rank() != Rank.CONTACT) {
                blocks.add(block(paragraphs.get(i)));
                continue;
            }
            contact.add(paragraphs.get(i).whole());
            if (i == paragraphs.size() - 1 || paragraphs.get(i + 1).rank() != Rank.CONTACT) {
                blocks.add(new Block.ContactLines(contact));
                contact.clear();
            }
        }
        return blocks;
    }

    private static Block block(FixedText.Paragraph paragraph) {
        return switch (paragraph.rank()) {
            case SECTION -> new Block.Heading(Level.FIRST, paragraph.whole());
            case CATEGORY -> new Block.Heading(Level.SECOND, paragraph.whole());
            case LED -> led(paragraph.whole());
            case FINDING -> new Block.Heading(Level.THIRD, paragraph.whole());
            case MEASURE, TEXT, CONTACT -> new Block.Paragraph(paragraph.whole());
        };
    }

    /** Its heading is its first sentence. */
    private static Block led(String whole) {
        int stop = whole.indexOf(STOP);
        return stop < 0 || stop == whole.length() - 1 ? new Block.Heading(Level.SECOND, whole)
            : new Block.Led(Level.SECOND, whole.substring(0, stop + 1), whole.substring(stop + 1));
    }
}
