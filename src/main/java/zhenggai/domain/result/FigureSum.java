package zhenggai.domain.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the figures that count alike come to, exactly, each thing once: those of one name and unit, money too, and all that count
 * regulations. Figures marked as the same count once, and so does a regulation that several figures name.
 *
 * @param name what was counted
 * @param counted figures that the total counts
 * @param repeated figures that it leaves out, because what they count is counted
 * @param approximate counted ones that are not exact
 * @param unbacked counted ones that no evidence backs
 */
public record FigureSum(String name, Quantity total, int counted, int repeated, int approximate, int unbacked) {

    public String unit() {
        return FigureWords.unit(total);
    }

    /** One sum a name and unit, in the order in which they first occur. */
    public static List<FigureSum> of(Collection<Figure> figures) {
        Map<FigureId, List<Figure>> same = figures.stream().collect(Collectors.groupingBy(FigureSum::root, LinkedHashMap::new, Collectors.toList()));
        Map<Alike, Running> sums = new LinkedHashMap<>();
        Set<String> regulations = new HashSet<>();
        for (List<Figure> group : same.values()) {
            Figure one = group.getFirst();
            sums.computeIfAbsent(Alike.of(one), alike -> new Running(alike.name(), one.amount().quantity())).add(group, regulations);
        }
        return sums.values().stream().map(Running::sum).filter(sum -> sum.counted() > 0).toList();
    }

    private static FigureId root(Figure figure) {
        return figure.sameAs() == null ? figure.id() : figure.sameAs();
    }

    /** What is counted in which unit; regulations whatever word stands for their unit. */
    private record Alike(String name, String unit) {
        static Alike of(Figure figure) {
            return figure.regulations().isEmpty() ? new Alike(figure.name(), FigureWords.unit(figure.amount().quantity()))
                : new Alike(FigureWords.regulations(), "");
        }
    }

    /** A sum that is being made. */
    private static final class Running {
        private final String name;
        private final List<Quantity> parts = new ArrayList<>();
        private final Quantity first;
        private int counted;
        private int repeated;
        private int approximate;
        private int unbacked;

        Running(String name, Quantity first) {
            this.name = name;
            this.first = first;
        }

        void add(List<Figure> group, Set<String> regulations) {
            Figure one = group.getFirst();
            List<String> named = one.regulations();
            long isNew = named.stream().filter(regulations::add).count();
            if (!named.isEmpty() && isNew == 0) {
                repeated += group.size();
                return;
            }
            parts.add(named.isEmpty() ? one.amount().quantity() : new Quantity.Count(BigDecimal.valueOf(isNew), FigureWords.unit(first)));
            counted++;
            repeated += group.size() - 1;
            approximate += one.amount().approximation() == Approximation.EXACT ? 0 : 1;
            unbacked += group.stream().anyMatch(Figure::isBacked) ? 0 : 1;
        }

        FigureSum sum() {
            Quantity total = first instanceof Quantity.Count count ? new Quantity.Count(numbers(), count.unit()) : new Quantity.Money(fen());
            return new FigureSum(name, total, counted, repeated, approximate, unbacked);
        }

        private BigDecimal numbers() {
            return parts.stream().map(part -> part instanceof Quantity.Count count ? count.number() : BigDecimal.ZERO).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        private long fen() {
            return parts.stream().mapToLong(part -> part instanceof Quantity.Money money ? money.fen() : 0).reduce(0, Math::addExact);
        }
    }
}
