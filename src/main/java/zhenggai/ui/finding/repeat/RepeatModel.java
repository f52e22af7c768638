package zhenggai.ui.finding.repeat;

import java.util.List;
import java.util.concurrent.Callable;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import zhenggai.casework.OpenCase;
import zhenggai.casework.lasting.Repeats;
import zhenggai.domain.repeat.RepeatId;
import zhenggai.domain.spine.FindingId;
import zhenggai.ui.kit.Background;
import zhenggai.words.Texts;

/** The past of one finding, and what a person makes of it. */
public final class RepeatModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final FindingId id;
    private final ReadOnlyObjectWrapper<Repeats.Past> past = new ReadOnlyObjectWrapper<>(new Repeats.Past(List.of(), List.of(), List.of()));
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    public RepeatModel(OpenCase open, Background background, FindingId id) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.id = id;
    }

    public ReadOnlyObjectProperty<Repeats.Past> pastProperty() {
        return past.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        looks.run(() -> open.repeats().of(id), past::set);
    }

    void link(FindingId earlier) {
        attempt(() -> open.repeats().link(id, earlier));
    }

    void unlink(RepeatId link) {
        attempt(() -> {
            open.repeats().unlink(link);
            return true;
        });
    }

    /** Takes the measures of the earlier finding over as new ones. */
    void takeOver(FindingId earlier) {
        attempt(() -> open.repeats().takeOver(id, earlier));
    }

    private void attempt(Callable<?> deed) {
        refusal.set("");
        background.attempt(deed, done -> reload(), refused -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }
}
