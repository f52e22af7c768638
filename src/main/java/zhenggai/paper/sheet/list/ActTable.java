package zhenggai.paper.sheet.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActItem;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.TableSheet;
import zhenggai.paper.cell.ActLines;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.PaperHead;
import zhenggai.words.ActWords;
import zhenggai.words.Texts;

/** The supervision ledger on paper: every act by kind and number, about what, what is required by when, who signed, what came back. */
public final class ActTable {
    private static final int KIND = 0;

    private final Dossier dossier;
    private final SupervisionRules rules;
    private final LocalDate on;

    private ActTable(Dossier dossier, LocalDate on) {
        this.dossier = dossier;
        this.rules = dossier.acts().rules();
        this.on = on;
    }

    public static TableSheet of(Dossier dossier, LocalDate on) {
        return new ActTable(dossier, on).sheet();
    }

    private TableSheet sheet() {
        List<Row> rows = new ArrayList<>();
        byKind().forEach((kind, acts) -> acts.forEach(act -> rows.add(new Row(cells(rows.size() + 1, act), List.of(kind.ordinal())))));
        return new TableSheet(PaperHead.of(Texts.text("paper.acts.title"), dossier.ledger().office().name(), on), columns(), rows, ending());
    }

    private Map<ActKind, List<Act>> byKind() {
        Map<ActKind, List<Act>> byKind = new LinkedHashMap<>();
        for (ActKind kind : ActKind.values()) {
            List<Act> acts = dossier.acts().acts().stream().filter(act -> act.kind() == kind && !act.issuedOn().isAfter(on)).toList();
            if (!acts.isEmpty()) {
                byKind.put(kind, acts);
            }
        }
        return byKind;
    }

    private static List<Column> columns() {
        return List.of(
            Column.brief(Texts.text("paper.column.number"), 10.5), Column.merged(Texts.text("paper.acts.kind"), 19, 0, KIND).centred(),
            Column.brief(Texts.text("paper.acts.serial"), 23.5), Column.brief(Texts.text("paper.acts.issued"), 22), Column.brief(Texts.text("paper.acts.to"), 23),
            Column.text(Texts.text("paper.acts.items"), 44, 1.6), Column.text(Texts.text("paper.acts.demand"), 32, 1.2), Column.brief(Texts.text("paper.acts.reply-by"), 22),
            Column.brief(Texts.text("paper.acts.signed"), 21), Column.text(Texts.text("paper.acts.reply"), 28, 1), Column.text(Texts.text("paper.acts.outcome"), 18, 0.5));
    }

    private List<String> cells(int number, Act act) {
        return List.of(
            String.valueOf(number), Texts.text(act.kind()), serial(act), Texts.text("paper.acts.by", DayWords.below(act.issuedOn()), act.issuedBy()),
            to(act), act.items().stream().map(ActTable::item).collect(Collectors.joining("\n")), demand(act), replyBy(act.demand().replyBy()),
            act.receipt() == null ? "" : Texts.text("paper.acts.by", DayWords.below(act.receipt().on()), act.receipt().signedBy()), reply(act), ActLines.outcome(act));
    }

    private String serial(Act act) {
        String serial = ActWords.serial(act.serial(), rules);
        return act.isVoid() ? Texts.text("paper.acts.void", serial) : serial;
    }

    private static String to(Act act) {
        String copies = String.join(Texts.text("list.comma"), act.copies());
        return copies.isEmpty() ? act.to().name() : Texts.text("paper.acts.copied", act.to().name(), copies);
    }

    private static String item(ActItem item) {
        return Texts.text("paper.acts.item", item.told().code(), item.told().measure(), item.told().current().isEmpty() ? Texts.text("paper.no-day") : item.told().current());
    }

    private static String demand(Act act) {
        return act.demand().found().isEmpty() ? act.demand().requirement()
            : act.demand().requirement().isEmpty() ? act.demand().found() : act.demand().found() + "\n" + act.demand().requirement();
    }

    private static String replyBy(@Nullable LocalDate day) {
        return day == null ? "" : DayWords.below(day);
    }

    private String reply(Act act) {
        return act.reply() == null ? act.isAwaitingReply() ? ActLines.reply(act, on) : "" : Texts.text("paper.acts.replied", DayWords.of(act.reply().on()), act.reply().text());
    }

    private Ending ending() {
        List<Act> acts = byKind().values().stream().flatMap(List::stream).toList();
        List<String> figures = acts.isEmpty() ? List.of() : List.of(
            Texts.text("paper.acts.count", DayWords.of(on), acts.size(), kinds(), acts.stream().filter(Act::isVoid).count()),
            Texts.text("paper.acts.replies", acts.stream().filter(act -> !act.isVoid() && act.demand().replyBy() != null).count(),
                acts.stream().filter(act -> !act.isVoid() && act.reply() != null).count(), acts.stream().filter(act -> act.isReplyOverdue(on)).count()));
        return new Ending(figures, List.of(Texts.text("paper.sign.head"), Texts.text("paper.sign.checked"), Texts.text("paper.sign.filled")),
            Texts.text("paper.acts.none", DayWords.of(on)));
    }

    private String kinds() {
        return byKind().entrySet().stream().map(kind -> Texts.text("paper.acts.of-kind", kind.getKey(), kind.getValue().size()))
            .collect(Collectors.joining(Texts.text("list.comma")));
    }
}
