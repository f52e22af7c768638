package zhenggai.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import zhenggai.domain.Subject;
import zhenggai.domain.backup.Salvaged;
import zhenggai.domain.backup.Salvaged.Loss;

/** What could be saved of a damaged case, and what could not, in sentences. */
public final class SalvageWords {
    private SalvageWords() {}

    public static List<String> lines(Salvaged salvaged) {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.text("salvage.saved", salvaged.contents().findings(), salvaged.contents().measures(), salvaged.rows()));
        if (salvaged.fromHistory() > 0) {
            lines.add(Texts.text("salvage.from-history", salvaged.fromHistory()));
        }
        if (salvaged.brokenAt() > 0) {
            lines.add(Texts.text("salvage.history-broken", salvaged.brokenAt()));
        }
        if (salvaged.losses().isEmpty()) {
            lines.add(Texts.text("salvage.nothing-lost"));
        }
        salvaged.losses().forEach(loss -> lines.add(line(loss)));
        if (salvaged.losses().stream().anyMatch(loss -> loss.table().equals("office"))) {
            lines.add(Texts.text("salvage.office-lost"));
        }
        return lines;
    }

    private static String line(Loss loss) {
        if (loss.until() == Loss.ALL) {
            return Texts.text("salvage.lost-all", table(loss.table()), loss.why());
        }
        return loss.from() == loss.until() ? Texts.text("salvage.lost-one", table(loss.table()), loss.from(), loss.why())
            : Texts.text("salvage.lost", table(loss.table()), loss.from(), loss.until(), loss.why());
    }

    /** What a table holds, as people call it. */
    private static String table(String table) {
        return switch (table) {
            case "step", "step_row" -> Texts.text("salvage.history");
            case "series" -> Texts.text("salvage.series");
            case "paper_file" -> Texts.text("salvage.pages");
            default -> Arrays.stream(Subject.values()).filter(subject -> subject.name().equals(table.toUpperCase(Locale.ROOT))).findFirst().map(Texts::text).orElse(table);
        };
    }
}
