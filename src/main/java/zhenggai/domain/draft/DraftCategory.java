package zhenggai.domain.draft;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A category as it would enter a case. {@code node} is missing where the document has no such level;
 * the title is then the section's, or empty.
 */
public record DraftCategory(@Nullable DraftNode node, String number, String title, List<DraftFinding> findings) {

    public DraftCategory {
        findings = List.copyOf(findings);
    }
}
