package zhenggai.reading.file;

import java.util.List;
import java.util.Set;

import zhenggai.domain.draft.DraftWarning;

/**
 * The text of a file, and what the file knows beyond its words: its tables, where lines begin that only stand in between (such as
 * footnotes), and what a person should know of it.
 */
public record SourceText(String text, List<Grid> grids, Set<Integer> asides, List<DraftWarning> warnings) {
    public SourceText {
        grids = List.copyOf(grids);
        asides = Set.copyOf(asides);
        warnings = List.copyOf(warnings);
    }

    public static SourceText of(String text) {
        return new SourceText(text, List.of(), Set.of(), List.of());
    }
}
