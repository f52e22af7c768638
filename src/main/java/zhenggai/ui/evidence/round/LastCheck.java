package zhenggai.ui.evidence.round;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import zhenggai.domain.evidence.FileCheck;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.panel.DayWords;
import zhenggai.words.Texts;

/**
 * How the last whole check of the files of a case came out, as it is remembered on this PC: hashes name no one and tell nothing of the case.
 *
 * @param checked how many different files were read
 * @param troubled how many pieces had no good file
 * @param hashes the files that were not good, not necessarily all of them
 */
public record LastCheck(LocalDateTime at, int checked, int troubled, List<String> hashes) {
    /** When the whole folder is away, its files need not be remembered one by one. */
    private static final int MOST = 40;
    private static final String BETWEEN = " ";
    private static final int NUMBERS = 3;

    static LastCheck of(FileCheck check, LocalDateTime at) {
        return new LastCheck(at.withNano(0), check.checked(), check.troubles().size(),
            check.troubles().stream().map(trouble -> trouble.piece().file().sha256()).distinct().limit(MOST).toList());
    }

    /** What is remembered of that case; nothing where it was never checked here, or somebody edited the settings. */
    static Optional<LastCheck> of(Remembered remembered, Path file) {
        String[] kept = remembered.text(key(file), "").split(BETWEEN);
        try {
            return kept.length < NUMBERS ? Optional.empty()
                : Optional.of(new LastCheck(LocalDateTime.parse(kept[0]), Integer.parseInt(kept[1]), Integer.parseInt(kept[2]), Arrays.asList(kept).subList(NUMBERS, kept.length)));
        } catch (DateTimeException | NumberFormatException e) {
            // settings that somebody edited must not keep anybody from working
            return Optional.empty();
        }
    }

    void keep(Remembered remembered, Path file) {
        remembered.keep(key(file), String.join(BETWEEN, Stream.concat(Stream.of(at, checked, troubled).map(String::valueOf), hashes.stream()).toList()));
    }

    /** When it was, and how it came out. */
    public String words() {
        return troubled == 0 ? Texts.text("round.last-intact", DayWords.of(at.toLocalDate()), minute(), checked) : Texts.text("round.last-troubled", DayWords.of(at.toLocalDate()), minute(), checked, troubled);
    }

    private String minute() {
        return "%02d:%02d".formatted(at.getHour(), at.getMinute());
    }

    private static String key(Path file) {
        return "evidence-checked:" + file;
    }
}
