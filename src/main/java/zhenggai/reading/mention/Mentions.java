package zhenggai.reading.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.Mention;
import zhenggai.domain.draft.Span;
import zhenggai.domain.ledger.NamedTitles;

/** Looks up everything a document names, paragraph by paragraph. In what is no such document nothing is looked up. */
public final class Mentions {
    /** A paragraph longer than this is no paragraph. */
    private static final int LONGEST = 20_000;
    private static final String WIDE = "\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff19\uff0e";
    private static final char FIRST_WIDE = '\uff0e';
    private static final String PLAIN = "0123456789.";

    private Mentions() {}

    public static Draft in(Draft draft) {
        if (draft.kind() == DocumentKind.OTHER) {
            return draft;
        }
        List<Mention> found = new ArrayList<>(Parties.in(draft));
        Times times = new Times(draft.kind(), draft.facts());
        String source = draft.source();
        for (int from = 0; from < source.length(); ) {
            int newline = source.indexOf('\n', from);
            int to = newline < 0 ? source.length() : newline;
            if (to > from && to - from <= LONGEST) {
                inLine(source.substring(from, to), from, times, found);
            }
            from = to + 1;
        }
        found.sort(Comparator.comparingInt((Mention mention) -> mention.span().start()).thenComparingInt(mention -> mention.span().end()));
        return new Draft(draft.kind(), source, draft.facts(), draft.roots(), draft.warnings(), found, draft.nextId());
    }

    private static void inLine(String line, int offset, Times times, List<Mention> found) {
        String plain = plain(line, titles(line, offset, found));
        List<Mention.Time> here = times.in(line, plain, offset);
        found.addAll(here);
        Numbers.in(line, plain, offset).stream().filter(number -> here.stream().noneMatch(time -> time.span().holds(number.span()))).forEach(found::add);
    }

    private static List<Span> titles(String line, int offset, List<Mention> found) {
        List<Span> titles = new ArrayList<>();
        int at = 0;
        for (String title : NamedTitles.in(line)) {
            int start = line.indexOf(title, at);
            at = start + title.length();
            titles.add(new Span(start, at));
            found.add(new Mention.Title(new Span(offset + start, offset + at), title));
        }
        return titles;
    }

    /** With plain digits, sign for sign, and the titles blanked out: their years and numbers are only names. */
    private static String plain(String line, List<Span> titles) {
        StringBuilder plain = new StringBuilder(line);
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= FIRST_WIDE) {
                int digit = WIDE.indexOf(line.charAt(i));
                plain.setCharAt(i, digit < 0 ? line.charAt(i) : PLAIN.charAt(digit));
            }
        }
        for (Span title : titles) {
            plain.replace(title.start(), title.end(), " ".repeat(title.end() - title.start()));
        }
        return plain.toString();
    }
}
