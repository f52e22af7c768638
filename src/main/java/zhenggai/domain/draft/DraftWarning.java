package zhenggai.domain.draft;

import java.util.List;

/** A question about the document, for a person to answer: the line of the source, the text key of the sentence, what it names. */
public record DraftWarning(int line, String code, List<Object> args) {

    public DraftWarning {
        args = List.copyOf(args);
    }
}
