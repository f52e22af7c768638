package zhenggai.ui.paper.proof;

import java.util.EnumSet;
import java.util.Set;

import zhenggai.domain.papers.PaperKind;

/** What can be asked of a paper besides the day it is filled in. */
public enum Ask {
    AS_OF, SINCE, SHEET, BY, PERSON, SUCCESSOR, FINDING;

    /** Only what changes something on this paper. */
    public static Set<Ask> of(PaperKind kind) {
        return switch (kind) {
            case PROGRESS -> EnumSet.of(AS_OF, SINCE, SHEET);
            case SUMMARY -> EnumSet.of(AS_OF, SINCE);
            case OVERDUE, EXTENSIONS -> EnumSet.of(AS_OF, SHEET, BY);
            case CLEARANCE, CLOSE_OUT -> EnumSet.of(AS_OF, FINDING);
            case REGULATIONS, DEADLINES, WALL_CHART -> EnumSet.of(AS_OF, SHEET);
            case PERSON -> EnumSet.of(AS_OF, SHEET, PERSON);
            case HANDOVER -> EnumSet.of(SHEET, PERSON, SUCCESSOR);
            case REPORT -> EnumSet.of(AS_OF);
        };
    }
}
