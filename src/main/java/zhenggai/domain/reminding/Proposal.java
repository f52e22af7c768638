package zhenggai.domain.reminding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import zhenggai.domain.rules.Warning.Level;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Receiver;
import zhenggai.domain.supervision.SupervisionRules;

/** A paper that the matters of a day call for: the next rung, who it goes to, who gets a copy, about which items. A person issues it or not. */
public record Proposal(ActKind kind, Receiver to, List<Receiver> copies, List<Matter> matters) {
    public Proposal {
        copies = List.copyOf(copies);
        matters = List.copyOf(matters);
    }

    /** What belongs on one paper. */
    private record Sheet(ActKind kind, Receiver to) {}

    /**
     * One paper for each receiver and rung, in the order of the matters. Green goes to whoever handles it; yellow too, with a copy to the
     * lead leader; red to the department, with a copy to the first responsible person. Of several who answer alike the first one gets
     * it and the others a copy, because one paper answers the matter. Where such a one is missing, the next one who answers takes his
     * place; a paper for nobody says that somebody has to be named.
     *
     * @param party who a suggestion to hold to account goes to
     */
    public static List<Proposal> of(List<Matter> matters, List<Act> acts, SupervisionRules rules, Receiver party) {
        Map<MeasureId, List<Act>> before = new HashMap<>();
        acts.forEach(act -> act.items().forEach(item -> before.computeIfAbsent(item.measure(), id -> new ArrayList<>()).add(act)));
        Map<Sheet, List<Matter>> sheets = new LinkedHashMap<>();
        Map<Sheet, Set<Receiver>> copies = new HashMap<>();
        for (Matter matter : matters) {
            if (matter.item() != null) {
                ActKind kind = Ladder.next(matter, before.getOrDefault(matter.item().id(), List.of()));
                List<Receiver> receivers = receivers(kind, matter, party);
                Sheet sheet = new Sheet(kind, receivers.getFirst());
                sheets.computeIfAbsent(sheet, made -> new ArrayList<>()).add(matter);
                Set<Receiver> informed = copies.computeIfAbsent(sheet, made -> new LinkedHashSet<>());
                informed.addAll(receivers.subList(1, receivers.size()));
                informed.addAll(copies(matter, rules));
            }
        }
        return sheets.entrySet().stream().map(sheet -> new Proposal(sheet.getKey().kind(), sheet.getKey().to(),
            copies.get(sheet.getKey()).stream().filter(copy -> !copy.name().equals(sheet.getKey().to().name())).toList(), sheet.getValue())).toList();
    }

    /** The measures it is about, each once. */
    public List<MeasureId> items() {
        return matters.stream().map(matter -> matter.key().measure()).distinct().toList();
    }

    private static List<Receiver> receivers(ActKind kind, Matter matter, Receiver party) {
        Answerable who = matter.item().who();
        if (kind == ActKind.ACCOUNTABILITY && !party.isNobody()) {
            return List.of(party);
        }
        return matter.key().level() == Level.RED && matter.key().why() == Matter.Why.WARNING
            ? first(who.departments(), who.handlers(), who.leaders()) : first(who.handlers(), who.departments(), who.leaders());
    }

    private static List<Receiver> copies(Matter matter, SupervisionRules rules) {
        return switch (matter.key().level()) {
            case RED -> rules.firstResponsible().isEmpty() ? matter.item().who().leaders() : List.of(Receiver.named(rules.firstResponsible()));
            case YELLOW -> matter.item().who().leaders();
            default -> List.of();
        };
    }

    private static List<Receiver> first(List<Receiver> best, List<Receiver> second, List<Receiver> third) {
        return Stream.of(best, second, third).filter(choice -> !choice.isEmpty()).findFirst().orElse(List.of(Receiver.NOBODY));
    }
}
