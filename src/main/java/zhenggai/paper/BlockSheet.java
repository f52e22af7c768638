package zhenggai.paper;

import java.util.List;

import zhenggai.domain.papers.PageSetup;

/** A paper of blocks one below the other: paragraphs, forms to fill in and sign, small tables, charts. */
public record BlockSheet(Heading heading, Look look, PageSetup page, List<Block> blocks) implements Paper {

    /** How it is set: a form with office and day above it, or a document in official layout (GB/T 9704-2012, clauses 5 to 7). */
    public enum Look {
        FORM(0.88),
        /** Small fourth beside third. */
        OFFICIAL(0.75);

        private final double small;

        Look(double small) {
            this.small = small;
        }

        /** The size of notes and of other words beside a text of this size. */
        public double small(double textSize) {
            return textSize * small;
        }

        /** The size of what stands in boxes and small tables among a text of this size. */
        public double box(double textSize) {
            return this == OFFICIAL ? small(textSize) : textSize;
        }
    }

    public BlockSheet {
        blocks = List.copyOf(blocks);
    }

    /** The sizes of an official document are the standard's, whatever the sheet. */
    @Override
    public BlockSheet on(PageSetup newPage) {
        return new BlockSheet(heading, look, look == Look.OFFICIAL ? newPage.sized(page.textSize(), page.titleSize()) : newPage, blocks);
    }

    @Override
    public BlockSheet imprinted(String imprint) {
        return new BlockSheet(heading.imprinted(imprint), look, page, blocks);
    }

    /** Whether the title of an official document goes on with a centred line, such as its number; a line stays free below a title without. */
    public boolean isSubtitled() {
        return !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph paragraph && paragraph.kind() == Block.Paragraph.Kind.CENTRE;
    }

    @Override
    public List<String> words() {
        return blocks.stream().flatMap(block -> block.words().stream()).filter(words -> !words.isBlank()).toList();
    }
}
