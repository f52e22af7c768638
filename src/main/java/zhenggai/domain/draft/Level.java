package zhenggai.domain.draft;

/** The place of a node in the tree, from the whole document down to a paragraph that belongs to no finding. */
public enum Level {
    TITLE, SECTION, CATEGORY, FINDING, MEASURE, PARAGRAPH;

    /** Whether the node has a heading of its own; the others are running text. */
    public boolean hasHeading() {
        return compareTo(MEASURE) < 0;
    }

    /** Whether a node of this level may be put directly under the other. Only a reader puts findings under a finding. */
    public boolean fitsUnder(Level parent) {
        return switch (this) {
            case TITLE, SECTION -> false;
            case CATEGORY -> parent == SECTION;
            case FINDING -> parent == SECTION || parent == CATEGORY;
            case MEASURE -> parent == CATEGORY || parent == FINDING;
            case PARAGRAPH -> parent != TITLE && parent != PARAGRAPH;
        };
    }
}
