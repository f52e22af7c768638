package zhenggai.ui.ledger.look;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.FindingState;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.Reopened;
import zhenggai.words.Texts;

/** A column of the ledger: its name, its words in a row, and what rows are sorted by. */
public enum LedgerColumn {
    NUMBER(7), CONTENT(19.5), STATE(8), WARNING(7.2), DEADLINE(10.5), PERSON(5.2), DEPARTMENT(6.7), LEAD_LEADER(5.2), EXPECTED(9), PROGRESS(12), EVIDENCE(4.2);

    /** Enough of a text to put it in order; the keys of whole texts would cost seconds. */
    private static final int SORTED_BY = 20;
    private static final int NOTHING_LAST = Integer.MAX_VALUE;
    /** As many letters as any day has, and as many days as a warning mostly has left. */
    private static final LocalDate LONG_DAY = LocalDate.of(2000, 12, 30);
    private static final int DAYS_LEFT = 88;
    private static final int DAYS_OVER = 188;

    private final double width;

    LedgerColumn(double width) {
        this.width = width;
    }

    /** The width it begins with, in letters. */
    public double width() {
        return width;
    }

    public String title() {
        return switch (this) {
            case NUMBER -> Texts.text("ledger.column.number");
            case CONTENT -> Texts.text("ledger.column.content");
            case STATE -> Texts.text("ledger.column.state");
            case LEAD_LEADER -> Texts.text(Role.LEAD_LEADER);
            case DEPARTMENT -> Texts.text(Role.LEAD_DEPARTMENT);
            case PERSON -> Texts.text(Role.RESPONSIBLE_PERSON);
            case DEADLINE -> Texts.text("ledger.column.deadline");
            case WARNING -> Texts.text("ledger.column.warning");
            case EXPECTED -> Texts.text("ledger.column.expected");
            case PROGRESS -> Texts.text("ledger.column.progress");
            case EVIDENCE -> Texts.text("ledger.column.evidence");
        };
    }

    /** The longest it comes to say in this language, where that is known before any row is. */
    public Stream<String> says() {
        return switch (this) {
            case STATE -> Stream.concat(Stream.of(MeasureState.values()).map(state -> StatusBadge.face(state).toString()), Stream.of(
                StatusBadge.face(FindingState.COMPLETE) + " " + Texts.text("ledger.count-lasting", 1), StatusBadge.face(FindingState.UNDER_WAY) + " " + Texts.text("ledger.count-of", 10, 12),
                MeasureState.LATE + " " + Texts.text("status.overdue", MeasureState.UNDER_WAY)));
            case WARNING -> Stream.concat(Stream.of(Warning.Level.values()).filter(level -> level != Warning.Level.NONE).map(level -> Texts.text("ledger.warning-left", shaped(level), DAYS_LEFT)),
                Stream.of(Texts.text("ledger.warning-over", shaped(Warning.Level.RED), DAYS_OVER)));
            case DEADLINE -> Stream.of(Texts.text("trail.moved", DeadlineTrail.written(LONG_DAY), 2));
            default -> Stream.empty();
        };
    }

    /** Whether its heading may go on in a second line, which leaves the width to what stands below it. */
    public boolean wraps() {
        return this == PERSON || this == DEPARTMENT || this == LEAD_LEADER;
    }

    public String words(LedgerRow row) {
        return switch (row.kind()) {
            case CATEGORY -> ofCategory(row);
            case FINDING -> ofFinding(row);
            case MEASURE -> ofMeasure(row);
        };
    }

    /** All that stands behind the words, for whoever asks for it: of a deadline what it was and how it is counted. */
    public String whole(LedgerRow row) {
        return this == DEADLINE && row.leaf() != null ? DeadlineTrail.written(row.leaf().measure(), row.leaf().extensions()) : words(row);
    }

    private String ofCategory(LedgerRow row) {
        return switch (this) {
            case NUMBER -> Texts.text("ledger.column.category-number", row.category().category().position());
            case CONTENT -> row.category().category().title();
            default -> "";
        };
    }

    private String ofFinding(LedgerRow row) {
        return switch (this) {
            case NUMBER -> Texts.text("ledger.column.finding-number", row.finding().finding().number());
            case CONTENT -> row.finding().finding().headline();
            case LEAD_LEADER, DEPARTMENT, PERSON -> names(row);
            default -> "";
        };
    }

    private String ofMeasure(LedgerRow row) {
        Measure measure = row.leaf().measure();
        return switch (this) {
            case NUMBER -> row.finding().finding().number() + "-" + measure.number();
            case CONTENT -> Reopened.marked(measure);
            case STATE -> Texts.text(measure.state());
            case LEAD_LEADER, DEPARTMENT, PERSON -> names(row);
            case DEADLINE -> DeadlineTrail.brief(measure, row.leaf().extensions());
            case WARNING -> warning(row.warning());
            case EXPECTED -> measure.schedule().expectedOn() == null ? "" : DeadlineTrail.written(measure.schedule().expectedOn());
            case PROGRESS -> progress(row.leaf());
            case EVIDENCE -> row.leaf().evidence() == 0 ? "" : String.valueOf(row.leaf().evidence());
        };
    }

    /** What rows are put in order by: a number where there is one, else the first signs of the words as Chinese sorts them. */
    Comparable<?> key(LedgerRow row) {
        return switch (this) {
            case NUMBER -> row.finding().finding().number() * 10_000L + row.leaf().measure().position();
            case STATE -> row.leaf().measure().state().ordinal();
            case DEADLINE -> day(row.leaf().measure().deadline().day());
            case WARNING -> row.warning().due() == null ? Long.MAX_VALUE : row.warning().daysLeft();
            case EXPECTED -> day(row.leaf().measure().schedule().expectedOn());
            case PROGRESS -> row.leaf().latest() == null || row.leaf().latest().percent() == null ? -1 : row.leaf().latest().percent();
            case EVIDENCE -> row.leaf().evidence();
            case CONTENT, LEAD_LEADER, DEPARTMENT, PERSON -> {
                String words = words(row);
                yield Chinese.COLLATOR.getCollationKey(words.substring(0, Math.min(SORTED_BY, words.length())));
            }
        };
    }

    /** Made when somebody first sorts by words; its rules take a while. */
    private static final class Chinese {
        private static final Collator COLLATOR = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
    }

    private static Integer day(LocalDate day) {
        return day == null ? NOTHING_LAST : (int) day.toEpochDay();
    }

    private String names(LedgerRow row) {
        Role role = this == LEAD_LEADER ? Role.LEAD_LEADER : this == DEPARTMENT ? Role.LEAD_DEPARTMENT : Role.RESPONSIBLE_PERSON;
        return String.join(Texts.text("list.comma"), row.names(role));
    }

    /** The shape, the word, and the days; nothing where nothing warns. */
    private static String warning(Warning warning) {
        if (warning.level() == Warning.Level.NONE) {
            return "";
        }
        String level = shaped(warning.level());
        return warning.daysLeft() < 0 ? Texts.text("ledger.warning-over", level, -warning.daysLeft()) : Texts.text("ledger.warning-left", level, warning.daysLeft());
    }

    private static String shaped(Warning.Level level) {
        return level.shape() + " " + brief(level);
    }

    private static String brief(Warning.Level level) {
        return switch (level) {
            case NONE -> "";
            case HALF_GONE -> Texts.text("ledger.warning.half");
            case THREE_QUARTERS_GONE -> Texts.text("ledger.warning.most");
            case GREEN -> Texts.text("ledger.warning.green");
            case YELLOW -> Texts.text("ledger.warning.yellow");
            case RED -> Texts.text("ledger.warning.red");
        };
    }

    private static String progress(MeasureLeaf leaf) {
        if (leaf.latest() == null) {
            return "";
        }
        String text = leaf.latest().done().isEmpty() ? leaf.latest().whyNot() + leaf.latest().nextStep() : leaf.latest().done();
        return leaf.latest().percent() == null ? text : leaf.latest().percent() + "%  " + text;
    }
}
