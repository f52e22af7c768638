package zhenggai.domain.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import zhenggai.domain.check.Check;
import zhenggai.domain.check.CheckedDocument;
import zhenggai.domain.check.Question;
import zhenggai.domain.check.Question.Asked;
import zhenggai.domain.people.Contact;
import zhenggai.domain.spine.Days;
import zhenggai.domain.time.WorkCalendar;

/** Our own sentences, many with a known fault and more with none: every fault is asked about, and hardly ever anything else. */
class SentencesTest {
    private static final Path SENTENCES = Path.of("src/test/resources/zhenggai/check");
    private static final LocalDate DATED = LocalDate.of(2026, 3, 10);
    private static final int MOST_FALSE_ALARMS = 2;

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(SENTENCES.resolve(file)).stream().filter(line -> !line.startsWith("#")).toList();
    }

    private static List<Check> asked(String text, Days publication) {
        Around around = new Around(DATED, publication, WorkCalendar.published(), null, KnownPeople.NOBODY, Contact.NONE);
        return CheckedDocument.asked(CheckedText.of(text.replace('|', '\n'), around), List.of()).stream()
            .map(Asked::question).map(Question::key).map(Question.Key::check).toList();
    }

    @Test
    void everyKnownFaultIsAskedAbout() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String> faulty = lines("faulty.tsv");
        for (String line : faulty) {
            String[] cells = line.split("\t");
            if (!asked(cells[1], Days.UNKNOWN).contains(Check.valueOf(cells[0]))) {
                missed.add(line);
            }
        }
        assertThat(faulty).hasSizeGreaterThanOrEqualTo(60);
        assertThat(missed).isEmpty();
    }

    @Test
    void aFaultRaisesNoOtherQuestion() throws IOException {
        List<String> further = new ArrayList<>();
        for (String line : lines("faulty.tsv")) {
            String[] cells = line.split("\t");
            asked(cells[1], Days.UNKNOWN).stream().filter(check -> check != Check.valueOf(cells[0])).forEach(check -> further.add(check + " in " + line));
        }
        assertThat(further).hasSizeLessThanOrEqualTo(MOST_FALSE_ALARMS);
    }

    @Test
    void whatIsCleanRaisesHardlyAny() throws IOException {
        List<String> alarms = new ArrayList<>();
        List<String> clean = lines("clean.txt");
        clean.forEach(line -> asked(line, Days.UNKNOWN).forEach(check -> alarms.add(check + " in " + line)));
        assertThat(clean).hasSizeGreaterThanOrEqualTo(200);
        assertThat(alarms).hasSizeLessThanOrEqualTo(MOST_FALSE_ALARMS);
    }

    @Test
    void aPublicationThatEndsOnADayOffAsksAndOnAWorkedSaturdayOnlySaysSo() {
        String text = "公开期限见下。";
        LocalDate from = LocalDate.of(2026, 1, 21);
        assertThat(asked(text, new Days(from, LocalDate.of(2026, 4, 5)))).containsExactly(Check.PUBLICATION_ENDS_OFF);
        assertThat(asked(text, new Days(from, LocalDate.of(2026, 2, 28)))).containsExactly(Check.PUBLICATION_ENDS_MADE_UP);
        assertThat(asked(text, new Days(from, LocalDate.of(2026, 2, 27)))).isEmpty();
        assertThat(Check.PUBLICATION_ENDS_MADE_UP.isRemark()).isTrue();
    }
}
