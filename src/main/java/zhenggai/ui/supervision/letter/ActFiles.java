package zhenggai.ui.supervision.letter;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.stage.Window;
import zhenggai.casework.OpenCase;
import zhenggai.domain.supervision.Act;
import zhenggai.paper.Paper;
import zhenggai.paper.SavedFile;
import zhenggai.paper.file.MadeFile;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.pdf.MadePaper;
import zhenggai.paper.pdf.PdfPaper;
import zhenggai.paper.sheet.supervision.ActPaper;
import zhenggai.paper.type.PaperFonts;
import zhenggai.ui.kit.Background.Lane;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.paper.out.FileKinds;
import zhenggai.ui.paper.out.PrintDialog;
import zhenggai.ui.paper.out.PrintModel;
import zhenggai.ui.supervision.look.ActPapers;
import zhenggai.words.ActWords;
import zhenggai.words.Texts;

/** Prints acts as one job, and saves them as one file; one act alone as a Word file too. */
public final class ActFiles implements ActPapers {
    private final OpenCase open;
    private final LetterPress press;
    private final Ground ground;

    /** What it stands on. */
    public record Ground(Background background, Notices notices, Remembered remembered, Supplier<Window> window) {}

    public ActFiles(OpenCase open, Ground ground) {
        this.open = open;
        this.press = new LetterPress(open);
        this.ground = ground;
    }

    /** What is described of acts, and what they are called together. */
    private record Described(List<ActPaper> papers, String name) {
        List<Paper> pages() {
            return papers.stream().map(ActPaper::paper).toList();
        }
    }

    @Override
    public void print(List<Act> acts) {
        ground.background().run(() -> described(acts), described -> ground.background().watch(Lane.PRESS, Texts.text("acts.making", described.name()),
            watch -> PdfPaper.make(described.pages(), PaperFonts.ofThisPc(), watch), made -> ask(made, described.name())));
    }

    private void ask(MadePaper made, String name) {
        PrintModel model = new PrintModel(ground.background(), ground.remembered(), new PrintModel.Wanted(made, name, "acts"));
        new PrintDialog(model).show(ground.window().get(), printer -> ground.notices().say(Texts.text("preview.printed", printer)));
    }

    @Override
    public void save(List<Act> acts) {
        List<PaperFormat> formats = acts.size() > 1 ? List.of(PaperFormat.PDF) : Stream.of(PaperFormat.PDF, PaperFormat.DOCX).toList();
        ground.background().run(() -> described(acts), described ->
            FileKinds.ask(ground.window().get(), described.name(), formats, file -> save(described, file)));
    }

    private void save(Described described, Path file) {
        ground.background().watch(Lane.PRESS, Texts.text("papers.saving", file.getFileName()), watch -> {
            PaperFormat format = PaperFormat.of(file);
            MadeFile made = described.papers().size() == 1 ? described.papers().getFirst().make(format, PaperFonts.ofThisPc(), watch)
                : PaperFile.make(format, described.pages(), PaperFonts.ofThisPc(), watch);
            return made.save(file);
        }, this::tell);
    }

    private void tell(SavedFile saved) {
        ground.notices().say(Texts.text(saved.isSecondName() ? "preview.saved-elsewhere" : "preview.saved", saved.path()));
    }

    private Described described(List<Act> acts) {
        String first = ActWords.title(acts.getFirst(), open.reminders().rules());
        return new Described(press.papers(acts), acts.size() == 1 ? Texts.text("acts.file", first, acts.getFirst().to().name()) : Texts.text("acts.files", first, acts.size()));
    }
}
