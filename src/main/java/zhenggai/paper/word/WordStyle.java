package zhenggai.paper.word;

import org.jspecify.annotations.Nullable;
import zhenggai.paper.office.Typeface;

/** What a paragraph is in a Word file, and so how it looks; the user finds it by name among the styles and can change all of them at once. */
enum WordStyle {
    TITLE(Typeface.TITLE, Align.CENTRE, Set.LOOSE, -1),
    OFFICE(Typeface.TABLE, Align.LEFT, Set.LOOSE, -1),
    HEAD(Typeface.HEADING, Align.CENTRE, Set.CELL, -1),
    TEXT(Typeface.TABLE, Align.LEFT, Set.CELL, -1),
    BRIEF(Typeface.TABLE, Align.CENTRE, Set.CELL, -1),
    SIGN(Typeface.TABLE, Align.RIGHT, Set.CELL, -1),
    FIGURE(Typeface.HEADING, Align.CENTRE, Set.CELL, -1),
    NOTE(Typeface.TABLE, Align.LEFT, Set.LOOSE, -1),
    SLIP(Typeface.HEADING, Align.CENTRE, Set.LOOSE, -1),
    SECTION(Typeface.HEADING, Align.LEFT, Set.LOOSE, 0),
    BODY(Typeface.TABLE, Align.BOTH, Set.INDENTED, -1),
    RIGHT(Typeface.TABLE, Align.RIGHT, Set.LOOSE, -1),
    MARGIN(Typeface.TABLE, Align.LEFT, Set.CELL, -1),
    OFFICIAL_TITLE(Typeface.TITLE, Align.CENTRE, Set.OFFICIAL, -1),
    OFFICIAL_1(Typeface.HEADING, Align.LEFT, Set.OFFICIAL_INDENTED, 0),
    OFFICIAL_2(Typeface.SUBHEADING, Align.LEFT, Set.OFFICIAL_INDENTED, 1),
    OFFICIAL_3(Typeface.BODY, Align.LEFT, Set.OFFICIAL_INDENTED, 2),
    OFFICIAL_4(Typeface.BODY, Align.LEFT, Set.OFFICIAL_INDENTED, 3),
    OFFICIAL_BODY(Typeface.BODY, Align.BOTH, Set.OFFICIAL_INDENTED, -1),
    OFFICIAL_FLUSH(Typeface.BODY, Align.BOTH, Set.OFFICIAL, -1),
    OFFICIAL_CENTRE(Typeface.BODY, Align.CENTRE, Set.OFFICIAL, -1),
    OFFICIAL_CAPTION(Typeface.HEADING, Align.CENTRE, Set.OFFICIAL, -1),
    OFFICIAL_NOTE(Typeface.BODY, Align.LEFT, Set.OFFICIAL, -1),
    OFFICIAL_RIGHT(Typeface.BODY, Align.RIGHT, Set.OFFICIAL_SIGNED, -1);

    final Typeface face;
    final Align align;
    final Set set;
    private final int outline;

    /** How its lines stand, as the file format calls it. */
    enum Align {
        LEFT("left"), CENTRE("center"), RIGHT("right"), BOTH("both");

        final String word;

        Align(String word) {
            this.word = word;
        }
    }

    /** How its lines follow each other, and where they begin and end. */
    enum Set {
        /** Lines as in the PDF's tables, nothing before or after. */
        CELL,
        LOOSE,
        /** The first line two characters in. */
        INDENTED,
        /** GB/T 9704-2012, 5.2.3: 22 lines on a page. */
        OFFICIAL, OFFICIAL_INDENTED,
        /** Four characters in from the right, as 7.3.5 asks of the date. */
        OFFICIAL_SIGNED;

        boolean isOfficial() {
            return compareTo(OFFICIAL) >= 0;
        }

        boolean isIndented() {
            return this == INDENTED || this == OFFICIAL_INDENTED;
        }
    }

    WordStyle(Typeface face, Align align, Set set, int outline) {
        this.face = face;
        this.align = align;
        this.set = set;
        this.outline = outline;
    }

    /** Its level in the outline of the document, null for running text. */
    @Nullable Integer outline() {
        return outline < 0 ? null : outline;
    }
}
