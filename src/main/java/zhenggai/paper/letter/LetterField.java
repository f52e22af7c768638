package zhenggai.paper.letter;

/** What a template leaves open, written in it as its Chinese or English name in double braces. */
public enum LetterField {
    NUMBER, TITLE, TO, COPIES, OFFICE, PARTY, ISSUED_ON, ISSUED_BY, REQUIREMENT, REPLY_BY, REPLY_WORKING, FOUND, COUNT, CONTACT,
    SALUTATION, ADDRESSED, REPLY_TERM,
    ITEM_NUMBER, ITEM_CODE, FINDING, MEASURE, ORIGINAL, CURRENT, LEFT, EXTENSIONS, BEFORE, LATEST;

    /** Whether each item of the letter has its own. */
    public boolean isOfItem() {
        return compareTo(ITEM_NUMBER) >= 0;
    }

    /** Its name in the language that is spoken. */
    public String called() {
        return FieldNames.of(this);
    }

    /** As it is written in a template. */
    public String written() {
        return "{{" + called() + "}}";
    }
}
