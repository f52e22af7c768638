package zhenggai.storage.rule;

import static zhenggai.storage.generated.Tables.HOLIDAY_YEAR;
import static zhenggai.storage.generated.Tables.SPECIAL_DAY;

import java.time.LocalDate;
import java.util.List;

import org.jooq.Condition;
import zhenggai.domain.time.HolidayYear;
import zhenggai.domain.time.SpecialDay;
import zhenggai.domain.time.WorkCalendar;
import zhenggai.storage.generated.tables.records.HolidayYearRecord;
import zhenggai.storage.generated.tables.records.SpecialDayRecord;
import zhenggai.storage.row.RowTx;

/** The holiday years that were typed in or imported, and the office's own days, as rows. */
public final class CalendarStore {
    private final RowTx tx;

    public CalendarStore(RowTx tx) {
        this.tx = tx;
    }

    /** What the program carries, with what this case has in its place. */
    public WorkCalendar get() {
        return WorkCalendar.published().with(years(), days(SPECIAL_DAY.IS_OWN.eq(1L)));
    }

    /** The years of this case, oldest first. */
    public List<HolidayYear> years() {
        return tx.sql.selectFrom(HOLIDAY_YEAR).orderBy(HOLIDAY_YEAR.YEAR)
            .fetch(row -> new HolidayYear(row.getYear().intValue(), row.getSource(), days(inYear(row.getYear().intValue()))));
    }

    /** Puts the year in the place of what the case had of it. */
    public void save(HolidayYear year) {
        removeYear(year.year());
        HolidayYearRecord row = new HolidayYearRecord();
        row.setYear((long) year.year());
        row.setSource(year.source());
        tx.insert(row);
        year.days().forEach(day -> tx.insert(toRow(day, false)));
    }

    /** From then on the year is the one the program carries, or not known. */
    public void removeYear(int year) {
        tx.sql.selectFrom(HOLIDAY_YEAR).where(HOLIDAY_YEAR.YEAR.eq((long) year)).fetch().forEach(tx::delete);
        tx.sql.selectFrom(SPECIAL_DAY).where(inYear(year)).fetch().forEach(tx::delete);
    }

    /** One of the office's own days, in the place of what was said of it before. */
    public void saveOwn(SpecialDay day) {
        removeOwn(day.day());
        tx.insert(toRow(day, true));
    }

    public void removeOwn(LocalDate day) {
        tx.sql.selectFrom(SPECIAL_DAY).where(SPECIAL_DAY.IS_OWN.eq(1L)).and(SPECIAL_DAY.DAY_ON.eq(day)).fetch().forEach(tx::delete);
    }

    private static Condition inYear(int year) {
        return SPECIAL_DAY.IS_OWN.eq(0L).and(SPECIAL_DAY.DAY_ON.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private List<SpecialDay> days(Condition which) {
        return tx.sql.selectFrom(SPECIAL_DAY).where(which).orderBy(SPECIAL_DAY.DAY_ON)
            .fetch(row -> new SpecialDay(row.getDayOn(), row.getIsOff() == 1, row.getName()));
    }

    private static SpecialDayRecord toRow(SpecialDay day, boolean own) {
        SpecialDayRecord row = new SpecialDayRecord();
        row.setDayOn(day.day());
        row.setIsOff(day.isOff() ? 1L : 0L);
        row.setName(day.name());
        row.setIsOwn(own ? 1L : 0L);
        return row;
    }
}
