package zhenggai.ui.office;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.Office;
import zhenggai.ui.kit.Background;

/** The office and the inspections of the open case, to look at and to change. */
public final class OfficeModel {
    private final OpenCase open;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Facts> facts = new ReadOnlyObjectWrapper<>();

    /** What the screen shows. */
    public record Facts(Office office, List<Inspection> inspections) {}

    public OfficeModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
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

    public void save(Inspection inspection, Runnable saved, Consumer<Throwable> otherwise) {
        background.run(() -> inspection.id().isNew() ? open.inspections().add(inspection) : open.inspections().edit(inspection),
            done -> saved.run(), otherwise);
    }
}
