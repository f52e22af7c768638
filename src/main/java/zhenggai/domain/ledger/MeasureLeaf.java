package zhenggai.domain.ledger;

import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.ProgressEntry;

/** A measure with who answers for it, its newest progress entry, how many pieces of evidence back it, and every extension asked for, oldest first. */
public record MeasureLeaf(Measure measure, List<Duty> duties, @Nullable ProgressEntry latest, int evidence, List<Extension> extensions) {

    /** How often the deadline was moved. */
    public int timesExtended() {
        return Extension.granted(extensions).size();
    }

    public List<String> names(Role role) {
        return duties.stream().filter(d -> d.role() == role).map(Duty::name).toList();
    }
}
