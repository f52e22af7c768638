package zhenggai.casework.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.spine.Acceptances;
import zhenggai.casework.spine.Duties;
import zhenggai.casework.spine.Reckoner;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.spine.ProgressId;
import zhenggai.domain.table.Difference;
import zhenggai.domain.table.LedgerRow;
import zhenggai.domain.table.RowNote;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Precision;
import zhenggai.storage.Tx;

/** What one row of a ledger makes of a measure, worked out before anything is written. */
final class RowWork {
    private static final Pattern WITH_DAY = Pattern.compile("(.+?)\\(([^()]+)\\)(?:\\([^()]*\\))?");

    private final LedgerRow row;
    private final @Nullable FindingBranch finding;
    private final @Nullable MeasureLeaf leaf;
    private final LocalDate today;
    private final List<Difference> differences = new ArrayList<>();
    private final List<RowNote> notes = new ArrayList<>();
    private final Map<Role, List<String>> duties = new EnumMap<>(Role.class);
    private @Nullable ProgressEntry progress;
    private boolean submits;
    private Measure measure;

    private RowWork(LedgerRow row, @Nullable FindingBranch finding, @Nullable MeasureLeaf leaf, LocalDate today) {
        this.row = row;
        this.finding = finding;
        this.leaf = leaf;
        this.today = today;
        this.measure = leaf == null ? Measure.draft(FindingId.NEW, row.text(TableField.MEASURE)) : leaf.measure();
    }

    /** @throws Refused when a rule of the case forbids something the row says */
    static RowWork of(LedgerRow row, @Nullable FindingBranch finding, @Nullable MeasureLeaf leaf, Reckoner reckoner, Inspection inspection, LocalDate today) {
        RowWork work = new RowWork(row, finding, leaf, today);
        work.wording();
        work.deadline(reckoner, inspection);
        work.results();
        work.days();
        work.reported();
        work.state();
        work.duties();
        return work;
    }

    List<Difference> differences() {
        return differences;
    }

    List<RowNote> notes() {
        return notes;
    }

    /**
     * @param position a new measure takes in its finding
     * @param by who puts forward what waits for acceptance
     */
    void write(Tx tx, Duties.Roll roll, FindingId in, int position, String by) {
        Measure saved = tx.measures().save(leaf == null ? measure.at(in, position) : measure);
        Duties.Target target = Duties.Target.of(saved.id());
        duties.forEach((role, names) -> {
            if (leaf == null) {
                roll.give(target, role, names);
            } else {
                roll.set(target, role, names);
            }
        });
        if (progress != null) {
            tx.progress().add(new ProgressEntry(ProgressId.NEW, saved.id(), progress.asOf(), progress.done(), progress.whyNot(), progress.nextStep(),
                progress.percent(), progress.reportedBy()));
        }
        if (submits) {
            Acceptances.submit(tx, saved.id(), saved.resultText(), by, today);
        }
    }

    private void wording() {
        String words = row.text(TableField.MEASURE);
        if (!LedgerMatch.plain(words).equals(LedgerMatch.plain(measure.text()))) {
            change(TableField.MEASURE, measure.text(), words, m -> m.worded(words));
        }
    }

    private void deadline(Reckoner reckoner, Inspection inspection) {
        String words = row.text(TableField.DEADLINE);
        String original = row.text(TableField.ORIGINAL_DEADLINE);
        String first = leaf == null && !original.isEmpty() ? original : words;
        if (first.isEmpty()) {
            return;
        }
        Deadline said = read(first, reckoner, inspection);
        Deadline known = measure.deadline();
        if (!isSame(said, known)) {
            if (said.day() != null && inspection.feedbackOn() != null && said.day().isBefore(inspection.feedbackOn())) {
                throw new Refused("deadline.before-feedback", said.day(), inspection.feedbackOn());
            }
            change(TableField.DEADLINE, known.words(), said.words(), m -> m.promised(said, inspection.planAdoptedOn(), today));
        }
        if (leaf == null && !words.isEmpty() && !words.equals(first)) {
            Deadline moved = read(words, reckoner, inspection);
            measure = measure.on(measure.schedule().extended(moved));
        }
    }

    /** Words with their day in brackets mean what the words alone mean, or the day where those have none. */
    private static Deadline read(String words, Reckoner reckoner, Inspection inspection) {
        Deadline whole = reckoner.read(words, inspection);
        Matcher m = WITH_DAY.matcher(words);
        if (whole.precision() != Precision.UNKNOWN || !m.matches()) {
            return whole;
        }
        Deadline bare = reckoner.read(m.group(1), inspection);
        Deadline written = reckoner.read(m.group(2), inspection);
        return bare.day() != null ? bare : written.day() != null ? written : whole;
    }

    /** The same day, or where one of them has none the same words; a term may have its day written behind it. */
    private static boolean isSame(Deadline said, Deadline known) {
        if (said.day() != null && known.day() != null) {
            return said.day().equals(known.day());
        }
        return known.isSet() && LedgerMatch.plain(said.words()).startsWith(LedgerMatch.plain(known.words()));
    }

    private void results() {
        String result = row.text(TableField.RESULT);
        if (!result.isEmpty() && !result.equals(measure.resultText())) {
            change(TableField.RESULT, measure.resultText(), result, m -> m.resulting(result, m.publicResult()));
        }
        String open = row.text(TableField.PUBLIC_RESULT);
        if (!open.isEmpty() && !open.equals(measure.publicResult())) {
            change(TableField.PUBLIC_RESULT, measure.publicResult(), open, m -> m.resulting(m.resultText(), open));
        }
    }

    private void days() {
        LocalDate started = row.day(TableField.STARTED);
        if (started != null && measure.schedule().startedOn() == null) {
            change(TableField.STARTED, "", started, m -> m.state() == MeasureState.NOT_STARTED ? m.started(started) : m.on(m.schedule().started(started)));
        }
        LocalDate expected = row.day(TableField.EXPECTED);
        LocalDate known = measure.schedule().expectedOn();
        if (expected != null && !expected.equals(known)) {
            change(TableField.EXPECTED, known == null ? "" : known, expected, m -> m.on(m.schedule().expected(expected)));
        }
    }

    /** What is told of progress becomes an entry of today, unless the newest one says it already. */
    private void reported() {
        ProgressEntry latest = leaf == null ? null : leaf.latest();
        String done = told(TableField.PROGRESS, latest == null ? "" : latest.done());
        String whyNot = told(TableField.WHY_NOT, latest == null ? "" : latest.whyNot());
        String next = told(TableField.NEXT_STEP, latest == null ? "" : latest.nextStep());
        Integer percent = row.marks().percent() == null && latest != null ? latest.percent() : row.marks().percent();
        if (latest == null && percent != null && done.isEmpty() && whyNot.isEmpty() && next.isEmpty()) {
            done = row.text(TableField.STATE);
        }
        boolean says = !done.isEmpty() || !whyNot.isEmpty() || !next.isEmpty();
        boolean isNew = latest == null || !done.equals(latest.done()) || !whyNot.equals(latest.whyNot()) || !next.equals(latest.nextStep())
            || percent != null && !percent.equals(latest.percent());
        if (says && isNew) {
            List<String> persons = row.names(Role.RESPONSIBLE_PERSON);
            progress = new ProgressEntry(ProgressId.NEW, measure.id(), today, done, whyNot, next, percent, persons.isEmpty() ? "" : persons.getFirst());
            differ(TableField.PROGRESS, latest == null ? "" : latest.done(), done);
            differ(TableField.WHY_NOT, latest == null ? "" : latest.whyNot(), whyNot);
            differ(TableField.NEXT_STEP, latest == null ? "" : latest.nextStep(), next);
            differ(TableField.STATE, latest == null || latest.percent() == null ? "" : latest.percent() + "%", percent == null ? "" : percent + "%");
            if (measure.state() == MeasureState.NOT_STARTED) {
                measure = measure.started(today);
            }
        }
    }

    private String told(TableField field, String known) {
        return row.text(field).isEmpty() ? known : row.text(field);
    }

    /** What is said to be done waits for acceptance: nothing is closed by a table alone. */
    private void state() {
        MeasureState said = row.marks().state();
        MeasureState before = leaf == null ? MeasureState.NOT_STARTED : leaf.measure().state();
        if (said != null && said != MeasureState.NOT_STARTED && measure.state() == MeasureState.NOT_STARTED) {
            measure = measure.started(today);
        }
        boolean isDone = said == MeasureState.CLOSED || said == MeasureState.SUBMITTED;
        if (isDone && measure.state() == MeasureState.RETURNED) {
            measure = measure.started(today);
        }
        submits = isDone && measure.state() == MeasureState.UNDER_WAY && !result().isEmpty();
        differ(TableField.STATE, before, submits ? MeasureState.SUBMITTED : measure.state());
        if (submits) {
            measure = measure.resulting(result(), measure.publicResult());
        }
        told(said, before);
    }

    /** What the row says of the state and the case cannot take from a table. */
    private void told(@Nullable MeasureState said, MeasureState before) {
        if (said == MeasureState.CLOSED && submits) {
            note("sheet.closed-waits");
        } else if (said == MeasureState.CLOSED && measure.state() == MeasureState.UNDER_WAY) {
            note("sheet.closed-without-result");
        } else if (said == MeasureState.LONG_TERM && before != MeasureState.LONG_TERM) {
            note("sheet.long-term-review");
        } else if (said != null && said.isOpen() && !before.isOpen()) {
            note("sheet.open-again", before, said);
        }
    }

    private void note(String code, Object... args) {
        notes.add(new RowNote(row.sheet(), String.valueOf(row.source().number()), code, List.of(args)));
    }

    private String result() {
        return measure.resultText().isBlank() ? row.text(TableField.PROGRESS) : measure.resultText();
    }

    private void duties() {
        for (Role role : Role.values()) {
            List<String> names = row.names(role);
            List<String> known = leaf == null || finding == null ? List.of() : finding.names(leaf, role);
            if (!names.isEmpty() && !Set.copyOf(names).equals(Set.copyOf(known))) {
                duties.put(role, names);
                differ(TableField.valueOf(role.name()), String.join("\n", known), String.join("\n", names));
            }
        }
    }

    private void change(TableField field, Object before, Object after, UnaryOperator<Measure> step) {
        measure = step.apply(measure);
        differ(field, before, after);
    }

    private void differ(TableField field, Object before, Object after) {
        if (leaf != null && !before.equals(after)) {
            differences.add(new Difference(field, before, after));
        }
    }
}
