package zhenggai.paper.cell;

import java.util.List;

import zhenggai.domain.papers.PaperCode;
import zhenggai.paper.Block.Code;
import zhenggai.words.Texts;

/** The code on a paper that comes back signed, with what it says in words. */
public final class CodeBlocks {
    private CodeBlocks() {}

    public static Code of(PaperCode code) {
        String item = code.round() == 0 ? Texts.text("paper.code.item", code.item()) : Texts.text("paper.code.round", code.item(), code.round());
        return new Code(code.text(), List.of(Texts.text("paper.code.scan"), item, code.office()));
    }
}
