package zhenggai.ui.paper.out;

import zhenggai.casework.parcel.Departures;
import zhenggai.words.Texts;

/** What is said of all of a case that left it, behind where it lies now. */
public final class DepartureWords {
    private DepartureWords() {}

    /** Nothing where it stands in the history. */
    public static String of(Departures departures) {
        return departures.areNoted() ? "" : Texts.text("departure.not-noted");
    }
}
