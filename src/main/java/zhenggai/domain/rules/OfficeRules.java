package zhenggai.domain.rules;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.time.CountingRules;

/**
 * What an office decides for itself. {@code mostExtensions} is how often one deadline may be extended, null where there is no such
 * rule; {@code labels} holds only the roles that the office calls by another word.
 */
public record OfficeRules(CountingRules counting, Map<FindingKind, Thresholds> thresholds, @Nullable Integer mostExtensions, Map<Role, String> labels) {
    public static final OfficeRules USUAL = new OfficeRules(CountingRules.USUAL, Map.of(), null, Map.of());

    /** @throws Refused when the number of extensions is negative, or a label is longer than a column heading can be */
    public OfficeRules {
        if (mostExtensions != null && mostExtensions < 0) {
            throw new Refused("rules.most-extensions", mostExtensions);
        }
        Map<FindingKind, Thresholds> all = new EnumMap<>(FindingKind.class);
        for (FindingKind kind : FindingKind.values()) {
            all.put(kind, thresholds.getOrDefault(kind, Thresholds.USUAL));
        }
        Map<Role, String> own = new EnumMap<>(Role.class);
        labels.forEach((role, label) -> {
            if (label.strip().length() > LONGEST_LABEL) {
                throw new Refused("rules.label-too-long", label.strip());
            }
            if (!label.isBlank()) {
                own.put(role, label.strip());
            }
        });
        thresholds = Map.copyOf(all);
        labels = Map.copyOf(own);
    }

    private static final int LONGEST_LABEL = 10;

    public OfficeRules counted(CountingRules newCounting) {
        return new OfficeRules(newCounting, thresholds, mostExtensions, labels);
    }
}
