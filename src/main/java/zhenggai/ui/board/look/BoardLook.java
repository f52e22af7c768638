package zhenggai.ui.board.look;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.reminding.Board;
import zhenggai.domain.reminding.Matter;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.ui.panel.DayWords;

/**
 * One look at the board.
 *
 * @param opened the day the case was last opened before today; null where it was not
 * @param day the day of the look in words, made where the look is: the names of the days take a while at their first use
 */
public record BoardLook(Board board, SupervisionRules rules, @Nullable LocalDate opened, String day) {
    public BoardLook(Board board, SupervisionRules rules, @Nullable LocalDate opened) {
        this(board, rules, opened, DayWords.withWeekday(board.on()));
    }

    /** The matters to show, each group under its heading, the sharpest first. */
    public List<BoardLine> lines(Shown shown) {
        Map<Concern, List<BoardLine>> groups = new EnumMap<>(Concern.class);
        for (Matter matter : board.matters()) {
            BoardLine line = new BoardLine(Concern.of(matter), 0, matter, isNew(matter));
            if (shown.admits(line)) {
                groups.computeIfAbsent(line.concern(), first -> new ArrayList<>()).add(line);
            }
        }
        List<BoardLine> lines = new ArrayList<>();
        groups.forEach((concern, group) -> {
            lines.add(new BoardLine(concern, group.size(), null, false));
            lines.addAll(group);
        });
        return lines;
    }

    /** How many of each group began after the case was last opened; groups without any are left out. */
    public Map<Concern, Integer> news() {
        Map<Concern, Integer> news = new EnumMap<>(Concern.class);
        board.matters().stream().filter(this::isNew).forEach(matter -> news.merge(Concern.of(matter), 1, Integer::sum));
        return news;
    }

    /** Days since the case was last opened; 0 where it was not. */
    public long daysAway() {
        return opened == null ? 0 : ChronoUnit.DAYS.between(opened, board.on());
    }

    /** What stood from the morning of the day of the last opening was seen on it; what happened on it may have happened later. */
    private boolean isNew(Matter matter) {
        return opened != null && !matter.isOlderThan(Concern.of(matter).isEvent() ? opened : opened.plusDays(1));
    }
}
