package zhenggai.ui.measure.entries;

import java.time.LocalDate;
import java.util.List;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.spine.ProgressId;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;

/** The progress of one measure: what was reported, newest first, and the report that is being written. */
public final class ProgressModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final Background.Once reporting;
    private final MeasureId id;
    private final ObservableList<ProgressEntry> entries = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final EditedText asOf;
    private final EditedText done;
    private final EditedText whyNot;
    private final EditedText nextStep;
    private final EditedText percent;
    private final EditedText reportedBy;

    public ProgressModel(OpenCase open, Background background, MeasureId id, Drafts drafts) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.reporting = background.once();
        this.id = id;
        String field = "progress-" + id.value() + "-";
        this.asOf = EditedText.inForm(background, drafts, field + "as-of");
        this.done = EditedText.inForm(background, drafts, field + "done");
        this.whyNot = EditedText.inForm(background, drafts, field + "why-not");
        this.nextStep = EditedText.inForm(background, drafts, field + "next");
        this.percent = EditedText.inForm(background, drafts, field + "percent");
        this.reportedBy = EditedText.inForm(background, drafts, field + "by");
        asOf.stored(DayWords.of(open.today()));
        texts().forEach(text -> text.textProperty().addListener((property, before, now) -> refusal.set("")));
    }

    private List<EditedText> texts() {
        return List.of(asOf, done, whyNot, nextStep, percent, reportedBy);
    }

    public ObservableList<ProgressEntry> entries() {
        return entries;
    }

    public EditedText asOf() {
        return asOf;
    }

    public EditedText done() {
        return done;
    }

    public EditedText whyNot() {
        return whyNot;
    }

    public EditedText nextStep() {
        return nextStep;
    }

    public EditedText percent() {
        return percent;
    }

    public EditedText reportedBy() {
        return reportedBy;
    }

    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        looks.run(() -> open.progress().of(id), (List<ProgressEntry> now) -> entries.setAll(now));
    }

    /** Who reports is, as long as nobody else is named, whoever is responsible. */
    public void responsible(List<String> names) {
        reportedBy.stored(names.isEmpty() ? "" : names.getFirst());
    }

    /** Adds the report; the form is empty again only when it is in the case. */
    public void report() {
        refusal.set("");
        Written written = new Written(asOf.text(), done.text(), whyNot.text(), nextStep.text(), percent.text().strip(), reportedBy.text());
        reporting.attempt(() -> open.progress().report(entry(written)), entry -> {
            List.of(done, whyNot, nextStep, percent, asOf).forEach(EditedText::forget);
            reload();
        }, refused -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }

    private record Written(String asOf, String done, String whyNot, String nextStep, String percent, String reportedBy) {}

    private ProgressEntry entry(Written written) {
        LocalDate today = open.today();
        LocalDate day = DayWords.read(written.asOf(), today);
        return new ProgressEntry(ProgressId.NEW, id, day == null ? today : day, written.done().strip(), written.whyNot().strip(),
            written.nextStep().strip(), percent(written.percent()), written.reportedBy().strip());
    }

    private static @Nullable Integer percent(String typed) {
        String digits = typed.endsWith("%") || typed.endsWith("\uff05") ? typed.substring(0, typed.length() - 1).strip() : typed;
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("[0-9]{1,3}")) {
            throw new Refused("panel.not-a-percentage", typed);
        }
        return Integer.valueOf(digits);
    }
}
