package zhenggai.storage.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.storage.row.RowTx;

/** The office's rules of supervision as rows: one for each thing it decided differently from the usual. */
public final class SupervisionRuleStore {
    /** With which the names of these rules begin, and no others. */
    static final String PREFIX = "supervision.";

    private static final String ASK_AGAIN = PREFIX + "ask-again-after";
    private static final String REPORT_EVERY = PREFIX + "report-every";
    private static final String REPLY = PREFIX + "reply.";
    private static final String PATTERN = PREFIX + "pattern";
    private static final String FIRST_RESPONSIBLE = PREFIX + "first-responsible";

    private final RowTx tx;

    public SupervisionRuleStore(RowTx tx) {
        this.tx = tx;
    }

    public SupervisionRules get() {
        Map<String, String> values = toValues(SupervisionRules.USUAL);
        values.putAll(new RuleRows(tx).read(name -> name.startsWith(PREFIX)));
        Map<ActKind, Integer> reply = new EnumMap<>(ActKind.class);
        for (ActKind kind : ActKind.rungs()) {
            reply.put(kind, Integer.valueOf(values.get(REPLY + kind)));
        }
        return new SupervisionRules(Integer.parseInt(values.get(ASK_AGAIN)), Integer.parseInt(values.get(REPORT_EVERY)), reply, values.get(PATTERN),
            values.get(FIRST_RESPONSIBLE));
    }

    /** Writes what differs from the rules that were there; what is usual again loses its row. */
    public SupervisionRules save(SupervisionRules rules) {
        new RuleRows(tx).write(name -> name.startsWith(PREFIX), toValues(rules), toValues(SupervisionRules.USUAL));
        return rules;
    }

    private static Map<String, String> toValues(SupervisionRules rules) {
        Map<String, String> values = new TreeMap<>();
        values.put(ASK_AGAIN, String.valueOf(rules.askAgainAfter()));
        values.put(REPORT_EVERY, String.valueOf(rules.reportEvery()));
        rules.replyDays().forEach((kind, days) -> values.put(REPLY + kind, days.toString()));
        values.put(PATTERN, rules.pattern());
        values.put(FIRST_RESPONSIBLE, rules.firstResponsible());
        return values;
    }
}
