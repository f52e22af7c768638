package zhenggai.ui.workplace;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.lookback.ItemModel;
import zhenggai.ui.lookback.LookBackModel;
import zhenggai.ui.lookback.LookBackModel.Line;
import zhenggai.ui.lookback.LookBackScreen;
import zhenggai.ui.lookback.begin.BeginDialog;
import zhenggai.ui.lookback.begin.BeginModel;
import zhenggai.ui.lookback.begin.PlanDialog;
import zhenggai.ui.lookback.begin.PlanModel;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.question.QuestionsModel;
import zhenggai.ui.question.QuestionsView;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;
import zhenggai.words.Texts;

/** Everything on the screen about looking back at one open case, wired together: its look-backs, the questions, and where they lead to. */
final class LookBackCorner implements LookBackScreen.Outside {
    private final OpenCase open;
    private final Ground ground;
    private final Drafts drafts;
    private final Ways ways;
    private final Runnable paper;
    private final LookBackModel model;
    private final QuestionsModel questions;
    private @Nullable LookBackScreen screen;

    /** @param paper leads to the look-back as paper */
    LookBackCorner(OpenCase open, Ground ground, Drafts drafts, Ways ways, Runnable paper) {
        this.open = open;
        this.ground = ground;
        this.drafts = drafts;
        this.ways = ways;
        this.paper = paper;
        this.model = new LookBackModel(open, ground.background());
        this.questions = new QuestionsModel(open, ground.background(), null, drafts);
        questions.askedProperty().addListener((property, before, now) -> count());
    }

    Parent screen() {
        screen = new LookBackScreen(model, ground.remembered(), this);
        Parent built = screen.build();
        questions.reload();
        return built;
    }

    void reload() {
        model.reload();
        questions.reload();
    }

    private void count() {
        if (screen != null) {
            screen.count(questions.open());
        }
    }

    @Override
    public void begin() {
        new BeginDialog(new BeginModel(open, ground.background())).show(ground.window().get(), this::begun);
    }

    @Override
    public void edit(LookBack lookBack) {
        new PlanDialog(new PlanModel(open, ground.background(), lookBack)).show(ground.window().get(), saved -> ways.done(Texts.text("look-back.edited", saved.title())));
    }

    private void begun(LookBack lookBack) {
        model.chosenProperty().set(lookBack.id());
        ways.done(Texts.text("look-back.begun", lookBack.title(), lookBack.items().size()));
    }

    @Override
    public ItemModel item(LookBack lookBack, Line line) {
        return new ItemModel(open, ground.background(), lookBack, line.item().id(), drafts);
    }

    @Override
    public Node questions() {
        return new QuestionsView(questions, ways::toMeasure).build();
    }

    @Override
    public void print() {
        paper.run();
    }

    @Override
    public void toMeasure(MeasureId measure) {
        ways.toMeasure(measure);
    }

    @Override
    public void done(String sentence) {
        ways.done(sentence);
    }
}
