package zhenggai.ui.people;

import java.time.LocalDate;
import java.util.stream.Stream;

import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.handover.Handover;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.Person;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.fold.Whole;
import zhenggai.ui.kit.table.WholeColumns;
import zhenggai.ui.people.PeopleModel.Member;
import zhenggai.ui.people.PeopleModel.Roll;
import zhenggai.ui.people.PeopleModel.Unit;
import zhenggai.ui.people.handover.HandoverDialog;
import zhenggai.words.Texts;

/** People and departments on a sheet each, with what they have to do; the chosen one is edited in the form below the table. */
public final class PeopleScreen {
    private final PeopleModel model;
    private final Outside outside;
    private final Register<Member> members = new Register<>(member -> member.person().id(), new Members());
    private final Register<Unit> units = new Register<>(unit -> unit.department().id(), new Units());
    private final Tab memberTab = new Tab();
    private final Tab unitTab = new Tab();

    /** Which of somebody's measures. */
    public enum Part { ALL, OPEN, DUE_IN_20, DUE_IN_10, OVERDUE, CLOSED, EXTENDED }

    /** What this screen needs from the rooms beside it. */
    public interface Outside {
        /** Shows the measures of a person or of a department. */
        void list(@Nullable String person, @Nullable String department, Part part);

        /** Prints the sheet of a handover. */
        void print(Handover handover, Person from, Person to, LocalDate on);

        /** Prints somebody's own sheet. */
        void printSheet(Person person);

        /** Says what was done and offers to take it back. */
        void done(String sentence);
    }

    public PeopleScreen(PeopleModel model, Outside outside) {
        this.model = model;
        this.outside = outside;
    }

    public Parent build() {
        memberColumns();
        unitColumns();
        memberTab.setContent(Whole.of(members.build("members", "person.add", Register.nobody("people.no-person"), model.isReadOnly())));
        unitTab.setContent(Whole.of(units.build("units", "department.add", Register.nobody("people.no-department"), model.isReadOnly())));
        members.table().setAccessibleText(Texts.text("people.persons"));
        units.table().setAccessibleText(Texts.text("people.departments"));
        TabPane tabs = new TabPane(memberTab, unitTab);
        tabs.getTabs().forEach(tab -> tab.setClosable(false));
        tabs.getStyleClass().addAll("sections", "screen");
        tabs.setAccessibleText(Texts.text("window.people"));
        model.rollProperty().addListener((property, before, now) -> show(now));
        show(model.rollProperty().get());
        model.reload();
        return tabs;
    }

    private void show(Roll roll) {
        memberTab.setText(Texts.text("people.tab", Texts.text("people.persons"), roll.members().size()));
        unitTab.setText(Texts.text("people.tab", Texts.text("people.departments"), roll.units().size()));
        members.show(roll.members());
        units.show(roll.units());
    }

    private void memberColumns() {
        members.column("people.column.name", 6.5, m -> m.person().name());
        members.table().getColumns().addAll(
            new LoadColumns<Member>(Member::load, (member, part) -> outside.list(member.person().name(), null, part)).all());
        TableColumn<Member, String> post = members.column("people.column.post", 13, m -> m.person().post());
        members.column("people.column.department", 10, Member::department);
        members.column("people.column.phone", 8.7, m -> m.person().phone());
        TableColumn<Member, String> status = members.column("people.column.service", 4, m -> Texts.text(m.person().inService() ? "people.in-service" : "people.left"));
        status.setPrefWidth(Math.max(status.getPrefWidth(), Theme.room(0, Stream.of(Texts.text("people.in-service"), Texts.text("people.left")))));
        WholeColumns.in(members.table(), post, 10);
    }

    private void unitColumns() {
        TableColumn<Unit, String> name = units.column("people.column.department", 24, u -> u.department().name());
        units.column("people.column.head", 7, Unit::head);
        units.table().getColumns().addAll(
            new LoadColumns<Unit>(Unit::load, (unit, part) -> outside.list(null, unit.department().name(), part)).all());
        WholeColumns.in(units.table(), name, 10);
    }

    /** What is done with a person. */
    private final class Members implements Register.Deeds<Member>, PersonForm.Deeds {
        @Override
        public EntryForm form(@Nullable Member known) {
            return new PersonForm(model, this, known, units.items());
        }

        @Override
        public void lead(Member member) {
            outside.list(member.person().name(), null, Part.ALL);
        }

        @Override
        public void handOver(Member member) {
            new HandoverDialog(model.handover(member.person())).show(members.table().getScene().getWindow(),
                sheet -> outside.done(Texts.text("handover.done", sheet.from().name(), sheet.to().name(), sheet.handover().items().size())),
                sheet -> outside.print(sheet.handover(), sheet.from(), sheet.to(), sheet.on()));
        }

        @Override
        public void printSheet(Member member) {
            outside.printSheet(member.person());
        }

        @Override
        public void saved(Person person) {
            members.choose(person.id());
            outside.done(Texts.text("people.saved", person.name()));
        }

        @Override
        public void removed(Person person) {
            members.close();
            outside.done(Texts.text("people.removed", person.name()));
        }
    }

    /** What is done with a department. */
    private final class Units implements Register.Deeds<Unit>, DepartmentForm.Deeds {
        @Override
        public EntryForm form(@Nullable Unit known) {
            return new DepartmentForm(model, this, known, members.items());
        }

        @Override
        public void lead(Unit unit) {
            outside.list(null, unit.department().name(), Part.ALL);
        }

        @Override
        public void saved(Department department) {
            units.choose(department.id());
            outside.done(Texts.text("people.saved", department.name()));
        }

        @Override
        public void removed(Department department) {
            units.close();
            outside.done(Texts.text("people.removed", department.name()));
        }
    }
}
