package zhenggai.domain.ledger;

import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.ProgressEntry;

/** A measure with who answers for it, its newest progress entry, and how many pieces of evidence back it. */
public record MeasureLeaf(Measure measure, List<Duty> duties, @Nullable ProgressEntry latest, int evidence) {

    public List<String> names(Role role) {
        return duties.stream().filter(d -> d.role() == role).map(Duty::name).toList();
    }
}
