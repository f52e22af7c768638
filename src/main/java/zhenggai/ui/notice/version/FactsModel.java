package zhenggai.ui.notice.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.notice.Drafting;
import zhenggai.domain.Refused;
import zhenggai.domain.notice.Notice;
import zhenggai.domain.notice.NoticeId;
import zhenggai.domain.spine.Days;
import zhenggai.domain.time.PeriodWords;
import zhenggai.domain.time.WorkCalendar;
import zhenggai.domain.time.Working;
import zhenggai.ui.notice.look.NoticeModel;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.PeriodExplained;
import zhenggai.words.Texts;

/** The title, the period and the day of a notice while they are typed. */
public final class FactsModel {
    private final NoticeModel notice;
    private final NoticeId own;
    private final EditedText title;
    private final EditedText from;
    private final EditedText until;
    private final EditedText dated;

    FactsModel(NoticeModel notice, Drafts drafts) {
        this.notice = notice;
        this.own = notice.notice().id();
        String field = "notice-" + own.value() + "/";
        title = new EditedText(notice.background(), drafts, field + "title", typed -> notice.notices().entitle(own, typed));
        from = new EditedText(notice.background(), drafts, field + "from", typed -> period(day(typed), stored().period().until()));
        until = new EditedText(notice.background(), drafts, field + "until", this::open);
        dated = new EditedText(notice.background(), drafts, field + "dated", typed -> notice.notices().date(own, day(typed)));
    }

    public EditedText title() {
        return title;
    }

    public EditedText from() {
        return from;
    }

    public EditedText until() {
        return until;
    }

    public EditedText dated() {
        return dated;
    }

    /** Shows the document as it is now; what is being typed stays. */
    void stored(Drafting now) {
        title.stored(now.title());
        from.stored(DayWords.of(now.notice().period().from()));
        until.stored(DayWords.of(now.notice().period().until()));
        dated.stored(DayWords.of(now.notice().dated()));
    }

    /** Saves what was typed. */
    void leave() {
        List.of(title, from, until, dated).forEach(EditedText::leave);
    }

    /** How many working days the period has, and what sort of day it ends on, said while it is typed. */
    public ObservableValue<String> periodExplained() {
        return Bindings.createStringBinding(() -> {
            Drafting now = notice.lookProperty().get() == null ? null : notice.lookProperty().get().drafting();
            try {
                return now == null ? "" : explained(now.calendar());
            } catch (Refused refused) {
                return Texts.sentence(refused.textKey(), refused.args());
            }
        }, from.textProperty(), until.textProperty(), notice.lookProperty());
    }

    private String explained(WorkCalendar calendar) {
        Optional<Working> counted = PeriodWords.counted(until.text(), typed(from), calendar, notice.open().today());
        @Nullable LocalDate first = counted.map(Working::start).orElseGet(() -> typed(from));
        @Nullable LocalDate last = counted.map(Working::end).orElseGet(() -> typed(until));
        return first == null || last == null || last.isBefore(first) ? "" : PeriodExplained.of(first, last, calendar);
    }

    private Notice stored() {
        return notice.notices().look(own).notice();
    }

    /** Until a day, or so many working days long. */
    private void open(String typed) {
        @Nullable LocalDate first = stored().period().from();
        PeriodWords.counted(typed, first, notice.open().basis().calendar(), notice.open().today())
            .ifPresentOrElse(counted -> period(counted.start(), counted.end()), () -> period(first, day(typed)));
    }

    private void period(@Nullable LocalDate first, @Nullable LocalDate last) {
        notice.notices().open(own, new Days(first, last));
    }

    private @Nullable LocalDate day(String typed) {
        return DayWords.read(typed, notice.open().today());
    }

    private @Nullable LocalDate typed(EditedText text) {
        try {
            return day(text.text());
        } catch (Refused notYetADay) {
            return null;
        }
    }
}
