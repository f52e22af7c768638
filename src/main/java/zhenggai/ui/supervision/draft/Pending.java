package zhenggai.ui.supervision.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import zhenggai.casework.OpenCase;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.ActItem;
import zhenggai.words.Texts;

/**
 * What waits to be decided about measures before another paper goes out about them.
 *
 * @param replied somebody replied, and nobody said what it is worth
 * @param asked somebody asked for an extension, and nobody decided
 */
public record Pending(Set<MeasureId> replied, Set<MeasureId> asked) {
    public static final Pending NOTHING = new Pending(Set.of(), Set.of());

    /** Off the FX thread. */
    public static Pending read(OpenCase open) {
        return new Pending(open.acts().all().stream().filter(act -> !act.isVoid() && act.reply() != null && act.outcome() == null)
            .flatMap(act -> act.items().stream()).map(ActItem::measure).collect(Collectors.toSet()),
            open.extensions().all().stream().filter(Extension::isPending).map(Extension::measure).collect(Collectors.toSet()));
    }

    /** That it should be seen to first; empty where nothing waits. */
    public String words(MeasureId measure) {
        List<String> waiting = new ArrayList<>();
        if (replied.contains(measure)) {
            waiting.add(Texts.text("proposals.pending-reply"));
        }
        if (asked.contains(measure)) {
            waiting.add(Texts.text("proposals.pending-extension"));
        }
        return waiting.isEmpty() ? "" : Texts.text("proposals.pending", String.join(Texts.text("batch.semicolon"), waiting));
    }
}
