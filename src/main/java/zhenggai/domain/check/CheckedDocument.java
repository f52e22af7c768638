package zhenggai.domain.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import zhenggai.domain.check.text.Around;
import zhenggai.domain.check.text.CheckedText;
import zhenggai.domain.check.text.Found;
import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.people.Contact;

/** A document from anywhere as the checks look at it. */
public final class CheckedDocument {
    private CheckedDocument() {}

    /**
     * A document that was read.
     *
     * @param around what a case knows; what the document says of its own day, its publication and the office's address goes before
     */
    public static CheckedText of(Draft draft, Around around) {
        boolean tellsOfThePast = draft.kind() == DocumentKind.NOTICE;
        Contact contact = draft.facts().contact().equals(Contact.NONE) ? around.contact() : draft.facts().contact();
        return CheckedText.of(draft.source(), new Around(tellsOfThePast ? draft.facts().documentDate() : null, draft.facts().publication(),
            around.calendar(), around.register(), around.people(), contact));
    }

    /** Everything the checks ask about a text, kind by kind, in its order; the code of a question is the number of its paragraph. */
    public static List<Question.Asked> asked(CheckedText text, Collection<Answer> answers) {
        return Question.withAnswers(Stream.of(Check.values()).flatMap(check -> check.find(text).map(found -> question(check, text, found))), answers);
    }

    private static Question question(Check check, CheckedText text, Found found) {
        Passage passage = Passage.in(text, found, null);
        return new Question(new Question.Key(check, null, null, passage.occasion()), String.valueOf(found.spot().paragraph()), found.said(), Set.of(), passage);
    }
}
