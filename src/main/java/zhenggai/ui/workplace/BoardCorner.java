package zhenggai.ui.workplace;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import zhenggai.casework.OpenCase;
import zhenggai.domain.opinion.PublicOpinionId;
import zhenggai.domain.register.RegulationId;
import zhenggai.domain.reminding.Matter;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.ActId;
import zhenggai.ui.board.BoardModel;
import zhenggai.ui.board.BoardScreen;
import zhenggai.ui.board.look.LastOpening;
import zhenggai.ui.supervision.draft.Beginning;
import zhenggai.ui.supervision.look.ActQuery;
import zhenggai.ui.supervision.look.ActState;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;

/** The start board of one open case, wired together: its figures, what needs somebody, and where each of them leads to. */
final class BoardCorner implements BoardScreen.Outside {
    private final BoardModel model;
    private final Ways ways;
    private final SupervisionCorner supervision;
    private final RegisterCorner register;
    private final Runnable sample;
    private final Supplier<Node> warning;
    private final NoticeCorner notice;
    private final Consumer<Runnable> drawn;

    BoardCorner(OpenCase open, Ground ground, Ways ways, SupervisionCorner supervision, RegisterCorner register, Beside beside) {
        this.model = new BoardModel(open, ground.background(), LastOpening.note(ground.remembered(), open.path(), open.today()));
        this.ways = ways;
        this.supervision = supervision;
        this.register = register;
        this.sample = beside.sample();
        this.warning = beside.warning();
        this.notice = beside.notice();
        this.drawn = beside.drawn();
    }

    /**
     * What stands about the board.
     *
     * @param warning what stands above all else
     * @param sample opens the sample
     * @param notice where it is public, and what the public says
     * @param drawn does what may wait when the window has been drawn
     */
    record Beside(Supplier<Node> warning, Runnable sample, NoticeCorner notice, Consumer<Runnable> drawn) {}

    Parent screen() {
        return new BoardScreen(model, this).under(new VBox(warning.get(), notice.publication().band())).drawnBy(drawn).build();
    }

    void reload() {
        model.reload();
        notice.publication().reload();
    }

    @Override
    public void list(String name, Collection<MeasureId> measures) {
        ways.list(name, measures);
    }

    @Override
    public void awaited() {
        supervision.list(ActQuery.EVERYTHING.inState(ActState.AWAITING_REPLY));
    }

    @Override
    public void toForms() {
        ways.to("form");
    }

    @Override
    public void open(RegulationId regulation) {
        register.show(regulation);
    }

    @Override
    public void open(PublicOpinionId opinion) {
        notice.opinions().show(opinion);
    }

    @Override
    public void open(ActId act) {
        supervision.show(act);
    }

    @Override
    public void open(MeasureId measure) {
        ways.toMeasure(measure);
    }

    @Override
    public Optional<Consumer<List<Matter>>> issuing() {
        return Optional.of(matters -> supervision.write(Beginning.about(matters.stream().map(matter -> matter.key().measure()).distinct().toList())));
    }

    @Override
    public void toImport() {
        ways.to("intake");
    }

    @Override
    public void toPeople() {
        ways.to("people");
    }

    @Override
    public void trySample() {
        sample.run();
    }

    @Override
    public void done(String sentence) {
        ways.done(sentence);
    }
}
