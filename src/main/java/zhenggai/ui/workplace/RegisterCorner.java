package zhenggai.ui.workplace;

import java.util.function.Consumer;

import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Subject;
import zhenggai.domain.meeting.MeetingId;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.register.RegulationId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.meeting.ChangesList;
import zhenggai.ui.meeting.MeetingsModel;
import zhenggai.ui.meeting.MeetingsScreen;
import zhenggai.ui.meeting.agenda.MeetingModel;
import zhenggai.ui.meeting.agenda.MeetingPanel;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.HistoryModel;
import zhenggai.ui.panel.Panel;
import zhenggai.ui.register.RegisterModel;
import zhenggai.ui.register.RegisterScreen;
import zhenggai.ui.register.entry.RegulationModel;
import zhenggai.ui.register.entry.RegulationPanel;
import zhenggai.ui.window.Ask;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;
import zhenggai.words.Texts;

/** The register of regulations and the meetings of one open case on the screen, wired together, and the ways from them. */
final class RegisterCorner {
    private final OpenCase open;
    private final Ground ground;
    private final Drafts drafts;
    private final Ways ways;
    private final Consumer<PaperRequest> papers;
    private final RegisterModel register;
    private final MeetingsModel meetings;
    private @Nullable RegisterScreen registerScreen;
    private @Nullable MeetingsScreen meetingsScreen;

    /** @param papers shows a paper as it is asked for */
    RegisterCorner(OpenCase open, Ground ground, Drafts drafts, Ways ways, Consumer<PaperRequest> papers) {
        this.open = open;
        this.ground = ground;
        this.drafts = drafts;
        this.ways = ways;
        this.papers = papers;
        this.register = new RegisterModel(open, ground.background());
        this.meetings = new MeetingsModel(open, ground.background());
    }

    Parent registerScreen() {
        registerScreen = new RegisterScreen(register, ground.remembered(), new BesideRegister());
        return registerScreen.build();
    }

    /** The register was looked at, and is left. */
    void leaveRegister() {
        registerScreen.leave();
    }

    void show(RegulationId regulation) {
        register.wantedProperty().set(regulation);
        ways.to("register");
    }

    void reloadRegister() {
        register.reload();
    }

    Parent meetingScreen() {
        meetingsScreen = new MeetingsScreen(meetings, ground.remembered(), this::meeting);
        return meetingsScreen.build();
    }

    /** The meetings were looked at, and are left. */
    void leaveMeetings() {
        meetingsScreen.leave();
    }

    void reloadMeetings() {
        meetings.reload();
    }

    private Panel meeting(MeetingId id) {
        return new MeetingPanel(new MeetingModel(open, ground.background(), id, drafts, ways::done),
            new HistoryModel(open, ground.background(), Subject.MEETING, id.value(), open.zone()),
            new ChangesList(open, ground.background(), id, ways::toMeasure), ground.remembered(), new BesideMeeting());
    }

    /** What the register needs from the rooms beside it. */
    private final class BesideRegister implements RegisterScreen.Outside {
        @Override
        public Panel panel(RegulationId id) {
            return new RegulationPanel(new RegulationModel(open, ground.background(), id, drafts, ways::done),
                new HistoryModel(open, ground.background(), Subject.REGULATION, id.value(), open.zone()), ground.remembered(), ways::toMeasure);
        }

        @Override
        public void ask(Asking.Attempt attempt) {
            Ask.text(ground.window().get(), Texts.text("register.new"), Texts.text("register.column.title"), attempt);
        }

        @Override
        public void print() {
            papers.accept(PaperRequest.of(PaperKind.REGULATIONS, open.today()));
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

    /** Where a meeting leads to. */
    private final class BesideMeeting implements MeetingPanel.Outside {
        @Override
        public void print(MeetingId meeting) {
            papers.accept(PaperRequest.of(PaperKind.MINUTES, open.today()).about(meeting));
        }
    }
}
