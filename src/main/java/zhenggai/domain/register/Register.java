package zhenggai.domain.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.NamedRegulation;
import zhenggai.domain.ledger.NamedRegulation.Mention;
import zhenggai.domain.rules.OfficeRules;
import zhenggai.domain.rules.Thresholds;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.time.WorkCalendar;

/** The regulations of a case in the order they were taken in, and what its texts name beside them. */
public record Register(List<Regulation> regulations) {
    public static final Register EMPTY = new Register(List.of());

    public Register {
        regulations = List.copyOf(regulations);
    }

    /** When a stage begins to warn: like a measure of the rectification period. */
    public static Thresholds thresholds(OfficeRules rules) {
        return rules.thresholds().get(FindingKind.CONCENTRATED);
    }

    /** The regulation of that title; of several the newest, because one that was made is revised later. */
    public Optional<Regulation> find(String title) {
        return regulations.stream().filter(regulation -> regulation.isTitled(title)).reduce((first, second) -> second);
    }

    /** Those that a measure makes. */
    public List<Regulation> madeBy(MeasureId measure) {
        return regulations.stream().filter(regulation -> regulation.measures().contains(measure)).toList();
    }

    /** The titles named in the texts that are not in the register, or not linked to all who name them, in the order of the ledger. */
    public List<Offer> offers(Ledger ledger) {
        return NamedRegulation.of(ledger).stream().map(this::offer).filter(offer -> !offer.mentions().isEmpty()).toList();
    }

    private Offer offer(NamedRegulation named) {
        @Nullable Regulation known = find(named.title()).orElse(null);
        List<Mention> open = known == null ? named.mentions()
            : named.mentions().stream().filter(mention -> !isLinked(named.title(), mention.leaf().measure().id())).toList();
        return new Offer(named.title(), known == null ? null : known.id(), open);
    }

    private boolean isLinked(String title, MeasureId measure) {
        return madeBy(measure).stream().anyMatch(regulation -> regulation.isTitled(title));
    }

    /** The stages that are to be done next, one of each unfinished regulation, and later ones whose day is near; most urgent first. */
    public List<StageDue> due(LocalDate on, OfficeRules rules, WorkCalendar calendar) {
        return regulations.stream().flatMap(regulation -> regulation.stages().stream().filter(stage -> !stage.isDone())
                .map(stage -> due(regulation, stage, on, rules, calendar)).filter(due -> isOwed(due, regulation)))
            .sorted(Comparator.comparing(due -> due.warning().due(), Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    private static boolean isOwed(StageDue due, Regulation regulation) {
        return due.warning().level() != Warning.Level.NONE || regulation.current().filter(due.stage()::equals).isPresent();
    }

    private static StageDue due(Regulation regulation, Stage stage, LocalDate on, OfficeRules rules, WorkCalendar calendar) {
        Warning warning = regulation.warning(stage, on, thresholds(rules));
        return new StageDue(regulation, stage, warning, warning.due() == null ? null : calendar.workingDays(on, warning.due()));
    }
}
