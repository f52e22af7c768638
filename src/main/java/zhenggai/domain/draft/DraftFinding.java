package zhenggai.domain.draft;

import java.util.List;

/**
 * A finding as it would enter a case. {@code node} is the category itself where measures stand directly under it;
 * {@code within} is the title of the finding it is a part of, or empty.
 */
public record DraftFinding(DraftNode node, String within, List<DraftNode> measures) {

    public DraftFinding {
        measures = List.copyOf(measures);
    }

    public String number() {
        return node.number();
    }

    public String title() {
        return node.title();
    }
}
