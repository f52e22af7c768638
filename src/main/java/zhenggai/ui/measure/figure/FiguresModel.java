package zhenggai.ui.measure.figure;

import java.util.Comparator;
import java.util.List;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.result.Figure;
import zhenggai.domain.result.FigureId;
import zhenggai.domain.result.FigureSum;
import zhenggai.domain.result.FigureWords;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;

/** The result figures of one measure, and the one that is being recorded or changed. */
public final class FiguresModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final Background.Once saving;
    private final MeasureId id;
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(new Seen(List.of(), List.of(), List.of(), List.of()));
    private final ReadOnlyObjectWrapper<@Nullable Figure> editing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ObservableSet<EvidenceId> backing = FXCollections.observableSet();
    private final EditedText name;
    private final EditedText amount;
    private final EditedText period;
    private final EditedText scope;

    /** A figure of the case with the number of its measure, as people call it. */
    public record Numbered(Figure figure, String measure) {}

    /**
     * What the section shows.
     *
     * @param evidence what can back a figure of this measure
     * @param others figures of other measures
     * @param sums of the whole case
     */
    public record Seen(List<Figure> figures, List<Evidence> evidence, List<Numbered> others, List<FigureSum> sums) {

        /** Those of other measures that say the same amount, so that they may count the same things. */
        public List<Numbered> twins(Figure figure) {
            return others.stream().filter(other -> other.figure().sameAs() == null && other.figure().amount().equals(figure.amount())).toList();
        }
    }

    public FiguresModel(OpenCase open, Background background, MeasureId id, Drafts drafts) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.saving = background.once();
        this.id = id;
        String field = "figure-" + id.value() + "-";
        this.name = EditedText.inForm(background, drafts, field + "name");
        this.amount = EditedText.inForm(background, drafts, field + "amount");
        this.period = EditedText.inForm(background, drafts, field + "period");
        this.scope = EditedText.inForm(background, drafts, field + "scope");
        texts().forEach(text -> text.textProperty().addListener((property, before, now) -> refusal.set("")));
    }

    private List<EditedText> texts() {
        return List.of(name, amount, period, scope);
    }

    public ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** The figure that is being changed; null while a new one is recorded. */
    public ReadOnlyObjectProperty<@Nullable Figure> editingProperty() {
        return editing.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** The pieces that will back the figure. */
    public ObservableSet<EvidenceId> backing() {
        return backing;
    }

    public EditedText name() {
        return name;
    }

    public EditedText amount() {
        return amount;
    }

    public EditedText period() {
        return period;
    }

    public EditedText scope() {
        return scope;
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    /** How the typed amount is understood, said while it is typed. */
    public ObservableValue<String> amountExplained() {
        return amount.textProperty().map(typed -> typed.isBlank() ? "" : explained(typed));
    }

    private static String explained(String typed) {
        try {
            return Texts.text("figure.understood", FigureWords.of(FigureWords.read(typed)));
        } catch (Refused notYet) {
            return "";
        }
    }

    public void reload() {
        looks.run(this::look, seen::set);
    }

    private Seen look() {
        List<Figure> all = open.figures().all();
        List<Numbered> others = all.stream().filter(figure -> !figure.measure().equals(id)).map(figure -> new Numbered(figure, number(figure.measure()))).toList();
        return new Seen(all.stream().filter(figure -> figure.measure().equals(id)).toList(), open.evidence().of(id), others, FigureSum.of(all));
    }

    private String number(MeasureId measure) {
        MeasureLeaf leaf = open.ledgers().leaf(measure);
        return open.findings().get(leaf.measure().finding()).number() + "-" + leaf.measure().number();
    }

    /** Takes a figure into the form to change it. */
    public void begin(Figure figure) {
        editing.set(figure);
        name.textProperty().set(figure.name());
        amount.textProperty().set(FigureWords.of(figure.amount()));
        period.textProperty().set(figure.period());
        scope.textProperty().set(figure.scope());
        backing.clear();
        backing.addAll(figure.evidence());
    }

    /** Leaves the form as it was before it was begun. */
    public void cancel() {
        editing.set(null);
        backing.clear();
        texts().forEach(EditedText::forget);
    }

    /** Records the figure, or what was changed of it; what is typed stays where a rule refuses it. */
    public void save() {
        refusal.set("");
        @Nullable Figure before = editing.get();
        String called = name.text();
        String typed = amount.text();
        String when = period.text();
        String where = scope.text();
        List<EvidenceId> backed = backing.stream().sorted(Comparator.comparing(EvidenceId::value)).toList();
        saving.attempt(() -> {
            Figure figure = new Figure(before == null ? FigureId.NEW : before.id(), id, called, FigureWords.read(typed), when, where, backed,
                before == null ? null : before.sameAs());
            return before == null ? open.figures().add(figure) : open.figures().edit(figure);
        }, saved -> {
            cancel();
            reload();
        }, this::refused);
    }

    public void remove(FigureId figure) {
        background.attempt(() -> {
            open.figures().remove(figure);
            return figure;
        }, removed -> reload(), this::refused);
    }

    public void same(FigureId figure, FigureId other) {
        background.attempt(() -> open.figures().same(figure, other), marked -> reload(), this::refused);
    }

    public void apart(FigureId figure) {
        background.attempt(() -> open.figures().apart(figure), parted -> reload(), this::refused);
    }

    private void refused(Refused refused) {
        refusal.set(Texts.sentence(refused.textKey(), refused.args()));
    }
}
