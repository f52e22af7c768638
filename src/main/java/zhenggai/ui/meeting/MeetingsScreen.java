package zhenggai.ui.meeting;

import java.util.List;
import java.util.stream.Stream;

import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.meeting.Meeting;
import zhenggai.domain.meeting.MeetingId;
import zhenggai.domain.meeting.MeetingKind;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.HintedCell;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.line.HeadLine;
import zhenggai.ui.kit.table.WholeColumns;
import zhenggai.ui.panel.Detail;
import zhenggai.ui.panel.Panel;
import zhenggai.words.Texts;

/** Meetings on the screen: the list, newest first, with the panel of the chosen one. */
public final class MeetingsScreen {
    private final MeetingsModel model;
    private final Remembered remembered;
    private final TableView<Meeting> table = new TableView<>();
    private final StackPane body = new StackPane();
    private final Label title = new Label();
    private final Detail<Meeting, Panel> detail;

    /** What the screen needs from its neighbours. */
    public interface Outside {
        /** The panel of a meeting. */
        Panel panel(MeetingId id);
    }

    public MeetingsScreen(MeetingsModel model, Remembered remembered, Outside outside) {
        this.model = model;
        this.remembered = remembered;
        this.detail = new Detail<>(table.getSelectionModel()::getSelectedItem, table.getSelectionModel()::clearSelection, Meeting::id, meeting -> outside.panel(meeting.id()),
            Texts.text("meetings.detail-hint"));
    }

    public Parent build() {
        BorderPane root = new BorderPane();
        root.setTop(new HeadLine(title, List.of(adding("meeting-new"))));
        root.setCenter(body);
        root.getStyleClass().add("screen");
        columns();
        connect();
        title.setText(Texts.text("window.meeting"));
        model.reload();
        return root;
    }

    /** Saves what was typed beside the table, because the case is left. */
    public void leave() {
        detail.leave();
    }

    private void columns() {
        table.setId("meetings");
        table.setAccessibleText(Texts.text("window.meeting"));
        table.setFixedCellSize(Theme.em(2.6));
        TableColumn<Meeting, String> name = HintedCell.column("meetings.column.name", 14, meeting -> meeting.session().name());
        table.getColumns().setAll(List.of(HintedCell.column("meetings.column.number", 3, meeting -> String.valueOf(meeting.number())),
            HintedCell.column("meetings.column.on", 7.5, meeting -> meeting.session().heldOn().toString()),
            HintedCell.fitting(HintedCell.column("meetings.column.kind", 7, meeting -> Texts.text(meeting.session().kind())), MeetingKind.values()),
            name,
            HintedCell.column("meetings.column.items", 4, meeting -> String.valueOf(meeting.items().size())),
            HintedCell.column("meetings.column.open", 5, MeetingsScreen::open),
            HintedCell.column("meetings.column.minute", 13, meeting -> meeting.session().minute())));
        WholeColumns.in(table, name, 10);
    }

    /** How many decisions are still to be carried out; nothing where none is. */
    private static String open(Meeting meeting) {
        long open = meeting.items().stream().filter(item -> item.effect() != null && !item.isCarriedOut()).count();
        return open == 0 ? "" : String.valueOf(open);
    }

    private MenuButton adding(String id) {
        MenuButton add = new MenuButton(Texts.text("meetings.new"), Icons.of(Icons.ADD));
        add.setId(id);
        add.getStyleClass().add("accent");
        add.setDisable(model.isReadOnly());
        add.getItems().setAll(Stream.of(MeetingKind.values()).map(kind -> {
            MenuItem item = new MenuItem(Texts.text(kind));
            item.setId(id + "-" + kind);
            item.setOnAction(event -> model.add(kind));
            return item;
        }).toList());
        return add;
    }

    private void connect() {
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> detail.choose());
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                detail.panel().ifPresent(Panel::edit);
                event.consume();
            } else if (event.getCode() == KeyCode.INSERT && !model.isReadOnly()) {
                model.add(MeetingKind.PARTY_GROUP);
                event.consume();
            }
        });
        model.meetingsProperty().addListener((property, before, now) -> show(now));
        model.wantedProperty().addListener((property, before, now) -> wanted());
    }

    private void show(@Nullable List<Meeting> meetings) {
        if (meetings == null) {
            return;
        }
        title.setText(Texts.text("people.tab", Texts.text("window.meeting"), meetings.size()));
        if (meetings.isEmpty()) {
            body.getChildren().setAll(new EmptyState(Icons.MEETING, Texts.text("meetings.empty"), Texts.text("meetings.empty-hint"), adding("meeting-first")));
        } else {
            detail.stand(body, table, remembered, new Detail.Divider("meetings-divider", 0.48));
        }
        @Nullable Meeting chosen = table.getSelectionModel().getSelectedItem();
        detail.exchange(() -> {
            table.setItems(FXCollections.observableArrayList(meetings));
            if (chosen != null) {
                choose(chosen.id());
            }
        });
        wanted();
        detail.panel().ifPresent(Panel::reload);
    }

    private void wanted() {
        MeetingId wanted = model.wantedProperty().get();
        if (wanted != null && choose(wanted)) {
            model.wantedProperty().set(null);
        }
    }

    private boolean choose(MeetingId id) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).id().equals(id)) {
                table.getSelectionModel().clearAndSelect(i);
                table.getFocusModel().focus(i);
                table.scrollTo(i);
                return true;
            }
        }
        return false;
    }
}
