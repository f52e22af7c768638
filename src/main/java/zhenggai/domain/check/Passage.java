package zhenggai.domain.check;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.check.text.CheckedText;
import zhenggai.domain.check.text.Found;
import zhenggai.domain.check.text.Spot;

/**
 * The words a question is about.
 *
 * @param wording which words of the case; null in a document
 * @param words what stands at the spot
 * @param sentence the sentence around it
 * @param at where in it the words begin
 * @param instead what the check proposes to say there; null where only a person can know
 */
public record Passage(Spot spot, @Nullable Wording wording, String words, String sentence, int at, @Nullable String instead) {

    static Passage in(CheckedText text, Found found, @Nullable Wording wording) {
        return new Passage(found.spot(), wording, text.words(found.spot()), text.sentence(found.spot()), text.inSentence(found.spot()), found.instead());
    }

    /** What an answer rests on: when the sentence changes, it is another question. */
    String occasion() {
        return words + "|" + sentence;
    }
}
