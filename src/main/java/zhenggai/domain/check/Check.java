package zhenggai.domain.check;

import java.util.function.Function;
import java.util.stream.Stream;

/** The kinds of question that can be asked about a case, each with its rule, what it says it found, and how it could be mended. */
public enum Check {
    FINISHED_DAY_BEFORE(CheckGroup.PAPERWORK, Paperwork::finishedDayBefore, "check.day-before.found", "check.day-before.mend"),
    ONLY_DOCUMENT(CheckGroup.PAPERWORK, Paperwork::onlyDocument, "check.only-document.found", "check.only-document.mend"),
    SHARED_EVIDENCE(CheckGroup.PAPERWORK, Paperwork::sharedEvidence, "check.shared-evidence.found", "check.shared-evidence.mend"),
    EVIDENCE_BEFORE_FEEDBACK(CheckGroup.PAPERWORK, Paperwork::evidenceBeforeFeedback, "check.before-feedback.found", "check.before-feedback.mend"),
    CLOSED_FINDING_OPEN_MEASURE(CheckGroup.PAPERWORK, Paperwork::closedFindingOpenMeasure, "check.open-measure.found", "check.open-measure.mend");

    private final CheckGroup group;
    private final Function<Examined, Stream<Question>> rule;
    private final String found;
    private final String mend;

    Check(CheckGroup group, Function<Examined, Stream<Question>> rule, String found, String mend) {
        this.group = group;
        this.rule = rule;
        this.found = found;
        this.mend = mend;
    }

    public CheckGroup group() {
        return group;
    }

    /** The key of the sentence that says what was found; a question brings its arguments. */
    public String found() {
        return found;
    }

    /** The key of the sentence that says how it could be mended. */
    public String mend() {
        return mend;
    }

    Stream<Question> ask(Examined examined) {
        return rule.apply(examined);
    }
}
