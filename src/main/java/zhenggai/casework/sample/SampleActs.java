package zhenggai.casework.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.ActId;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.Outcome;
import zhenggai.domain.supervision.Receipt;
import zhenggai.domain.supervision.Receiver;
import zhenggai.domain.supervision.Reply;

/** The supervision of the sample case: what was issued, signed, answered, judged and voided, each on its day of the story. */
final class SampleActs {
    private final OpenCase open;
    private final Map<String, MeasureId> measures;
    private final String separator;

    /** @param separator between the names and between the items of one act */
    SampleActs(OpenCase open, Map<String, MeasureId> measures, String separator) {
        this.open = open;
        this.measures = measures;
        this.separator = separator;
    }

    /**
     * Hands out everything that happens to the act of one row.
     *
     * @param on takes what happens on a day
     */
    void tell(List<String> cells, BiConsumer<LocalDate, Runnable> on) {
        ActId[] issued = new ActId[1];
        on.accept(LocalDate.parse(cells.get(4)), () -> issued[0] = issue(cells).id());
        each(cells.get(8), on, day -> open.acts().sign(issued[0], new Receipt(cells.get(9), day)));
        each(cells.get(10), on, day -> open.acts().reply(issued[0], new Reply(cells.get(11), day, List.of())));
        each(cells.get(12), on, day -> open.acts().judge(issued[0], new Outcome(Outcome.Verdict.valueOf(cells.get(13)), cells.get(14), day)));
        each(cells.get(15), on, day -> open.acts().voidIt(issued[0], cells.get(16)));
    }

    private static void each(String day, BiConsumer<LocalDate, Runnable> on, Consumer<LocalDate> deed) {
        if (!day.isEmpty()) {
            on.accept(LocalDate.parse(day), () -> deed.accept(LocalDate.parse(day)));
        }
    }

    private Act issue(List<String> cells) {
        @Nullable Integer replyDays = cells.get(5).isEmpty() ? null : Integer.valueOf(cells.get(5));
        return open.acts().issue(new ActDraft(ActKind.valueOf(cells.get(0)), receiver(cells.get(1)), parts(cells.get(2)).map(this::receiver).toList(),
            parts(cells.get(3)).map(measures::get).toList(), new Demand(cells.get(6), cells.get(7), replyDays, null), cells.get(17), LocalDate.parse(cells.get(4))));
    }

    private Stream<String> parts(String cell) {
        return Stream.of(cell.split(separator)).filter(part -> !part.isEmpty());
    }

    private Receiver receiver(String name) {
        return Stream.concat(open.people().departments().stream().map(Receiver::of), open.people().persons().stream().map(Receiver::of))
            .filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }
}
