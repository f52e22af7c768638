package zhenggai.domain.meeting;

import zhenggai.domain.Refused;

/** How a meeting voted on an item. */
public sealed interface Vote {

    /** More than half of the votes were for it. */
    boolean isAdopted();

    /** Nobody has voted. */
    record None() implements Vote {
        @Override
        public boolean isAdopted() {
            return false;
        }
    }

    /** Agreed by all, without a count. */
    record Unanimous() implements Vote {
        @Override
        public boolean isAdopted() {
            return true;
        }
    }

    /** Counted votes. */
    record Counted(int inFavour, int against, int abstained) implements Vote {

        /** @throws Refused when a number is negative or nobody voted */
        public Counted {
            if (inFavour < 0 || against < 0 || abstained < 0 || inFavour + against + abstained == 0) {
                throw new Refused("meeting.votes", inFavour, against, abstained);
            }
        }

        @Override
        public boolean isAdopted() {
            return inFavour > against + abstained;
        }
    }
}
