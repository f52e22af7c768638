package zhenggai.domain.parcel;

/** The ways on which all of a case leaves it as a file: an office can keep them for its supervisor, and each is a line of its history. */
public enum Departure {
    /** Sealed, with history and evidence. */
    PARCEL("departure.parcel"),
    /** The whole case as a workbook or plain file, with its evidence beside it. */
    COPY("departure.copy"),
    /** The case file itself, copied to a disk of this PC to be worked on there. */
    CHECK_OUT("departure.check-out"),
    /** The whole register as a workbook. */
    REGISTER("departure.register"),
    /** Who did what. */
    HISTORY("departure.history");

    private final String verb;

    Departure(String verb) {
        this.verb = verb;
    }

    /** The text key of what is done. */
    public String verb() {
        return verb;
    }

    public boolean hasCase() {
        return this != HISTORY;
    }

    public boolean hasHistory() {
        return this == PARCEL || this == CHECK_OUT || this == HISTORY;
    }
}
