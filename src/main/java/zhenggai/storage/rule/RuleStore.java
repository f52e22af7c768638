package zhenggai.storage.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.OfficeRules;
import zhenggai.domain.rules.Thresholds;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.time.CountingRules;
import zhenggai.storage.row.RowTx;

/** The office's own rules as rows: one for each thing it decided differently from the usual. */
public final class RuleStore {
    private static final String COUNTS_EVENT_DAY = "counts-event-day";
    private static final String PERIOD_END = "period-end";
    private static final String MOST_EXTENSIONS = "most-extensions";
    private static final String WARNING = "warning.";
    private static final String ROLE = "role.";

    private final RowTx tx;

    public RuleStore(RowTx tx) {
        this.tx = tx;
    }

    public OfficeRules get() {
        Map<String, String> values = new RuleRows(tx).read(RuleStore::isOurs);
        return values.isEmpty() ? OfficeRules.USUAL : toDomain(values);
    }

    /** Writes what differs from the rules that were there; what is usual again loses its row. */
    public OfficeRules save(OfficeRules rules) {
        new RuleRows(tx).write(RuleStore::isOurs, toValues(rules), toValues(OfficeRules.USUAL));
        return rules;
    }

    /** The rules of supervision, of acceptance and of evidence have stores of their own. */
    private static boolean isOurs(String name) {
        return !name.startsWith(SupervisionRuleStore.PREFIX) && !name.startsWith(AcceptanceRuleStore.PREFIX) && !name.equals(RuleRows.EVIDENCE_NUMBER);
    }

    private static OfficeRules toDomain(Map<String, String> values) {
        CountingRules counting = new CountingRules(Boolean.parseBoolean(values.getOrDefault(COUNTS_EVENT_DAY, "false")),
            CountingRules.PeriodEnd.valueOf(values.getOrDefault(PERIOD_END, CountingRules.USUAL.periodEnd().name())));
        Map<FindingKind, Thresholds> thresholds = new EnumMap<>(FindingKind.class);
        for (FindingKind kind : FindingKind.values()) {
            @Nullable String days = values.get(WARNING + kind);
            thresholds.put(kind, days == null ? Thresholds.USUAL : thresholds(days.split(" ")));
        }
        Map<Role, String> labels = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            labels.put(role, values.getOrDefault(ROLE + role, ""));
        }
        @Nullable String most = values.get(MOST_EXTENSIONS);
        return new OfficeRules(counting, thresholds, most == null ? null : Integer.valueOf(most), labels);
    }

    private static Thresholds thresholds(String[] days) {
        return new Thresholds(Integer.parseInt(days[0]), Integer.parseInt(days[1]), Integer.parseInt(days[2]));
    }

    /** Every value that can be one; those equal to the usual ones are not stored. */
    private static Map<String, String> toValues(OfficeRules rules) {
        Map<String, String> values = new TreeMap<>();
        values.put(COUNTS_EVENT_DAY, String.valueOf(rules.counting().countsEventDay()));
        values.put(PERIOD_END, rules.counting().periodEnd().name());
        rules.thresholds().forEach((kind, days) -> values.put(WARNING + kind, days.green() + " " + days.yellow() + " " + days.longSpan()));
        rules.labels().forEach((role, label) -> values.put(ROLE + role, label));
        if (rules.mostExtensions() != null) {
            values.put(MOST_EXTENSIONS, rules.mostExtensions().toString());
        }
        return values;
    }
}
