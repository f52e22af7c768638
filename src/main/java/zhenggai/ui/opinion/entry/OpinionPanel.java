package zhenggai.ui.opinion.entry;

import java.util.function.Consumer;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.spine.FindingId;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.opinion.OpinionRow;
import zhenggai.ui.opinion.entry.OpinionModel.Seen;
import zhenggai.ui.opinion.enclosure.EnclosureSection;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.HistoryList;
import zhenggai.ui.panel.HistoryModel;
import zhenggai.ui.panel.Panel;
import zhenggai.ui.panel.PanelTitle;
import zhenggai.ui.panel.Sections;
import zhenggai.words.Texts;

/** Everything about one opinion from the public on the screen: which one it is above; what came in, the answer and the history below. */
public final class OpinionPanel implements Panel {
    private static final String CONTENT = "opinion-content";
    private static final String CAME = "opinion-enclosures";

    private final OpinionModel model;
    private final HistoryModel history;
    private final Sections sections;
    private final ReceivedForm received;
    private final AnswerForm answer;
    private final EnclosureSection enclosures;
    private final Label title = Forms.heading("");
    private final StatusBadge badge = new StatusBadge();
    private final Label facts = Forms.muted("");

    public OpinionPanel(OpinionModel model, HistoryModel history, EnclosureSection enclosures, Remembered remembered, Consumer<FindingId> toFinding) {
        this.model = model;
        this.history = history;
        this.enclosures = enclosures;
        this.sections = new Sections("opinion-section", remembered);
        this.received = new ReceivedForm(model, toFinding);
        this.answer = new AnswerForm(model);
    }

    @Override
    public Parent build() {
        Parent tabs = sections
            .with(CONTENT, Texts.text("opinions.tab.content"), received::build)
            .with(CAME, Texts.text("opinions.tab.came"), enclosures::build)
            .with("opinion-answer", Texts.text("opinions.tab.answer"), answer::build)
            .with("history", Texts.text("panel.history"), () -> new HistoryList(history).build(), history::reload)
            .build();
        tabs.setAccessibleText(Texts.text("opinions.panel"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        title.setId("opinion-title");
        facts.setMinHeight(Region.USE_PREF_SIZE);
        VBox head = new VBox(Theme.em(0.4), new PanelTitle(title, badge), facts);
        head.getStyleClass().add("panel-head");
        VBox root = new VBox(head, tabs);
        model.seenProperty().addListener((property, before, now) -> show(now));
        enclosures.model().allProperty().addListener((property, before, now) ->
            sections.title(CAME, now.isEmpty() ? Texts.text("opinions.tab.came") : Texts.text("opinions.tab.came-count", now.size())));
        model.reload();
        enclosures.model().reload();
        return root;
    }

    @Override
    public void reload() {
        model.reload();
        enclosures.model().reload();
        sections.reload();
    }

    @Override
    public void edit() {
        sections.select(CONTENT);
        received.focus();
    }

    @Override
    public void leave() {
        model.leave();
    }

    private void show(@Nullable Seen seen) {
        if (seen != null) {
            PublicOpinion opinion = seen.opinion();
            title.setText(Texts.text("opinions.title", opinion.number()));
            badge.show(OpinionRow.face(seen.state()));
            String came = Texts.text("opinions.facts", opinion.received().channel(), DayWords.of(opinion.received().on()));
            facts.setText(opinion.charge().deadline().day() == null ? came
                : Texts.text("opinions.facts-until", came, DayWords.of(opinion.charge().deadline().day())));
        }
    }
}
