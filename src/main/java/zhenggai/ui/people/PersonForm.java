package zhenggai.ui.people;

import java.util.List;
import java.util.Objects;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.NamedBox;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.people.PeopleModel.Member;
import zhenggai.ui.people.PeopleModel.Unit;
import zhenggai.words.Texts;

/** The chosen person, or a new one, as fields; below them what can be done with him. */
final class PersonForm extends EntryForm {
    private final PeopleModel model;
    private final Deeds deeds;
    private final @Nullable Member known;
    private final TextField name;
    private final TextField post;
    private final TextField phone;
    private final ComboBox<Unit> department;
    private final DatePicker joined;
    private final DatePicker left;
    private final CheckBox service = new CheckBox(Texts.text("people.in-service"));

    /** What can be done with a person besides saving what is typed. */
    interface Deeds {
        void lead(Member member);

        void handOver(Member member);

        void printSheet(Member member);

        void saved(Person person);

        void removed(Person person);
    }

    PersonForm(PeopleModel model, Deeds deeds, @Nullable Member known, List<Unit> units) {
        this.model = model;
        this.deeds = deeds;
        this.known = known;
        @Nullable Person person = known == null ? null : known.person();
        name = text(person == null ? "" : person.name(), "person-name");
        post = text(person == null ? "" : person.post(), "person-post");
        phone = text(person == null ? "" : person.phone(), "person-phone");
        post.setPrefWidth(Theme.em(16));
        department = NamedBox.of(units, unit -> unit.department().name());
        department.setValue(person == null ? null : units.stream().filter(u -> u.department().id().equals(person.department())).findFirst().orElse(null));
        joined = day(person == null ? null : person.joinedOn(), "person-joined");
        left = day(person == null ? null : person.leftOn(), "person-left");
        service.setSelected(person == null || person.inService());
        // whose last day is set is not in service, and who is in service has none
        left.valueProperty().addListener((property, before, now) -> service.setSelected(service.isSelected() && now == null));
        service.selectedProperty().addListener((property, before, now) -> left.setValue(now ? null : left.getValue()));
        getStyleClass().addAll("panel", "detail");
        getChildren().setAll(fields(), verbs());
        if (known != null && !known.person().inService() && known.load().open() > 0) {
            refusal.setText(Texts.text("people.left-and-owes", known.person().name(), known.load().open()));
        }
    }

    @Override
    void toName() {
        name.requestFocus();
    }

    private FlowPane fields() {
        FlowPane fields = new FlowPane(Theme.em(0.8), Theme.em(0.6), Forms.field(Texts.text("people.column.name"), name), Forms.field(Texts.text("people.column.post"), post),
            Forms.field(Texts.text("people.column.department"), department), Forms.field(Texts.text("people.column.phone"), phone),
            Forms.field(Texts.text("people.joined"), joined), Forms.field(Texts.text("people.left-on"), left), Forms.field(Texts.text("people.column.service"), service));
        fields.setRowValignment(VPos.TOP);
        return fields;
    }

    private FlowPane verbs() {
        Button save = Icons.main(Icons.SAVE, Texts.text("form.save"));
        save.setId("person-save");
        save.setOnAction(event -> save());
        Button list = Icons.labelled(Icons.LEDGER, Texts.text("people.to-ledger"));
        list.setOnAction(event -> deeds.lead(known));
        Button sheet = Icons.labelled(Icons.PAPER, Texts.text("people.sheet"));
        sheet.setId("person-sheet");
        sheet.setOnAction(event -> deeds.printSheet(known));
        Button hand = Icons.labelled(Icons.HANDOVER, Texts.text("people.hand-over"));
        hand.setId("person-hand-over");
        hand.setOnAction(event -> deeds.handOver(known));
        Button remove = Icons.labelled(Icons.REMOVE, Texts.text("people.remove"));
        remove.setOnAction(event -> remove());
        FlowPane verbs = new FlowPane(Theme.em(0.6), Theme.em(0.5), save);
        if (known != null) {
            verbs.getChildren().addAll(list, sheet, hand, remove);
        }
        List.of(save, hand, remove).forEach(verb -> verb.setDisable(model.isReadOnly()));
        verbs.getChildren().add(refusal);
        verbs.setAlignment(Pos.CENTER_LEFT);
        return verbs;
    }

    private void save() {
        attempt(() -> {
            Person person = known == null ? null : known.person();
            model.save(new Person(person == null ? PersonId.NEW : person.id(), name.getText(), post.getText().strip(), phone.getText().strip(),
                department.getValue() == null ? null : department.getValue().department().id(), service.isSelected(), joined.getValue(), left.getValue()),
                deeds::saved, this::refuse);
        });
    }

    @Override
    void remove() {
        model.remove(Objects.requireNonNull(known).person().id(), () -> deeds.removed(known.person()), this::refuse);
    }

    private static DatePicker day(java.time.@Nullable LocalDate value, String id) {
        DatePicker picker = Forms.day(value);
        picker.setId(id);
        picker.setPrefWidth(Theme.em(10.5));
        return picker;
    }
}
