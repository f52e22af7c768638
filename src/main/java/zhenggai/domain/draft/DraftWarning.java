package zhenggai.domain.draft;

import java.util.List;

/**
 * A question about the document, for a person to answer.
 *
 * @param line of the source
 * @param place of the source where what is asked about begins, or {@link #SOMEWHERE} in that line
 * @param code the text key of the sentence
 * @param args what it names
 */
public record DraftWarning(int line, int place, String code, List<Object> args) {
    public static final int SOMEWHERE = -1;

    public DraftWarning {
        args = List.copyOf(args);
    }

    /** About a line as a whole. */
    public DraftWarning(int line, String code, List<Object> args) {
        this(line, SOMEWHERE, code, args);
    }
}
