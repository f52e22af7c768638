package zhenggai.paper.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.Thresholds;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.paper.cell.Shortened;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.Texts;

/**
 * What is owed as a calendar file: a whole day for each open deadline and each review, with a reminder at the thresholds of its
 * warning. Days carry no time zone, and a day keeps its identity, so that taking in a newer file moves it instead of doubling it.
 */
public final class DeadlineCalendar {
    private static final String MAKER = "-//zhenggai//zhenggai//ZH";
    private static final int IDENTITY_DIGITS = 16;
    private static final int LONGEST_TITLE = 31;
    /** Reminders come when the office opens, not at midnight. */
    private static final Duration MORNING = Duration.ofHours(9);

    private final Ledger ledger;
    private final LocalDate today;
    private final Instant stamp;
    private final String office;

    private DeadlineCalendar(Ledger ledger, LocalDate today, Instant stamp) {
        this.ledger = ledger;
        this.today = today;
        this.stamp = stamp;
        this.office = identity(ledger.office().name());
    }

    /**
     * @param today reminders that would lie before it are left out
     * @param person only what somebody of this name answers for, or null for all
     * @param stamp when this was made; the same stamp gives the same bytes
     * @throws Refused when nothing with a day is owed
     */
    public static byte[] of(Ledger ledger, LocalDate today, @Nullable String person, Instant stamp) {
        DeadlineCalendar made = new DeadlineCalendar(ledger, today, stamp);
        List<VEvent> events = new ArrayList<>();
        ledger.findings().forEach(finding -> finding.measures().stream().filter(leaf -> person == null || names(finding, leaf, person))
            .forEach(leaf -> made.add(events, finding, leaf)));
        if (events.isEmpty()) {
            throw new Refused("ical.nothing-due");
        }
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(MAKER));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        events.forEach(calendar::add);
        calendar.validate();
        return FoldedLines.of(calendar.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean names(FindingBranch finding, MeasureLeaf leaf, String person) {
        return finding.dutiesFor(leaf).stream().anyMatch(duty -> !duty.role().isForDepartment() && duty.name().equals(person));
    }

    private void add(List<VEvent> events, FindingBranch finding, MeasureLeaf leaf) {
        Warning warning = Warning.of(leaf.measure(), finding.finding().kind(), today, ledger.rules());
        if (warning.due() != null) {
            events.add(event(finding, leaf, warning.due()));
        }
    }

    private VEvent event(FindingBranch finding, MeasureLeaf leaf, LocalDate due) {
        Measure measure = leaf.measure();
        String number = finding.finding().number() + "-" + measure.number();
        boolean review = measure.state() == MeasureState.LONG_TERM;
        String title = plain(Texts.text(review ? "ical.review" : "ical.due", Shortened.sentence(measure.text(), LONGEST_TITLE), number));
        VEvent event = new VEvent(false);
        event.add(new Uid(number + "-" + office + "@zhenggai"));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<>(due));
        event.add(new Summary(title));
        event.add(new Description(plain(description(finding, leaf))));
        event.add(ImmutableClazz.PRIVATE);
        event.add(ImmutableTransp.TRANSPARENT);
        Thresholds thresholds = ledger.rules().thresholds().get(finding.finding().kind());
        IntStream.of(thresholds.green(), thresholds.yellow()).distinct().filter(days -> !due.minusDays(days).isBefore(today))
            .forEach(days -> event.add(reminder(days, title)));
        return event;
    }

    private static VAlarm reminder(int daysBefore, String title) {
        VAlarm alarm = new VAlarm(MORNING.minusDays(daysBefore));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(plain(Texts.text("ical.reminder", title, daysBefore))));
        return alarm;
    }

    private String description(FindingBranch finding, MeasureLeaf leaf) {
        List<String> lines = new ArrayList<>(List.of(Texts.text("paper.internal")));
        for (Role role : List.of(Role.RESPONSIBLE_PERSON, Role.LEAD_LEADER, Role.LEAD_DEPARTMENT)) {
            List<String> names = finding.names(leaf, role);
            if (!names.isEmpty()) {
                lines.add(Texts.text("ical.duty", role, String.join(Texts.text("list.comma"), names)));
            }
        }
        Measure measure = leaf.measure();
        lines.add(Texts.text("ical.deadline", leaf.timesExtended() > 0 ? DeadlineTrail.of(measure, leaf.extensions()) : DeadlineTrail.written(measure.deadline())));
        lines.add(Texts.text("ical.measure", measure.text()));
        return String.join("\n", lines);
    }

    /** Line ends are one sign, and signs that may not stand in such a file are blanks. */
    private static String plain(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }

    private static String identity(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, IDENTITY_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
