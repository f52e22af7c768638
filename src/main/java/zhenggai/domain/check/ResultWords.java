package zhenggai.domain.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import zhenggai.domain.check.Examined.Item;
import zhenggai.domain.check.text.CheckedText;
import zhenggai.domain.check.text.Paragraph;
import zhenggai.domain.check.text.RecordedFigures;
import zhenggai.domain.spine.MeasureId;

/** What the public is told that a measure came to, beside the figures that are on record of it. */
final class ResultWords {
    private ResultWords() {}

    static Stream<Question> otherThanRecorded(Examined examined) {
        return examined.measures().flatMap(item -> otherThanRecorded(examined, item));
    }

    private static Stream<Question> otherThanRecorded(Examined examined, Item item) {
        MeasureId measure = item.leaf().measure().id();
        CheckedText text = new CheckedText(List.of(new Paragraph(0, item.leaf().measure().publicResult())), examined.around(), false);
        return RecordedFigures.differing(text, examined.figures().getOrDefault(measure, List.of())).map(found -> {
            Passage passage = Passage.in(text, found, Wording.RESULT);
            return new Question(item.key(Check.FIGURE_DIFFERS, passage.occasion()), item.code(), found.said(), Set.of(measure), passage);
        });
    }
}
