package zhenggai.ui.supervision.letter;

import java.util.List;

import zhenggai.casework.OpenCase;
import zhenggai.domain.supervision.Act;
import zhenggai.paper.sheet.supervision.ActPaper;

/** Describes acts as papers, each by the letter it was written by. Called on the worker of the case. */
final class LetterPress {
    private final OpenCase open;

    LetterPress(OpenCase open) {
        this.open = open;
    }

    List<ActPaper> papers(List<Act> acts) {
        ActPaper.Setting setting = new ActPaper.Setting(open.office().get(), open.reminders().rules(), open.basis().calendar(), open.basis().rules().counting());
        return acts.stream().map(act -> ActPaper.of(act, setting, act.letter().isEmpty() ? null : open.letters().content(act.letter()))).toList();
    }
}
