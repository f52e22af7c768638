package zhenggai.ui.workplace;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.publication.Proof;
import zhenggai.domain.publication.PublicationId;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.sheet.notice.NoticeSheet;
import zhenggai.ui.paper.out.FileKinds;
import zhenggai.ui.paper.out.SheetExport;
import zhenggai.ui.publication.PublicationBand;
import zhenggai.ui.publication.PublicationModel;
import zhenggai.ui.publication.PublicationScreen;
import zhenggai.ui.scan.ScanFiles;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;

/** The public notice of one open case on the screen, wired together: where it is up, what proves it, and the way to its closing statement. */
final class PublicationCorner implements PublicationScreen.Outside {
    private final OpenCase open;
    private final Ground ground;
    private final Ways ways;
    private final Consumer<Path> opens;
    private final PublicationModel model;
    private @Nullable PublicationScreen screen;

    /** @param opens has the PC open a copy */
    PublicationCorner(OpenCase open, Ground ground, Ways ways, Consumer<Path> opens) {
        this.open = open;
        this.ground = ground;
        this.ways = ways;
        this.opens = opens;
        this.model = new PublicationModel(open, ground.background(), ground.drafts());
    }

    Parent screen() {
        screen = new PublicationScreen(model, this);
        return screen.build();
    }

    /** What the board says of it. */
    Node band() {
        return new PublicationBand(model, () -> ways.to("publication")).build();
    }

    void reload() {
        model.reload();
    }

    /** It was looked at, and is left. */
    void leave() {
        screen.leave();
    }

    @Override
    public void toNotice() {
        ways.to("notice");
    }

    @Override
    public void toOpinions() {
        ways.to("opinion");
    }

    @Override
    public void files(Consumer<List<Path>> then) {
        ScanFiles.choose(ground.window().get(), then);
    }

    @Override
    public void open(Proof proof) {
        ground.background().run(() -> ground.home().lent().lend(proof.file(), open.publications().content(proof)), opens);
    }

    @Override
    public void print(PublicationId publication) {
        ground.background().run(() -> open.publications().look(publication).closing(), closing ->
            FileKinds.ask(ground.window().get(), closing.title(), List.of(PaperFormat.DOCX, PaperFormat.PDF), file ->
                new SheetExport(ground.background(), ground.notices()).save(List.of(NoticeSheet.of(closing, open.today())), file)));
    }

    @Override
    public void done(String sentence) {
        ways.done(sentence);
    }
}
