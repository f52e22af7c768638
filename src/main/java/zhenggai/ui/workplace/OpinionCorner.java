package zhenggai.ui.workplace;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Subject;
import zhenggai.domain.opinion.Enclosure;
import zhenggai.domain.opinion.OpinionChannel;
import zhenggai.domain.opinion.PublicOpinionId;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.spine.Finding;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.opinion.OpinionQuery;
import zhenggai.ui.opinion.OpinionsModel;
import zhenggai.ui.opinion.OpinionsScreen;
import zhenggai.ui.opinion.enclosure.EnclosureModel;
import zhenggai.ui.opinion.enclosure.EnclosureSection;
import zhenggai.ui.opinion.entry.OpinionModel;
import zhenggai.ui.opinion.entry.OpinionPanel;
import zhenggai.ui.panel.HistoryModel;
import zhenggai.ui.panel.Panel;
import zhenggai.ui.scan.ScanFiles;
import zhenggai.ui.window.Ask;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;
import zhenggai.words.Texts;

/** The opinions from the public in one open case on the screen, wired together, and the ways from them. */
final class OpinionCorner implements OpinionsScreen.Outside {
    private final OpenCase open;
    private final Ground ground;
    private final Ways ways;
    private final Consumer<PaperRequest> papers;
    private final Consumer<Path> opens;
    private final OpinionsModel model;
    private @Nullable OpinionsScreen screen;

    /**
     * @param papers shows a paper as it is asked for
     * @param opens has the PC open a copy
     */
    OpinionCorner(OpenCase open, Ground ground, Ways ways, Consumer<PaperRequest> papers, Consumer<Path> opens) {
        this.open = open;
        this.ground = ground;
        this.ways = ways;
        this.papers = papers;
        this.opens = opens;
        this.model = new OpinionsModel(open, ground.background());
    }

    Parent screen() {
        screen = new OpinionsScreen(model, ground.remembered(), this);
        return screen.build();
    }

    void reload() {
        model.reload();
    }

    /** The opinions were looked at, and are left. */
    void leave() {
        screen.leave();
    }

    /** Brings one into sight; a filter that hides it is given up. */
    void show(PublicOpinionId opinion) {
        model.queryProperty().set(OpinionQuery.EVERYTHING);
        model.wantedProperty().set(opinion);
        ways.to("opinion");
    }

    /** Shows those that are about a finding. */
    void about(Finding finding) {
        model.queryProperty().set(OpinionQuery.EVERYTHING.about(new OpinionQuery.About(finding.id(), String.valueOf(finding.number()))));
        ways.to("opinion");
    }

    @Override
    public Panel panel(PublicOpinionId id) {
        return new OpinionPanel(new OpinionModel(open, ground.background(), id, ground.drafts(), ways::done),
            new HistoryModel(open, ground.background(), Subject.PUBLIC_OPINION, id.value(), open.zone()),
            new EnclosureSection(new EnclosureModel(open, ground.background(), id, ways::done), new Letters()), ground.remembered(), ways::toFinding);
    }

    @Override
    public void ask(OpinionChannel channel, Asking.Attempt attempt) {
        Ask.text(ground.window().get(), Texts.text("opinions.receive", channel), Texts.text("opinions.field.said"), attempt);
    }

    /** The letters themselves, on this PC. */
    private final class Letters implements EnclosureSection.Outside {
        @Override
        public void files(Consumer<List<Path>> then) {
            ScanFiles.choose(ground.window().get(), then);
        }

        @Override
        public void open(Enclosure enclosure) {
            ground.background().run(() -> ground.home().lent().lend(enclosure.file(), open.enclosures().content(enclosure)), opens);
        }
    }

    @Override
    public void print() {
        papers.accept(PaperRequest.of(PaperKind.OPINIONS, open.today()));
    }
}
