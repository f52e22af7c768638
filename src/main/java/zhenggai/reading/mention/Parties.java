package zhenggai.reading.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftNode;
import zhenggai.domain.draft.Mention;
import zhenggai.domain.draft.Names;
import zhenggai.domain.draft.Part;
import zhenggai.domain.draft.Span;
import zhenggai.reading.grammar.Phrases;
import zhenggai.reading.search.Sought;

/** Persons and departments: those who answer for something, those that running text seems to name for it, and the first wherever else they are named. */
final class Parties {
    private static final Set<Part> OF_DEPARTMENTS = EnumSet.of(Part.LEAD_DEPARTMENT, Part.SUPPORTING_DEPARTMENT);
    private static final Set<Part> OF_PERSONS = EnumSet.of(Part.LEAD_LEADER, Part.RESPONSIBLE_PERSON, Part.SUPERVISOR);
    private static final Sought LABEL = Phrases.MENTIONS.sought("party-label");
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 12;
    private static final int MOST_NAMES = 300;

    private final Draft draft;
    private final NavigableMap<Integer, Mention> found = new TreeMap<>();
    private final Map<String, Boolean> known = new LinkedHashMap<>();

    private Parties(Draft draft) {
        this.draft = draft;
    }

    static List<Mention> in(Draft draft) {
        Parties parties = new Parties(draft);
        draft.all().forEach(parties::duties);
        parties.labelled();
        parties.guessed();
        parties.again();
        return new ArrayList<>(parties.found.values());
    }

    private void duties(DraftNode node) {
        for (Part part : OF_DEPARTMENTS) {
            node.spans(part).forEach(span -> named(span, part));
        }
        for (Part part : OF_PERSONS) {
            node.spans(part).forEach(span -> named(span, part));
        }
    }

    private void named(Span place, Part duty) {
        boolean department = OF_DEPARTMENTS.contains(duty);
        for (Span span : Names.places(draft.source().substring(place.start(), place.end()), department)) {
            add(place.start() + span.start(), place.start() + span.end(), department, duty);
        }
    }

    private void labelled() {
        Sought.Search label = LABEL.in(draft.source());
        while (label.find()) {
            for (Span span : Names.places(label.group("names"), false)) {
                add(label.found().start("names") + span.start(), label.found().start("names") + span.end(), false, null);
            }
        }
    }

    /** What is guessed spreads to no other place of the document. */
    private void guessed() {
        Guesses.in(draft.source(), known::containsKey).stream().filter(guess -> !isHeld(guess.span())).forEach(guess -> found.put(guess.span().start(), guess));
    }

    private boolean isHeld(Span span) {
        Map.Entry<Integer, Mention> before = found.lowerEntry(span.end());
        return before != null && before.getValue().span().end() > span.start();
    }

    private void add(int start, int end, boolean department, @Nullable Part duty) {
        String words = draft.source().substring(start, end);
        found.putIfAbsent(start, new Mention.Party(new Span(start, end), words, department, duty, false));
        if (words.length() >= SHORTEST_NAME && words.length() <= LONGEST_NAME && known.size() < MOST_NAMES) {
            known.putIfAbsent(words, department);
        }
    }

    private void again() {
        if (known.isEmpty()) {
            return;
        }
        Set<String> longestFirst = new TreeSet<>((a, b) -> a.length() != b.length() ? Integer.compare(b.length(), a.length()) : a.compareTo(b));
        longestFirst.addAll(known.keySet());
        Pattern any = Pattern.compile(longestFirst.stream().map(Pattern::quote).collect(Collectors.joining("|")));
        Matcher m = any.matcher(draft.source());
        while (m.find()) {
            Span span = new Span(m.start(), m.end());
            if (!isHeld(span)) {
                found.put(m.start(), new Mention.Party(span, m.group(), known.get(m.group()), null, false));
            }
        }
    }
}
