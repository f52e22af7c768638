package zhenggai.ui.workplace;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.casework.notice.Drafting;
import zhenggai.domain.notice.NoticeId;
import zhenggai.domain.notice.OfficialText;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.paper.BlockSheet;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.sheet.notice.NoticeSheet;
import zhenggai.ui.notice.NoticeScreen;
import zhenggai.ui.notice.look.NoticeModel;
import zhenggai.ui.notice.paragraph.ParagraphModel;
import zhenggai.ui.notice.paragraph.ParagraphPanel;
import zhenggai.ui.notice.version.VersionsModel;
import zhenggai.ui.notice.wording.WordedModel;
import zhenggai.ui.notice.wording.WordedPanel;
import zhenggai.ui.notice.wording.WordingModel;
import zhenggai.ui.notice.wording.WordingScreen;
import zhenggai.ui.paper.out.FileKinds;
import zhenggai.ui.paper.out.SheetExport;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;

/** The notice of one open case on the screen, wired together: its text, the wordings it is made of, the way to its file, where it is public, and what the public says. */
final class NoticeCorner implements NoticeScreen.Outside {
    private final OpenCase open;
    private final Ground ground;
    private final Ways ways;
    private final NoticeModel model;
    private final WordingModel wordings;
    private final Consumer<NoticeId> checks;
    private final PublicationCorner publication;
    private final OpinionCorner opinions;
    private @Nullable NoticeScreen screen;
    private @Nullable WordingScreen wordingScreen;

    /**
     * @param papers shows a paper as it is asked for
     * @param opens has the PC open a copy of a file
     * @param checks leads to what the checks ask about a document
     */
    NoticeCorner(OpenCase open, Ground ground, Ways ways, Consumer<PaperRequest> papers, Consumer<Path> opens, Consumer<NoticeId> checks) {
        this.open = open;
        this.ground = ground;
        this.ways = ways;
        this.checks = checks;
        this.publication = new PublicationCorner(open, ground, ways, opens);
        this.opinions = new OpinionCorner(open, ground, ways, papers, opens);
        this.model = new NoticeModel(open, ground.background());
        this.wordings = new WordingModel(open, ground.background(), ways::done);
    }

    Parent screen() {
        screen = new NoticeScreen(model, ground.remembered(), this);
        return screen.build();
    }

    PublicationCorner publication() {
        return publication;
    }

    OpinionCorner opinions() {
        return opinions;
    }

    void reload() {
        model.reload();
        wordings.reload();
    }

    /** Chooses a paragraph by its key, as soon as the document is in sight. */
    void choose(NoticeId id, String paragraph) {
        ground.background().run(() -> open.notices().get(id), notice -> model.choose(notice, paragraph));
    }

    /** The notice was looked at, and is left. */
    void leave() {
        screen.leave();
        wordingScreen.leave();
    }

    @Override
    public ParagraphPanel panel(String key) {
        return new ParagraphPanel(new ParagraphModel(model, key, ground.drafts()));
    }

    @Override
    public VersionsModel versions() {
        return new VersionsModel(model, ground.drafts());
    }

    @Override
    public Parent wordings() {
        wordingScreen = new WordingScreen(wordings, ground.remembered(), code -> new WordedPanel(new WordedModel(wordings, code, ground.drafts())));
        return wordingScreen.build();
    }

    @Override
    public void check() {
        checks.accept(model.notice().id());
    }

    @Override
    public void publish() {
        ways.to("publication");
    }

    @Override
    public void print() {
        NoticeId id = model.notice().id();
        FileKinds.ask(ground.window().get(), model.lookProperty().get().drafting().title(), List.of(PaperFormat.DOCX, PaperFormat.PDF),
            file -> ground.background().run(() -> sheet(id), sheet -> new SheetExport(ground.background(), ground.notices()).save(List.of(sheet), file)));
    }

    private BlockSheet sheet(NoticeId id) {
        Drafting drafting = model.notices().look(id);
        return NoticeSheet.of(OfficialText.of(drafting.text(), drafting.notice().kind()), open.today());
    }
}
