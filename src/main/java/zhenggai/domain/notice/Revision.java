package zhenggai.domain.notice;

import zhenggai.domain.Refused;

/**
 * Something a person changed in a document.
 *
 * @param place where; of an added paragraph the place it stands behind
 * @param text what stands there instead or besides, empty where something was left out
 * @param basis what the case said there when it was written
 */
public record Revision(RevisionId id, Deed deed, String place, Rank rank, String text, String basis) {

    /** @throws Refused when it says nothing */
    public Revision {
        text = text.strip();
        if (text.isEmpty() && deed != Deed.LEFT_OUT) {
            throw new Refused("notice.text-missing");
        }
    }

    static Revision edited(Passage passage, String text) {
        return new Revision(RevisionId.NEW, Deed.EDITED, passage.place(), passage.rank(), text, passage.text());
    }

    static Revision leftOut(Passage passage) {
        return new Revision(RevisionId.NEW, Deed.LEFT_OUT, passage.place(), passage.rank(), "", passage.text());
    }

    static Revision added(String behind, Rank rank, String text) {
        return new Revision(RevisionId.NEW, Deed.ADDED, behind, rank, text, "");
    }

    public boolean isAt(String otherPlace) {
        return deed != Deed.ADDED && place.equals(otherPlace);
    }

    Revision saying(String newText, String newBasis) {
        return new Revision(id, deed, place, rank, newText, newBasis);
    }

    /** An added paragraph behind another place. */
    Revision behind(String newPlace) {
        return new Revision(id, deed, newPlace, rank, text, basis);
    }
}
