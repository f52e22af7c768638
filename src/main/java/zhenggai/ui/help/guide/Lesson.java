package zhenggai.ui.help.guide;

import java.util.Set;

import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.people.Role;
import zhenggai.domain.reminding.Gauge;
import zhenggai.domain.spine.MeasureState;
import zhenggai.words.Texts;

/** One thing to try out: where it is done, and by what steps of the history, or by what place come into sight, it is seen to be done. */
enum Lesson {
    OVERDUE("board", "ledger", Set.of()),
    PROGRESS("ledger", "", Set.of("progress.report")),
    DUTY("ledger", "", Set.of("duty.assign")),
    EVIDENCE("ledger", "", Set.of("evidence.add", "evidence.add-files", "evidence.link")),
    SUBMIT("ledger", "", Set.of("measure.submit")),
    MATTER("board", "", Set.of("acknowledgement.make", "act.issue", "act.issue-all", "act.record")),
    UNDO("ledger", "", Set.of(HistoryStep.UNDO)),
    PAPER("paper", "paper", Set.of());

    private final String place;
    private final String seenAt;
    private final Set<String> verbs;

    Lesson(String place, String seenAt, Set<String> verbs) {
        this.place = place;
        this.seenAt = seenAt;
        this.verbs = verbs;
    }

    String place() {
        return place;
    }

    boolean isDoneBy(String verb) {
        return verbs.contains(verb) || verb.startsWith(HistoryStep.UNDO) && verbs.contains(HistoryStep.UNDO);
    }

    boolean isDoneAt(String placeInSight) {
        return placeInSight.equals(seenAt);
    }

    /** What to do, in one sentence, in the words that stand on the screen. */
    String sentence() {
        return switch (this) {
            case OVERDUE -> Texts.text("guide.overdue", Gauge.OVERDUE);
            case PROGRESS -> Texts.text("guide.progress", MeasureState.UNDER_WAY, Texts.text("panel.progress"), Texts.text("panel.progress-done"), Texts.text("progress.report"));
            case DUTY -> Texts.text("guide.duty", Texts.text("panel.content"), Texts.text("panel.duties"), Role.RESPONSIBLE_PERSON);
            case EVIDENCE -> Texts.text("guide.evidence", Texts.text("panel.evidence"), Texts.text("drawer.add-paper"));
            case SUBMIT -> Texts.text("guide.submit", MeasureState.UNDER_WAY, Texts.text("panel.result"), Texts.text("measure.submit"));
            case MATTER -> Texts.text("guide.matter", Texts.text("board.acknowledge"), Texts.text("board.done"));
            case UNDO -> Texts.text("guide.undo");
            case PAPER -> Texts.text("guide.paper", Texts.text("window.paper"), PaperKind.PROGRESS);
        };
    }
}
