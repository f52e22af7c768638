package zhenggai.ui.paper.page;

import java.awt.image.BufferedImage;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Explained;
import zhenggai.ui.kit.Job;
import zhenggai.words.Texts;

/** What is looked at: the pages of a paper, whether others are being made, or the sentence that says why there are none. */
public final class PagesModel {
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Sheets> sheets = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Making> making = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> sentence = new ReadOnlyObjectWrapper<>();

    /** @param job how far it is, null while the case is still being read */
    public record Making(@Nullable Job job) {}

    /** What is said in the place of the pages; {@code again} makes them after all, null where that would change nothing. */
    public record Sentence(String title, String words, @Nullable Runnable again) {}

    public PagesModel(Background background) {
        this.background = background;
    }

    public ReadOnlyObjectProperty<@Nullable Sheets> sheetsProperty() {
        return sheets.getReadOnlyProperty();
    }

    /** Not null while pages are being made; the ones before stay in sight meanwhile. */
    public ReadOnlyObjectProperty<@Nullable Making> makingProperty() {
        return making.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Sentence> sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Others are being made, by this job if it is known. */
    public void begin(@Nullable Job job) {
        if (job == null || !job.isOver()) {
            making.set(new Making(job));
        }
    }

    /** What is in sight is what is wanted: no others are being made any more. */
    public void stay() {
        making.set(null);
    }

    public void show(Sheets fresh) {
        Sheets old = sheets.get();
        making.set(null);
        sentence.set(null);
        sheets.set(fresh);
        close(old);
    }

    /** Says why there are no pages: a rule's sentence stands in their place, what was called off can be asked for again. */
    public void fail(Throwable failed, Runnable again) {
        switch (failed) {
            case CancellationException calledOff -> say(new Sentence(Texts.text("pages.called-off"), Texts.text("pages.called-off-hint"), again));
            case Refused refused -> say(new Sentence(Texts.text("pages.refused"), Explained.of(refused).sentence(), null));
            default -> {
                say(new Sentence(Texts.text("pages.failed"), Explained.of(failed).sentence(), again));
                background.fail(failed);
            }
        }
    }

    /** Nothing is looked at. */
    public void clear() {
        say(null);
    }

    private void say(@Nullable Sentence words) {
        Sheets old = sheets.get();
        making.set(null);
        sheets.set(null);
        sentence.set(words);
        close(old);
    }

    /** What draws one page after the other; of several wishes only the newest is drawn. */
    Background.Latest drawings() {
        return background.latest(Background.Lane.PRESS);
    }

    /** @param page counted from 0 */
    void draw(Background.Latest drawings, Sheets of, int page, double dpi, Consumer<BufferedImage> then) {
        drawings.run(() -> of == sheets.get() ? of.pictures().picture(page, dpi) : null, drawn -> {
            if (drawn != null) {
                then.accept(drawn);
            }
        });
    }

    private void close(@Nullable Sheets old) {
        if (old != null) {
            background.press(() -> {
                old.close();
                return true;
            }, closed -> { });
        }
    }
}
