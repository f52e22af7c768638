package zhenggai.ui.paper.proof;

import java.util.List;
import java.util.stream.Collectors;

import zhenggai.domain.papers.PaperRequest;
import zhenggai.paper.MadePaper;
import zhenggai.paper.Paper;
import zhenggai.paper.PaperFonts;
import zhenggai.words.Texts;

/** A paper as it would leave the house now: what was asked for, its description, its pages. */
public record Proof(PaperRequest request, List<Paper> papers, MadePaper made) {
    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]+";

    public Proof {
        papers = List.copyOf(papers);
    }

    /** The title of the paper; where there are many, what they are. */
    public String title() {
        return papers.size() == 1 ? papers.getFirst().heading().title() : Texts.text("papers.all-of", request.kind(), papers.size());
    }

    /** A name for a file, without its ending: the title and the day. */
    public String fileName() {
        return Texts.text("papers.file-name", title().replaceAll("\\R", "").replaceAll(NOT_IN_NAMES, " ").strip(), request.on());
    }

    /** What it is set in, in words: the official fonts, or what stands in their place. */
    public String fonts() {
        return made.fonts().stream().map(Proof::words).distinct().collect(Collectors.joining(Texts.text("papers.semicolon")));
    }

    private static String words(PaperFonts.Choice choice) {
        return choice.isOfficial() ? Texts.text("papers.font", choice.usedName()) : Texts.text("paper.font.substituted", choice.officialName(), choice.usedName());
    }
}
