package zhenggai.domain.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the merging of rows has to know of their tables.
 *
 * @param references the columns that name a row of another table, under their table, each with that other one
 * @param mentions where the text of a column has ids of another table in it, under the table of the column
 * @param keys the columns by which a person knows a thing again, so that what both sides added under one key is one thing
 * @param numbers the column with a number that the case gives, for the tables that have one
 * @param groups columns that are decided together, because one without the others says something that nobody said
 * @param silent columns whose difference asks nobody, such as a place in an order
 */
public record Shape(Map<String, Map<String, String>> references, Map<String, List<Mention>> mentions, Map<String, List<List<String>>> keys,
    Map<String, Numbering> numbers, Map<String, List<Set<String>>> groups, Set<String> silent) {

    /**
     * Ids of another table inside the text of a column.
     *
     * @param place its first group is such an id
     */
    public record Mention(String column, Pattern place, String target) {}

    /**
     * How the rows of a table are numbered.
     *
     * @param scope the columns within which a number stands once
     * @param series the name of the series, with columns in braces; empty where none counts, or a text carries its own
     */
    public record Numbering(List<String> scope, String column, String series) {}
}
