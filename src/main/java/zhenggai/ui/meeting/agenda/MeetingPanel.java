package zhenggai.ui.meeting.agenda;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.meeting.MeetingId;
import zhenggai.domain.meeting.Session;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.meeting.ChangesList;
import zhenggai.ui.meeting.agenda.MeetingModel.Seen;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.HistoryList;
import zhenggai.ui.panel.HistoryModel;
import zhenggai.ui.panel.Panel;
import zhenggai.ui.panel.Sections;
import zhenggai.words.Texts;

/** Everything about one meeting on the screen: what it is above; its agenda, its session, what changed since the last one and its history below. */
public final class MeetingPanel implements Panel {
    private static final String AGENDA = "agenda";
    private static final String CHANGES = "changes";
    private static final String HISTORY = "history";

    private final MeetingModel model;
    private final HistoryModel history;
    private final ChangesList changes;
    private final Outside outside;
    private final Sections sections;
    private final AgendaSection agenda;
    private final Label title = Forms.heading("");
    private final Label facts = Forms.muted("");

    /** Where the panel leads to. */
    public interface Outside {
        /** Shows the minutes as they are printed. */
        void print(MeetingId meeting);
    }

    public MeetingPanel(MeetingModel model, HistoryModel history, ChangesList changes, Remembered remembered, Outside outside) {
        this.model = model;
        this.history = history;
        this.changes = changes;
        this.outside = outside;
        this.sections = new Sections("meeting-section", remembered);
        this.agenda = new AgendaSection(model);
    }

    @Override
    public Parent build() {
        Parent tabs = sections
            .with(AGENDA, Texts.text("meetings.tab.agenda"), agenda::build)
            .with("session", Texts.text("meetings.tab.session"), () -> new SessionForm(model).build())
            .with(CHANGES, Texts.text("meetings.tab.changes"), changes::build, changes::reload)
            .with(HISTORY, Texts.text("panel.history"), () -> new HistoryList(history).build(), history::reload)
            .build();
        tabs.setAccessibleText(Texts.text("meetings.panel"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        title.setId("meeting-title");
        title.setMinHeight(Region.USE_PREF_SIZE);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        Button print = Icons.labelled(Icons.PAPER, Texts.text("meetings.print"));
        print.getStyleClass().addAll("small", "button-outlined");
        print.setId("meeting-print");
        print.setOnAction(event -> outside.print(model.id()));
        VBox head = new VBox(Theme.em(0.4), title, facts, new FlowPane(print));
        head.getStyleClass().add("panel-head");
        VBox root = new VBox(head, tabs);
        model.seenProperty().addListener((property, before, now) -> show(now));
        model.reload();
        return root;
    }

    @Override
    public void reload() {
        model.reload();
        sections.reload();
    }

    @Override
    public void edit() {
        sections.select(AGENDA);
        agenda.toNew();
    }

    @Override
    public void leave() {
        model.leave();
    }

    private void show(@Nullable Seen seen) {
        if (seen != null) {
            Session session = seen.meeting().session();
            title.setText(session.name());
            facts.setText(session.chair().isEmpty() ? Texts.text("meetings.facts", seen.meeting().number(), session.kind(), DayWords.of(session.heldOn()))
                : Texts.text("meetings.facts-chair", seen.meeting().number(), session.kind(), DayWords.of(session.heldOn()), session.chair()));
        }
    }
}
