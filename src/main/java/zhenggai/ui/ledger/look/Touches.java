package zhenggai.ui.ledger.look;

import java.util.HashSet;
import java.util.Set;

import zhenggai.domain.history.ThingChange.What;
import zhenggai.domain.history.Touched;

/** What was touched since the ledger was last read: a few measures, a few findings, or so much that all of it is read again. */
public record Touches(boolean everything, Set<Long> findings, Set<Long> measures) {
    public static final Touches NONE = new Touches(false, Set.of(), Set.of());
    public static final Touches ALL = new Touches(true, Set.of(), Set.of());
    /** Above this many, reading the whole case is faster. */
    private static final int FEW = 50;

    public Touches and(Set<Touched> touched) {
        Touches sum = this;
        for (Touched one : touched) {
            sum = sum.and(one);
        }
        return sum.few();
    }

    public Touches and(Touches others) {
        return everything || others.everything ? ALL : new Touches(false, both(findings, others.findings), both(measures, others.measures)).few();
    }

    private Touches few() {
        return findings.size() + measures.size() > FEW ? ALL : this;
    }

    private static Set<Long> both(Set<Long> some, Set<Long> others) {
        Set<Long> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private Touches and(Touched touched) {
        return everything ? ALL : switch (touched.subject()) {
            case MEASURE -> touched.what() == What.CHANGED ? withMeasure(touched.measure()) : withFinding(touched.finding());
            case ASSIGNMENT, PROGRESS, EVIDENCE, EVIDENCE_LINK, EXTENSION -> touched.measure() != 0 ? withMeasure(touched.measure()) : withFinding(touched.finding());
            case FINDING -> touched.what() == What.CHANGED ? withFinding(touched.finding()) : ALL;
            case PERSON, DEPARTMENT -> touched.what() == What.MADE ? this : ALL;
            case OFFICE, HOLIDAY_YEAR, SPECIAL_DAY, TEMPLATE, ISSUE, ACT, ACT_ITEM, ACKNOWLEDGEMENT, LETTER, REVIEW, LOOK_BACK,
                LOOK_BACK_ITEM, QUESTION_ANSWER, FINDING_REPEAT, REGULATION, REGULATION_STAGE, REGULATION_MEASURE, MEETING,
                AGENDA_ITEM, SUBMISSION, OPINION, RESULT_FIGURE, EVIDENCE_WANTED, SHEET_LAYOUT, FORM, MERGED,
                ACCOUNT, GUARD, DEPARTURE, WORDING, NOTICE, NOTICE_REVISION, NOTICE_VERSION, PUBLICATION, POSTING, POSTING_PROOF,
                PUBLIC_OPINION, ENCLOSURE -> this;
            case INSPECTION, CATEGORY, RULE -> ALL;
        };
    }

    private Touches withMeasure(long id) {
        Set<Long> more = new HashSet<>(measures);
        more.add(id);
        return new Touches(false, findings, more);
    }

    private Touches withFinding(long id) {
        Set<Long> more = new HashSet<>(findings);
        more.add(id);
        return new Touches(false, more, measures);
    }
}
