package zhenggai.words;

import java.util.Map;
import java.util.stream.Collectors;

import zhenggai.domain.opinion.OpinionFigures;
import zhenggai.domain.opinion.Sender;

/** Opinions from the public in words: who said them, as far as that may be seen in a list, and what all of them come to. */
public final class OpinionWords {
    private OpinionWords() {}

    /** The name; that there is none; or only that somebody wants his kept back. */
    public static String sender(Sender from) {
        return from.canBeNamed() ? from.name() : from.isAnonymous() ? Texts.text("opinions.anonymous") : Texts.text("opinions.kept-back");
    }

    /** How many there are, how many are answered and how, how many are not. */
    public static String figures(OpinionFigures figures) {
        String outcomes = counted(figures.outcomes());
        String answered = outcomes.isEmpty() ? Texts.text("opinions.answered", figures.answered())
            : Texts.text("opinions.answered-with", figures.answered(), outcomes);
        String waiting = figures.overdue() == 0 ? Texts.text("opinions.unanswered", figures.unanswered())
            : Texts.text("opinions.unanswered-late", figures.unanswered(), figures.overdue());
        return Texts.text("opinions.figures", figures.total(), answered, waiting);
    }

    /** How many came in on which way; empty where none did. */
    public static String channels(OpinionFigures figures) {
        String channels = counted(figures.channels());
        return channels.isEmpty() ? "" : Texts.text("opinions.channels", channels);
    }

    private static String counted(Map<? extends Enum<?>, Integer> figures) {
        return figures.entrySet().stream().filter(entry -> entry.getValue() > 0)
            .map(entry -> Texts.text("opinions.counted", entry.getKey(), entry.getValue())).collect(Collectors.joining(Texts.text("list.comma")));
    }
}
