package zhenggai.words;

import zhenggai.domain.meeting.Vote;

/** How a meeting voted, in words. */
public final class VoteWords {
    private VoteWords() {}

    /** Empty where nobody has voted. */
    public static String of(Vote vote) {
        return switch (vote) {
            case Vote.None ignored -> "";
            case Vote.Unanimous ignored -> Texts.text("vote.unanimous");
            case Vote.Counted counted -> Texts.text("vote.counted", counted.inFavour(), counted.against(), counted.abstained());
        };
    }
}
