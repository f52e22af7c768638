package zhenggai.ui.notice.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.notice.Drafting;
import zhenggai.domain.Refused;
import zhenggai.domain.notice.FixedText;
import zhenggai.domain.notice.Notice;
import zhenggai.domain.notice.NoticeId;
import zhenggai.domain.notice.Review;
import zhenggai.domain.notice.SignOff;
import zhenggai.domain.notice.Version;
import zhenggai.domain.notice.VersionDifference;
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

/** What stands beside the text of a notice: title, period and day while they are typed, its versions, and what was refused about them. */
public final class VersionsModel {
    private final NoticeModel notice;
    private final NoticeId own;
    private final EditedText title;
    private final EditedText from;
    private final EditedText until;
    private final EditedText dated;
    private final EditedText remark;
    private final EditedText reviewer;
    private final EditedText opinion;
    private final EditedText signer;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ObjectProperty<@Nullable Integer> older = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> newer = new SimpleObjectProperty<>();

    public VersionsModel(NoticeModel notice, Drafts drafts) {
        this.notice = notice;
        this.own = notice.notice().id();
        String field = "notice-" + own.value() + "/";
        title = new EditedText(notice.background(), drafts, field + "title", typed -> notice.notices().entitle(own, typed));
        from = new EditedText(notice.background(), drafts, field + "from", typed -> period(day(typed), stored().period().until()));
        until = new EditedText(notice.background(), drafts, field + "until", this::open);
        dated = new EditedText(notice.background(), drafts, field + "dated", typed -> notice.notices().date(own, day(typed)));
        remark = EditedText.inForm(notice.background(), drafts, field + "remark");
        reviewer = EditedText.inForm(notice.background(), drafts, field + "reviewer");
        opinion = EditedText.inForm(notice.background(), drafts, field + "opinion");
        signer = EditedText.inForm(notice.background(), drafts, field + "signer");
    }

    public boolean isOf(NoticeId document) {
        return own.equals(document);
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

    public EditedText remark() {
        return remark;
    }

    public EditedText reviewer() {
        return reviewer;
    }

    public EditedText opinion() {
        return opinion;
    }

    public EditedText signer() {
        return signer;
    }

    /** Why a version could not be saved, read or signed; empty where nothing was refused. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** The number of the version that is compared with; null for none. */
    public ObjectProperty<@Nullable Integer> olderProperty() {
        return older;
    }

    /** The number of the version it is compared to; 0 for the text as it is now, null for none. */
    public ObjectProperty<@Nullable Integer> newerProperty() {
        return newer;
    }

    public @Nullable Drafting drafting() {
        NoticeModel.Look look = notice.lookProperty().get();
        return look == null ? null : look.drafting();
    }

    public boolean isReadOnly() {
        return notice.isReadOnly();
    }

    /** Shows the document as it is now; what is being typed stays. */
    public void reload() {
        Drafting now = drafting();
        if (now != null) {
            title.stored(now.title());
            from.stored(DayWords.of(now.notice().period().from()));
            until.stored(DayWords.of(now.notice().period().until()));
            dated.stored(DayWords.of(now.notice().dated()));
        }
    }

    public void leave() {
        List.of(title, from, until, dated).forEach(EditedText::leave);
    }

    /** How many working days the period has, and what sort of day it ends on, said while it is typed. */
    public ObservableValue<String> periodExplained() {
        return Bindings.createStringBinding(() -> {
            Drafting now = drafting();
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

    /** What somebody who signs now should know, a sentence each; nothing of it forbids the signature. */
    public List<String> beforeSigning() {
        NoticeModel.Look look = notice.lookProperty().get();
        List<String> said = new ArrayList<>();
        if (look != null && look.askedToSign() > 0) {
            said.add(Texts.text("notices.sign-asked", look.askedToSign()));
        }
        if (look != null && look.proposed() > 0) {
            said.add(Texts.text("notices.sign-proposed", look.proposed()));
        }
        return said;
    }

    public void save() {
        String said = remark.text();
        attempt(() -> notice.notices().saveVersion(own, said), remark);
    }

    public void review(Version version) {
        Review review;
        try {
            review = new Review(reviewer.text(), notice.open().today(), opinion.text());
        } catch (Refused refused) {
            refuse(refused);
            return;
        }
        attempt(() -> notice.notices().review(version.id(), review), reviewer, opinion);
    }

    public void sign(Version version) {
        SignOff signOff;
        try {
            signOff = new SignOff(signer.text(), notice.open().today());
        } catch (Refused refused) {
            refuse(refused);
            return;
        }
        attempt(() -> notice.notices().sign(version.id(), signOff), signer);
    }

    public void writeOn() {
        attempt(() -> {
            notice.notices().writeOn(own);
            return true;
        });
    }

    /** What became of each paragraph between the two texts that are compared; none while none are chosen. */
    public List<VersionDifference.Row> compared() {
        Optional<FixedText> was = text(older.get());
        Optional<FixedText> now = text(newer.get());
        return was.isEmpty() || now.isEmpty() ? List.of() : VersionDifference.between(was.get(), now.get());
    }

    /** The numbers of the versions, newest first, before them 0 for the text as it is now. */
    public List<Integer> comparable() {
        List<Integer> numbers = new ArrayList<>(List.of(0));
        Drafting now = drafting();
        if (now != null) {
            now.versions().reversed().forEach(version -> numbers.add(version.number()));
        }
        return numbers;
    }

    private Optional<FixedText> text(@Nullable Integer number) {
        Drafting now = drafting();
        if (now == null || number == null) {
            return Optional.empty();
        }
        try {
            return number == 0 ? Optional.of(now.text()) : now.versions().stream().filter(version -> version.number() == number).findFirst().map(Version::text);
        } catch (Refused unknownCounter) {
            refuse(unknownCounter);
            return Optional.empty();
        }
    }

    private void attempt(Callable<?> deed, EditedText... written) {
        refusal.set("");
        notice.background().attempt(deed, done -> {
            List.of(written).forEach(EditedText::forget);
            notice.reload();
        }, this::refuse);
    }

    private void refuse(Refused refused) {
        refusal.set(Texts.sentence(refused.textKey(), refused.args()));
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
