package zhenggai.domain.publication;

import java.util.Map;
import java.util.stream.Collectors;

import zhenggai.domain.notice.NoticeWords;
import zhenggai.domain.opinion.OpinionFigures;

/** What a closing statement says of the opinions that came in while the notice was public: how many, on which ways, and what became of them. */
final class Heard {
    private Heard() {}

    static String of(OpinionFigures figures) {
        if (figures.total() == 0) {
            return NoticeWords.say("closing.none-heard");
        }
        String overdue = figures.overdue() == 0 ? "" : NoticeWords.say("closing.overdue", figures.overdue());
        return NoticeWords.say("closing.heard", figures.total(), counted("closing.heard-", figures.channels())) + answered(figures) + overdue;
    }

    private static String answered(OpinionFigures figures) {
        String outcomes = counted("closing.outcome-", figures.outcomes());
        return figures.answered() == 0 ? NoticeWords.say("closing.none-answered")
            : figures.unanswered() == 0 ? NoticeWords.say("closing.all-answered", outcomes)
                : NoticeWords.say("closing.some-answered", figures.answered(), outcomes, figures.unanswered());
    }

    /** Only of what there is some. */
    private static String counted(String words, Map<? extends Enum<?>, Integer> counts) {
        return counts.entrySet().stream().filter(count -> count.getValue() > 0)
            .map(count -> NoticeWords.say("closing.counted", NoticeWords.say(words + count.getKey().name()), count.getValue()))
            .collect(Collectors.joining(NoticeWords.say("comma")));
    }
}
