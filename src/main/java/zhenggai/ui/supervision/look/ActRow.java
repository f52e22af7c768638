package zhenggai.ui.supervision.look;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActId;
import zhenggai.domain.supervision.ActItem;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.words.ActWords;
import zhenggai.words.Texts;

/**
 * An act as a line of the ledger of supervision.
 *
 * @param serial its number as the office writes it
 * @param department the department it went to, or that of the person it went to; empty where neither is known
 */
public record ActRow(Act act, String serial, String department, ActState state) {

    static ActRow of(Act act, SupervisionRules rules, String department, LocalDate today) {
        return new ActRow(act, ActWords.serial(act.serial(), rules), department, ActState.of(act, today));
    }

    public ActId id() {
        return act.id();
    }

    /** Kind and number. */
    public String title() {
        return Texts.text("act.title", act.kind(), serial);
    }

    public List<String> codes() {
        return act.items().stream().map(ActItem::told).map(ActItem.Told::code).toList();
    }

    /** Everything it can be found by, in lower case. */
    String words() {
        return act.items().stream().map(item -> item.told().code() + " " + item.told().finding() + " " + item.told().measure())
            .collect(Collectors.joining(" ", title() + " " + act.to().name() + " " + department + " " + String.join(" ", act.copies()) + " " + act.issuedBy() + " "
                + act.demand().found() + " " + act.demand().requirement() + " ", followed())).toLowerCase(java.util.Locale.ROOT);
    }

    private String followed() {
        return (act.receipt() == null ? "" : " " + act.receipt().signedBy()) + (act.reply() == null ? "" : " " + act.reply().text())
            + (act.outcome() == null ? "" : " " + act.outcome().remark()) + (act.voiding() == null ? "" : " " + act.voiding().reason());
    }
}
