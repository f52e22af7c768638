package zhenggai.storage.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.history.FieldChange;
import zhenggai.domain.history.ThingChange;
import zhenggai.storage.row.RowChange;
import zhenggai.storage.row.RowImages;
import zhenggai.storage.row.RowTx;

/** Turns row images into what a person reads: what the thing is called, and names in the place of ids. */
public final class ThingTitles {
    /** The column by which a person knows a thing, per table; a progress entry or assignment is known by what it belongs to. */
    private static final Map<String, List<String>> TITLE_COLUMNS = Map.ofEntries(
        Map.entry("office", List.of("name")), Map.entry("inspection", List.of("title")), Map.entry("category", List.of("title")),
        Map.entry("finding", List.of("feedback_text", "public_text")), Map.entry("measure", List.of("text")), Map.entry("person", List.of("name")),
        Map.entry("department", List.of("name")), Map.entry("evidence", List.of("title")),
        Map.entry("progress", List.of("done", "why_not", "next_step")), Map.entry("assignment", List.of("role")),
        Map.entry("extension", List.of("reason")), Map.entry("rule", List.of("name")), Map.entry("holiday_year", List.of("year")),
        Map.entry("special_day", List.of("day_on", "name")), Map.entry("template", List.of("name")), Map.entry("issue", List.of("title")),
        Map.entry("acknowledgement", List.of("done")),
        Map.entry("letter", List.of("name")), Map.entry("review", List.of("found")), Map.entry("look_back", List.of("title")),
        Map.entry("question_answer", List.of("reason")), Map.entry("regulation", List.of("title")), Map.entry("meeting", List.of("name")),
        Map.entry("agenda_item", List.of("title")), Map.entry("submission", List.of("result")), Map.entry("opinion", List.of("given_by")),
        Map.entry("result_figure", List.of("name")), Map.entry("evidence_wanted", List.of("what")), Map.entry("sheet_layout", List.of("headings")),
        Map.entry("form", List.of("to_name")), Map.entry("merged", List.of("merged_on")), Map.entry("account", List.of("name")), Map.entry("departure", List.of("file_name")), Map.entry("notice", List.of("title")), Map.entry("notice_revision", List.of("revised_text", "basis")), Map.entry("notice_version", List.of("number")),
        Map.entry("publication", List.of("open_from_on")), Map.entry("posting", List.of("place")), Map.entry("posting_proof", List.of("file_name")),
        Map.entry("public_opinion", List.of("said")));
    private static final Map<String, String> REFERENCES = Map.ofEntries(
        Map.entry("person_id", "person"), Map.entry("acceptor_id", "person"), Map.entry("head_id", "person"),
        Map.entry("department_id", "department"), Map.entry("finding_id", "finding"), Map.entry("measure_id", "measure"),
        Map.entry("category_id", "category"), Map.entry("inspection_id", "inspection"), Map.entry("act_id", "act"),
        Map.entry("look_back_id", "look_back"), Map.entry("earlier_id", "finding"), Map.entry("extension_id", "extension"),
        Map.entry("regulation_id", "regulation"), Map.entry("meeting_id", "meeting"), Map.entry("submission_id", "submission"),
        Map.entry("same_as_id", "result_figure"), Map.entry("evidence_id", "evidence"), Map.entry("notice_id", "notice"),
        Map.entry("notice_version_id", "notice_version"), Map.entry("publication_id", "publication"), Map.entry("posting_id", "posting"),
        Map.entry("public_opinion_id", "public_opinion"));

    private final RowTx tx;
    private final Map<String, String> known = new HashMap<>();

    public ThingTitles(RowTx tx) {
        this.tx = tx;
    }

    public ThingChange thing(RowChange change) {
        Map<String, Object> image = change.after() == null ? Objects.requireNonNull(change.before()) : change.after();
        String title = change.before() != null && change.after() != null ? title(change.table(), change.id()) : titleIn(change.table(), image);
        return new ThingChange(change.subject(), change.id(), change.what(), title, fields(change));
    }

    private List<FieldChange> fields(RowChange change) {
        Set<String> names = new LinkedHashSet<>();
        if (change.before() != null) {
            names.addAll(change.before().keySet());
        }
        if (change.after() != null) {
            names.addAll(change.after().keySet());
        }
        names.remove("id");
        List<FieldChange> fields = new ArrayList<>();
        for (String name : names) {
            fields.add(new FieldChange(name, words(name, change.before()), words(name, change.after())));
        }
        return fields;
    }

    private @Nullable String words(String column, @Nullable Map<String, Object> image) {
        Object value = image == null ? null : image.get(column);
        if (value == null || value.equals("")) {
            return null;
        }
        String table = REFERENCES.get(column);
        return table == null ? value.toString() : title(table, ((Number) value).longValue());
    }

    /** The present title, or of a thing that is gone the last one history knows. */
    private String title(String table, long id) {
        String title = known.get(table + id);
        if (title == null) {
            Table<?> rows = RowImages.table(table);
            Field<Long> idField = rows.field("id", Long.class);
            var row = tx.sql.selectFrom(rows).where(idField.eq(id)).fetchOne();
            // what is known by another thing asks for that one's title in between
            title = row != null ? titleIn(table, RowImages.of(row)) : lastTitle(table, id);
            known.put(table + id, title);
        }
        return title;
    }

    private String lastTitle(String table, long id) {
        var steps = zhenggai.storage.generated.Tables.STEP_ROW;
        String before = tx.sql.select(steps.BEFORE).from(steps).where(steps.TABLE_NAME.eq(table)).and(steps.ROW_ID.eq(id)).and(steps.AFTER.eq(""))
            .orderBy(steps.STEP_ID.desc()).limit(1).fetchOne(steps.BEFORE);
        Map<String, Object> image = before == null ? null : RowImages.fromJson(before);
        return image == null ? "" : titleIn(table, image);
    }

    public String titleIn(String table, Map<String, Object> image) {
        if (table.equals("evidence_link")) {
            return title("evidence", ((Number) image.get("evidence_id")).longValue());
        }
        if (table.equals("wording")) {
            return image.get("measure_id") == null ? title("finding", ((Number) image.get("finding_id")).longValue())
                : title("measure", ((Number) image.get("measure_id")).longValue());
        }
        // what it is called may name who wrote it
        if (table.equals("enclosure")) {
            return title("public_opinion", ((Number) image.get("public_opinion_id")).longValue());
        }
        if (table.equals("act_item")) {
            return title("act", ((Number) image.get("act_id")).longValue());
        }
        if (table.equals("look_back_item") || table.equals("finding_repeat")) {
            return table.equals("finding_repeat") ? title("finding", ((Number) image.get("finding_id")).longValue())
                : title("measure", ((Number) image.get("measure_id")).longValue());
        }
        if (table.equals("regulation_stage") || table.equals("regulation_measure")) {
            String regulation = title("regulation", ((Number) image.get("regulation_id")).longValue());
            return table.equals("regulation_stage") ? image.get("step") + " " + regulation : regulation;
        }
        // one that has no title of its own is called after what it is about
        if (table.equals("notice") && "".equals(image.get("title"))) {
            return title("inspection", ((Number) image.get("inspection_id")).longValue());
        }
        // kind, year and number, which only the words can put together
        if (table.equals("act")) {
            return Stream.of("act_kind", "year", "number", "to_name").map(column -> String.valueOf(image.get(column))).collect(Collectors.joining(" "));
        }
        return TITLE_COLUMNS.getOrDefault(table, List.of()).stream().map(image::get).filter(Objects::nonNull).map(Object::toString)
            .filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
