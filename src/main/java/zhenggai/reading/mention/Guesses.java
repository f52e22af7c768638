package zhenggai.reading.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.Mention;
import zhenggai.domain.draft.Part;
import zhenggai.domain.draft.Span;
import zhenggai.reading.grammar.Phrases;

/** Persons and departments that running text seems to name for a duty: who leads, who answers, who helps, as a plain turn of phrase says it. */
final class Guesses {
    private static final Pattern BY = Phrases.MENTIONS.pattern("guess-by");
    private static final Pattern CLAUSE = Phrases.MENTIONS.pattern("guess-clause");
    private static final Pattern LABEL = Phrases.MENTIONS.pattern("guess-label");
    private static final Pattern BETWEEN = Phrases.MENTIONS.pattern("guess-between");
    private static final Pattern DEPARTMENT = Phrases.MENTIONS.pattern("guess-department");
    private static final Pattern NO_DEPARTMENT = Phrases.MENTIONS.pattern("guess-no-department");
    private static final Pattern PERSON = Pattern.compile(Phrases.MENTIONS.words("guess-post") + "?(?<person>" + Phrases.MENTIONS.words("guess-person") + ")");
    private static final Pattern NO_PERSON = Phrases.MENTIONS.pattern("guess-no-person");
    private static final String LEADS = Phrases.MENTIONS.words("guess-leads");
    private static final String LEADER = Phrases.MENTIONS.words("guess-leader");
    private static final String SUPPORTS = Phrases.MENTIONS.words("guess-supports");
    private static final String SUPERVISES = Phrases.MENTIONS.words("guess-supervises");

    private final String source;
    private final Predicate<String> isKnown;
    private final NavigableMap<Integer, Mention.Party> found = new TreeMap<>();
    /** Where a turn of phrase ended that named somebody: the next one goes on from there. */
    private final Set<Integer> ends = new HashSet<>();

    private Guesses(String source, Predicate<String> isKnown) {
        this.source = source;
        this.isKnown = isKnown;
    }

    /** @param isKnown whether the document names somebody so in a list of duties */
    static List<Mention.Party> in(String source, Predicate<String> isKnown) {
        Guesses guesses = new Guesses(source, isKnown);
        guesses.labelled();
        guesses.by();
        guesses.clauses();
        return new ArrayList<>(guesses.found.values());
    }

    private void labelled() {
        Matcher m = LABEL.matcher(source);
        while (m.find()) {
            row(m, m.group("label"), name -> true);
        }
    }

    private void by() {
        Matcher m = BY.matcher(source);
        while (m.find()) {
            row(m, m.group("verb"), name -> true);
        }
    }

    /** Much that begins a clause looks like a name: a person counts only as a comrade, where a duty was just named, or where he is known. */
    private void clauses() {
        Matcher m = CLAUSE.matcher(source);
        while (m.find()) {
            boolean goesOn = m.group("comrade") != null || isNext(m.start());
            row(m, m.group("verb"), name -> goesOn || isKnown.test(name));
        }
    }

    /** Whether only a sign, and perhaps the end of a line, stands between here and the last turn of phrase. */
    private boolean isNext(int start) {
        int at = start;
        while (at > 0 && Character.isWhitespace(source.charAt(at - 1))) {
            at--;
        }
        return ends.contains(at - 1);
    }

    /** A row of candidates: those that look like a name are taken. */
    private void row(Matcher m, String duty, Predicate<String> isPerson) {
        int from = m.start("names");
        Matcher between = BETWEEN.matcher(source).region(from, m.end("names"));
        boolean more = true;
        boolean any = false;
        while (more) {
            more = between.find();
            int to = more ? between.start() : m.end("names");
            any |= candidate(from, to, duty, isPerson);
            from = more ? between.end() : from;
        }
        if (any) {
            ends.add(m.end());
        }
    }

    private boolean candidate(int from, int to, String duty, Predicate<String> isPerson) {
        String words = source.substring(from, to);
        if (DEPARTMENT.matcher(words).matches() && !NO_DEPARTMENT.matcher(words).matches()) {
            return add(from, to, true, ofDepartment(duty));
        }
        Matcher person = PERSON.matcher(words);
        return person.matches() && !NO_PERSON.matcher(person.group("person")).matches() && isPerson.test(person.group("person"))
            && add(from + person.start("person"), to, false, ofPerson(duty));
    }

    private boolean add(int from, int to, boolean isDepartment, @Nullable Part duty) {
        var before = found.lowerEntry(to);
        if (before == null || before.getValue().span().end() <= from) {
            found.put(from, new Mention.Party(new Span(from, to), source.substring(from, to), isDepartment, duty, true));
        }
        return true;
    }

    /** Only persons supervise. */
    private static @Nullable Part ofDepartment(String duty) {
        if (duty.contains(SUPERVISES)) {
            return null;
        }
        return duty.contains(SUPPORTS) ? Part.SUPPORTING_DEPARTMENT : Part.LEAD_DEPARTMENT;
    }

    private static Part ofPerson(String duty) {
        if (duty.contains(SUPERVISES)) {
            return Part.SUPERVISOR;
        }
        return duty.contains(LEADS) || duty.contains(LEADER) ? Part.LEAD_LEADER : Part.RESPONSIBLE_PERSON;
    }
}
