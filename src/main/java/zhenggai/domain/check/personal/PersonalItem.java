package zhenggai.domain.check.personal;

import zhenggai.domain.check.text.Spot;

/** One piece of personal data in a text: what it is, where it stands, and whether it is known to be meant for the public. */
public record PersonalItem(PersonalKind kind, Spot spot, String words, Known known) {

    /** Why nobody has to ask about it, if so. */
    public enum Known { NOT, OFFICIAL, OFFICE_CONTACT }

    public boolean isAsked() {
        return known == Known.NOT;
    }

    boolean overlaps(PersonalItem other) {
        return spot.paragraph() == other.spot.paragraph() && spot.from() < other.spot.until() && other.spot.from() < spot.until();
    }
}
