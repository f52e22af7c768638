package zhenggai.ui.people;

import java.util.List;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.DepartmentId;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Explained;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.people.PeopleModel.Member;
import zhenggai.ui.people.PeopleModel.Unit;
import zhenggai.words.Texts;

/** Departments on the left, people on the right; the chosen one is edited in the form below its table. */
public final class PeopleScreen {
    private final PeopleModel model;
    private final TableView<Member> members = new TableView<>();
    private final TableView<Unit> units = new TableView<>();
    private final VBox memberForm = new VBox();
    private final VBox unitForm = new VBox();

    public PeopleScreen(PeopleModel model) {
        this.model = model;
    }

    public Parent build() {
        SplitPane split = new SplitPane(side(Texts.text("people.departments"), "department.add", units(), unitForm, () -> editUnit(null)),
            side(Texts.text("people.persons"), "person.add", members(), memberForm, () -> editMember(null)));
        split.setDividerPositions(0.4);
        split.getStyleClass().add("screen");
        model.rollProperty().addListener((property, before, now) -> {
            replace(members, now.members(), m -> m.person().id());
            replace(units, now.units(), u -> u.department().id());
        });
        model.reload();
        return split;
    }

    private Node side(String title, String add, Node table, VBox form, Runnable adding) {
        Label heading = new Label(title);
        heading.getStyleClass().add("page-title");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button button = Icons.labelled(Icons.ADD, Texts.text(add));
        button.setDisable(model.isReadOnly());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> adding.run());
        HBox top = new HBox(heading, gap, button);
        top.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        top.getStyleClass().add("toolbar");
        form.getStyleClass().addAll("panel", "detail");
        BorderPane side = new BorderPane(table);
        side.setTop(top);
        side.setBottom(form);
        return side;
    }

    private Node members() {
        members.getColumns().add(column("people.column.name", 7, m -> m.person().name()));
        members.getColumns().add(column("people.column.post", 13, m -> m.person().post()));
        members.getColumns().add(column("people.column.department", 9, Member::department));
        members.getColumns().add(column("people.column.phone", 9, m -> m.person().phone()));
        members.getColumns().add(column("people.column.load", 11, m -> load(m.load())));
        members.getColumns().add(column("people.column.service", 5, m -> Texts.text(m.person().inService() ? "people.in-service" : "people.left")));
        members.setAccessibleText(Texts.text("people.persons"));
        finish(members, "people.no-person", () -> model.remove(members.getSelectionModel().getSelectedItem().person().id()));
        members.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                editMember(now.person());
            }
        });
        return members;
    }

    private Node units() {
        units.getColumns().add(column("people.column.department", 11, u -> u.department().name()));
        units.getColumns().add(column("people.column.head", 7, Unit::head));
        units.getColumns().add(column("people.column.load", 11, u -> load(u.load())));
        units.setAccessibleText(Texts.text("people.departments"));
        finish(units, "people.no-department", () -> model.remove(units.getSelectionModel().getSelectedItem().department().id()));
        units.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                editUnit(now.department());
            }
        });
        return units;
    }

    private <T> void finish(TableView<T> table, String nobody, Runnable removing) {
        table.setFixedCellSize(Theme.em(2.6));
        table.setPlaceholder(new EmptyState(Icons.PEOPLE, Texts.text(nobody), Texts.text("people.empty-hint")));
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE && table.getSelectionModel().getSelectedItem() != null && !model.isReadOnly()) {
                removing.run();
            }
        });
    }

    private void editMember(@Nullable Person known) {
        TextField name = text(known == null ? "" : known.name());
        TextField post = text(known == null ? "" : known.post());
        TextField phone = text(known == null ? "" : known.phone());
        ComboBox<Unit> department = new ComboBox<>();
        department.getItems().setAll(units.getItems());
        department.setConverter(unitNames());
        department.setValue(known == null ? null : units.getItems().stream().filter(u -> u.department().id().equals(known.department())).findFirst().orElse(null));
        CheckBox service = new CheckBox(Texts.text("people.in-service"));
        service.setSelected(known == null || known.inService());
        HBox fields = new HBox(Theme.em(0.8), Forms.field(Texts.text("people.column.name"), name), Forms.field(Texts.text("people.column.post"), post),
            Forms.field(Texts.text("people.column.department"), department), Forms.field(Texts.text("people.column.phone"), phone),
            Forms.field(Texts.text("people.column.service"), service));
        memberForm.getChildren().setAll(fields, foot(refuse -> model.save(new Person(known == null ? PersonId.NEW : known.id(), name.getText(), post.getText().strip(),
            phone.getText().strip(), department.getValue() == null ? null : department.getValue().department().id(), service.isSelected(),
            known == null ? null : known.joinedOn(), service.isSelected() || known == null ? null : known.leftOn()),
            () -> refuse.setText(Texts.text("form.saved")), failed -> refuse.setText(Explained.of(failed).sentence()))));
        if (known == null) {
            name.requestFocus();
        }
    }

    private void editUnit(@Nullable Department known) {
        TextField name = text(known == null ? "" : known.name());
        ComboBox<Member> head = new ComboBox<>();
        head.getItems().setAll(members.getItems());
        head.setConverter(memberNames());
        head.setDisable(known == null);
        head.setValue(known == null ? null : members.getItems().stream().filter(m -> m.person().id().equals(known.head())).findFirst().orElse(null));
        HBox fields = new HBox(Theme.em(0.8), Forms.field(Texts.text("people.column.department"), name), Forms.field(Texts.text("people.column.head"), head));
        unitForm.getChildren().setAll(fields, foot(refuse -> model.save(new Department(known == null ? DepartmentId.NEW : known.id(), name.getText(),
            known == null ? 0 : known.position(), head.getValue() == null ? null : head.getValue().person().id()),
            () -> refuse.setText(Texts.text("form.saved")), failed -> refuse.setText(Explained.of(failed).sentence()))));
        if (known == null) {
            name.requestFocus();
        }
    }

    private Node foot(java.util.function.Consumer<Label> saving) {
        Label refusal = new Label();
        refusal.getStyleClass().add("refusal");
        Button save = Icons.labelled(Icons.SAVE, Texts.text("form.save"));
        save.setDisable(model.isReadOnly());
        save.setOnAction(event -> {
            try {
                saving.accept(refusal);
            } catch (zhenggai.domain.Refused refused) {
                refusal.setText(Explained.of(refused).sentence());
            }
        });
        HBox foot = new HBox(Theme.em(1), save, refusal);
        foot.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return foot;
    }

    private static <T> void replace(TableView<T> table, List<T> items, Function<T, Object> id) {
        T chosen = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(items);
        if (chosen != null) {
            items.stream().filter(i -> id.apply(i).equals(id.apply(chosen))).findFirst().ifPresent(table.getSelectionModel()::select);
        }
    }

    private static String load(PeopleModel.Load load) {
        return load.all() == 0 ? "" : Texts.text("people.load", load.all(), load.open(), load.overdue());
    }

    private static <T> TableColumn<T, String> column(String key, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(Texts.text(key));
        column.setPrefWidth(Theme.room(width, column.getText()));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        return column;
    }

    private static TextField text(String value) {
        TextField field = new TextField(value);
        field.setPrefWidth(Theme.em(11));
        return field;
    }

    private static javafx.util.StringConverter<Unit> unitNames() {
        return names(u -> u.department().name());
    }

    private static javafx.util.StringConverter<Member> memberNames() {
        return names(m -> m.person().name());
    }

    private static <T> javafx.util.StringConverter<T> names(Function<T, String> name) {
        return new javafx.util.StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : name.apply(item);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
