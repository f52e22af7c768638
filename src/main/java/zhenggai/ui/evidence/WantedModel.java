package zhenggai.ui.evidence;

import java.time.LocalDate;
import java.util.List;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.evidence.Wanted;
import zhenggai.domain.evidence.WantedId;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;

/** The evidence that one measure needs: what was asked for, from whom, by when, and what came. */
public final class WantedModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final Background.Once asking;
    private final MeasureId measure;
    private final ObservableList<Wanted> wanted = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final EditedText what;
    private final EditedText from;
    private final EditedText by;

    WantedModel(OpenCase open, Background background, MeasureId measure, Drafts drafts) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.asking = background.once();
        this.measure = measure;
        String field = "wanted-" + measure.value() + "-";
        this.what = EditedText.inForm(background, drafts, field + "what");
        this.from = EditedText.inForm(background, drafts, field + "from");
        this.by = EditedText.inForm(background, drafts, field + "by");
        List.of(what, from, by).forEach(text -> text.textProperty().addListener((property, before, now) -> refusal.set("")));
    }

    public ObservableList<Wanted> wanted() {
        return wanted;
    }

    public EditedText what() {
        return what;
    }

    public EditedText from() {
        return from;
    }

    public EditedText by() {
        return by;
    }

    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public LocalDate today() {
        return open.today();
    }

    public void reload() {
        looks.run(() -> open.wantedEvidence().of(measure), (List<Wanted> now) -> {
            if (!wanted.equals(now)) {
                wanted.setAll(now);
            }
        });
    }

    public void ask() {
        refusal.set("");
        String material = what.text();
        String person = from.text();
        String day = by.text();
        asking.attempt(() -> open.wantedEvidence().ask(new Wanted(WantedId.NEW, measure, material, person, DayWords.read(day, open.today()), null)), asked -> {
            List.of(what, from, by).forEach(EditedText::forget);
            reload();
        }, refused -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }

    /** @param piece null where it turned out to be another thing */
    public void meet(WantedId id, @Nullable EvidenceId piece) {
        background.run(() -> open.wantedEvidence().meet(id, piece), met -> reload());
    }

    public void drop(WantedId id) {
        background.run(() -> {
            open.wantedEvidence().drop(id);
            return true;
        }, dropped -> reload());
    }
}
