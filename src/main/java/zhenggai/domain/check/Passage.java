package zhenggai.domain.check;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.check.text.CheckedText;
import zhenggai.domain.check.text.Spot;

/**
 * The words a question is about.
 *
 * @param wording which words of the case; null in a document
 * @param words what stands at the spot
 * @param sentence the sentence around it
 */
public record Passage(Spot spot, @Nullable Wording wording, String words, String sentence) {

    static Passage in(CheckedText text, Spot spot, @Nullable Wording wording) {
        return new Passage(spot, wording, text.words(spot), text.sentence(spot));
    }

    /** What an answer rests on: when the sentence changes, it is another question. */
    String occasion() {
        return words + "|" + sentence;
    }
}
