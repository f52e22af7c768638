package zhenggai.domain.supervision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import zhenggai.domain.spine.MeasureId;

/** The supervision acts of a case, as they were issued, with the rules by which their numbers are written. */
public record ActLog(List<Act> acts, SupervisionRules rules) {
    public static final ActLog NONE = new ActLog(List.of(), SupervisionRules.USUAL);

    public ActLog {
        acts = List.copyOf(acts);
    }

    /** The acts about each measure, void ones left out; measures without any are left out. */
    public Map<MeasureId, List<Act>> byMeasure() {
        Map<MeasureId, List<Act>> byMeasure = new HashMap<>();
        acts.stream().filter(act -> !act.isVoid())
            .forEach(act -> act.items().forEach(item -> byMeasure.computeIfAbsent(item.measure(), made -> new ArrayList<>()).add(act)));
        return byMeasure;
    }
}
