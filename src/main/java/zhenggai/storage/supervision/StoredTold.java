package zhenggai.storage.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import zhenggai.domain.supervision.ActItem.Earlier;
import zhenggai.domain.supervision.ActItem.Told;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Serial;
import zhenggai.storage.row.StoredJson;

/** What an act says of a measure, as JSON and back. */
final class StoredTold {
    private static final String WORKING_DAYS_LEFT = "workingDaysLeft";

    private StoredTold() {}

    static String of(Told told) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", told.code());
        json.put("finding", told.finding());
        json.put("measure", told.measure());
        json.put("original", told.original());
        json.put("current", told.current());
        json.put("extendedTo", told.extendedTo().stream().map(LocalDate::toString).toList());
        if (told.workingDaysLeft() != null) {
            json.put(WORKING_DAYS_LEFT, told.workingDaysLeft());
        }
        json.put("latest", told.latest());
        json.put("before", told.before().stream().map(StoredTold::earlier).toList());
        return StoredJson.of(json);
    }

    static Told read(String stored) {
        StoredJson json = StoredJson.read(stored);
        return new Told(json.text("code"), json.text("finding"), json.text("measure"), json.text("original"), json.text("current"),
            json.texts("extendedTo").stream().map(LocalDate::parse).toList(), json.text(WORKING_DAYS_LEFT).isEmpty() ? null : (int) json.number(WORKING_DAYS_LEFT),
            json.text("latest"), json.objects("before").stream().flatMap(StoredTold::earlier).toList());
    }

    private static Map<String, Object> earlier(Earlier earlier) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", earlier.kind().name());
        json.put("year", earlier.serial().year());
        json.put("number", earlier.serial().number());
        json.put("on", earlier.on().toString());
        return json;
    }

    private static Stream<Earlier> earlier(StoredJson json) {
        return json.constant(ActKind.class, "kind").stream()
            .map(kind -> new Earlier(kind, new Serial((int) json.number("year"), (int) json.number("number")), LocalDate.parse(json.text("on"))));
    }
}
