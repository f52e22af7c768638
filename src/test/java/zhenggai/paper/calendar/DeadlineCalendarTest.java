package zhenggai.paper.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.util.Configurator;
import org.junit.jupiter.api.Test;
import zhenggai.domain.Refused;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Closure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.time.Deadline;
import zhenggai.domain.time.Precision;
import zhenggai.paper.sheet.Ledgers;

/** The calendar file read back with the library's own parser, and looked at as bytes. */
class DeadlineCalendarTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final Instant STAMP = Instant.parse("2026-07-20T01:02:03Z");
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);

    @Test
    void oneDayForEachOpenDeadlineAndEachReviewAndNoOther() {
        List<VEvent> events = events(ledger(), null);
        assertThat(events).extracting(DeadlineCalendarTest::start).containsExactly(SEPTEMBER, LocalDate.of(2026, 8, 3), LocalDate.of(2026, 7, 1));
        assertThat(events).extracting(event -> event.getSummary().getValue()).containsExactly(
            "整改到期：修订财务管理制度（1-1）", "整改复核：长期坚持学习（1-4）", "整改到期：开展物资清查（2-5）");
        assertThat(events.getFirst().getDescription().getValue()).isEqualTo(
            "内部资料\n责任人：林晓棠、马骁\n牵头领导：陆知远\n牵头科室：财务室\n整改时限：原定 2026-6-30 → 9-30（1次）\n整改措施：修订财务管理制度；印发全会。");
    }

    @Test
    void theFileIsWrittenAsTheStandardWantsIt() {
        String text = text(ledger());
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n").contains("\r\nVERSION:2.0\r\n", "\r\nDTSTART;VALUE=DATE:20260930\r\n",
            "\r\nDTSTAMP:20260720T010203Z\r\n", "\r\nTRIGGER:-P19DT15H\r\n", "\r\nCLASS:PRIVATE\r\n").doesNotContain("TZID", "VTIMEZONE");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void remindersComeInTheMorningOfEachThresholdAndNeverBeforeToday() {
        List<VEvent> events = events(ledger(), null);
        assertThat(triggers(events.get(0))).containsExactly(Duration.ofHours(9 - 20 * 24), Duration.ofHours(9 - 10 * 24));
        assertThat(triggers(events.get(1))).containsExactly(Duration.ofHours(9 - 10 * 24));
        assertThat(triggers(events.get(2))).isEmpty();
    }

    @Test
    void aDayKeepsItsIdentityWhenItsDeadlineMovesAndDiffersFromAnotherOffices() {
        String before = uid(events(one("示例市红十字会", DAY.plusDays(1)), null).getFirst());
        assertThat(uid(events(one("示例市红十字会", DAY.plusDays(60)), null).getFirst())).isEqualTo(before);
        assertThat(uid(events(one("另一市红十字会", DAY.plusDays(1)), null).getFirst())).isNotEqualTo(before);
        assertThat(events(ledger(), null)).extracting(DeadlineCalendarTest::uid).doesNotHaveDuplicates().allMatch(uid -> uid.matches("\\d+-\\d+-[0-9a-f]{16}@zhenggai"));
    }

    @Test
    void ofOnePersonOnlyWhatHeAnswersForByHimselfOrThroughTheFinding() {
        assertThat(events(ledger(), "马骁")).hasSize(1);
        assertThat(events(ledger(), "陆知远")).hasSize(2);
        assertThatThrownBy(() -> DeadlineCalendar.of(ledger().ledger(), DAY, "财务室", STAMP)).isInstanceOf(Refused.class);
    }

    @Test
    void theSameMomentGivesTheSameBytes() {
        assertThat(DeadlineCalendar.of(ledger().ledger(), DAY, null, STAMP)).isEqualTo(DeadlineCalendar.of(ledger().ledger(), DAY, null, STAMP));
    }

    @Test
    void nothingDueIsARefusal() {
        assertThatThrownBy(() -> DeadlineCalendar.of(Ledgers.sample().ledger(), DAY, null, STAMP)).isInstanceOf(Refused.class).hasMessageContaining("ical.nothing-due");
    }

    @Test
    void anyTextSurvives() {
        Random random = new Random(11);
        List<String> pieces = List.of(",", ";", "\\", "\n", "\"", ":", "，", "。", "张䶮", "𠮷", "😀", "👨‍👩‍👧", "\\n", "\\,", " ", "=", "^n", "BEGIN:VEVENT", "整改", "a", "\t", "e\u0301");
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder("整");
            for (int i = random.nextInt(120); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            String measure = text.append("改").toString();
            Ledgers ledger = Ledgers.sample().category("甲").finding("乙").measure(measure).deadline(Deadline.on(SEPTEMBER));
            String wanted = "整改措施：" + measure.replace('\t', ' ');
            assertThat(description(ledger)).as("round %s", round).endsWith(wanted);
            // the library writes a backslash before a line end as the standard says, and reads it wrongly
            if (!measure.contains("\\\n") && !measure.contains("\\\\")) {
                assertThat(events(ledger, null).getFirst().getDescription().getValue()).as("round %s", round).endsWith(wanted);
            }
            assertThat(text(ledger).split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        }
    }

    @Test
    void aLongFirstSentenceIsShortenedWithoutTearingACharacter() {
        Ledgers ledger = Ledgers.sample().category("甲").finding("乙").measure("😀".repeat(40)).deadline(Deadline.on(SEPTEMBER));
        assertThat(events(ledger, null).getFirst().getSummary().getValue()).isEqualTo("整改到期：" + "😀".repeat(30) + "…（1-1）");
    }

    @Test
    void theLibraryNeverAsksTheNetworkForTimeZones() {
        assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled")).contains("false");
    }

    private static Ledgers one(String office, LocalDate due) {
        return Ledgers.of(office, "七届市委第五轮巡察").category("甲").finding("乙").measure("丙").deadline(Deadline.on(due));
    }

    private static Ledgers ledger() {
        Deadline june = Deadline.on(LocalDate.of(2026, 6, 30));
        Decision granted = new Decision(Decision.Outcome.GRANTED, "陆知远", DAY, "", "", "");
        return Ledgers.sample().category("甲").finding("乙").findingDuty(Role.LEAD_LEADER, "陆知远")
            .measure("修订财务管理制度；印发全会。").duty(Role.RESPONSIBLE_PERSON, "林晓棠").duty(Role.RESPONSIBLE_PERSON, "马骁").duty(Role.LEAD_DEPARTMENT, "财务室")
            .deadline(june).extension(june, Deadline.on(SEPTEMBER), granted)
            .measure("已销号").deadline(june).state(MeasureState.CLOSED, Ledgers.closedOn(DAY)).measure("没有期限")
            .measure("长期坚持学习").deadline(new Deadline("长期坚持", null, Precision.STANDING))
            .state(MeasureState.LONG_TERM, new Closure(null, null, null, "", "", LocalDate.of(2026, 8, 3)))
            .finding("丁").measure("开展物资清查").deadline(Deadline.on(LocalDate.of(2026, 7, 1)));
    }

    private static List<VEvent> events(Ledgers ledger, String person) {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(DeadlineCalendar.of(ledger.ledger(), DAY, person, STAMP))).getComponents("VEVENT");
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Ledgers ledger) {
        return new String(DeadlineCalendar.of(ledger.ledger(), DAY, null, STAMP), StandardCharsets.UTF_8);
    }

    /** The description read by the letter of the standard: lines unfolded, then each escape taken back from left to right. */
    private static String description(Ledgers ledger) {
        String unfolded = text(ledger).replace("\r\n ", "");
        String line = unfolded.lines().filter(l -> l.startsWith("DESCRIPTION:")).findFirst().orElseThrow().substring("DESCRIPTION:".length());
        return Pattern.compile("\\\\(.)").matcher(line)
            .replaceAll(escape -> Matcher.quoteReplacement(escape.group(1).equalsIgnoreCase("n") ? "\n" : escape.group(1)));
    }

    private static LocalDate start(VEvent event) {
        return LocalDate.from(event.<DtStart<LocalDate>>getRequiredProperty("DTSTART").getDate());
    }

    private static List<Object> triggers(VEvent event) {
        return event.getAlarms().stream().<Object>map(alarm -> alarm.<Trigger>getRequiredProperty("TRIGGER").getDuration()).toList();
    }

    private static String uid(VEvent event) {
        return event.getUid().orElseThrow().getValue();
    }
}
