package zhenggai.ui.office;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.casework.spine.DeadlineBasis;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.Office;
import zhenggai.ui.kit.Background;
import zhenggai.ui.moves.MovesModel;

/** The office and the inspections of the open case, to look at and to change. */
public final class OfficeModel {
    private final OpenCase open;
    private final Background background;
    private final MovesModel moves;
    private final ReadOnlyObjectWrapper<@Nullable Facts> facts = new ReadOnlyObjectWrapper<>();

    /** What the screen shows. */
    public record Facts(Office office, List<Inspection> inspections) {}

    public OfficeModel(OpenCase open, Background background, MovesModel moves) {
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
        background.run(() -> new Facts(open.office().get(), open.inspections().all()), facts::set);
    }

    public void save(Office office, Runnable saved, Consumer<Throwable> otherwise) {
        background.run(() -> open.office().edit(office), done -> saved.run(), otherwise);
    }

    /** @param saved is told what became of the deadlines; where a day moves any, the user is asked first */
    public void save(Inspection inspection, Consumer<MovesModel.Outcome> saved, Consumer<Throwable> otherwise) {
        if (inspection.id().isNew()) {
            background.run(() -> open.inspections().add(inspection), done -> saved.accept(MovesModel.Outcome.NOTHING), otherwise);
        } else {
            moves.make(new DeadlineBasis.Dates(inspection), saved, otherwise);
        }
    }
}
