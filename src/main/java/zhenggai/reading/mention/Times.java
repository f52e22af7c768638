package zhenggai.reading.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.InspectionFacts;
import zhenggai.domain.draft.Mention;
import zhenggai.domain.draft.Span;
import zhenggai.domain.time.Precision;
import zhenggai.reading.grammar.Phrases;
import zhenggai.reading.search.Sought;

/** Days, longer times and ranges of them in a paragraph. A day that does not exist is none; it raises a doubt of its own. */
final class Times {
    private static final Sought MOMENT = Phrases.MENTIONS.sought("moment");
    private static final Pattern UNTIL = Phrases.MENTIONS.pattern("until-then");
    private static final Pattern SINCE = Phrases.MENTIONS.pattern("since-then");
    private static final Pattern JOINT = Phrases.MENTIONS.pattern("joint");
    private static final Pattern LAST_DAY = Phrases.MENTIONS.pattern("last-day");
    private static final Sought MONTHS = Phrases.MENTIONS.sought("months");
    private static final Sought YEARS = Phrases.MENTIONS.sought("years");

    private final YearSense years;

    Times(DocumentKind kind, InspectionFacts facts) {
        this.years = new YearSense(kind, facts);
    }

    /** @param plain the line with plain digits, sign for sign */
    List<Mention.Time> in(String line, String plain, int offset) {
        years.newParagraph();
        List<Mention.Time> times = new ArrayList<>();
        Sought.Search moment = MOMENT.in(plain);
        Sought.Search months = MONTHS.in(plain);
        Sought.Search both = YEARS.in(plain);
        boolean anyMoment = moment.find();
        boolean anyMonths = months.find();
        boolean anyYears = both.find();
        for (int at = 0; anyMoment || anyMonths || anyYears; ) {
            anyMoment = anyMoment && (moment.start() >= at || moment.find(at));
            anyMonths = anyMonths && (months.start() >= at || months.find(at));
            anyYears = anyYears && (both.start() >= at || both.find(at));
            int first = Math.min(anyMoment ? moment.start() : plain.length(), Math.min(anyMonths ? months.start() : plain.length(), anyYears ? both.start() : plain.length()));
            if (first == plain.length()) {
                break;
            }
            Found found = anyYears && both.start() == first ? years(both.found()) : anyMonths && months.start() == first ? months(months.found()) : moment(moment.found(), plain);
            if (found.from != null || found.precision != null) {
                String words = line.substring(found.start, found.end).stripTrailing();
                Span span = new Span(offset + found.start, offset + found.start + words.length());
                times.add(new Mention.Time(span, words, found.from, found.until, found.precision));
            }
            at = Math.max(at + 1, found.end);
        }
        return times;
    }

    /** A time as it was found in the line; without precision it is none. */
    private record Found(int start, int end, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable Precision precision) {
        static Found nothing(Matcher m) {
            return new Found(m.start(), m.end(), null, null, null);
        }
    }

    private Found moment(Matcher m, String plain) {
        Moment one = Moment.of(m, years);
        if (one == null) {
            return Found.nothing(m);
        }
        Found range = one.from() == null ? null : range(m, one, plain);
        if (range != null) {
            return range;
        }
        Matcher since = SINCE.matcher(plain).region(m.end(), plain.length());
        if (one.from() != null && since.lookingAt()) {
            return new Found(m.start(), since.end(), one.from(), null, one.precision());
        }
        Matcher until = UNTIL.matcher(plain).region(m.end(), plain.length());
        return new Found(m.start(), until.lookingAt() ? until.end() : m.end(), one.from(), one.until(), one.precision());
    }

    private @Nullable Found range(Matcher m, Moment one, String plain) {
        Matcher joint = JOINT.matcher(plain).region(m.end(), plain.length());
        if (!joint.lookingAt()) {
            return null;
        }
        Sought.Search here = MOMENT.in(plain);
        if (here.isAt(joint.end())) {
            Matcher second = here.found();
            Moment last = Moment.of(second, years);
            if (last == null) {
                return null;
            }
            LocalDate until = last.until();
            boolean turned = until != null && until.isBefore(one.from()) && !Moment.namesYear(second);
            return range(m.start(), second.end(), one, turned ? until.plusYears(1) : until);
        }
        Matcher day = LAST_DAY.matcher(plain).region(joint.end(), plain.length());
        return one.precision() != Precision.DAY || !day.lookingAt() ? null
            : range(m.start(), day.end(), one, day(one.from().getYear(), one.from().getMonthValue(), Integer.parseInt(day.group("day"))));
    }

    private static @Nullable Found range(int start, int end, Moment one, @Nullable LocalDate until) {
        return until != null && until.isBefore(one.from()) ? null : new Found(start, end, one.from(), until, one.precision());
    }

    private Found months(Matcher m) {
        int first = Integer.parseInt(m.group("first"));
        Integer year = years.of(m.group("year"), null, first);
        if (year == null) {
            return Found.nothing(m);
        }
        int last = Integer.parseInt(m.group("last"));
        LocalDate until = LocalDate.of(year + (last < first ? 1 : 0), last, 1).plusMonths(1).minusDays(1);
        return new Found(m.start(), m.end(), LocalDate.of(year, first, 1), until, Precision.MONTH);
    }

    private Found years(Matcher m) {
        int first = years.of(m.group("first"), null, 1);
        int last = years.of(m.group("last"), null, 1);
        return last < first ? Found.nothing(m) : new Found(m.start(), m.end(), LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR);
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
