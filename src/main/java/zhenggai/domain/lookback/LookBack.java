package zhenggai.domain.lookback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.Refused;

/**
 * One look-back: its title, day and members, by which rule its items were drawn, and the items.
 *
 * @param pool how many closed and long-term measures it drew from
 */
public record LookBack(LookBackId id, String title, LocalDate on, String members, Draw draw, int pool, List<LookBackItem> items) {

    /** @throws Refused when it has no title or nobody goes */
    public LookBack {
        title = title.strip();
        members = members.strip();
        if (title.isEmpty()) {
            throw new Refused("look-back.title-missing");
        }
        if (members.isEmpty()) {
            throw new Refused("look-back.members-missing");
        }
    }

    public static LookBack drawn(String title, LocalDate on, String members, Sample sample) {
        List<LookBackItem> items = new ArrayList<>();
        sample.drawn().forEach(candidate -> items.add(LookBackItem.drawn(candidate, items.size() + 1)));
        return new LookBack(LookBackId.NEW, title, on, members, sample.draw(), sample.pool(), items);
    }

    public LookBack worded(String newTitle, LocalDate newOn, String newMembers) {
        return new LookBack(id, newTitle, newOn, newMembers, draw, pool, items);
    }

    public LookBackItem item(LookBackItemId item) {
        return items.stream().filter(one -> one.id().equals(item)).findFirst().orElseThrow(() -> new Refused("case.thing-gone"));
    }

    public LookBackFigures figures() {
        return LookBackFigures.of(items);
    }
}
