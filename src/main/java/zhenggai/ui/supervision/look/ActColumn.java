package zhenggai.ui.supervision.look;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Outcome.Verdict;
import zhenggai.words.Texts;

/** The columns of the ledger of supervision, in their usual order. */
public enum ActColumn {
    STATE(7), KIND(6.8), SERIAL(8), RECEIVER(9.5), REPLY_BY(8.8), ITEMS(10), ISSUED_ON(7.2), SIGNED(11), REPLIED(7.2), VERDICT(4.5), COPIES(10), ISSUED_BY(9), DEPARTMENT(9);

    private final double width;

    ActColumn(double width) {
        this.width = width;
    }

    /** In letters. */
    public double width() {
        return width;
    }

    /** Not shown until somebody asks for it. */
    public boolean isShy() {
        return this == COPIES || this == ISSUED_BY || this == DEPARTMENT;
    }

    public String title() {
        return switch (this) {
            case STATE -> Texts.text("acts.column.state");
            case KIND -> Texts.text("acts.column.kind");
            case SERIAL -> Texts.text("acts.column.serial");
            case RECEIVER -> Texts.text("acts.column.receiver");
            case ITEMS -> Texts.text("acts.column.items");
            case ISSUED_ON -> Texts.text("acts.column.issued-on");
            case REPLY_BY -> Texts.text("acts.column.reply-by");
            case SIGNED -> Texts.text("acts.column.signed");
            case REPLIED -> Texts.text("acts.column.replied");
            case VERDICT -> Texts.text("acts.column.verdict");
            case COPIES -> Texts.text("acts.column.copies");
            case ISSUED_BY -> Texts.text("acts.column.issued-by");
            case DEPARTMENT -> Texts.text("acts.column.department");
        };
    }

    /** What it can say that is known before any act is: a state, an outcome and the paper most often sent are read whole in every language. */
    public Stream<String> says() {
        return switch (this) {
            case STATE -> Stream.of(ActState.values()).map(state -> state.face().toString());
            case KIND -> Stream.of(Texts.text(ActKind.NOTICE));
            case VERDICT -> Stream.of(Verdict.values()).map(Texts::text);
            default -> Stream.empty();
        };
    }

    public String words(ActRow row) {
        Act act = row.act();
        return switch (this) {
            case STATE -> row.state().face().toString();
            case KIND -> Texts.text(act.kind());
            case SERIAL -> row.serial();
            case RECEIVER -> act.to().name();
            case ITEMS -> Texts.text("acts.items", act.items().size(), String.join(Texts.text("list.comma"), row.codes()));
            case ISSUED_ON -> act.issuedOn().toString();
            case REPLY_BY -> act.demand().replyBy() == null ? "" : replyBy(row, act.demand().replyBy());
            case SIGNED -> act.receipt() == null ? "" : Texts.text("acts.signed", act.receipt().on(), act.receipt().signedBy());
            case REPLIED -> act.reply() == null ? "" : act.reply().on().toString();
            case VERDICT -> act.outcome() == null ? "" : Texts.text(act.outcome().verdict());
            case COPIES -> String.join(Texts.text("list.comma"), act.copies());
            case ISSUED_BY -> act.issuedBy();
            case DEPARTMENT -> row.department();
        };
    }

    /** A day that passed without a reply is marked by a shape, not by its colour alone. */
    private static String replyBy(ActRow row, LocalDate day) {
        return row.state() == ActState.REPLY_OVERDUE ? Texts.text("acts.reply-over", day) : day.toString();
    }

    /** What rows are put in order by: days and numbers as such, words as Chinese sorts them. */
    public Comparator<ActRow> order() {
        return switch (this) {
            case STATE -> Comparator.comparing(ActRow::state);
            case KIND -> Comparator.comparing(row -> row.act().kind());
            case SERIAL -> Comparator.comparing((ActRow row) -> row.act().serial().year()).thenComparing(row -> row.act().kind()).thenComparing(row -> row.act().serial().number());
            case ITEMS -> Comparator.comparing(row -> row.act().items().size());
            case ISSUED_ON -> Comparator.comparing((ActRow row) -> row.act().issuedOn()).thenComparing(row -> row.id().value());
            case REPLY_BY -> Comparator.comparing(row -> last(row.act().demand().replyBy()));
            case SIGNED -> Comparator.comparing(row -> last(row.act().receipt() == null ? null : row.act().receipt().on()));
            case REPLIED -> Comparator.comparing(row -> last(row.act().reply() == null ? null : row.act().reply().on()));
            case RECEIVER, VERDICT, COPIES, ISSUED_BY, DEPARTMENT -> Comparator.comparing(this::words, Chinese.COLLATOR);
        };
    }

    private static LocalDate last(@Nullable LocalDate day) {
        return day == null ? LocalDate.MAX : day;
    }

    /** Made when somebody first sorts by words; its rules take a while. */
    private static final class Chinese {
        private static final Collator COLLATOR = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
    }
}
