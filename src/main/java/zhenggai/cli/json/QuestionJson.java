package zhenggai.cli.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.check.Answer;
import zhenggai.domain.check.Passage;
import zhenggai.domain.check.Question;
import zhenggai.domain.check.Question.Asked;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.words.QuestionWords;

/** What the checks ask as JSON; its form is a promise to scripts. */
public final class QuestionJson {
    private QuestionJson() {}

    private static Map<String, Object> of(List<Asked> asked) {
        return Json.object("open", Asked.open(asked), "answered", asked.stream().filter(one -> one.answer() != null).count(),
            "questions", asked.stream().map(QuestionJson::question).toList());
    }

    /** What is asked about a notice or report of that title, as it stands. */
    public record Written(NoticeKind kind, String title, List<Asked> asked) {}

    /** A case or document, and beside it its notice and its report, whose places are lines of their texts. */
    public static Map<String, Object> of(List<Asked> asked, List<Written> written) {
        Map<String, Object> all = of(asked);
        written.forEach(one -> {
            Map<String, Object> text = Json.object("title", one.title());
            text.putAll(of(one.asked()));
            all.put(one.kind().name().toLowerCase(Locale.ROOT), text);
        });
        return all;
    }

    private static Map<String, Object> question(Asked asked) {
        Question question = asked.question();
        return Json.object("check", question.key().check().name(), "group", question.key().check().group().name(), "remark", question.key().check().isRemark(),
            "place", place(question), "found", QuestionWords.found(question), "mend", QuestionWords.mend(question), "answer", answer(asked.answer()));
    }

    private static Map<String, Object> place(Question question) {
        Passage passage = question.passage();
        boolean inDocument = passage != null && passage.wording() == null;
        return Json.object("text", QuestionWords.place(question), "item", inDocument ? null : question.code(),
            "wording", passage == null || inDocument ? null : passage.wording().name(),
            "line", inDocument ? passage.spot().paragraph() : null, "from", passage == null ? null : passage.spot().from(),
            "until", passage == null ? null : passage.spot().until(), "words", passage == null ? null : passage.words(),
            "instead", passage == null ? null : passage.instead());
    }

    private static @Nullable Map<String, Object> answer(@Nullable Answer answer) {
        return answer == null ? null : Json.object("reason", answer.reason(), "by", answer.by(), "on", answer.on().toString());
    }
}
