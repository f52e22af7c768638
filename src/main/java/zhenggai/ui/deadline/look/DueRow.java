package zhenggai.ui.deadline.look;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.words.Reopened;

/**
 * A measure as the deadline screen sees it: with the title of its category, its finding, its warning, what is left of its time, and the day that began to run, null
 * where that is not known.
 */
public record DueRow(String category, FindingBranch finding, MeasureLeaf leaf, Warning warning, Left left, @Nullable LocalDate from) {

    /** The working days left, negative when over; provisional where they run through a year nobody published. */
    public record Left(int workingDays, boolean isProvisional) {}

    public Measure measure() {
        return leaf.measure();
    }

    public MeasureId id() {
        return measure().id();
    }

    /** The day something is owed for: the deadline, or the next review; null where nothing is. */
    public @Nullable LocalDate due() {
        return warning.due();
    }

    public String number() {
        return finding.finding().number() + "-" + measure().number();
    }

    /** The text on one line. */
    public String line() {
        return Reopened.marked(measure()).replaceAll("\\s*\\n\\s*", " ");
    }

    public List<String> responsible() {
        return finding.names(leaf, Role.RESPONSIBLE_PERSON);
    }

    /** What is asked for and not decided yet. */
    public @Nullable Extension pending() {
        return leaf.extensions().stream().filter(Extension::isPending).findFirst().orElse(null);
    }

    /** There is a running deadline that a later day could take the place of. */
    public boolean canBeExtended() {
        return measure().state().isOpen() && measure().deadline().day() != null;
    }

    Stream<String> names(boolean departments) {
        return finding.dutiesFor(leaf).stream().filter(duty -> duty.role().isForDepartment() == departments).map(duty -> duty.name());
    }
}
