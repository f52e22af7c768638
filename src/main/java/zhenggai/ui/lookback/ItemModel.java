package zhenggai.ui.lookback;

import java.time.LocalDate;
import java.util.List;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import zhenggai.casework.OpenCase;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.lookback.LookBackItemId;
import zhenggai.domain.lookback.Result;
import zhenggai.domain.lookback.Standing;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.words.Texts;

/** What is being recorded about one item of a look-back; kept as a draft until it is in the case. */
public final class ItemModel {
    private final OpenCase open;
    private final Background background;
    private final LookBack lookBack;
    private final LookBackItemId item;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final EditedText found;
    private final EditedText by;
    private final EditedText on;
    private final EditedText deadline;

    public ItemModel(OpenCase open, Background background, LookBack lookBack, LookBackItemId item, Drafts drafts) {
        this.open = open;
        this.background = background;
        this.lookBack = lookBack;
        this.item = item;
        String field = "look-back-item-" + item.value() + "-";
        this.found = EditedText.inForm(background, drafts, field + "found");
        this.by = EditedText.inForm(background, drafts, field + "by");
        this.on = EditedText.inForm(background, drafts, field + "on");
        this.deadline = EditedText.inForm(background, drafts, field + "deadline");
        by.stored(lookBack.members());
        on.stored(DayWords.of(lookBack.on().isAfter(open.today()) ? open.today() : lookBack.on()));
        List.of(found, by, on, deadline).forEach(text -> text.textProperty().addListener((property, before, now) -> refusal.set("")));
    }

    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public EditedText found() {
        return found;
    }

    public EditedText by() {
        return by;
    }

    public EditedText on() {
        return on;
    }

    /** The later day that is asked for after a relapse. */
    public EditedText deadline() {
        return deadline;
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    /** Records the result; what was typed is forgotten only when it is in the case. */
    public void record(Standing standing, Runnable then) {
        String what = found.text();
        String who = by.text();
        String when = on.text();
        String later = standing == Standing.RELAPSED ? deadline.text() : "";
        refusal.set("");
        background.attempt(() -> {
            LocalDate day = DayWords.read(when, open.today());
            return open.lookBacks().record(lookBack.id(), item, new Result(standing, what, who, day == null ? open.today() : day), later);
        }, done -> {
            List.of(found, by, on, deadline).forEach(EditedText::forget);
            then.run();
        }, refused -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }
}
