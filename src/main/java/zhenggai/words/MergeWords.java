package zhenggai.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.history.FieldChange;
import zhenggai.domain.history.ThingChange;
import zhenggai.domain.merge.Dispute;

/** What two sides of a merge did, in words: of which thing, which field, as it was, as it is here and as it is there. */
public final class MergeWords {
    private MergeWords() {}

    /** One field that both changed, or one thing that a side took away. */
    public record Line(Dispute dispute, String thing, String field, String before, String mine, String theirs) {}

    /** A line for each dispute; fields that only repeat what another one says are left out. */
    public static Line line(Dispute dispute) {
        ThingChange mine = dispute.mine();
        String thing = Texts.text("history.thing", mine.subject(), HistorySentence.called(mine));
        if (dispute.conflict().isRemoval()) {
            return new Line(dispute, thing, Texts.text("merge.whole"), "", kept(mine), kept(dispute.theirs()));
        }
        List<FieldChange> shown = said(mine);
        List<FieldChange> there = said(dispute.theirs());
        String table = mine.subject().name().toLowerCase(Locale.ROOT);
        String labels = Stream.concat(shown.stream(), there.stream()).map(FieldChange::field).distinct().map(column -> Texts.field(table, column))
            .collect(Collectors.joining(Texts.text("history.and")));
        return new Line(dispute, thing, labels, values(shown, true), values(shown, false), values(there, false));
    }

    public static List<String> lines(List<Dispute> disputes) {
        return disputes.stream().map(MergeWords::line)
            .map(line -> line.dispute().conflict().isRemoval() ? Texts.text("merge.line-removed", line.thing(), line.mine(), line.theirs())
                : Texts.text("merge.line", line.thing(), line.field(), line.before(), line.mine(), line.theirs())).toList();
    }

    /**
     * From where on both sides count.
     *
     * @param merged the day on which they were one last; null where they parted at a step
     */
    public static String since(@Nullable LocalDate merged, long step, int mine, int theirs) {
        return merged == null ? Texts.text("merge.since", step, mine, theirs) : Texts.text("merge.since-merged", merged, mine, theirs);
    }

    /** A number that both sides gave. */
    public static String renumbered(ThingChange thing) {
        FieldChange number = thing.fields().getFirst();
        return Texts.text("merge.renumbered", Texts.text("history.thing", thing.subject(), HistorySentence.called(thing)), number.before(), number.after());
    }

    private static String kept(ThingChange thing) {
        return Texts.text(thing.what() == ThingChange.What.REMOVED ? "merge.took-away" : "merge.worked-on");
    }

    /** The fields a person reads; where only silent ones differ, those. */
    private static List<FieldChange> said(ThingChange thing) {
        List<FieldChange> said = thing.fields().stream().filter(field -> HistorySentence.isSaid(thing, field)).toList();
        return said.isEmpty() ? thing.fields() : said;
    }

    private static String values(List<FieldChange> fields, boolean before) {
        return fields.stream().map(field -> value(field, before ? field.before() : field.after())).collect(Collectors.joining(Texts.text("history.and")));
    }

    private static String value(FieldChange field, @Nullable String stored) {
        return stored == null ? Texts.text("merge.empty") : HistorySentence.isReadable(field) ? HistorySentence.value(field.field(), stored) : Texts.text("merge.other");
    }
}
