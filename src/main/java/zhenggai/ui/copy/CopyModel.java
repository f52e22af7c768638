package zhenggai.ui.copy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.evidence.EvidenceIndex;
import zhenggai.domain.parcel.Departure;
import zhenggai.domain.spine.Evidence;
import zhenggai.paper.SavedFile;
import zhenggai.paper.Watch;
import zhenggai.paper.copy.CopyFormat;
import zhenggai.reading.copy.CopyFile;
import zhenggai.ui.evidence.EvidenceModel;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Background.Lane;
import zhenggai.ui.paper.out.DepartureWords;
import zhenggai.words.Texts;

/** Taking the whole open case out as a file and filling a bare one from such a file: long work, shown while it lasts, undone where it is called off. */
public final class CopyModel {
    private final OpenCase open;
    private final Background background;

    /** What was written, and the pieces whose file could not come along. */
    public record Written(SavedFile file, List<Evidence> missing) {}

    /** What came in, and the pieces whose file did not lie beside it. */
    public record Brought(int rows, List<Evidence> missing) {}

    private record Taken(CaseCopy copy, EvidenceIndex pieces) {}

    public CopyModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
    }

    /** Writes the case as it is now; whoever goes on working meanwhile changes nothing of what is written. */
    public void export(Path target, Consumer<Written> then) {
        try {
            CopyFormat format = CopyFormat.of(target);
            background.run(() -> new Taken(open.copies().take(), open.evidence().index()), taken -> background.watch(Lane.PRESS,
                Texts.text("copy.exporting", target.getFileName()), watch -> written(taken, format, target, watch), written -> background.run(() -> {
                    open.departures().left(Departure.COPY, written.file().path(), open.copies().files() - written.missing().size());
                    return written;
                }, then)));
        } catch (Refused no) {
            background.fail(no);
        }
    }

    /** What is to be said of an export that could not be noted in the case. */
    public String unnoted() {
        return DepartureWords.of(open.departures());
    }

    /** The files first: called off among them, no file says that it is the whole case. */
    private Written written(Taken taken, CopyFormat format, Path target, Watch watch) {
        byte[] content = format.make(taken.copy());
        List<Evidence> missing = open.copies().carryFiles(taken.pieces(), target, EvidenceModel.meter(watch));
        SavedFile saved = SavedFile.write(target, content);
        if (saved.isSecondName()) {
            open.copies().carryFiles(taken.pieces(), saved.path(), (done, all) -> { });
        }
        return new Written(saved, missing);
    }

    /**
     * Fills the open case, which has to be bare, as one step.
     *
     * @param file an export; what does not hold together, and a case that has content, are refused with a {@link Refused}, and work that is called
     *        off ends with a {@link CancellationException} and nothing has come
     */
    public void bring(Path file, Consumer<Brought> then) {
        background.watch(Lane.PRESS, Texts.text("copy.reading", file.getFileName()), watch -> CopyFile.read(file, EvidenceModel.meter(watch)),
            copy -> background.watch(Lane.CASE, Texts.text("copy.bringing", file.getFileName()),
                watch -> new Brought(copy.rows(), open.copies().bring(copy, file, EvidenceModel.meter(watch))), then));
    }
}
