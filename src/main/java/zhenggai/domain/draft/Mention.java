package zhenggai.domain.draft;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.result.Amount;
import zhenggai.domain.time.Precision;

/** Something a document names, with the place where it stands and the words it is named by. */
public sealed interface Mention {
    Span span();

    String words();

    /**
     * A day, a longer time or a range of them: its first and last day, as exactly as the words say. An open end has no last day, words
     * that name no day have neither.
     */
    record Time(Span span, String words, @Nullable LocalDate from, @Nullable LocalDate until, Precision precision) implements Mention {}

    /** A number of something, or a sum of money. */
    record Number(Span span, String words, Amount amount) implements Mention {}

    /** The title of another document, with its marks. */
    record Title(Span span, String words) implements Mention {}

    /**
     * A person or a department, and what for; {@code duty} is missing where it is only named.
     *
     * @param isGuess whether it was made out of running text, where no list of duties says so
     */
    record Party(Span span, String words, boolean isDepartment, @Nullable Part duty, boolean isGuess) implements Mention {}
}
