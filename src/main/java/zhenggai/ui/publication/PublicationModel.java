package zhenggai.ui.publication;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.casework.publication.Publications;
import zhenggai.casework.publication.Published;
import zhenggai.domain.Refused;
import zhenggai.domain.notice.Version;
import zhenggai.domain.publication.Channel;
import zhenggai.domain.publication.Posting;
import zhenggai.domain.publication.PostingId;
import zhenggai.domain.publication.Proof;
import zhenggai.domain.publication.PublicationId;
import zhenggai.domain.spine.Days;
import zhenggai.domain.time.PeriodWords;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Picture.Pixels;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.scan.ScanFiles;
import zhenggai.words.Texts;

/** The publications of a case, the one that is looked at, and what can be done to it. */
public final class PublicationModel {
    private final OpenCase open;
    private final Background background;
    private final Drafts drafts;
    private final Background.Latest looks;
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable PublicationId> chosen = new SimpleObjectProperty<>();

    /**
     * One look at the case.
     *
     * @param all newest first
     * @param shown the chosen one, the newest where none is chosen; null where there is none
     * @param waiting a signed version that was never public; null where there is none
     */
    public record Look(List<Published> all, @Nullable Published shown, @Nullable Version waiting) {}

    /** @param drafts what is typed and not yet saved */
    public PublicationModel(OpenCase open, Background background, Drafts drafts) {
        this.open = open;
        this.background = background;
        this.drafts = drafts;
        this.looks = background.latest();
        chosen.addListener((property, before, now) -> reload());
    }

    /** Null until it is read. */
    public ReadOnlyObjectProperty<@Nullable Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Which one is looked at; null for the newest. */
    public ObjectProperty<@Nullable PublicationId> chosenProperty() {
        return chosen;
    }

    public Background background() {
        return background;
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public LocalDate today() {
        return open.today();
    }

    public void reload() {
        @Nullable PublicationId wanted = chosen.get();
        looks.run(() -> read(wanted), look::set);
    }

    private Look read(@Nullable PublicationId wanted) {
        List<Published> all = publications().all().reversed();
        @Nullable Published shown = all.stream().filter(one -> one.publication().id().equals(wanted)).findFirst().orElse(all.isEmpty() ? null : all.getFirst());
        return new Look(all, shown, publications().waiting().stream().findFirst().orElse(null));
    }

    /** What is typed about a publication, saved when its field is left. */
    EditedText text(String field, Consumer<String> save) {
        return new EditedText(background, drafts, "publication/" + field, save);
    }

    /** What is typed in a form until the form is sent off. */
    EditedText inForm(String field) {
        return EditedText.inForm(background, drafts, "publication/" + field);
    }

    /** Opens the version that waits to the public, for the period that stands in it. */
    public void begin() {
        Version waiting = Objects.requireNonNull(look.get().waiting());
        background.run(() -> publications().begin(waiting.id(), waiting.text().period()), begun -> {
            chosen.set(begun.id());
            reload();
        });
    }

    public void remove(PublicationId id, Runnable then, Consumer<String> refused) {
        attempt(() -> {
            publications().remove(id);
            return true;
        }, () -> {
            chosen.set(null);
            then.run();
        }, refused);
    }

    /** Off the FX thread, as the saving of a field is. */
    void openFrom(PublicationId id, String typed) {
        publications().open(id, new Days(day(typed), stored(id).until()));
    }

    /** Until a day, or so many working days long. */
    void openUntil(PublicationId id, String typed) {
        @Nullable LocalDate first = stored(id).from();
        Days period = PeriodWords.counted(typed, first, open.basis().calendar(), open.today()).map(counted -> new Days(counted.start(), counted.end()))
            .orElseGet(() -> new Days(first, day(typed)));
        publications().open(id, period);
    }

    private Days stored(PublicationId id) {
        return publications().look(id).publication().period();
    }

    void move(PublicationId id, PostingId posting, String place) {
        publications().move(id, posting, place);
    }

    void putUp(PublicationId id, PostingId posting, String typed) {
        publications().putUp(id, posting, day(typed));
    }

    void takeDown(PublicationId id, PostingId posting, String typed) {
        publications().takeDown(id, posting, day(typed));
    }

    void post(PublicationId id, Channel channel, String place, String up, Runnable then, Consumer<String> refused) {
        attempt(() -> publications().post(id, Posting.of(channel, place, day(up))), then, refused);
    }

    void unpost(PublicationId id, PostingId posting, Runnable then, Consumer<String> refused) {
        attempt(() -> publications().unpost(id, posting), then, refused);
    }

    /** Keeps files as proofs, one after the other. */
    void prove(PublicationId id, PostingId posting, List<Path> files, Runnable then, Consumer<String> refused) {
        attempt(() -> {
            for (Path file : files) {
                publications().prove(id, posting, file.getFileName().toString(), ScanFiles.read(file));
            }
            return true;
        }, then, refused);
    }

    /** Keeps a picture from the clipboard. */
    void prove(PublicationId id, PostingId posting, Pixels picture, Runnable then, Consumer<String> refused) {
        String name = Texts.text("drawer.pasted-name", open.today()) + ".png";
        attempt(() -> publications().prove(id, posting, name, picture.png()), then, refused);
    }

    void unprove(PublicationId id, PostingId posting, Proof proof, Runnable then, Consumer<String> refused) {
        attempt(() -> publications().unprove(id, posting, proof.id()), then, refused);
    }

    /** What a proof shows, on the worker of the case. */
    byte[] content(Proof proof) {
        return publications().content(proof);
    }

    void state(PublicationId id, String by, String remark, Runnable then, Consumer<String> refused) {
        attempt(() -> publications().state(id, by, remark), then, refused);
    }

    void unstate(PublicationId id, Consumer<String> refused) {
        attempt(() -> publications().unstate(id), () -> { }, refused);
    }

    /** Does it, and looks again; what a rule refuses is said where it was asked for. */
    private void attempt(Callable<?> deed, Runnable then, Consumer<String> refused) {
        refused.accept("");
        background.attempt(deed, done -> {
            reload();
            then.run();
        }, no -> refused.accept(Texts.sentence(no.textKey(), no.args())));
    }

    private Publications publications() {
        return open.publications();
    }

    private @Nullable LocalDate day(String typed) {
        return DayWords.read(typed, open.today());
    }

    /** The day that is typed so far; null while it is none. */
    @Nullable LocalDate typed(EditedText text) {
        try {
            return day(text.text());
        } catch (Refused notYetADay) {
            return null;
        }
    }
}
