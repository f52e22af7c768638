package zhenggai.ui.measure.entries;

import java.util.List;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import zhenggai.casework.OpenCase;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;

/** The evidence of one measure: what there is, and the piece that is being registered. */
public final class EvidenceModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final MeasureId id;
    private final ObservableList<Evidence> pieces = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final EditedText title;
    private final EditedText number;
    private final EditedText dated;
    private final EditedText place;

    public EvidenceModel(OpenCase open, Background background, MeasureId id, Drafts drafts) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.id = id;
        String field = "evidence-" + id.value() + "-";
        this.title = EditedText.inForm(background, drafts, field + "title");
        this.number = EditedText.inForm(background, drafts, field + "number");
        this.dated = EditedText.inForm(background, drafts, field + "dated");
        this.place = EditedText.inForm(background, drafts, field + "place");
        texts().forEach(text -> text.textProperty().addListener((property, before, now) -> refusal.set("")));
    }

    private List<EditedText> texts() {
        return List.of(title, number, dated, place);
    }

    public ObservableList<Evidence> pieces() {
        return pieces;
    }

    public EditedText title() {
        return title;
    }

    public EditedText number() {
        return number;
    }

    public EditedText dated() {
        return dated;
    }

    public EditedText place() {
        return place;
    }

    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        looks.run(() -> open.evidence().of(id), (List<Evidence> now) -> pieces.setAll(now));
    }

    /** Registers the piece; the form is empty again only when it is in the case. */
    public void add() {
        refusal.set("");
        String called = title.text();
        String numbered = number.text().strip();
        String day = dated.text();
        String kept = place.text().strip();
        background.attempt(() -> open.evidence().add(new Evidence(EvidenceId.NEW, id, called, numbered, DayWords.read(day, open.today()), kept)), made -> {
            texts().forEach(EditedText::forget);
            reload();
        }, refused -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }

    public void remove(EvidenceId piece) {
        background.run(() -> {
            open.evidence().remove(piece);
            return piece;
        }, removed -> reload());
    }
}
