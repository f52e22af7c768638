package zhenggai.ui.workplace;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.handover.Handover;
import zhenggai.domain.people.Person;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.MeasureState;
import zhenggai.paper.sheet.form.HandoverSheet;
import zhenggai.paper.sheet.form.PersonSheet;
import zhenggai.ui.ledger.look.LedgerFilter;
import zhenggai.ui.paper.out.SheetExport;
import zhenggai.ui.people.PeopleModel;
import zhenggai.ui.people.PeopleScreen;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;
import zhenggai.words.Texts;

/** The people of one open case on the screen, wired together: their registers, their sheets, and the lists they lead to. */
final class PeopleCorner implements PeopleScreen.Outside {
    private final OpenCase open;
    private final Ground ground;
    private final Ways ways;
    private final PeopleModel model;

    PeopleCorner(OpenCase open, Ground ground, Ways ways) {
        this.open = open;
        this.ground = ground;
        this.ways = ways;
        this.model = new PeopleModel(open, ground.background());
    }

    Parent screen() {
        return new PeopleScreen(model, this).build();
    }

    void reload() {
        model.reload();
    }

    @Override
    public void list(@Nullable String person, @Nullable String department, PeopleScreen.Part part) {
        LedgerFilter theirs = LedgerFilter.ALL.of(person, department);
        ways.list(switch (part) {
            case ALL -> theirs;
            case OPEN -> theirs.inStates(Stream.of(MeasureState.values()).filter(MeasureState::isOpen).collect(Collectors.toSet()));
            case DUE_IN_20 -> theirs.within(20);
            case DUE_IN_10 -> theirs.within(10);
            case EXTENDED -> theirs.moved(LedgerFilter.Moved.EXTENDED);
            case OVERDUE -> theirs.warning(Set.of(Warning.Level.RED));
            case CLOSED -> theirs.inStates(Set.of(MeasureState.CLOSED));
        });
    }

    @Override
    public void print(Handover handover, Person from, Person to, LocalDate on) {
        new SheetExport(ground.background(), ground.notices()).ask(ground.window().get(), Texts.text("people.handover-file", from.name()),
            () -> HandoverSheet.of(handover, open.office().get(), from, to, on));
    }

    @Override
    public void printSheet(Person person) {
        new SheetExport(ground.background(), ground.notices()).ask(ground.window().get(), Texts.text("people.sheet-file", person.name()),
            () -> PersonSheet.of(open.ledgers().current(), person, open.basis().calendar(), open.today()).sheet());
    }

    @Override
    public void done(String sentence) {
        ways.done(sentence);
    }
}
