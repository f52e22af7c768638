package zhenggai.domain.supervision;

import java.util.List;
import java.util.stream.Stream;

/** How somebody is supervised: the papers of the ladder from the mildest to the sharpest, then the other ways, which leave a record. */
public enum ActKind {
    /** The start: what is expected, by when. */
    NOTICE(true),
    /** What was handed in, or how it goes, is not good enough. */
    GUIDANCE(true),
    /** The deadline is near. */
    REMINDER(true),
    /** The deadline was missed; a last one is set. */
    ADMONITION(true),
    /** The record of a talk with whoever answers for it. */
    TALK(true),
    /** The suggestion to those above that somebody be held to account. */
    ACCOUNTABILITY(true),
    /** Papers were called for and looked through. */
    DOCUMENTS(false),
    /** Somebody went and looked. */
    SITE_CHECK(false),
    /** People were asked. */
    INTERVIEW(false),
    /** Where everybody stands was told to everybody. */
    BULLETIN(false);

    private final boolean rung;

    ActKind(boolean rung) {
        this.rung = rung;
    }

    /** A paper of the ladder: it has a receiver, a deadline for the reply, and a slip to sign. */
    public boolean isRung() {
        return rung;
    }

    public static List<ActKind> rungs() {
        return Stream.of(values()).filter(ActKind::isRung).toList();
    }

    public static List<ActKind> others() {
        return Stream.of(values()).filter(kind -> !kind.rung).toList();
    }
}
