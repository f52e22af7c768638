package zhenggai.ui.board.look;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;
import zhenggai.ui.kit.Remembered;

/** The day a case file was last opened on this PC before today: opening it again on the same day changes nothing. */
public final class LastOpening {
    private LastOpening() {}

    /**
     * Notes that the file is open today.
     *
     * @return the last day before; null where it was not opened before
     */
    public static @Nullable LocalDate note(Remembered remembered, Path file, LocalDate today) {
        String newest = "board-opened:" + file;
        String earlier = "board-opened-before:" + file;
        LocalDate opened = day(remembered.text(newest, ""));
        if (opened != null && opened.isBefore(today)) {
            remembered.keep(earlier, opened);
        }
        remembered.keep(newest, today);
        LocalDate before = day(remembered.text(earlier, ""));
        return before != null && before.isBefore(today) ? before : null;
    }

    private static @Nullable LocalDate day(String kept) {
        try {
            return kept.isEmpty() ? null : LocalDate.parse(kept);
        } catch (DateTimeParseException e) {
            // settings that somebody edited must not keep anybody from working
            return null;
        }
    }
}
