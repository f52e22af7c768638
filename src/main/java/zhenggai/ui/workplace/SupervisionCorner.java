package zhenggai.ui.workplace;

import java.util.List;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.Parent;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Subject;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActId;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.ui.measure.acts.MeasureActsSection;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.HistoryModel;
import zhenggai.ui.rules.supervision.LetterDesk;
import zhenggai.ui.rules.supervision.SupervisionRulesModel;
import zhenggai.ui.rules.supervision.SupervisionSettings;
import zhenggai.ui.supervision.SupervisionModel;
import zhenggai.ui.supervision.SupervisionScreen;
import zhenggai.ui.supervision.act.ActDialog;
import zhenggai.ui.supervision.act.LetterPreview;
import zhenggai.ui.supervision.draft.BatchModel;
import zhenggai.ui.supervision.draft.Beginning;
import zhenggai.ui.supervision.draft.DraftModel;
import zhenggai.ui.supervision.follow.ActPanel;
import zhenggai.ui.supervision.follow.FollowModel;
import zhenggai.ui.supervision.letter.ActFiles;
import zhenggai.ui.supervision.letter.LetterFiles;
import zhenggai.ui.supervision.letter.PagePreview;
import zhenggai.ui.supervision.look.ActPapers;
import zhenggai.ui.supervision.look.ActQuery;
import zhenggai.ui.supervision.look.ActRow;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;
import zhenggai.words.ActWords;
import zhenggai.words.Texts;

/** Everything on the screen about the supervision of one open case, wired together: its ledger, its drafts, its settings, and the ways to them. */
final class SupervisionCorner implements MeasureActsSection.Outside {
    private final OpenCase open;
    private final Ground ground;
    private final Drafts drafts;
    private final Ways ways;
    private final Letters letters;
    private final SupervisionModel model;
    private final SupervisionRulesModel rules;

    /** How acts look, where they become paper, and where an office's own letters are checked. */
    record Letters(Supplier<LetterPreview> preview, ActPapers papers, LetterDesk desk) {
        static Letters of(OpenCase open, Ground ground) {
            return new Letters(() -> new PagePreview(open, ground.background()),
                new ActFiles(open, new ActFiles.Ground(ground.background(), ground.notices(), ground.remembered(), ground.window())), new LetterFiles(open::today));
        }
    }

    SupervisionCorner(OpenCase open, Ground ground, Drafts drafts, Ways ways, Letters letters) {
        this.open = open;
        this.ground = ground;
        this.drafts = drafts;
        this.ways = ways;
        this.letters = letters;
        this.model = new SupervisionModel(open, ground.background());
        this.rules = new SupervisionRulesModel(open, ground.background());
    }

    Parent screen() {
        return new SupervisionScreen(model, ground.remembered(), new Beside()).build();
    }

    void reload() {
        model.reload();
    }

    Node settings() {
        return new SupervisionSettings(rules, ways::done, letters.desk()).build();
    }

    void reloadSettings() {
        rules.reload();
    }

    /** Shows in the ledger of supervision what is asked for. */
    void list(ActQuery query) {
        model.queryProperty().set(query);
        ways.to("supervision");
    }

    @Override
    public void supervise(List<MeasureId> measures) {
        write(Beginning.about(measures));
    }

    @Override
    public void show(ActId act) {
        model.want(act);
        ways.to("supervision");
    }

    /** Writes an act, from wherever in the window it is asked for. */
    void write(Beginning beginning) {
        new ActDialog(new DraftModel(open, ground.background(), beginning), letters.preview().get(), letters.papers()).show(ground.window().get(), this::issued);
    }

    private void issued(Act act) {
        model.want(act.id());
        ground.background().run(() -> open.reminders().rules(), known -> ways.done(said(act, known)));
    }

    private static String said(Act act, SupervisionRules known) {
        String title = ActWords.title(act, known);
        return act.kind().isRung() ? Texts.text("acts.issued", title, act.to().name()) : Texts.text("acts.recorded", title);
    }

    /** What the supervision screen needs from the rooms beside it. */
    private final class Beside implements SupervisionScreen.Outside, ActPanel.Outside {
        @Override
        public ActPanel panel(ActRow row) {
            FollowModel follow = new FollowModel(open, ground.background(), row.id(), drafts, this::done);
            HistoryModel history = new HistoryModel(open, ground.background(), Subject.ACT, row.id().value(), open.zone());
            return new ActPanel(row, follow, history, ground.remembered(), this, letters.papers());
        }

        @Override
        public void write(Beginning beginning) {
            SupervisionCorner.this.write(beginning);
        }

        @Override
        public BatchModel batch() {
            return new BatchModel(open, ground.background());
        }

        @Override
        public ActPapers papers() {
            return letters.papers();
        }

        @Override
        public void done(String sentence) {
            ways.done(sentence);
        }

        @Override
        public void toMeasure(MeasureId measure) {
            ways.toMeasure(measure);
        }

        @Override
        public void list(ActQuery query) {
            model.queryProperty().set(query);
        }
    }
}
