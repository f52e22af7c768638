package zhenggai.ui.rules.acceptance;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.acceptance.AcceptanceRules;
import zhenggai.ui.kit.Background;

/** The rule of acceptance of the open case, to look at and to change. */
public final class AcceptanceRulesModel {
    private final OpenCase open;
    private final Background background;
    private final Background.Latest looks;
    private final ReadOnlyObjectWrapper<@Nullable AcceptanceRules> rules = new ReadOnlyObjectWrapper<>();

    public AcceptanceRulesModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.looks = background.latest();
    }

    /** Null until it is read. */
    public ReadOnlyObjectProperty<@Nullable AcceptanceRules> rulesProperty() {
        return rules.getReadOnlyProperty();
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    public void reload() {
        looks.run(() -> open.acceptances().rules(), rules::set);
    }

    public void decide(AcceptanceRules decided, Runnable done) {
        background.run(() -> open.acceptances().decide(decided), now -> {
            reload();
            done.run();
        });
    }
}
