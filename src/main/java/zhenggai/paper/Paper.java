package zhenggai.paper;

import java.util.List;

import zhenggai.domain.papers.PageSetup;

/** A paper as it is meant, whatever file it becomes: what stands above it, on which sheet, and all its words. */
public sealed interface Paper permits TableSheet, BlockSheet, WallChart {
    Heading heading();

    PageSetup page();

    /** The same paper on another sheet. */
    Paper on(PageSetup page);

    /** The same paper with what it is recognised by at the foot of every page. */
    Paper imprinted(String imprint);

    /** Every text of its body in reading order, as each of the files has it; a merged cell says its text once. */
    List<String> words();
}
