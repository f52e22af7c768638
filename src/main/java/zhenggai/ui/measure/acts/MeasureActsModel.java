package zhenggai.ui.measure.acts;

import java.time.LocalDate;
import java.util.List;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import zhenggai.casework.OpenCase;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.ui.kit.Background;

/** The supervision acts about one measure, newest first. */
public final class MeasureActsModel {
    private final OpenCase open;
    private final Background.Latest looks;
    private final MeasureId id;
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(new Seen(List.of(), SupervisionRules.USUAL));

    /** The acts, and how the office writes their numbers. */
    public record Seen(List<Act> acts, SupervisionRules rules) {}

    public MeasureActsModel(OpenCase open, Background background, MeasureId id) {
        this.open = open;
        this.looks = background.latest();
        this.id = id;
    }

    public ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    public MeasureId id() {
        return id;
    }

    public LocalDate today() {
        return open.today();
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        looks.run(() -> new Seen(open.acts().about(id).reversed(), open.reminders().rules()), seen::set);
    }
}
