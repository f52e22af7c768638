package zhenggai.ui.lookback.begin;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import zhenggai.casework.OpenCase;
import zhenggai.casework.lasting.LookBacks;
import zhenggai.domain.Refused;
import zhenggai.domain.lookback.Candidate;
import zhenggai.domain.lookback.Draw;
import zhenggai.domain.lookback.DrawMethod;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.lookback.Share;
import zhenggai.domain.lookback.ShareUnit;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Background;
import zhenggai.ui.panel.DayWords;
import zhenggai.words.Texts;

/** A look-back that is being begun: what was typed and chosen, and what the rule draws from the case as it is. */
public final class BeginModel {
    private static final String USUAL_SHARE = "20";
    /** Days as digits, 20261012, make a seed that is easily said and written down. */
    private static final int YEARS = 10_000;
    private static final int MONTHS = 100;

    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final Background.Once beginning;
    private final StringProperty title = new SimpleStringProperty();
    private final StringProperty on = new SimpleStringProperty();
    private final StringProperty members = new SimpleStringProperty("");
    private final StringProperty seed = new SimpleStringProperty();
    private final StringProperty amount = new SimpleStringProperty(USUAL_SHARE);
    private final ObjectProperty<ShareUnit> unit = new SimpleObjectProperty<>(ShareUnit.PERCENT);
    private final ObjectProperty<DrawMethod> method = new SimpleObjectProperty<>(DrawMethod.SEED);
    private final ObservableSet<MeasureId> picked = FXCollections.observableSet();
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(Seen.NONE);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    /** Everything that could be drawn, in the order of the ledger, and which of it is. */
    public record Seen(List<Candidate> candidates, Set<MeasureId> drawn) {
        static final Seen NONE = new Seen(List.of(), Set.of());
    }

    public BeginModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        this.beginning = background.once();
        LocalDate today = open.today();
        title.set(Texts.text("look-back.usual-title", today.getYear()));
        on.set(DayWords.of(today));
        seed.set(String.valueOf(today.getYear() * YEARS + today.getMonthValue() * MONTHS + today.getDayOfMonth()));
        List.<ObservableValue<?>>of(seed, amount, unit, method).forEach(property -> property.addListener((changed, before, now) -> draw()));
        picked.addListener((SetChangeListener<MeasureId>) change -> draw());
        List.of(title, on, members).forEach(text -> text.addListener((property, before, now) -> refusal.set("")));
    }

    public StringProperty titleProperty() {
        return title;
    }

    public StringProperty onProperty() {
        return on;
    }

    public StringProperty membersProperty() {
        return members;
    }

    public StringProperty seedProperty() {
        return seed;
    }

    public StringProperty amountProperty() {
        return amount;
    }

    public ObjectProperty<ShareUnit> unitProperty() {
        return unit;
    }

    public ObjectProperty<DrawMethod> methodProperty() {
        return method;
    }

    /** What is picked by hand. */
    public ObservableSet<MeasureId> picked() {
        return picked;
    }

    public ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** While it is under way nothing can be asked for a second time. */
    public ReadOnlyBooleanProperty underWayProperty() {
        return beginning.underWayProperty();
    }

    /** Draws what the rule draws now; where it draws nothing, that is said. */
    public void draw() {
        refusal.set("");
        Asked asked = asked();
        looks.run(() -> {
            List<Candidate> all = open.lookBacks().candidates();
            try {
                return new Drawn(new Seen(all, Set.copyOf(open.lookBacks().sample(asked.draw(), asked.picked()).drawn().stream().map(Candidate::id).toList())), "");
            } catch (Refused refused) {
                return new Drawn(new Seen(all, Set.of()), Texts.sentence(refused.textKey(), refused.args()));
            }
        }, drawn -> {
            seen.set(drawn.seen());
            refusal.set(drawn.refusal());
        });
    }

    /** Begins it; a refusal is said, and everything typed stays. */
    public void begin(Consumer<LookBack> then) {
        refusal.set("");
        Asked asked = asked();
        String called = title.get();
        String held = on.get();
        String who = members.get();
        beginning.attempt(() -> {
            LocalDate day = DayWords.read(held, open.today());
            return open.lookBacks().begin(new LookBacks.Plan(called, day == null ? open.today() : day, who), asked.draw(), asked.picked());
        }, then, refused -> refusal.set(Texts.sentence(refused.textKey(), refused.args())));
    }

    private record Drawn(Seen seen, String refusal) {}

    private Asked asked() {
        return new Asked(method.get(), seed.get(), amount.get(), unit.get(), Set.copyOf(picked));
    }

    /** What was typed, read where a refusal is heard. */
    private record Asked(DrawMethod method, String typedSeed, String typedAmount, ShareUnit unit, Set<MeasureId> picked) {
        Draw draw() {
            return new Draw(method, method == DrawMethod.SEED ? seed() : 0, method == DrawMethod.BY_HAND ? Share.items(Math.max(1, picked.size())) : share());
        }

        private long seed() {
            try {
                return Long.parseLong(typedSeed.strip());
            } catch (NumberFormatException notANumber) {
                throw new Refused("look-back.no-seed", typedSeed.strip());
            }
        }

        private Share share() {
            try {
                return new Share(Integer.parseInt(typedAmount.strip()), unit);
            } catch (NumberFormatException notANumber) {
                throw new Refused("look-back.no-amount", typedAmount.strip());
            }
        }
    }
}
