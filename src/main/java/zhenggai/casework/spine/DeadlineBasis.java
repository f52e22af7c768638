package zhenggai.casework.spine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import zhenggai.domain.ledger.Move;
import zhenggai.domain.rules.OfficeRules;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.time.HolidayYear;
import zhenggai.domain.time.SpecialDay;
import zhenggai.domain.time.WorkCalendar;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/**
 * What the deadlines of the case rest on, and what a user can change of it: the holiday years, the office's own days, its rules, the
 * days of an inspection. A change can be looked at before it is made: which open deadlines would move, from where to where.
 */
public final class DeadlineBasis {
    private final CaseFile file;
    private final Clock clock;

    public DeadlineBasis(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Something the deadlines rest on, as it would be from now on. */
    public sealed interface Change permits Year, WithoutYear, OwnDay, WithoutOwnDay, Rules, Dates {}

    /** A holiday year, typed in or imported. */
    public record Year(HolidayYear year) implements Change {}

    /** The year as the program carries it, or not known. */
    public record WithoutYear(int year) implements Change {}

    /** A day on which this office alone works or does not. */
    public record OwnDay(SpecialDay day) implements Change {}

    /** An ordinary day again. */
    public record WithoutOwnDay(LocalDate day) implements Change {}

    /** The office's rules. */
    public record Rules(OfficeRules rules) implements Change {}

    /** An inspection with its dates. */
    public record Dates(Inspection inspection) implements Change {}

    public WorkCalendar calendar() {
        return file.read(tx -> tx.calendar().get());
    }

    /** The holiday years that were typed in or imported into this case. */
    public List<HolidayYear> ownYears() {
        return file.read(tx -> tx.calendar().years());
    }

    public OfficeRules rules() {
        return file.read(tx -> tx.rules().get());
    }

    /** Which open deadlines the change would move; nothing is written. */
    public List<Move> preview(Change change) {
        return file.rehearse(tx -> carryOut(tx, change));
    }

    /** Makes the change and moves those deadlines, as one step. */
    public List<Move> apply(Change change) {
        return file.change(verb(change), tx -> carryOut(tx, change));
    }

    private List<Move> carryOut(Tx tx, Change change) {
        switch (change) {
            case Year year -> tx.calendar().save(year.year());
            case WithoutYear year -> tx.calendar().removeYear(year.year());
            case OwnDay day -> tx.calendar().saveOwn(day.day());
            case WithoutOwnDay day -> tx.calendar().removeOwn(day.day());
            case Rules rules -> tx.rules().save(rules.rules());
            case Dates dates -> Inspections.save(tx, dates.inspection());
        }
        return new Reckoner(tx, LocalDate.now(clock)).recount();
    }

    private static String verb(Change change) {
        return switch (change) {
            case Year ignored -> "calendar.save-year";
            case WithoutYear ignored -> "calendar.remove-year";
            case OwnDay ignored -> "calendar.save-day";
            case WithoutOwnDay ignored -> "calendar.remove-day";
            case Rules ignored -> "rules.edit";
            case Dates ignored -> "inspection.edit";
        };
    }
}
