package zhenggai.reading.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.InspectionFacts;
import zhenggai.domain.people.Contact;
import zhenggai.domain.spine.Days;

/** What a text says of the inspection and the office. A day that does not exist is no day. */
final class FactFinder {
    private static final Pattern TEAM = Phrases.FACTS.pattern("team");
    private static final Pattern ROUND = Phrases.FACTS.pattern("round");
    private static final Pattern RANGE = Phrases.FACTS.pattern("range");
    private static final Pattern FULL_DATE = Phrases.FACTS.pattern("full-date");
    private static final Pattern INSPECTING = Phrases.FACTS.pattern("inspecting");
    private static final Pattern HANDED_OVER = Phrases.FACTS.pattern("handed-over");
    private static final Pattern PUBLISHING = Phrases.FACTS.pattern("publishing");
    private static final Pattern PHONE = Phrases.FACTS.pattern("phone");
    private static final Pattern ADDRESS = Phrases.FACTS.pattern("address");
    private static final Pattern EMAIL = Phrases.FACTS.pattern("email");
    private static final Pattern ORGANISATION = Phrases.FACTS.pattern("organisation");
    private static final Pattern BEFORE_OFFICE = Phrases.FACTS.pattern("office-before");
    private static final Pattern AFTER_OFFICE = Phrases.FACTS.pattern("office-after");
    private static final Pattern DIGIT_DATE = Phrases.FACTS.pattern("digit-date");
    private static final Pattern HAN_DATE = Phrases.FACTS.pattern("han-date");
    private static final String SENTENCE_ENDS = Phrases.FACTS.words("sentence-ends");
    /** The facts stand in the first and the last lines; between them are other days, phones and teams. */
    private static final int ROWS_AT_EACH_END = 25;
    private static final int LONGEST_ROW = 4_000;

    private final DocumentKind kind;
    private final List<Row> rows;
    private final String title;
    private final String head;
    private final String foot;

    FactFinder(DocumentKind kind, List<Row> rows, String title) {
        this.kind = kind;
        this.rows = rows;
        this.title = title;
        this.head = text(rows.subList(0, Math.min(rows.size(), ROWS_AT_EACH_END)));
        this.foot = text(foot(rows.subList(Math.max(0, rows.size() - ROWS_AT_EACH_END), rows.size())));
    }

    /** From the line on that speaks to the reader, where there is one: the phone of a training course is not the office's. */
    private static List<Row> foot(List<Row> last) {
        for (int i = 0; i < last.size(); i++) {
            if (last.get(i).closes()) {
                return last.subList(i, last.size());
            }
        }
        return last;
    }

    private static String text(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row.text(), 0, Math.min(row.text().length(), LONGEST_ROW)).append('\n'));
        return text.toString();
    }

    InspectionFacts facts() {
        if (kind == DocumentKind.OTHER) {
            return InspectionFacts.NONE;
        }
        Days onSite = period(head, INSPECTING);
        String organisation = organisation();
        Contact contact = new Contact(words(PHONE, foot), words(ADDRESS, foot), words(EMAIL, foot).replace('＠', '@'));
        return new InspectionFacts(first(ROUND, title, head), first(TEAM, title, head), onSite, feedbackOn(onSite),
            period(foot, PUBLISHING), organisation, office(organisation), contact, documentDate());
    }

    private static String first(Pattern pattern, String title, String text) {
        String words = words(pattern, title);
        return words.isEmpty() ? words(pattern, text) : words;
    }

    private static String words(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? m.group("words").strip() : "";
    }

    /** The first range of days in a sentence that speaks of the subject. */
    private static Days period(String text, Pattern subject) {
        Matcher m = RANGE.matcher(text);
        while (m.find()) {
            if (subject.matcher(sentenceAround(text, m.start(), m.end())).find()) {
                Days days = days(m);
                if (days != Days.UNKNOWN) {
                    return days;
                }
            }
        }
        return Days.UNKNOWN;
    }

    /** Where the second year is left out it is the first, or the next one when the months have turned over. */
    private static Days days(Matcher m) {
        try {
            LocalDate from = LocalDate.of(number(m, "y1"), number(m, "m1"), number(m, "d1"));
            int year = m.group("y2") == null ? from.getYear() : number(m, "y2");
            int month = m.group("m2") == null ? from.getMonthValue() : number(m, "m2");
            LocalDate until = LocalDate.of(year, month, number(m, "d2"));
            if (until.isBefore(from) && m.group("y2") == null && m.group("m2") != null) {
                until = LocalDate.of(year + 1, month, number(m, "d2"));
            }
            return until.isBefore(from) ? Days.UNKNOWN : new Days(from, until);
        } catch (DateTimeException e) {
            return Days.UNKNOWN;
        }
    }

    private static String sentenceAround(String text, int start, int end) {
        int from = start;
        while (from > 0 && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < text.length() && SENTENCE_ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }

    /**
     * The day nearest before the word for handing over, in the same sentence, that is no end of the period on site;
     * an opinion is handed over on its own day.
     */
    private @Nullable LocalDate feedbackOn(Days onSite) {
        Matcher handed = HANDED_OVER.matcher(head);
        while (handed.find()) {
            int from = handed.start();
            while (from > 0 && SENTENCE_ENDS.indexOf(head.charAt(from - 1)) < 0) {
                from--;
            }
            LocalDate nearest = null;
            Matcher m = FULL_DATE.matcher(head).region(from, handed.start());
            while (m.find()) {
                LocalDate day = day(m);
                nearest = day == null || day.equals(onSite.from()) || day.equals(onSite.until()) ? nearest : day;
            }
            if (nearest != null) {
                return nearest;
            }
        }
        return kind == DocumentKind.FEEDBACK ? documentDate() : null;
    }

    /** Who signs, or who is named in the title or first in the text. */
    private String organisation() {
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - ROWS_AT_EACH_END); i--) {
            String signer = Signature.isSigner(rows.get(i)) ? words(ORGANISATION, rows.get(i).text()) : "";
            if (!signer.isEmpty()) {
                return signer;
            }
        }
        return first(ORGANISATION, title, head);
    }

    private static String office(String organisation) {
        return AFTER_OFFICE.matcher(BEFORE_OFFICE.matcher(organisation).replaceFirst("")).replaceFirst("");
    }

    private @Nullable LocalDate documentDate() {
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - ROWS_AT_EACH_END); i--) {
            LocalDate day = Signature.isDate(rows.get(i)) ? dateLine(rows.get(i).text()) : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate dateLine(String line) {
        Matcher digits = DIGIT_DATE.matcher(line);
        if (digits.find()) {
            return day(digits);
        }
        Matcher signs = HAN_DATE.matcher(line);
        return !signs.find() ? null
            : day(Numerals.signBySign(signs.group("year")), Numerals.value(signs.group("month")), Numerals.value(signs.group("day")));
    }

    private static @Nullable LocalDate day(Matcher m) {
        return day(number(m, "year"), number(m, "month"), number(m, "day"));
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }
}
