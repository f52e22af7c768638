package zhenggai.storage.rule;

import java.util.Map;
import java.util.TreeMap;

import zhenggai.domain.acceptance.AcceptanceRules;
import zhenggai.storage.row.RowTx;

/** The office's rules of acceptance as rows: one for each thing it decided differently from the usual. */
public final class AcceptanceRuleStore {
    /** With which the names of these rules begin, and no others. */
    static final String PREFIX = "acceptance.";

    private static final String ALL_OPINIONS = PREFIX + "all-opinions";

    private final RowTx tx;

    public AcceptanceRuleStore(RowTx tx) {
        this.tx = tx;
    }

    public AcceptanceRules get() {
        Map<String, String> values = toValues(AcceptanceRules.USUAL);
        values.putAll(new RuleRows(tx).read(name -> name.startsWith(PREFIX)));
        return new AcceptanceRules(Boolean.parseBoolean(values.get(ALL_OPINIONS)));
    }

    /** Writes what differs from the rules that were there; what is usual again loses its row. */
    public AcceptanceRules save(AcceptanceRules rules) {
        new RuleRows(tx).write(name -> name.startsWith(PREFIX), toValues(rules), toValues(AcceptanceRules.USUAL));
        return rules;
    }

    private static Map<String, String> toValues(AcceptanceRules rules) {
        Map<String, String> values = new TreeMap<>();
        values.put(ALL_OPINIONS, String.valueOf(rules.needsAllOpinions()));
        return values;
    }
}
