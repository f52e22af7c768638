package zhenggai.domain.check;

import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.check.personal.PersonalKind;
import zhenggai.domain.check.text.CheckedText;
import zhenggai.domain.check.text.Dates;
import zhenggai.domain.check.text.Found;
import zhenggai.domain.check.text.LostSigns;
import zhenggai.domain.check.text.Numbering;
import zhenggai.domain.check.text.PartsAndTotal;
import zhenggai.domain.check.text.PercentagePoints;
import zhenggai.domain.check.text.Percentages;
import zhenggai.domain.check.text.PublicationEnd;
import zhenggai.domain.check.text.TextRule;
import zhenggai.domain.check.text.TwoFigures;
import zhenggai.domain.check.text.UnknownTitles;

/**
 * The kinds of question that can be asked about a case or a text, each with its rule, what it says it found, and how it could be mended.
 * A rule about a text is asked of any document, and of what the case says in words that can be published.
 */
public enum Check {
    FINISHED_DAY_BEFORE(CheckGroup.PAPERWORK, Paperwork::finishedDayBefore, "check.day-before.found", "check.day-before.mend"),
    ONLY_DOCUMENT(CheckGroup.PAPERWORK, Paperwork::onlyDocument, "check.only-document.found", "check.only-document.mend"),
    SHARED_EVIDENCE(CheckGroup.PAPERWORK, Paperwork::sharedEvidence, "check.shared-evidence.found", "check.shared-evidence.mend"),
    EVIDENCE_BEFORE_FEEDBACK(CheckGroup.PAPERWORK, Paperwork::evidenceBeforeFeedback, "check.before-feedback.found", "check.before-feedback.mend"),
    CLOSED_FINDING_OPEN_MEASURE(CheckGroup.PAPERWORK, Paperwork::closedFindingOpenMeasure, "check.open-measure.found", "check.open-measure.mend"),

    FINDING_WITHOUT_MEASURE(CheckGroup.COMPLETENESS, Completeness::withoutMeasure, "check.no-measure.found", "check.no-measure.mend"),
    MEASURE_WITHOUT_PERSON(CheckGroup.COMPLETENESS, Completeness::withoutPerson, "check.no-person.found", "check.no-person.mend"),
    MEASURE_WITHOUT_DEPARTMENT(CheckGroup.COMPLETENESS, Completeness::withoutDepartment, "check.no-department.found", "check.no-department.mend"),
    MEASURE_WITHOUT_DEADLINE(CheckGroup.COMPLETENESS, Completeness::withoutDeadline, "check.no-deadline.found", "check.no-deadline.mend"),
    MEASURE_WITHOUT_RESULT(CheckGroup.COMPLETENESS, Completeness::withoutResult, "check.no-result.found", "check.no-result.mend"),
    MEASURE_WITHOUT_EVIDENCE(CheckGroup.COMPLETENESS, Completeness::withoutEvidence, "check.no-evidence.found", "check.no-evidence.mend"),

    PARTS_NOT_TOTAL(PartsAndTotal::in, "check.parts.found", "check.parts.mend"),
    PERCENTAGE_WRONG(Percentages::in, "check.percentage.found", "check.percentage.mend"),
    PERCENT_FOR_POINTS(PercentagePoints::in, "check.points.found", "check.points.mend"),
    TWO_FIGURES(TwoFigures::in, "check.two-figures.found", "check.two-figures.mend"),
    FIGURE_DIFFERS(CheckGroup.TEXT, ResultWords::otherThanRecorded, "check.figure.found", "check.figure.mend"),
    SIGN_LOST(LostSigns::in, "check.lost-sign.found", "check.lost-sign.mend"),
    NO_SUCH_DAY(Dates::withoutDay, "check.no-such-day.found", "check.no-such-day.mend"),
    AFTER_OWN_DAY(Dates::afterOwn, "check.after-own.found", "check.after-own.mend"),
    LONE_FIRST(Numbering::loneFirst, "check.lone-first.found", "check.lone-first.mend"),
    NUMBERING_GAP(Numbering::gaps, "check.gap.found", "check.gap.mend"),
    TITLE_NOT_REGISTERED(UnknownTitles::in, "check.title.found", "check.title.mend"),
    PUBLICATION_ENDS_OFF(CheckGroup.TEXT, Publications::onDayOff, PublicationEnd::onDayOff, "check.ends-off.found", "check.ends-off.mend"),
    PUBLICATION_ENDS_MADE_UP(CheckGroup.TEXT, Publications::onMadeUpDay, PublicationEnd::onMadeUpDay, "check.ends-made-up.found", "check.ends-made-up.mend"),

    PERSON_NAMED(CheckGroup.PERSONAL, PersonalKind.PERSON::asked, "check.person.found", "check.person.mend"),
    DONOR_NAMED(CheckGroup.PERSONAL, PersonalKind.DONOR::asked, "check.donor.found", "check.donor.mend"),
    ID_NUMBER(CheckGroup.PERSONAL, PersonalKind.ID_NUMBER::asked, "check.id-number.found", "check.id-number.mend"),
    PHONE_NUMBER(CheckGroup.PERSONAL, PersonalKind.PHONE::asked, "check.phone.found", "check.phone.mend"),
    BANK_CARD(CheckGroup.PERSONAL, PersonalKind.BANK_CARD::asked, "check.bank-card.found", "check.bank-card.mend"),
    HOME_ADDRESS(CheckGroup.PERSONAL, PersonalKind.ADDRESS::asked, "check.address.found", "check.address.mend");

    private final CheckGroup group;
    private final @Nullable Function<Examined, Stream<Question>> ofCase;
    private final @Nullable TextRule ofText;
    private final String found;
    private final String mend;

    Check(CheckGroup group, Function<Examined, Stream<Question>> rule, String found, String mend) {
        this(group, rule, null, found, mend);
    }

    Check(TextRule rule, String found, String mend) {
        this(CheckGroup.TEXT, null, rule, found, mend);
    }

    Check(CheckGroup group, TextRule rule, String found, String mend) {
        this(group, null, rule, found, mend);
    }

    /** @param ofCase what it asks of a case; where it has none it asks its rule about a text of the words of the case */
    Check(CheckGroup group, @Nullable Function<Examined, Stream<Question>> ofCase, @Nullable TextRule ofText, String found, String mend) {
        this.group = group;
        this.ofCase = ofCase;
        this.ofText = ofText;
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

    /** Whether it only names something, and there is nothing to answer. */
    public boolean isRemark() {
        return this == PUBLICATION_ENDS_MADE_UP;
    }

    /** Whether it asks about a mere numeral, which says nothing about the same numeral elsewhere. */
    boolean isAboutMarks() {
        return this == LONE_FIRST || this == NUMBERING_GAP;
    }

    /** The sort of personal data it is about; null for a check about something else. */
    public @Nullable PersonalKind personal() {
        return switch (this) {
            case PERSON_NAMED -> PersonalKind.PERSON;
            case DONOR_NAMED -> PersonalKind.DONOR;
            case ID_NUMBER -> PersonalKind.ID_NUMBER;
            case PHONE_NUMBER -> PersonalKind.PHONE;
            case BANK_CARD -> PersonalKind.BANK_CARD;
            case HOME_ADDRESS -> PersonalKind.ADDRESS;
            default -> null;
        };
    }

    /** @param words what of the case can be published */
    Stream<Question> ask(Examined examined, PublicWords words) {
        return ofCase == null ? words.asked(this) : ofCase.apply(examined);
    }

    /** What its rule about a text finds there; nothing where it has none. */
    Stream<Found> find(CheckedText text) {
        return ofText == null ? Stream.empty() : ofText.in(text);
    }
}
