package zhenggai.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.Subject;
import zhenggai.domain.history.ChainCheck;
import zhenggai.domain.history.HistoryFilter;
import zhenggai.domain.history.HistoryFilter.Item;
import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.history.ThingChange;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.ui.kit.Background;
import zhenggai.words.Texts;

/** The history page by page, as far as it passes the filter; the chosen step with what it did; putting back; the outcome of the last check of its chain. */
public final class HistoryModel {
    private static final int PAGE = 200;
    /** Nobody reads what an import made line by line here; the ledger shows it. */
    private static final int THINGS = 200;
    /** A line of the list names the first thing of its step. */
    private static final int NAMED = 1;

    private final OpenCase open;
    private final Background background;
    private final ReadOnlyObjectWrapper<HistoryFilter> filter = new ReadOnlyObjectWrapper<>(HistoryFilter.ALL);
    private final ReadOnlyObjectWrapper<List<HistoryStep>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Choices> choices = new ReadOnlyObjectWrapper<>(new Choices(List.of(), List.of()));
    private final ReadOnlyObjectWrapper<@Nullable HistoryStep> whole = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ChainCheck> check = new ReadOnlyObjectWrapper<>();
    private final Background.Latest pages;
    private final Background.Latest looks;
    /** Whether what is shown is about to give way to another list, which no further page of it may overtake. */
    private boolean begins;

    /** Who did something, and what was done, for the fields that narrow. */
    public record Choices(List<String> people, List<String> verbs) {}

    public HistoryModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
        this.pages = background.latest();
        this.looks = background.latest();
    }

    public ReadOnlyObjectProperty<HistoryFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<HistoryStep>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    /** Whether there may be older steps than those that are there. */
    public ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** The chosen step with what it did. */
    public ReadOnlyObjectProperty<@Nullable HistoryStep> wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable ChainCheck> checkProperty() {
        return check.getReadOnlyProperty();
    }

    public void choose(@Nullable HistoryStep step) {
        looks.run(() -> step == null ? null : open.history().step(step.number(), THINGS), whole::set);
    }

    public void narrow(HistoryFilter wanted) {
        filter.set(wanted);
        load();
    }

    /** @param code the number of a finding, such as 3, or of a measure, such as 3-2; empty for everything */
    public void narrowTo(String code, Consumer<? super Refused> refused) {
        if (code.isBlank()) {
            narrow(filter.get().about(null));
            return;
        }
        background.attempt(() -> item(code.strip()), found -> narrow(filter.get().about(found)), refused);
    }

    private Item item(String code) {
        for (FindingBranch branch : open.ledgers().current().findings().toList()) {
            String number = String.valueOf(branch.finding().number());
            if (code.equals(number)) {
                return new Item(Subject.FINDING, branch.finding().id().value(), number);
            }
            for (var leaf : branch.measures()) {
                if (code.equals(number + "-" + leaf.measure().number())) {
                    return new Item(Subject.MEASURE, leaf.measure().id().value(), code);
                }
            }
        }
        throw new Refused("history.no-item", code);
    }

    /** The list from its newest step on, and what the fields offer. */
    public void reload() {
        background.run(() -> new Choices(open.history().people(), open.history().verbs()), choices::set);
        load();
    }

    private void load() {
        HistoryFilter wanted = filter.get();
        begins = true;
        pages.run(() -> open.history().page(wanted, Long.MAX_VALUE, PAGE, NAMED), page -> {
            begins = false;
            more.set(page.size() == PAGE);
            steps.set(page);
        }, failed -> {
            begins = false;
            more.set(false);
            background.fail(failed);
        });
    }

    /** The next page below; nothing while another list is on its way. */
    public void older() {
        if (begins || !more.get() || steps.get().isEmpty()) {
            return;
        }
        HistoryFilter wanted = filter.get();
        long before = steps.get().getLast().number();
        pages.run(() -> open.history().page(wanted, before, PAGE, NAMED), page -> {
            more.set(page.size() == PAGE);
            List<HistoryStep> all = new ArrayList<>(steps.get());
            all.addAll(page);
            steps.set(all);
        });
    }

    public void verify() {
        background.run(() -> open.history().verify(), check::set);
    }

    public boolean isReadOnly() {
        return open.readOnlyBecause().isPresent();
    }

    /** Gives fields of a thing the texts they had before the chosen step. */
    public void restore(ThingChange thing, Set<String> fields, Consumer<? super Refused> refused) {
        HistoryStep step = whole.get();
        if (step != null) {
            background.attempt(() -> {
                open.history().restore(step.number(), thing.subject(), thing.id(), fields);
                return true;
            }, done -> reload(), refused);
        }
    }

    /** Makes anew everything that the chosen step removed. */
    public void bringBack(Consumer<? super Refused> refused) {
        HistoryStep step = whole.get();
        if (step != null) {
            background.attempt(() -> open.history().bringBack(step.number()), done -> reload(), refused);
        }
    }

    /** What the item of the filter is called; empty where there is none. */
    public String itemWords() {
        Item item = filter.get().item();
        return item == null ? "" : Texts.text("history.only", item.subject(), item.called());
    }
}
