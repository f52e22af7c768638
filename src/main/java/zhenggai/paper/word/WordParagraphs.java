package zhenggai.paper.word;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.Block;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.office.Folds;
import zhenggai.paper.office.Xml;

/** The running text of a paper of blocks in a Word file: each paragraph in the style of its kind, and kept with what it must not be torn from. */
final class WordParagraphs {
    /** GB/T 9704-2012, 7.3.5: the day stands four characters from the right edge. */
    private static final int DAY_INDENT = 4;

    private final List<Block> blocks;
    private final double size;
    private final double small;
    private final boolean isOfficial;
    private final WordBody body;

    WordParagraphs(BlockSheet sheet, WordBody body) {
        this.blocks = sheet.blocks();
        this.size = sheet.page().textSize();
        this.small = sheet.look().small(size);
        this.isOfficial = sheet.look() == BlockSheet.Look.OFFICIAL;
        this.body = body;
    }

    /** @param isKept whether it stays on the page of what follows it, whatever that is */
    void write(Paragraph paragraph, int at, boolean isKept) {
        WordStyle lead = style(paragraph.lead().kind());
        body.paragraphs(style(paragraph.kind()), paragraph.kind() == Kind.NOTE ? small : size, new WordBody.Led(lead.face, paragraph.lead().words(), paragraph.text()),
            own(paragraph, at, isKept));
    }

    private @Nullable Xml own(Paragraph paragraph, int at, boolean isKept) {
        boolean isSigned = isOfficial && isSignedBelow(at);
        boolean goesOn = paragraph.kind() == Kind.TOGETHER && next(at).filter(next -> next.kind() == Kind.TOGETHER).isPresent();
        Xml own = new Xml();
        if (isKept || isSigned || goesOn) {
            own.leaf("w:keepNext");
        }
        // the last lines of a long paragraph stay with the signature, not all of it
        if (isKept || goesOn) {
            own.leaf("w:keepLines");
        }
        if (isOfficial && paragraph.kind() == Kind.ISSUER) {
            own.leaf("w:ind", "w:rightChars", 0, "w:right", Math.round(beside(paragraph, at) * WordBody.TWIPS));
        }
        return isKept || isSigned || goesOn || paragraph.kind() == Kind.ISSUER ? own : null;
    }

    /** What stays free at the right of whoever signs, so that the day stands in the middle below; in points. */
    private double beside(Paragraph issuer, int at) {
        String day = blocks.stream().skip(at + 1L).filter(Paragraph.class::isInstance).map(Paragraph.class::cast).filter(next -> next.kind() == Kind.RIGHT)
            .findFirst().map(Paragraph::text).orElse(issuer.text());
        return Math.max(0, DAY_INDENT * size + (Folds.width(day, size) - Folds.width(issuer.text(), size)) / 2);
    }

    /** Whether a signature follows, with no more than free lines between: it does not begin a page. */
    private boolean isSignedBelow(int at) {
        return blocks.stream().skip(at + 1L).dropWhile(block -> block instanceof Paragraph free && free.isFreeLine()).findFirst()
            .filter(block -> block instanceof Paragraph next && next.kind().isSignature()).isPresent();
    }

    private Optional<Paragraph> next(int at) {
        return blocks.stream().skip(at + 1L).findFirst().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
    }

    private WordStyle style(Kind kind) {
        return isOfficial ? official(kind) : plain(kind);
    }

    private static WordStyle official(Kind kind) {
        return switch (kind) {
            case HEADING_1 -> WordStyle.OFFICIAL_1;
            case HEADING_2 -> WordStyle.OFFICIAL_2;
            case HEADING_3 -> WordStyle.OFFICIAL_3;
            case HEADING_4 -> WordStyle.OFFICIAL_4;
            case BODY, TOGETHER -> WordStyle.OFFICIAL_BODY;
            case FLUSH -> WordStyle.OFFICIAL_FLUSH;
            case CENTRE -> WordStyle.OFFICIAL_CENTRE;
            case CAPTION -> WordStyle.OFFICIAL_CAPTION;
            case NOTE -> WordStyle.OFFICIAL_NOTE;
            case ISSUER, RIGHT -> WordStyle.OFFICIAL_RIGHT;
        };
    }

    private static WordStyle plain(Kind kind) {
        return switch (kind) {
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> WordStyle.SECTION;
            case BODY, TOGETHER -> WordStyle.BODY;
            case CENTRE -> WordStyle.BRIEF;
            case CAPTION -> WordStyle.SLIP;
            case FLUSH, NOTE -> WordStyle.NOTE;
            case ISSUER, RIGHT -> WordStyle.RIGHT;
        };
    }
}
