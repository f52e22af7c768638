package zhenggai.ui.paper.out;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import javafx.stage.Window;
import zhenggai.casework.parcel.Departures;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.parcel.Departure;
import zhenggai.paper.Paper;
import zhenggai.paper.SavedFile;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.pdf.MadePaper;
import zhenggai.paper.type.PaperFonts;
import zhenggai.ui.kit.Background.Lane;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Notices;
import zhenggai.words.Texts;

/** Saves papers where the user says and as what he says, and tells where they are. */
public final class SheetExport {
    private final Background background;
    private final Notices notices;

    public SheetExport(Background background, Notices notices) {
        this.background = background;
        this.notices = notices;
    }

    /** @param paper is described on the worker of the case, once it is known where it goes */
    public void ask(Window owner, String name, Callable<? extends Paper> paper) {
        FileKinds.ask(owner, name, List.of(PaperFormat.values()), file -> background.run(paper, described -> save(List.of(described), file)));
    }

    /** Made for the kind of file that the name ends in. */
    public void save(List<? extends Paper> papers, Path file) {
        background.watch(Lane.PRESS, Texts.text("papers.saving", file.getFileName()),
            watch -> PaperFile.make(PaperFormat.of(file), papers, PaperFonts.ofThisPc(), watch).save(file), this::tell);
    }

    /** A paper of the case: one that is the whole register as a workbook leaves as such. */
    public void save(Departures departures, PaperKind kind, List<? extends Paper> papers, Path file) {
        if (Departures.isRegister(kind, PaperFormat.of(file) == PaperFormat.XLSX)) {
            leave(departures, Departure.REGISTER, () -> papers, file);
        } else {
            save(papers, file);
        }
    }

    /** The same for what is all of a case: asked for before it is made, and noted when it lies there. */
    public void leave(Departures departures, Departure how, Callable<? extends List<? extends Paper>> papers, Path file) {
        background.run(() -> {
            departures.require();
            return papers.call();
        }, described -> background.watch(Lane.PRESS, Texts.text("papers.saving", file.getFileName()),
            watch -> PaperFile.make(PaperFormat.of(file), described, PaperFonts.ofThisPc(), watch).save(file), saved -> background.run(() -> {
                departures.left(how, saved.path(), 0);
                return saved;
            }, noted -> notices.say(sentence(noted) + DepartureWords.of(departures)))));
    }

    /** Pages that are there already, as they are. */
    public void save(MadePaper made, Path file) {
        background.watch(Lane.PRESS, Texts.text("papers.saving", file.getFileName()), watch -> made.save(file), this::tell);
    }

    private void tell(SavedFile saved) {
        notices.say(sentence(saved));
    }

    private static String sentence(SavedFile saved) {
        return Texts.text(saved.isSecondName() ? "preview.saved-elsewhere" : "preview.saved", saved.path());
    }
}
