package zhenggai.domain.register;

import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.NamedRegulation.Mention;
import zhenggai.domain.spine.MeasureId;

/**
 * A title that texts of the case name and the register does not know, or knows without some of the measures that name it.
 *
 * @param registered the regulation of that title, null where there is none
 * @param mentions those that name it and are not linked to it
 */
public record Offer(String title, @Nullable RegulationId registered, List<Mention> mentions) {

    public List<MeasureId> measures() {
        return mentions.stream().map(mention -> mention.leaf().measure().id()).toList();
    }
}
