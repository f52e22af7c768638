package zhenggai.domain.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.spine.ProgressEntry;

/** A title that measures, their results or their newest progress name, once however many of them do, with those measures. */
public record NamedRegulation(String title, List<Mention> mentions) {

    /** A measure that names it, below its finding. */
    public record Mention(FindingBranch finding, MeasureLeaf leaf) {}

    /** In the order they are first named. */
    public static List<NamedRegulation> of(Ledger ledger) {
        Map<String, List<Mention>> found = new LinkedHashMap<>();
        ledger.findings().forEach(finding -> finding.measures().forEach(leaf ->
            titles(leaf).forEach(title -> found.computeIfAbsent(title, named -> new ArrayList<>()).add(new Mention(finding, leaf)))));
        return found.entrySet().stream().map(one -> new NamedRegulation(one.getKey(), List.copyOf(one.getValue()))).toList();
    }

    private static Set<String> titles(MeasureLeaf leaf) {
        Set<String> titles = new LinkedHashSet<>();
        Stream.of(leaf.measure().text(), leaf.measure().resultText(), leaf.measure().publicResult(), reported(leaf.latest()))
            .forEach(text -> titles.addAll(NamedTitles.in(text)));
        return titles;
    }

    private static String reported(@Nullable ProgressEntry entry) {
        return entry == null ? "" : entry.done() + "\n" + entry.nextStep();
    }
}
