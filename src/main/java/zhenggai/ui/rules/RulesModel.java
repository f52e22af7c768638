package zhenggai.ui.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.casework.spine.DeadlineBasis.Change;
import zhenggai.casework.spine.DeadlineBasis.Year;
import zhenggai.domain.Refused;
import zhenggai.domain.rules.OfficeRules;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.time.HolidayYear;
import zhenggai.domain.time.WorkCalendar;
import zhenggai.reading.holiday.HolidayFile;
import zhenggai.ui.kit.Background;
import zhenggai.ui.moves.MovesModel;

/** The calendar and the rules of the open case, to look at and to change; a change that moves deadlines asks first. */
public final class RulesModel {
    private static final int LONGEST_NUMBER = 5;

    private final OpenCase open;
    private final Background background;
    private final MovesModel moves;
    private final ReadOnlyObjectWrapper<@Nullable Facts> facts = new ReadOnlyObjectWrapper<>();

    /**
     * What the screen shows.
     *
     * @param ownYears the years of the calendar that were typed in or imported into this case
     * @param exampleFrom the day an example is counted from: the feedback's, or today
     */
    public record Facts(WorkCalendar calendar, List<HolidayYear> ownYears, OfficeRules rules, LocalDate exampleFrom, int thisYear) {
        public boolean isOwn(HolidayYear year) {
            return ownYears.contains(year);
        }

        public int workingDays(int year) {
            return calendar.workingDays(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
        }

        /** The first year from this one on that nobody has entered yet. */
        public int firstUnknown() {
            int year = thisYear;
            while (calendar.knows(year)) {
                year++;
            }
            return year;
        }
    }

    public RulesModel(OpenCase open, Background background, MovesModel moves) {
        this.open = open;
        this.background = background;
        this.moves = moves;
    }

    public ReadOnlyObjectProperty<@Nullable Facts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        background.run(() -> {
            LocalDate today = open.today();
            LocalDate from = open.inspections().all().stream().map(Inspection::feedbackOn).filter(Objects::nonNull).findFirst().orElse(today);
            return new Facts(open.basis().calendar(), open.basis().ownYears(), open.basis().rules(), from, today.getYear());
        }, facts::set);
    }

    /** @param made is told how many deadlines moved */
    public void make(Change change, Consumer<MovesModel.Outcome> made, Consumer<? super Throwable> otherwise) {
        moves.make(change, made, otherwise);
    }

    /** Takes a year from a file. */
    public void importFile(Path file, Imported imported, Consumer<? super Throwable> otherwise) {
        background.run(() -> HolidayFile.read(file), year -> make(new Year(year), moved -> imported.tell(year, moved), otherwise), otherwise);
    }

    /** Is told which year was imported and what became of the deadlines. */
    @FunctionalInterface
    public interface Imported {
        void tell(HolidayYear year, MovesModel.Outcome outcome);
    }

    /** @throws Refused when what is typed is no whole number */
    public static int number(String typed) {
        String digits = typed.strip();
        if (!digits.matches("\\d{1," + LONGEST_NUMBER + "}")) {
            throw new Refused("rules.not-a-number", digits);
        }
        return Integer.parseInt(digits);
    }
}
