package zhenggai.ui.opinion;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.opinion.OpinionChannel;
import zhenggai.domain.opinion.OpinionState;
import zhenggai.domain.spine.FindingId;

/** What is asked of the list of opinions: words typed, and filters, of which null ones leave nothing out. */
public record OpinionQuery(
        String typed, @Nullable OpinionState state, @Nullable OpinionChannel channel, @Nullable YearMonth month, @Nullable About about) {
    public static final OpinionQuery EVERYTHING = new OpinionQuery("", null, null, null, null);

    /** A finding all of whose opinions are looked at, and its number. */
    public record About(FindingId finding, String number) {}

    boolean isEverything() {
        return withTyped("").equals(EVERYTHING) && typed.isBlank();
    }

    boolean admits(OpinionRow row) {
        return (state == null || row.state() == state)
            && (channel == null || row.opinion().received().channel() == channel)
            && (month == null || row.month().equals(month))
            && (about == null || about.finding().equals(row.opinion().finding()))
            && row.words().contains(typed.strip());
    }

    public OpinionQuery withTyped(String newTyped) {
        return new OpinionQuery(newTyped, state, channel, month, about);
    }

    public OpinionQuery inState(@Nullable OpinionState newState) {
        return new OpinionQuery(typed, newState, channel, month, about);
    }

    public OpinionQuery by(@Nullable OpinionChannel newChannel) {
        return new OpinionQuery(typed, state, newChannel, month, about);
    }

    public OpinionQuery in(@Nullable YearMonth newMonth) {
        return new OpinionQuery(typed, state, channel, newMonth, about);
    }

    public OpinionQuery about(@Nullable About newAbout) {
        return new OpinionQuery(typed, state, channel, month, newAbout);
    }
}
