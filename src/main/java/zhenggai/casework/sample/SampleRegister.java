package zhenggai.casework.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.meeting.AgendaItem;
import zhenggai.domain.meeting.Effect;
import zhenggai.domain.meeting.EffectKind;
import zhenggai.domain.meeting.Meeting;
import zhenggai.domain.meeting.MeetingKind;
import zhenggai.domain.meeting.Preparation;
import zhenggai.domain.meeting.Session;
import zhenggai.domain.meeting.Vote;
import zhenggai.domain.register.RegulationId;
import zhenggai.domain.register.RegulationKind;
import zhenggai.domain.register.RegulationStep;
import zhenggai.domain.spine.Decision;
import zhenggai.domain.spine.Extension;
import zhenggai.domain.spine.MeasureId;

/** The regulations and the meetings of the sample case: what was planned, done, discussed and decided, each on its day of the story. */
final class SampleRegister {
    private static final int FIRST_STAGE = 4;
    private static final String PARTS = "\\|";

    private final OpenCase open;
    private final Map<String, MeasureId> measures;
    private final String separator;

    /** @param separator between the names and between the measures of one cell */
    SampleRegister(OpenCase open, Map<String, MeasureId> measures, String separator) {
        this.open = open;
        this.measures = measures;
        this.separator = separator;
    }

    /**
     * Enters a regulation with what is planned, and hands out its stages that get done.
     *
     * @param on takes what happens on a day
     */
    void regulate(List<String> cells, BiConsumer<LocalDate, Runnable> on) {
        RegulationKind kind = RegulationKind.valueOf(cells.get(1));
        RegulationId id = open.regulations().add(cells.getFirst(), kind).id();
        open.regulations().link(id, parts(cells.get(3)).map(measures::get).toList());
        for (RegulationStep step : kind.steps()) {
            String[] stage = cells.get(FIRST_STAGE + step.ordinal()).split(PARTS, -1);
            open.regulations().plan(id, step, stage[0], stage[1]);
            if (!stage[2].isEmpty()) {
                LocalDate day = LocalDate.parse(stage[2]);
                on.accept(day, () -> done(id, step, day, cells));
            }
        }
    }

    /** A regulation gets its number when it is published. */
    private void done(RegulationId id, RegulationStep step, LocalDate day, List<String> cells) {
        open.regulations().done(id, step, day, "");
        if (step == RegulationStep.PUBLISH) {
            open.regulations().edit(id, cells.getFirst(), RegulationKind.valueOf(cells.get(1)), cells.get(2));
        }
    }

    /** A meeting with its agenda, as it was held; what it decided is carried out where the agenda says so. */
    void meet(List<String> cells, List<List<String>> agenda) {
        LocalDate day = LocalDate.parse(cells.getFirst());
        Meeting meeting = open.meetings().add(new Session(MeetingKind.valueOf(cells.get(1)), cells.get(2), day, cells.get(3), cells.get(4), parts(cells.get(5)).toList(),
            cells.get(6), cells.get(7)));
        for (List<String> row : agenda) {
            if (row.getFirst().equals(cells.getFirst())) {
                AgendaItem item = item(row);
                if (row.get(10).equals("yes")) {
                    open.meetings().carryOut(meeting.id(), item);
                } else {
                    open.meetings().addItem(meeting.id(), item);
                }
            }
        }
    }

    private AgendaItem item(List<String> row) {
        LocalDate checked = row.get(3).isEmpty() ? null : LocalDate.parse(row.get(3));
        return AgendaItem.titled(row.get(1)).prepared(new Preparation(row.get(2), checked, row.get(4))).discussed(row.get(5))
            .decided(vote(row.get(6)), row.get(7), effect(row.get(8), row.get(9)));
    }

    /** Nothing, counted votes, or whatever else stands for all. */
    private static Vote vote(String cell) {
        if (cell.isEmpty()) {
            return new Vote.None();
        }
        List<Integer> votes = new ArrayList<>();
        if (cell.contains(",")) {
            Arrays.stream(cell.split(",")).map(Integer::valueOf).forEach(votes::add);
        }
        return votes.isEmpty() ? new Vote.Unanimous() : new Vote.Counted(votes.get(0), votes.get(1), votes.get(2));
    }

    private @Nullable Effect effect(String kind, String on) {
        return kind.isEmpty() ? null : switch (EffectKind.valueOf(kind)) {
            case ADOPT_PLAN -> new Effect.AdoptPlan(open.inspections().all().getFirst().id());
            case DECIDE_EXTENSION -> new Effect.DecideExtension(
                open.extensions().of(measures.get(on)).stream().filter(Extension::isPending).findFirst().orElseThrow().id(), Decision.Outcome.GRANTED);
            case CLOSE_OUT -> new Effect.CloseOut(measures.get(on));
            case TALK -> new Effect.Talk(measures.get(on));
            case PASS_REGULATION -> new Effect.PassRegulation(open.regulations().register().find(on).orElseThrow().id());
        };
    }

    private Stream<String> parts(String cell) {
        return Stream.of(cell.split(separator)).filter(part -> !part.isEmpty());
    }
}
