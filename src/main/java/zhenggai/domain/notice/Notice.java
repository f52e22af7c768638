package zhenggai.domain.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.spine.Days;
import zhenggai.domain.spine.InspectionId;

/**
 * A document about an inspection while it is written: everything that is not said otherwise follows the case.
 *
 * @param title empty for the one that follows from the inspection
 * @param period in which the public can read it and answer
 * @param dated the day it is signed, null while nobody said
 * @param fixed the number of the signed version at which its text stands, 0 while it is written on
 * @param revisions what a person changed; added paragraphs of one place in their order
 */
public record Notice(NoticeId id, NoticeKind kind, InspectionId inspection, String title, Days period, @Nullable LocalDate dated, int fixed, List<Revision> revisions) {

    public Notice {
        title = title.strip();
        revisions = List.copyOf(revisions);
    }

    public static Notice of(InspectionId inspection, NoticeKind kind) {
        return new Notice(NoticeId.NEW, kind, inspection, "", Days.UNKNOWN, null, 0, List.of());
    }

    public boolean isFixed() {
        return fixed != 0;
    }

    /** What was said of a place otherwise than the case does. */
    public Optional<Revision> at(String place) {
        return revisions.stream().filter(revision -> revision.isAt(place)).findFirst();
    }

    /** The paragraphs that were added behind a place. */
    public List<Revision> addedBehind(String place) {
        return revisions.stream().filter(revision -> revision.deed() == Deed.ADDED && revision.place().equals(place)).toList();
    }

    public Notice titled(String newTitle) {
        requireOpen();
        return new Notice(id, kind, inspection, newTitle, period, dated, fixed, revisions);
    }

    public Notice open(Days newPeriod) {
        requireOpen();
        return new Notice(id, kind, inspection, title, newPeriod, dated, fixed, revisions);
    }

    public Notice dated(@Nullable LocalDate day) {
        requireOpen();
        return new Notice(id, kind, inspection, title, period, day, fixed, revisions);
    }

    /** With another text where the case says something; the same text again means that it follows the case. */
    public Notice edited(Passage passage, String text) {
        requireOpen();
        if (text.strip().equals(passage.text())) {
            return followed(passage.place());
        }
        Optional<Revision> there = at(passage.place());
        return there.isEmpty() ? with(Revision.edited(passage, text))
            : replaced(there.get(), new Revision(there.get().id(), Deed.EDITED, passage.place(), passage.rank(), text, passage.text()));
    }

    /** With another text where a person wrote one about something that went. */
    public Notice editedGone(String place, String text) {
        requireOpen();
        return at(place).map(there -> replaced(there, there.saying(text, there.basis()))).orElse(this);
    }

    /** Follows the case there again. */
    public Notice followed(String place) {
        requireOpen();
        return new Notice(id, kind, inspection, title, period, dated, fixed, revisions.stream().filter(revision -> !revision.isAt(place)).toList());
    }

    /** Keeps what a person wrote there although the case says something else meanwhile. */
    public Notice kept(Passage passage) {
        requireOpen();
        return at(passage.place()).map(there -> replaced(there, there.saying(there.text(), passage.text()))).orElse(this);
    }

    public Notice leftOut(Passage passage) {
        requireOpen();
        Notice bare = followed(passage.place());
        return bare.with(Revision.leftOut(passage));
    }

    /** With a paragraph of a person's own behind a place, the last of those that stand there. */
    public Notice added(String behind, Rank rank, String text) {
        requireOpen();
        return with(Revision.added(behind, rank, text));
    }

    public Notice reworded(RevisionId paragraph, String text) {
        requireOpen();
        Revision there = get(paragraph);
        return replaced(there, there.saying(text, there.basis()));
    }

    public Notice without(RevisionId paragraph) {
        requireOpen();
        Revision there = get(paragraph);
        return new Notice(id, kind, inspection, title, period, dated, fixed, revisions.stream().filter(one -> !one.equals(there)).toList());
    }

    /**
     * An added paragraph before whatever stands before it; the first of all stays where it is.
     *
     * @param passages what the case says, in the order in which it is read
     */
    public Notice movedUp(RevisionId paragraph, List<Passage> passages) {
        Revision there = get(paragraph);
        List<Revision> beside = addedBehind(there.place());
        int at = beside.indexOf(there);
        int place = placeOf(there, passages);
        return at > 0 ? swapped(there, beside.get(at - 1)) : place <= 0 ? this : moved(there, passages.get(place - 1).place(), Integer.MAX_VALUE);
    }

    /** An added paragraph behind whatever stands behind it; the last of all stays where it is. */
    public Notice movedDown(RevisionId paragraph, List<Passage> passages) {
        Revision there = get(paragraph);
        List<Revision> beside = addedBehind(there.place());
        int at = beside.indexOf(there);
        int place = placeOf(there, passages);
        return at < beside.size() - 1 ? swapped(there, beside.get(at + 1))
            : place < 0 || place == passages.size() - 1 ? this : moved(there, passages.get(place + 1).place(), 0);
    }

    private static int placeOf(Revision there, List<Passage> passages) {
        return passages.stream().map(Passage::place).toList().indexOf(there.place());
    }

    /** Behind another place, among what stands there. */
    private Notice moved(Revision there, String behind, int at) {
        List<Revision> others = new ArrayList<>(without(there.id()).revisions);
        others.add(Math.min(at, others.size()), there.behind(behind));
        return new Notice(id, kind, inspection, title, period, dated, fixed, others);
    }

    private Notice swapped(Revision one, Revision other) {
        requireOpen();
        return changed(revision -> revision.equals(one) ? other : revision.equals(other) ? one : revision);
    }

    /** Its text stands from now on at a version that was signed. */
    public Notice fixedAt(int version) {
        requireOpen();
        return new Notice(id, kind, inspection, title, period, dated, version, revisions);
    }

    /**
     * Written on towards the next version.
     *
     * @throws Refused when it is being written
     */
    public Notice reopened() {
        if (!isFixed()) {
            throw new Refused("notice.not-fixed");
        }
        return new Notice(id, kind, inspection, title, period, dated, 0, revisions);
    }

    /** @throws Refused when its text stands at a signed version */
    public void requireOpen() {
        if (isFixed()) {
            throw new Refused("notice.is-fixed", fixed);
        }
    }

    private Revision get(RevisionId paragraph) {
        return revisions.stream().filter(revision -> revision.id().equals(paragraph)).findFirst().orElseThrow(() -> new Refused("case.thing-gone"));
    }

    private Notice with(Revision more) {
        List<Revision> all = new ArrayList<>(revisions);
        all.add(more);
        return new Notice(id, kind, inspection, title, period, dated, fixed, all);
    }

    private Notice replaced(Revision there, Revision now) {
        return changed(revision -> revision.equals(there) ? now : revision);
    }

    private Notice changed(UnaryOperator<Revision> change) {
        return new Notice(id, kind, inspection, title, period, dated, fixed, revisions.stream().map(change).toList());
    }
}
