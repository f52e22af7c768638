package zhenggai.words;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import zhenggai.domain.reminding.Matter;
import zhenggai.domain.reminding.Matter.Why;
import zhenggai.domain.rules.Warning;

/** What is said to somebody who is not looking at the case: how much needs somebody, and why. */
public final class DueSentence {
    private DueSentence() {}

    /**
     * @param of whose matters they are: a person's, a department's, a case's
     * @return empty where nothing needs anybody
     */
    public static Optional<String> of(String of, List<Matter> matters, LocalDate on) {
        Predicate<Matter> warned = matter -> matter.key().why() == Why.WARNING;
        Predicate<Matter> over = warned.and(matter -> matter.key().level() == Warning.Level.RED);
        Predicate<Matter> today = warned.and(matter -> matter.item() != null && on.equals(matter.item().due()));
        String parts = Stream.of(
            part("remind.over", matters, over), part("remind.today", matters, today), part("remind.near", matters, warned.and(over.or(today).negate())),
            part("remind.review", matters, because(Why.REVIEW)), part("remind.returned", matters, because(Why.RETURNED)),
            part("remind.reply-missing", matters, because(Why.REPLY_MISSING)), part("remind.replied", matters, because(Why.REPLIED)),
            part("remind.form-missing", matters, because(Why.FORM_MISSING)), part("remind.stage", matters, because(Why.STAGE)),
            part("remind.opinion", matters, because(Why.OPINION)))
            .flatMap(Optional::stream).collect(Collectors.joining(Texts.text("list.comma")));
        return parts.isEmpty() ? Optional.empty() : Optional.of(Texts.text("remind.due", of, parts));
    }

    /** A case is called like its file. */
    public static String caseName(Path file) {
        return file.getFileName().toString().replaceFirst("\\.zgt$", "");
    }

    private static Predicate<Matter> because(Why why) {
        return matter -> matter.key().why() == why;
    }

    private static Optional<String> part(String key, List<Matter> matters, Predicate<Matter> counted) {
        long count = matters.stream().filter(counted).count();
        return count == 0 ? Optional.empty() : Optional.of(Texts.text(key, count));
    }
}
