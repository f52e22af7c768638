package zhenggai.words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import zhenggai.domain.ledger.DueItem;
import zhenggai.domain.rules.Warning;

/** What is said to somebody who is not looking at the case: how much is overdue and how much falls due today. */
public final class DueSentence {
    private DueSentence() {}

    /**
     * @param of whose items they are: a person's, a department's, a case's
     * @return empty where nothing is urgent
     */
    public static Optional<String> of(String of, List<DueItem> items) {
        List<Warning> dated = items.stream().map(DueItem::warning).filter(warning -> warning.due() != null).toList();
        long over = dated.stream().filter(warning -> warning.daysLeft() < 0).count();
        long today = dated.stream().filter(warning -> warning.daysLeft() == 0).count();
        List<String> parts = new ArrayList<>();
        if (over > 0) {
            parts.add(Texts.text("remind.over", over));
        }
        if (today > 0) {
            parts.add(Texts.text("remind.today", today));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Texts.text("remind.due", of, String.join(Texts.text("list.comma"), parts)));
    }

    /** A case is called like its file. */
    public static String caseName(Path file) {
        return file.getFileName().toString().replaceFirst("\\.zgt$", "");
    }
}
