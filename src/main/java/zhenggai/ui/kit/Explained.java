package zhenggai.ui.kit;

import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.words.fault.FaultCode;
import zhenggai.words.Texts;

/** What a user is told of a failure: which of the three kinds it is, the sentence, and a short code where the fault is ours. */
public record Explained(Kind kind, String sentence, String code) {

    /** A rule said no, the world said no, or the program is wrong. */
    public enum Kind { RULE, WORLD, FAULT }

    public static Explained of(Throwable failure) {
        return switch (failure) {
            case Refused refused -> new Explained(Kind.RULE, Texts.sentence(refused.textKey(), refused.args()), "");
            case Unavailable unavailable -> new Explained(Kind.WORLD, Texts.sentence(unavailable.textKey(), unavailable.args()), "");
            default -> {
                String code = FaultCode.of(failure);
                yield new Explained(Kind.FAULT, Texts.text("problem.fault", code, System.getProperty("zhenggai.log", "")), code);
            }
        };
    }
}
