package zhenggai.storage.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jooq.Field;
import org.jooq.Table;
import zhenggai.domain.merge.Shape;
import zhenggai.domain.merge.Shape.Mention;
import zhenggai.domain.merge.Shape.Numbering;

/** What merging has to know of the tables of a case: most of it stands in the schema, the rest here. */
final class CaseShape {
    private static final String NUMBER = "number";
    private static final Map<String, Numbering> NUMBERS = Map.of(
        "finding", new Numbering(List.of(), NUMBER, "finding"),
        "measure", new Numbering(List.of("finding_id"), NUMBER, "measure of finding {finding_id}"),
        "act", new Numbering(List.of("act_kind", "year"), NUMBER, "act:{act_kind}:{year}"),
        "issue", new Numbering(List.of("kind", "template"), NUMBER, "issue:{kind}:{template}"),
        "meeting", new Numbering(List.of(), NUMBER, "meeting"),
        "public_opinion", new Numbering(List.of(), NUMBER, "public_opinion"),
        "submission", new Numbering(List.of("measure_id"), NUMBER, ""),
        "notice_version", new Numbering(List.of("notice_id"), NUMBER, ""),
        "evidence", new Numbering(List.of(), "evidence_number", ""));

    private static final Map<String, List<Set<String>>> GROUPS = Map.ofEntries(
        Map.entry("finding", List.of(Set.of("category_id", NUMBER))),
        Map.entry("measure", List.of(Set.of("finding_id", NUMBER),
            Set.of("original_words", "original_due_on", "original_precision", "current_words", "current_due_on", "current_precision"),
            Set.of("state", "round", "first_closed_on", "closed_on", "acceptor_id", "override_reason", "missing", "next_review_on"))),
        Map.entry("person", List.of(Set.of("in_service", "joined_on", "left_on"))),
        Map.entry("assignment", List.of(Set.of("role", "person_id", "department_id", "finding_id", "measure_id"))),
        Map.entry("evidence", List.of(Set.of("finding_id", "measure_id"), Set.of("sha256", "file_name", "file_size", "file_kind"))),
        Map.entry("extension", List.of(Set.of("from_words", "from_due_on", "from_precision"), Set.of("to_words", "to_due_on", "to_precision"),
            Set.of("outcome", "decided_by", "decided_on", "meeting", "minute", "remark"))),
        Map.entry("act", List.of(Set.of("signed_by", "signed_on"), Set.of("reply", "replied_on", "evidence"),
            Set.of("verdict", "verdict_remark", "judged_on"), Set.of("void_reason", "voided_on"))),
        Map.entry("submission", List.of(Set.of("ending", "ended_on", "ended_by", "ending_remark"))),
        Map.entry("opinion", List.of(Set.of("stance", "opinion_text", "given_by", "given_on"))),
        Map.entry("result_figure", List.of(Set.of(NUMBER, "unit", "fen", "approximation"))),
        Map.entry("look_back_item", List.of(Set.of("standing", "found", "found_by", "found_on"))),
        Map.entry("wording", List.of(Set.of("withheld", "reason"))),
        Map.entry("notice", List.of(Set.of("public_from_on", "public_until_on"))),
        Map.entry("notice_revision", List.of(Set.of("deed", "place", "revised_text", "basis"))),
        Map.entry("notice_version", List.of(Set.of("reviewed_by", "reviewed_on", "review_remark"), Set.of("signed_by", "signed_on"))),
        Map.entry("publication", List.of(Set.of("open_from_on", "open_until_on"), Set.of("stated_by", "stated_on", "stated_remark", "stated_heard"))),
        Map.entry("posting", List.of(Set.of("up_on", "down_on"))),
        Map.entry("public_opinion", List.of(Set.of("sender", "contact", "is_confidential"), Set.of("words", "due_on", "precision"),
            Set.of("answered_on", "answer_way", "answer", "opinion_outcome", "outcome_reason"))),
        Map.entry("regulation_stage", List.of(Set.of("words", "due_on", "precision"), Set.of("done_on", "minute"))),
        Map.entry("agenda_item", List.of(Set.of("is_unanimous", "in_favour", "against", "abstained"),
            Set.of("effect", "inspection_id", "extension_id", "outcome", "measure_id", "regulation_id", "carried_out_on"))));

    private static final Pattern ANY = Pattern.compile("(\\d+)");
    private static final Map<String, List<Mention>> MENTIONS = Map.of(
        "act", List.of(new Mention("evidence", ANY, "evidence")), "result_figure", List.of(new Mention("evidence", ANY, "evidence")),
        "form", List.of(new Mention("items", Pattern.compile("\"measureId\":(\\d+)"), "measure")),
        "notice_revision", places("place", "^%s/(\\d+)(?:/|$)"), "notice_version", places("content", "\"%s/(\\d+)[/\"]"),
        "acknowledgement", List.of(new Mention("occasion", Pattern.compile("^(\\d+)/[A-Z]"), "regulation"),
            new Mention("occasion", Pattern.compile("^opinion/(\\d+)/"), "public_opinion")),
        "issue", List.of(new Mention("request", Pattern.compile("\"(?:person|successor)\":(\\d+)"), "person"),
            new Mention("request", Pattern.compile("\"finding\":(\\d+)"), "finding"), new Mention("request", Pattern.compile("\"meeting\":(\\d+)"), "meeting")));

    private CaseShape() {}

    /** The places of a document that are called by the id of a thing of the case. */
    private static List<Mention> places(String column, String pattern) {
        return Stream.of("category", "finding", "measure").map(table -> new Mention(column, Pattern.compile(pattern.formatted(table)), table)).toList();
    }

    static Shape get() {
        Map<String, Map<String, String>> references = new TreeMap<>();
        Map<String, List<List<String>>> keys = new TreeMap<>();
        for (Table<?> table : CaseRows.tables()) {
            Map<String, String> named = new LinkedHashMap<>();
            CaseRows.references(table).forEach((target, columns) -> columns.forEach(column -> named.put(column, target)));
            named.values().remove("paper_file");
            references.put(table.getName(), named);
            keys.put(table.getName(), keys(table));
        }
        // people of one name whom both sides took on are one person
        keys.get("person").add(List.of("name"));
        Map<String, List<Mention>> mentions = new TreeMap<>(MENTIONS);
        mentions.put("merged", references.keySet().stream().map(table -> new Mention("things", Pattern.compile("(?m)^" + table + " \\d+ (\\d+)$"), table)).toList());
        return new Shape(references, mentions, keys, NUMBERS, GROUPS, Set.of("position", "merged_on", "things"));
    }

    /** What the schema says stands once, but for ids and the numbers that the case gives. */
    private static List<List<String>> keys(Table<?> table) {
        Numbering numbering = NUMBERS.get(table.getName());
        List<List<String>> keys = new ArrayList<>();
        table.getUniqueKeys().forEach(key -> {
            List<String> columns = key.getFields().stream().map(Field::getName).toList();
            if (numbering == null || !columns.contains(numbering.column())) {
                keys.add(columns);
            }
        });
        return keys;
    }
}
