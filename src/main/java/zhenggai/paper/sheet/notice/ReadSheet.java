package zhenggai.paper.sheet.notice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.Level;
import zhenggai.domain.draft.Part;
import zhenggai.domain.draft.Span;
import zhenggai.domain.papers.PageSetup;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.BlockSheet.Look;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.Heading;

/** A document that was read, as a paper in official layout: line for line what it says, the headings it was understood to have set as such. */
public final class ReadSheet {
    private static final int LONGEST_SIGNATURE = 30;

    private final Draft document;
    private final List<String> lines;
    private final Map<Integer, Kind> headings = new HashMap<>();
    private final NoticeText text = new NoticeText();

    private ReadSheet(Draft document) {
        this.document = document;
        this.lines = document.source().lines().toList();
    }

    /** @param made the day that the file says of itself */
    public static BlockSheet of(Draft document, LocalDate made) {
        ReadSheet sheet = new ReadSheet(document);
        sheet.document.all().filter(node -> node.level().hasHeading()).forEach(sheet::heading);
        sheet.lines();
        return new BlockSheet(new Heading(document.title(), "", "", "", "", made, ""), Look.OFFICIAL, PageSetup.official(), sheet.text.blocks());
    }

    /** The lines that a heading takes up for itself: nothing runs on behind it. */
    private void heading(DraftNode node) {
        for (Span span : node.spans(Part.HEADING)) {
            int line = document.lineOf(span.start());
            int end = document.source().indexOf('\n', span.end() - 1);
            if (document.source().substring(span.end(), Math.max(span.end(), end < 0 ? document.source().length() : end)).isBlank()) {
                for (int taken = line; taken <= document.lineOf(span.end() - 1); taken++) {
                    headings.put(taken, kind(node.level()));
                }
            }
        }
    }

    private static Kind kind(Level level) {
        return switch (level) {
            case TITLE -> Kind.CENTRE;
            case SECTION -> Kind.HEADING_1;
            case CATEGORY -> Kind.HEADING_2;
            default -> Kind.HEADING_3;
        };
    }

    private void lines() {
        List<Integer> written = IntStream.rangeClosed(1, lines.size()).filter(line -> !lines.get(line - 1).isBlank()).boxed().toList();
        int signed = isSigned(written) ? 2 : 0;
        for (int i = 0; i < written.size(); i++) {
            Kind kind = headings.getOrDefault(written.get(i), Kind.BODY);
            // the title stands above already
            if (kind != Kind.CENTRE) {
                int behind = written.size() - 1 - i;
                if (signed > 0 && behind == 1) {
                    text.seal();
                }
                text.line(behind >= signed ? kind : behind == 0 ? Kind.RIGHT : Kind.ISSUER, lines.get(written.get(i) - 1));
            }
        }
    }

    /** Whether the last two lines are an office and the day: it names its day, and they are short. */
    private boolean isSigned(List<Integer> written) {
        return document.facts().documentDate() != null && written.size() > 2
            && written.reversed().stream().limit(2).allMatch(line -> lines.get(line - 1).strip().length() <= LONGEST_SIGNATURE);
    }
}
