package zhenggai.ui.people;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.Handover;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.Person;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.HintedCell;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.people.PeopleModel.Member;
import zhenggai.ui.people.PeopleModel.Roll;
import zhenggai.ui.people.PeopleModel.Unit;
import zhenggai.words.Texts;

/** People and departments on a sheet each, with what they have to do; the chosen one is edited in the form below the table. */
public final class PeopleScreen {
    private static final double CHOICE = 24;

    private final PeopleModel model;
    private final Outside outside;
    private final TableView<Member> members = new TableView<>();
    private final TableView<Unit> units = new TableView<>();
    private final ScrollPane memberForm = new ScrollPane();
    private final ScrollPane unitForm = new ScrollPane();
    private final Tab memberTab = new Tab();
    private final Tab unitTab = new Tab();
    /** Who or what was just saved, to be chosen as soon as it is in its table. */
    private @Nullable Object saved;

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
        memberTab.setContent(side("person.add", members(), memberForm, () -> edit((Member) null)));
        unitTab.setContent(side("department.add", units(), unitForm, () -> edit((Unit) null)));
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
        replace(members, roll.members(), m -> m.person().id(), memberForm);
        replace(units, roll.units(), u -> u.department().id(), unitForm);
    }

    private Node side(String add, Node table, ScrollPane form, Runnable adding) {
        Label hint = new Label(Texts.text("people.list-hint"));
        hint.getStyleClass().add("text-muted");
        hint.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button button = Icons.labelled(Icons.ADD, Texts.text(add));
        button.setId(add.replace('.', '-'));
        button.setDisable(model.isReadOnly());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> adding.run());
        hint.setWrapText(true);
        HBox top = new HBox(hint, gap, button);
        top.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        top.getStyleClass().add("toolbar");
        form.setFitToWidth(true);
        form.getStyleClass().add("detail");
        form.setMinHeight(0);
        BorderPane side = new BorderPane(table);
        side.setTop(top);
        side.setBottom(form);
        // a tall form never pushes the table out of sight
        form.maxHeightProperty().bind(side.heightProperty().multiply(0.55));
        form.setManaged(false);
        return side;
    }

    private Node members() {
        members.setId("members");
        members.getColumns().add(column("people.column.name", 10.5, m -> m.person().name()));
        members.getColumns().addAll(new LoadColumns<Member>(Member::load, (member, part) -> outside.list(member.person().name(), null, part)).all());
        members.getColumns().add(column("people.column.post", 13, m -> m.person().post()));
        members.getColumns().add(column("people.column.department", 12, Member::department));
        members.getColumns().add(column("people.column.phone", 9, m -> m.person().phone()));
        members.getColumns().add(column("people.column.service", 5, m -> Texts.text(m.person().inService() ? "people.in-service" : "people.left")));
        members.setAccessibleText(Texts.text("people.persons"));
        finish(members, "people.no-person", member -> outside.list(member.person().name(), null, Part.ALL), () -> ((PersonForm) memberForm.getContent()).remove());
        members.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                edit(now);
            }
        });
        return members;
    }

    private Node units() {
        units.setId("units");
        units.getColumns().add(column("people.column.department", 24, u -> u.department().name()));
        units.getColumns().add(column("people.column.head", 7, Unit::head));
        units.getColumns().addAll(new LoadColumns<Unit>(Unit::load, (unit, part) -> outside.list(null, unit.department().name(), part)).all());
        units.setAccessibleText(Texts.text("people.departments"));
        finish(units, "people.no-department", unit -> outside.list(null, unit.department().name(), Part.ALL), () -> ((DepartmentForm) unitForm.getContent()).remove());
        units.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                edit(now);
            }
        });
        return units;
    }

    private <T> void finish(TableView<T> table, String nobody, java.util.function.Consumer<T> leading, Runnable removing) {
        table.setFixedCellSize(Theme.em(2.6));
        table.setPlaceholder(new EmptyState(Icons.PEOPLE, Texts.text(nobody), Texts.text("people.empty-hint")));
        table.setRowFactory(any -> {
            TableRow<T> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    leading.accept(row.getItem());
                }
            });
            return row;
        });
        table.setOnKeyPressed(event -> {
            T chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                leading.accept(chosen);
            } else if (event.getCode() == KeyCode.DELETE && chosen != null && !model.isReadOnly()) {
                removing.run();
            }
        });
    }

    private void edit(@Nullable Member known) {
        PersonForm form = new PersonForm(model, new PersonDeeds(), known, units.getItems());
        if (known == null) {
            members.getSelectionModel().clearSelection();
        }
        show(memberForm, form);
        if (known == null) {
            form.toName();
        }
    }

    private void edit(@Nullable Unit known) {
        DepartmentForm form = new DepartmentForm(model, new DepartmentDeeds(), known, members.getItems());
        if (known == null) {
            units.getSelectionModel().clearSelection();
        }
        show(unitForm, form);
        if (known == null) {
            form.toName();
        }
    }

    private static void show(ScrollPane place, @Nullable VBox form) {
        place.setContent(form);
        place.setManaged(form != null);
        place.setVisible(form != null);
    }

    private final class PersonDeeds implements PersonForm.Deeds {
        @Override
        public void list(Member member) {
            outside.list(member.person().name(), null, Part.ALL);
        }

        @Override
        public void handOver(Member member) {
            new HandoverDialog(model.handover(member.person())).show(members.getScene().getWindow(),
                sheet -> outside.done(Texts.text("handover.done", sheet.from().name(), sheet.to().name(), sheet.handover().items().size())),
                sheet -> outside.print(sheet.handover(), sheet.from(), sheet.to(), sheet.on()));
        }

        @Override
        public void printSheet(Member member) {
            outside.printSheet(member.person());
        }

        @Override
        public void saved(Person person) {
            choose(members, m -> m.person().id(), person.id());
            outside.done(Texts.text("people.saved", person.name()));
        }

        @Override
        public void removed(Person person) {
            show(memberForm, null);
            outside.done(Texts.text("people.removed", person.name()));
        }
    }

    private final class DepartmentDeeds implements DepartmentForm.Deeds {
        @Override
        public void list(Unit unit) {
            outside.list(null, unit.department().name(), Part.ALL);
        }

        @Override
        public void saved(Department department) {
            choose(units, u -> u.department().id(), department.id());
            outside.done(Texts.text("people.saved", department.name()));
        }

        @Override
        public void removed(Department department) {
            show(unitForm, null);
            outside.done(Texts.text("people.removed", department.name()));
        }
    }

    private <T> void choose(TableView<T> table, Function<T, Object> id, Object wanted) {
        saved = wanted;
        table.getItems().stream().filter(item -> id.apply(item).equals(wanted)).findFirst().ifPresent(table.getSelectionModel()::select);
    }

    private <T> void replace(TableView<T> table, List<T> items, Function<T, Object> id, ScrollPane form) {
        if (table.getItems().equals(items)) {
            return;
        }
        T before = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(items);
        items.stream().filter(item -> id.apply(item).equals(before == null ? saved : id.apply(before))).findFirst()
            .ifPresentOrElse(table.getSelectionModel()::select, () -> {
                if (before != null) {
                    show(form, null);
                }
            });
    }

    private static <T> TableColumn<T, String> column(String key, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(Texts.text(key));
        column.setPrefWidth(Theme.room(width, column.getText()));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        column.setCellFactory(any -> new HintedCell<>());
        return column;
    }

    static TextField text(String value, String id) {
        TextField field = new TextField(value);
        field.setId(id);
        field.setPrefWidth(Theme.em(11));
        return field;
    }

    /** A box to choose a thing by its name, in which a name of sixty signs is read in several lines. */
    static <T> ComboBox<T> choice(List<T> things, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(things);
        box.setConverter(names(name));
        box.setPrefWidth(Theme.em(CHOICE));
        box.setButtonCell(new ListCell<>() {
            {
                setWrapText(true);
            }

            @Override
            protected void updateItem(T thing, boolean empty) {
                super.updateItem(thing, empty);
                setText(empty || thing == null ? "" : name.apply(thing));
            }

            @Override
            protected double computePrefHeight(double width) {
                return super.computePrefHeight(Theme.em(CHOICE - 3));
            }
        });
        return box;
    }

    /** Shows things by their names, for boxes in which nothing is typed. */
    private static <T> StringConverter<T> names(Function<T, String> name) {
        return new StringConverter<>() {
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
