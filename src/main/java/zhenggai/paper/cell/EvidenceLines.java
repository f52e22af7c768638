package zhenggai.paper.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import zhenggai.domain.spine.Evidence;
import zhenggai.words.Texts;

/** Evidence as papers name it: title, document number, date and where it is kept. */
public final class EvidenceLines {
    private EvidenceLines() {}

    /** One below the other, numbered. */
    public static String of(List<Evidence> evidence) {
        List<String> lines = new ArrayList<>();
        for (Evidence one : evidence) {
            String details = details(one);
            String named = details.isEmpty() ? one.title() : Texts.text("paper.evidence.with", one.title(), details);
            lines.add(Texts.text("paper.evidence.line", lines.size() + 1, named));
        }
        return lines.isEmpty() ? Texts.text("paper.evidence.none") : String.join("\n", lines);
    }

    public static String date(Evidence evidence) {
        return evidence.datedOn() == null ? "" : DayWords.of(evidence.datedOn());
    }

    private static String details(Evidence evidence) {
        String place = evidence.place().isBlank() ? "" : Texts.text("paper.evidence.kept", evidence.place());
        return List.of(evidence.documentNumber(), date(evidence), place).stream().filter(part -> !part.isBlank())
            .collect(Collectors.joining(Texts.text("paper.comma")));
    }
}
