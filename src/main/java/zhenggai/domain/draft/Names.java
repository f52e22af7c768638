package zhenggai.domain.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * The names in a list of persons or departments. What stands in brackets behind a person is a post and no name; behind a department it is
 * a part of the name.
 */
public final class Names {
    private Names() {}

    /** The names alone, in order. */
    public static List<String> in(String list, boolean ofDepartments) {
        return places(list, ofDepartments).stream().map(span -> list.substring(span.start(), span.end())).toList();
    }

    /** Where the names stand in the list. */
    public static List<Span> places(String list, boolean ofDepartments) {
        List<Span> places = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= list.length(); i++) {
            boolean end = i == list.length();
            boolean opens = !end && Signs.isOpening(list.charAt(i));
            boolean closes = !end && Signs.isClosing(list.charAt(i));
            boolean cuts = end || depth == 0 && Signs.separates(list.charAt(i)) || !ofDepartments && (opens || closes && depth > 0);
            if (cuts && (ofDepartments || depth == 0)) {
                add(list, from, i, places);
            }
            depth += opens ? 1 : closes && depth > 0 ? -1 : 0;
            from = cuts ? i + 1 : from;
        }
        return places;
    }

    private static void add(String list, int start, int end, List<Span> places) {
        int from = start;
        int to = end;
        while (from < to && (Draft.isBlank(list.charAt(from)) || Signs.separates(list.charAt(from)) || Signs.isClosing(list.charAt(from)))) {
            from++;
        }
        while (to > from && (Draft.isBlank(list.charAt(to - 1)) || Signs.separates(list.charAt(to - 1)))) {
            to--;
        }
        boolean loose = to > from && Signs.isClosing(list.charAt(to - 1)) && list.substring(from, to).chars().noneMatch(c -> Signs.isOpening((char) c));
        if (to - (loose ? 1 : 0) > from) {
            places.add(new Span(from, to - (loose ? 1 : 0)));
        }
    }
}
