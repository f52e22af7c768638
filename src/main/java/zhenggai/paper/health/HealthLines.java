package zhenggai.paper.health;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import zhenggai.domain.backup.Health;
import zhenggai.paper.type.PaperFonts;
import zhenggai.words.HealthWords;
import zhenggai.words.HealthWords.Line;
import zhenggai.words.Texts;

/** All that a look at a case finds, with what papers are set in on this PC: no fault of the case, and still to be known before one is handed in. */
public final class HealthLines {
    private HealthLines() {}

    public static List<Line> of(Health health, LocalDate today, ZoneId zone, PaperFonts fonts) {
        return Stream.concat(HealthWords.lines(health, today, zone).stream(), Stream.of(fonts(fonts))).toList();
    }

    private static Line fonts(PaperFonts fonts) {
        String substituted = fonts.choices().stream().filter(choice -> !choice.isOfficial()).map(PaperFonts.Choice::officialName).distinct()
            .collect(Collectors.joining(Texts.text("list.comma")));
        return new Line(true, Texts.text("health.of-fonts"), isOfficial(fonts) ? Texts.text("health.fonts-official") : Texts.text("health.fonts-substituted", substituted));
    }

    /** Whether every part of a paper is set in its official font. */
    public static boolean isOfficial(PaperFonts fonts) {
        return fonts.choices().stream().allMatch(PaperFonts.Choice::isOfficial);
    }
}
