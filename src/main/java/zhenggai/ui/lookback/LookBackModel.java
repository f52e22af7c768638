package zhenggai.ui.lookback;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.lookback.LookBackId;
import zhenggai.domain.lookback.LookBackItem;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Background;

/** The look-backs of a case, newest first, and the items of the chosen one. */
public final class LookBackModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
    private final ObjectProperty<@Nullable LookBackId> chosen = new SimpleObjectProperty<>();

    /** One item with the measure it drew. */
    public record Line(LookBackItem item, FindingBranch finding, MeasureLeaf leaf) {
        /** Finding and measure number, such as 3-2. */
        public String code() {
            return finding.finding().number() + "-" + leaf.measure().number();
        }
    }

    /**
     * One look at the case.
     *
     * @param shown the chosen one, the newest where none is chosen; null where there is none
     * @param candidates how many measures a look-back could draw from
     */
    public record Look(List<LookBack> all, @Nullable LookBack shown, List<Line> lines, int candidates) {
        static final Look NONE = new Look(List.of(), null, List.of(), 0);
    }

    public LookBackModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
        chosen.addListener((property, before, now) -> reload());
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Which one is shown; null for the newest. */
    public ObjectProperty<@Nullable LookBackId> chosenProperty() {
        return chosen;
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        @Nullable LookBackId wanted = chosen.get();
        looks.run(() -> look(wanted), look::set);
    }

    /** Takes the shown one away, as long as nothing was found. */
    public void remove(Runnable then) {
        LookBackId shown = Objects.requireNonNull(look.get().shown()).id();
        background.run(() -> {
            open.lookBacks().remove(shown);
            return true;
        }, done -> {
            chosen.set(null);
            reload();
            then.run();
        });
    }

    private Look look(@Nullable LookBackId wanted) {
        List<LookBack> all = open.lookBacks().all().reversed();
        LookBack shown = all.stream().filter(one -> one.id().equals(wanted)).findFirst().orElse(all.isEmpty() ? null : all.getFirst());
        return new Look(all, shown, shown == null ? List.of() : lines(shown), open.lookBacks().candidates().size());
    }

    private List<Line> lines(LookBack shown) {
        Map<MeasureId, LookBackItem> items = shown.items().stream().collect(Collectors.toMap(LookBackItem::measure, item -> item));
        return open.ledgers().current().findings().flatMap(finding -> finding.measures().stream()
            .flatMap(leaf -> Stream.ofNullable(items.get(leaf.measure().id())).map(item -> new Line(item, finding, leaf)))).toList();
    }
}
