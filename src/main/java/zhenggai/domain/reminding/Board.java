package zhenggai.domain.reminding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.MonthFigures;
import zhenggai.domain.reminding.Reminding.Watch;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.supervision.Act;

/**
 * The start board of a day: how many there are of each kind that wants an eye, and which ones; what needs somebody; how the work stands.
 *
 * @param measures which measures each figure counts; no entry for {@link Gauge#REPLY_AWAITED}
 * @param awaited acts whose reply is awaited, the longest overdue first
 * @param states how many measures are in each state
 * @param months what was due and what was closed, month by month
 * @param busiest who has most open, in that order
 * @param next the open measure with the next deadline, today's included; null where none is ahead
 */
public record Board(
        LocalDate on, Map<Gauge, List<MeasureId>> measures, List<Act> awaited, List<Matter> matters, Map<MeasureState, Integer> states, List<MonthFigures> months,
        List<Busy> busiest, @Nullable Watched next) {
    private static final int SOON = 20;
    private static final int MONTHS = 12;
    private static final int BUSIEST = 5;

    /**
     * How much somebody has on hand.
     *
     * @param measures the open ones, each once
     * @param overdue how many of them are past their deadline
     */
    public record Busy(String name, List<MeasureId> measures, int overdue) {
        public int open() {
            return measures.size();
        }
    }

    public static Board of(Watch watch, LocalDate on) {
        Map<Gauge, List<MeasureId>> measures = new EnumMap<>(Gauge.class);
        for (Gauge gauge : Gauge.values()) {
            if (!gauge.countsActs()) {
                measures.put(gauge, watch.measures().stream().filter(item -> counts(gauge, item, watch, on)).map(Watched::id).toList());
            }
        }
        List<Act> awaited = watch.acts().stream().filter(Act::isAwaitingReply).sorted(Comparator.comparing(act -> act.demand().replyBy())).toList();
        return new Board(on, measures, awaited, Reminding.matters(watch, on), states(watch), months(watch, on), busiest(watch, on), next(watch, on));
    }

    public int count(Gauge gauge) {
        return gauge.countsActs() ? awaited.size() : measures.get(gauge).size();
    }

    /** Past their deadline, but handed in: they wait for their acceptor, and do not stand among the matters. */
    public List<MeasureId> overdueInAcceptance() {
        Set<MeasureId> submitted = new HashSet<>(measures.get(Gauge.SUBMITTED));
        return measures.get(Gauge.OVERDUE).stream().filter(submitted::contains).toList();
    }

    public boolean isEmpty() {
        return states.isEmpty();
    }

    /** What began to need somebody on that day or later. */
    public List<Matter> since(LocalDate day) {
        return matters.stream().filter(matter -> !matter.isOlderThan(day)).toList();
    }

    private static boolean counts(Gauge gauge, Watched item, Watch watch, LocalDate on) {
        LocalDate due = item.state().isOpen() ? item.times().deadline() : null;
        boolean ahead = due != null && !due.isBefore(on);
        return switch (gauge) {
            case OVERDUE -> item.isOverdue(on);
            case DUE_TODAY -> on.equals(due);
            case DUE_THIS_WEEK -> ahead && !due.isAfter(on.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
            case DUE_IN_20 -> ahead && !due.isAfter(on.plusDays(SOON));
            case SUBMITTED -> item.state() == MeasureState.SUBMITTED;
            case REVIEW_DUE -> item.state() == MeasureState.LONG_TERM && item.times().reviewOn() != null && !item.times().reviewOn().isAfter(on);
            case EVIDENCE_MISSING -> item.evidence() == 0 && saysDone(item.state()) || item.times().wantedOn() != null && item.times().wantedOn().isBefore(on);
            case UNREPORTED -> isUnreported(item, watch, on);
            case REPLY_AWAITED -> false;
        };
    }

    private static @Nullable Watched next(Watch watch, LocalDate on) {
        return watch.measures().stream().filter(item -> item.state().isOpen() && item.times().deadline() != null && !item.times().deadline().isBefore(on))
            .min(Comparator.comparing(item -> item.times().deadline())).orElse(null);
    }

    private static boolean saysDone(MeasureState state) {
        return state == MeasureState.SUBMITTED || state == MeasureState.CLOSED || state == MeasureState.LONG_TERM;
    }

    /** Near its deadline, being worked on or not yet begun, and nothing was reported lately. */
    private static boolean isUnreported(Watched item, Watch watch, LocalDate on) {
        if (!item.state().isOpen() || item.state() == MeasureState.SUBMITTED) {
            return false;
        }
        Warning.Level level = Warning.of(item.times().deadline(), item.times().startedOn(), on, watch.rules().office().thresholds().get(item.kind())).level();
        LocalDate reported = item.times().reportedOn();
        return (level == Warning.Level.GREEN || level == Warning.Level.YELLOW)
            && (reported == null || reported.isBefore(on.minusDays(watch.rules().supervision().reportEvery())));
    }

    private static Map<MeasureState, Integer> states(Watch watch) {
        Map<MeasureState, Integer> states = new EnumMap<>(MeasureState.class);
        watch.measures().forEach(item -> states.merge(item.state(), 1, Integer::sum));
        return states;
    }

    private static List<MonthFigures> months(Watch watch, LocalDate on) {
        List<LocalDate> due = watch.measures().stream().map(item -> item.times().deadline()).filter(Objects::nonNull).toList();
        List<LocalDate> closed = watch.measures().stream().filter(item -> item.state() == MeasureState.CLOSED && item.times().closedOn() != null)
            .map(item -> item.times().closedOn()).toList();
        return MonthFigures.of(due, closed, on, MONTHS);
    }

    private static List<Busy> busiest(Watch watch, LocalDate on) {
        Map<String, List<MeasureId>> open = new HashMap<>();
        Map<String, Integer> overdue = new HashMap<>();
        watch.measures().stream().filter(item -> item.state().isOpen()).forEach(item -> {
            Set<String> names = new HashSet<>();
            item.who().handlers().forEach(who -> names.add(who.name()));
            for (String name : names) {
                open.computeIfAbsent(name, first -> new ArrayList<>()).add(item.id());
                overdue.merge(name, item.isOverdue(on) ? 1 : 0, Integer::sum);
            }
        });
        return open.entrySet().stream().map(entry -> new Busy(entry.getKey(), entry.getValue(), overdue.get(entry.getKey())))
            .sorted(Comparator.comparing(Busy::open).reversed().thenComparing(Comparator.comparing(Busy::overdue).reversed()).thenComparing(Busy::name))
            .limit(BUSIEST).toList();
    }
}
