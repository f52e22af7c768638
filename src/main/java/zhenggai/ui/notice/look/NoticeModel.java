package zhenggai.ui.notice.look;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.casework.notice.Drafting;
import zhenggai.domain.notice.Line;
import zhenggai.domain.notice.Notice;
import zhenggai.domain.notice.NoticeId;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.notice.wording.WordingState;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.InspectionId;
import zhenggai.ui.kit.Background;

/** The document that is looked at: of which inspection, how it stands now, and which of its paragraphs is to be chosen. */
public final class NoticeModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable InspectionId> inspection = new SimpleObjectProperty<>();
    private final StringProperty wanted = new SimpleStringProperty("");

    /**
     * One look.
     *
     * @param inspections of the case; none where nothing was taken in yet
     * @param drafting null where nobody began the document
     * @param proposed how many public wordings nobody has taken over yet
     */
    public record Look(List<Inspection> inspections, @Nullable InspectionId inspection, @Nullable Drafting drafting, long proposed) {

        public boolean isFixed() {
            return drafting != null && drafting.notice().isFixed();
        }

        public Optional<Line> line(String key) {
            return drafting == null ? Optional.empty() : drafting.lines().stream().filter(line -> line.key().equals(key)).findFirst();
        }
    }

    public NoticeModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
    }

    /** The case it is of. */
    public OpenCase open() {
        return open;
    }

    public Background background() {
        return background;
    }

    /** Null until it is read. */
    public ReadOnlyObjectProperty<@Nullable Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Whose document is looked at; null for the first one. */
    public ObjectProperty<@Nullable InspectionId> inspectionProperty() {
        return inspection;
    }

    /** The key of the paragraph to choose as soon as it is shown; empty for none. */
    public StringProperty wantedProperty() {
        return wanted;
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        @Nullable InspectionId asked = inspection.get();
        looks.run(() -> read(asked), look::set);
    }

    private Look read(@Nullable InspectionId asked) {
        List<Inspection> inspections = open.inspections().all();
        if (inspections.isEmpty()) {
            return new Look(inspections, null, null, 0);
        }
        InspectionId shown = inspections.stream().map(Inspection::id).filter(id -> id.equals(asked)).findFirst().orElse(inspections.getFirst().id());
        return new Look(inspections, shown, open.notices().find(shown, NoticeKind.NOTICE).map(notice -> open.notices().look(notice.id())).orElse(null),
            open.wordings().all().stream().filter(worded -> worded.state() == WordingState.PROPOSED).count());
    }

    public void begin() {
        InspectionId of = look.get().inspection();
        background.run(() -> open.notices().begin(of, NoticeKind.NOTICE), begun -> reload());
    }

    /** Does something to the document and looks at it again; what a rule refuses is said where everybody's refusals are said. */
    public void deed(Consumer<NoticeId> deed) {
        NoticeId id = notice().id();
        background.run(() -> {
            deed.accept(id);
            return true;
        }, done -> reload());
    }

    /** The same for a deed that says which paragraph is to be chosen then. */
    public void choosing(Callable<String> deed) {
        background.run(deed, key -> {
            wanted.set(key);
            reload();
        });
    }

    /** The document, where it was begun. */
    public Notice notice() {
        return look.get().drafting().notice();
    }
}
