package zhenggai.paper;

import java.time.LocalDate;

/**
 * What stands above and below every paper: the title, the office on the left, the day on the right, the mark that every page carries.
 *
 * @param left lines below the title, on the left
 * @param day what the file says about its making
 * @param imprint at the foot of every page of an issued report: its number, moment and fingerprint; empty on any other
 */
public record Heading(String title, String office, String left, String right, String mark, LocalDate day, String imprint) {

    /** The same with other words on the left and right. */
    public Heading about(String newLeft, String newRight) {
        return new Heading(title, office, newLeft, newRight, mark, day, imprint);
    }

    /** Without office and day below the title: an official document signs at its end instead. */
    public Heading untold() {
        return new Heading(title, office, "", "", mark, day, imprint);
    }

    public Heading imprinted(String newImprint) {
        return new Heading(title, office, left, right, mark, day, newImprint);
    }
}
