package zhenggai.storage.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.meeting.MeetingId;
import zhenggai.domain.papers.By;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.papers.Since;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.spine.FindingId;
import zhenggai.storage.row.StoredJson;

/** What was asked of an issued report besides its paper and its table, which have columns of their own, as JSON and back. */
final class StoredRequest {
    private StoredRequest() {}

    static String of(PaperRequest request) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("on", request.on().toString());
        put(json, "sheet", request.sheet());
        put(json, "asOf", request.asOf());
        put(json, "by", request.by());
        put(json, "person", request.person() == null ? null : request.person().value());
        put(json, "successor", request.successor() == null ? null : request.successor().value());
        put(json, "finding", request.finding() == null ? null : request.finding().value());
        put(json, "meeting", request.meeting() == null ? null : request.meeting().value());
        if (request.since() != null) {
            json.put("since", since(request.since()));
        }
        return StoredJson.of(json);
    }

    static PaperRequest read(PaperKind kind, String template, String stored) {
        StoredJson json = StoredJson.read(stored);
        return PaperRequest.of(kind, LocalDate.parse(json.text("on"))).using(template)
            .on(json.constant(PaperSize.class, "sheet").orElse(null)).asOf(moment(json.textOrNull("asOf"))).since(since(json.object("since")))
            .by(json.constant(By.class, "by").orElse(By.DEPARTMENT)).about(reference(json, "person", PersonId::new))
            .givenTo(reference(json, "successor", PersonId::new)).about(reference(json, "finding", FindingId::new))
            .about(reference(json, "meeting", MeetingId::new));
    }

    /** Put together in one order, because equal requests are equal texts. */
    private static Map<String, Object> since(Since since) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issue", since.issue());
        json.put("at", since.at().toString());
        json.put("head", since.head());
        return json;
    }

    private static @Nullable Since since(StoredJson since) {
        Instant at = moment(since.textOrNull("at"));
        return at == null ? null : new Since(Math.toIntExact(since.number("issue")), at, since.text("head"));
    }

    private static @Nullable Instant moment(@Nullable String stored) {
        return stored == null ? null : Instant.parse(stored);
    }

    private static <T> @Nullable T reference(StoredJson json, String name, LongFunction<T> id) {
        return json.number(name) == 0 ? null : id.apply(json.number(name));
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value instanceof Long ? value : Objects.toString(value));
        }
    }
}
