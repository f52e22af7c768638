package zhenggai.ui.lookback.begin;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import zhenggai.casework.OpenCase;
import zhenggai.casework.lasting.LookBacks;
import zhenggai.domain.Refused;
import zhenggai.domain.lookback.LookBack;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.DayWords;
import zhenggai.words.Texts;

/** What a look-back that was begun is called, when it is held and who goes, while that is changed; its sample stays. */
public final class PlanModel {
    private final OpenCase open;
    private final Background.Once saving;
    private final LookBack shown;
    private final StringProperty title = new SimpleStringProperty();
    private final StringProperty on = new SimpleStringProperty();
    private final StringProperty members = new SimpleStringProperty();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    public PlanModel(OpenCase open, Background background, LookBack shown) {
        this.open = open;
        this.saving = background.once();
        this.shown = shown;
        title.set(shown.title());
        on.set(DayWords.of(shown.on()));
        members.set(shown.members());
        List.of(title, on, members).forEach(text -> text.addListener((property, before, now) -> refusal.set("")));
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty onProperty() {
        return on;
    }

    StringProperty membersProperty() {
        return members;
    }

    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty underWayProperty() {
        return saving.underWayProperty();
    }

    /** Saves it; a refusal is said, and everything typed stays. */
    void save(Consumer<LookBack> then) {
        refusal.set("");
        String called = title.get();
        String held = on.get();
        String who = members.get();
        saving.attempt(() -> {
            LocalDate day = DayWords.read(held, open.today());
            if (day == null) {
                throw new Refused("look-back.day-missing");
            }
            return open.lookBacks().edit(shown.id(), new LookBacks.Plan(called, day, who));
        }, then, refused -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }
}
