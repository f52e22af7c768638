package zhenggai.ui.notice.look;

import java.util.List;
import java.util.Optional;
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
import zhenggai.casework.notice.Notices;
import zhenggai.domain.check.Question.Asked;
import zhenggai.domain.notice.FixedText;
import zhenggai.domain.notice.Line;
import zhenggai.domain.notice.Notice;
import zhenggai.domain.notice.NoticeId;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.notice.Version;
import zhenggai.domain.notice.wording.WordingState;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.InspectionId;
import zhenggai.paper.sheet.report.ReportPassages;
import zhenggai.reading.DocumentReader;
import zhenggai.ui.kit.Background;

/** The document that is looked at: of which inspection, how it stands now, and which of its paragraphs is to be chosen. */
public final class NoticeModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable InspectionId> inspection = new SimpleObjectProperty<>();
    private final ObjectProperty<NoticeKind> kind = new SimpleObjectProperty<>(NoticeKind.NOTICE);
    private final StringProperty wanted = new SimpleStringProperty("");

    /**
     * One look.
     *
     * @param inspections of the case; none where nothing was taken in yet
     * @param drafting null where nobody began the document
     * @param proposed how many public wordings nobody has taken over yet; none where it is not for the public
     * @param asked how many questions the checks have about the text as it stands
     * @param askedToSign how many they have about the version that waits for its signature
     */
    public record Look(
            List<Inspection> inspections, @Nullable InspectionId inspection, @Nullable Drafting drafting, long proposed, long asked, long askedToSign) {

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

    /** What can be done with it. */
    public Notices notices() {
        return open.notices(ReportPassages.WORDS);
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

    /** Which document is looked at. */
    public ObjectProperty<NoticeKind> kindProperty() {
        return kind;
    }

    /** The key of the paragraph to choose as soon as it is shown; empty for none. */
    public StringProperty wantedProperty() {
        return wanted;
    }

    /** Looks at a document and chooses one of its paragraphs; none with an empty key. */
    public void choose(Notice notice, String paragraph) {
        inspection.set(notice.inspection());
        kind.set(notice.kind());
        wanted.set(paragraph);
        reload();
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        @Nullable InspectionId asked = inspection.get();
        NoticeKind of = kind.get();
        looks.run(() -> read(asked, of), look::set);
    }

    private Look read(@Nullable InspectionId asked, NoticeKind of) {
        List<Inspection> inspections = open.inspections().all();
        if (inspections.isEmpty()) {
            return new Look(inspections, null, null, 0, 0, 0);
        }
        InspectionId shown = inspections.stream().map(Inspection::id).filter(id -> id.equals(asked)).findFirst().orElse(inspections.getFirst().id());
        @Nullable Drafting drafting = notices().find(shown, of).map(notice -> notices().look(notice.id())).orElse(null);
        if (drafting == null) {
            return new Look(inspections, shown, null, 0, 0, 0);
        }
        FixedText now = drafting.reading();
        long questions = open(now);
        long toSign = drafting.newest().filter(version -> !version.isSigned()).map(Version::text).map(text -> text.equals(now) ? questions : open(text)).orElse(0L);
        return new Look(inspections, shown, drafting,
            of == NoticeKind.REPORT ? 0 : open.wordings().all().stream().filter(worded -> worded.state() == WordingState.PROPOSED).count(), questions, toSign);
    }

    /** What the checks ask about it as about any other document, and nobody answered. */
    private long open(FixedText text) {
        return Asked.open(open.checks().about(new DocumentReader().read(text.plain())));
    }

    public void begin() {
        InspectionId of = look.get().inspection();
        NoticeKind what = kind.get();
        background.run(() -> notices().begin(of, what), begun -> reload());
    }

    /** Does something to the document and looks at it again; what a rule refuses is said where everybody's refusals are said. */
    public void deed(Consumer<NoticeId> deed) {
        NoticeId id = notice().id();
        background.run(() -> {
            deed.accept(id);
            return true;
        }, done -> reload());
    }

    /** The document, where it was begun. */
    public Notice notice() {
        return look.get().drafting().notice();
    }
}
