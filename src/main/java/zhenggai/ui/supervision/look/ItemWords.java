package zhenggai.ui.supervision.look;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import zhenggai.domain.supervision.ActItem;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.words.ActWords;
import zhenggai.words.Texts;

/** How an item of an act stood on the day the act was issued, in words. */
public final class ItemWords {
    private ItemWords() {}

    /** What was promised, what it was extended to, and how many days and working days were left or over; empty where nothing is owed. */
    public static String stand(ActItem item, LocalDate issuedOn) {
        ActItem.Told told = item.told();
        List<String> parts = new ArrayList<>();
        if (!told.original().isEmpty()) {
            parts.add(told.extendedTo().isEmpty() ? Texts.text("acts.item.deadline", told.original())
                : Texts.text("acts.item.extended", told.original(), told.current(), told.extendedTo().size()));
        }
        Integer left = item.daysLeft(issuedOn);
        if (left != null && told.workingDaysLeft() != null) {
            parts.add(Texts.text(left < 0 ? "acts.item.over" : "acts.item.left", Math.abs(left), Math.abs(told.workingDaysLeft())));
        }
        return String.join(Texts.text("acts.item.comma"), parts);
    }

    /** What had been sent about it before; empty where nothing had. */
    public static String before(ActItem item, SupervisionRules rules) {
        List<ActItem.Earlier> before = item.told().before();
        return before.isEmpty() ? "" : Texts.text("acts.item.before", before.stream()
            .map(earlier -> Texts.text("acts.item.earlier", ActWords.title(earlier.kind(), earlier.serial(), rules), earlier.on())).collect(Collectors.joining(Texts.text("list.comma"))));
    }
}
