package zhenggai.ui.paper.proof;

import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.paper.Paper;
import zhenggai.paper.pdf.MadePaper;
import zhenggai.words.Texts;

/**
 * A paper as it would leave the house now: what was asked for, its description, its pages.
 *
 * @param template the table it was made by, null for the usual one or another paper
 * @param nextIssue the number it would get if it were issued
 */
public record Proof(PaperRequest request, @Nullable TableTemplate template, List<Paper> papers, MadePaper made, int nextIssue) {
    public Proof {
        papers = List.copyOf(papers);
    }

    /** The title of the paper; where there are many, what they are. */
    public String title() {
        return papers.size() == 1 ? papers.getFirst().heading().title() : Texts.text("papers.all-of", request.kind(), papers.size());
    }

    /** A name for a file, without its ending: the title and the day. */
    public String fileName() {
        return Texts.text("papers.file-name", title().replaceAll("\\R", ""), request.on());
    }

    /** What it is set in, in words: the official fonts, or what stands in their place. */
    public String fonts() {
        return made.fontWords();
    }
}
