package zhenggai.ui.supervision.follow;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActItem;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.WarningBadge;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.supervision.follow.FollowModel.Seen;
import zhenggai.ui.supervision.look.ActQuery;
import zhenggai.ui.supervision.look.ItemWords;
import zhenggai.words.MinuteWords;
import zhenggai.words.Texts;

/** Everything an act says: to whom, what is required, and each item as it stood then, with the way to the item and to all that was sent about it. */
final class ActContents {
    private final FollowModel model;
    private final ActPanel.Outside outside;
    private final VBox lines = new VBox();

    ActContents(FollowModel model, ActPanel.Outside outside) {
        this.model = model;
        this.outside = outside;
    }

    Node build() {
        lines.setSpacing(Theme.em(0.8));
        model.seenProperty().addListener((property, before, now) -> show(now));
        show(model.seenProperty().get());
        return lines;
    }

    private void show(@Nullable Seen seen) {
        if (seen == null) {
            return;
        }
        Act act = seen.act();
        List<Node> shown = new ArrayList<>();
        fact(shown, "acts.column.copies", String.join(Texts.text("list.comma"), act.copies()));
        fact(shown, "acts.decided-at", MinuteWords.of(act.minute()));
        fact(shown, "acts.found", act.demand().found());
        fact(shown, "acts.requirement", act.demand().requirement());
        fact(shown, "acts.column.reply-by", act.demand().replyBy() == null ? Texts.text("acts.reply-never") : act.demand().replyDays() == null
            ? DayWords.withWeekday(act.demand().replyBy()) : Texts.text("acts.reply-in", DayWords.withWeekday(act.demand().replyBy()), act.demand().replyDays()));
        shown.add(Forms.field(Texts.text("acts.column.issued-by"), line(Texts.text("acts.issued-by-on", act.issuedBy(), DayWords.of(act.issuedOn())))));
        shown.add(Forms.heading(Texts.text("acts.items-count", act.items().size())));
        act.items().forEach(item -> shown.add(item(seen, item)));
        lines.getChildren().setAll(shown);
    }

    private static void fact(List<Node> shown, String key, String words) {
        if (!words.isEmpty()) {
            shown.add(Forms.field(Texts.text(key), line(words)));
        }
    }

    private Node item(Seen seen, ActItem item) {
        ActItem.Told told = item.told();
        Hyperlink code = new Hyperlink(told.code());
        code.setAccessibleText(Texts.text("acts.to-measure", told.code()));
        code.setOnAction(event -> outside.toMeasure(item.measure()));
        FlowPane head = new FlowPane(Theme.em(0.8), Theme.em(0.2), code);
        head.getStyleClass().add("entry-head");
        if (item.level() != Warning.Level.NONE) {
            head.getChildren().add(new WarningBadge(item.level()));
        }
        Hyperlink all = new Hyperlink(Texts.text("acts.all-about-item"));
        all.setAccessibleText(Texts.text("acts.all-about", told.code()));
        all.setOnAction(event -> outside.list(ActQuery.EVERYTHING.about(new ActQuery.About(item.measure(), told.code()))));
        VBox entry = new VBox(Theme.em(0.25), head, muted(told.finding()), line(told.measure()));
        for (String words : List.of(ItemWords.stand(item, seen.act().issuedOn()), ItemWords.before(item, seen.rules()), told.latest().isEmpty() ? "" : Texts.text("acts.item.latest", told.latest()))) {
            if (!words.isEmpty()) {
                entry.getChildren().add(muted(words));
            }
        }
        entry.getChildren().add(all);
        entry.getStyleClass().add("entry");
        return entry;
    }

    private static Label line(String words) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private static Label muted(String words) {
        Label line = Forms.muted(words);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
