package zhenggai.paper.letter;

import java.util.List;
import java.util.Set;

/** The letters of the ladder; each has a usual template and fields that no template of it may lack. */
public enum LetterKind {
    NOTICE, GUIDANCE, REMINDER, ADMONITION, TALK, ACCOUNTABILITY;

    private static final Set<LetterField> TO = Set.of(LetterField.TO, LetterField.SALUTATION);
    private static final Set<LetterField> ITEM = Set.of(LetterField.MEASURE, LetterField.FINDING);

    /** Of each set one field at least; a talk is written down by hand, so that it only has to say with whom and about what. */
    public List<Set<LetterField>> required() {
        return this == TALK ? List.of(TO, ITEM)
            : List.of(Set.of(LetterField.NUMBER), TO, Set.of(LetterField.REQUIREMENT), Set.of(LetterField.REPLY_BY), ITEM);
    }
}
