package zhenggai.ui.people;

import java.util.List;
import java.util.Objects;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.DepartmentId;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.NamedBox;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.people.PeopleModel.Member;
import zhenggai.ui.people.PeopleModel.Unit;
import zhenggai.words.Texts;

/** The chosen department, or a new one, as fields; below them what can be done with it. */
final class DepartmentForm extends EntryForm {
    private final PeopleModel model;
    private final Deeds deeds;
    private final @Nullable Unit known;
    private final TextField name;
    private final ComboBox<Member> head;

    /** What can be done with a department besides saving what is typed. */
    interface Deeds {
        void lead(Unit unit);

        void saved(Department department);

        void removed(Department department);
    }

    DepartmentForm(PeopleModel model, Deeds deeds, @Nullable Unit known, List<Member> members) {
        this.model = model;
        this.deeds = deeds;
        this.known = known;
        name = text(known == null ? "" : known.department().name(), "department-name");
        name.setPrefWidth(Theme.em(44));
        head = NamedBox.of(members.stream().filter(m -> m.person().inService() || known != null && m.person().id().equals(known.department().head())).toList(),
            member -> member.person().name());
        head.setDisable(known == null);
        head.setValue(known == null ? null : members.stream().filter(m -> m.person().id().equals(known.department().head())).findFirst().orElse(null));
        getStyleClass().addAll("panel", "detail");
        getChildren().setAll(new FlowPane(Theme.em(0.8), Theme.em(0.6), Forms.field(Texts.text("people.column.department"), name), Forms.field(Texts.text("people.column.head"), head)),
            verbs());
    }

    @Override
    void toName() {
        name.requestFocus();
    }

    private FlowPane verbs() {
        Button save = Icons.main(Icons.SAVE, Texts.text("form.save"));
        save.setId("department-save");
        save.setOnAction(event -> save());
        Button list = Icons.labelled(Icons.LEDGER, Texts.text("people.to-ledger"));
        list.setOnAction(event -> deeds.lead(known));
        Button remove = Icons.labelled(Icons.REMOVE, Texts.text("people.remove"));
        remove.setOnAction(event -> remove());
        FlowPane verbs = new FlowPane(Theme.em(0.6), Theme.em(0.5), save);
        if (known != null) {
            verbs.getChildren().addAll(list, remove);
        }
        List.of(save, remove).forEach(verb -> verb.setDisable(model.isReadOnly()));
        verbs.getChildren().add(refusal);
        verbs.setAlignment(Pos.CENTER_LEFT);
        return verbs;
    }

    private void save() {
        attempt(() -> model.save(
            new Department(known == null ? DepartmentId.NEW : known.department().id(), name.getText(), known == null ? 0 : known.department().position(),
                head.getValue() == null ? null : head.getValue().person().id()), deeds::saved, this::refuse));
    }

    @Override
    void remove() {
        model.remove(Objects.requireNonNull(known).department().id(), () -> deeds.removed(known.department()), this::refuse);
    }
}
