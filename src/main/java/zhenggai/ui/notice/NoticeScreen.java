package zhenggai.ui.notice;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.notice.Drafting;
import zhenggai.domain.notice.Follow;
import zhenggai.domain.notice.Line;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.spine.Inspection;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.HeadLine;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.NamedBox;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.notice.look.NoticeModel.Look;
import zhenggai.ui.notice.look.NoticeModel;
import zhenggai.ui.notice.paragraph.ParagraphPanel;
import zhenggai.ui.notice.version.VersionsModel;
import zhenggai.ui.notice.version.VersionsPane;
import zhenggai.ui.panel.Detail;
import zhenggai.words.Texts;

/**
 * The notice on the screen: its outline with the chosen paragraph beside it, and, beside both where the window is wide enough and else on a
 * tab of its own, its period, day and versions; the public wordings it is made of on a tab too.
 */
public final class NoticeScreen {
    /** From this width on, in letters, three columns have room. */
    private static final double WIDE = 86;
    private static final double SIDE = 0.72;

    private final NoticeModel model;
    private final Remembered remembered;
    private final Outside outside;
    private final ListView<Line> outline = new ListView<>();
    private final StackPane body = new StackPane();
    private final StackPane sidePlace = new StackPane();
    private final SplitPane columns = new SplitPane(body);
    private final Label title = new Label();
    private final Label facts = Forms.muted("");
    private final ComboBox<NoticeKind> kinds = NamedBox.of(List.of(NoticeKind.values()), Texts::text);
    private final ComboBox<Inspection> inspections = NamedBox.of(List.of(), Inspection::title);
    private final Button check = Icons.labelled(Icons.CHECK, Texts.text("notices.check"));
    private final Button print = Icons.labelled(Icons.PAPER, Texts.text("notices.print"));
    private final Tab text = new Tab(Texts.text("notices.tab.text"));
    private final Tab side = new Tab(Texts.text("notices.tab.versions"), new StackPane());
    private final Tab wordings = new Tab(Texts.text("notices.tab.wordings"));
    private final TabPane tabs = new TabPane(text, wordings);
    private final Detail<Line, ParagraphPanel> detail;
    private @Nullable VersionsModel versions;
    private @Nullable VersionsPane versionsPane;

    /** What the screen needs from its neighbours. */
    public interface Outside {
        /** The panel of a paragraph, by its key. */
        ParagraphPanel panel(String key);

        /** What stands beside the text. */
        VersionsModel versions();

        /** Both wordings of findings and measures. */
        Parent wordings();

        /** Leads to what the checks ask about the text as it stands. */
        void check();

        /** Leads to the printed document. */
        void print();
    }

    public NoticeScreen(NoticeModel model, Remembered remembered, Outside outside) {
        this.model = model;
        this.remembered = remembered;
        this.outside = outside;
        this.detail = new Detail<>(outline.getSelectionModel()::getSelectedItem, line -> model.notice().id().value() + " " + line.key(),
            line -> outside.panel(line.key()),
            new EmptyState(Icons.NOTICE, Texts.text("notices.detail"), Texts.text("notices.detail-hint")));
    }

    public Parent build() {
        BorderPane main = new BorderPane();
        main.setTop(head());
        main.setCenter(columns);
        main.getStyleClass().add("screen");
        text.setContent(main);
        wordings.setContent(outside.wordings());
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().addAll("sections", "screen");
        tabs.setAccessibleText(Texts.text("window.notice"));
        sidePlace.setMinWidth(Theme.em(20));
        sidePlace.getStyleClass().add("detail");
        SplitPane.setResizableWithParent(sidePlace, false);
        connect();
        model.reload();
        return tabs;
    }

    /** Saves what was typed, because the case is left. */
    public void leave() {
        detail.leave();
        if (versions != null) {
            versions.leave();
        }
    }

    private Node head() {
        check.setId("notice-check");
        check.setOnAction(event -> outside.check());
        print.setId("notice-print");
        print.setOnAction(event -> outside.print());
        inspections.setId("notice-inspection");
        inspections.setAccessibleText(Texts.text("notices.inspection"));
        inspections.valueProperty().addListener((property, before, now) -> {
            if (before != null && now != null) {
                detail.leave();
                model.inspectionProperty().set(now.id());
                model.reload();
            }
        });
        kinds.setId("notice-kind");
        kinds.setPrefWidth(Theme.em(11));
        kinds.setAccessibleText(Texts.text("field.notice.notice_kind"));
        kinds.setValue(model.kindProperty().get());
        kinds.valueProperty().addListener((property, before, now) -> {
            leave();
            model.kindProperty().set(now);
            model.reload();
        });
        facts.setId("notice-facts");
        facts.getStyleClass().add("countbar");
        return new VBox(new HeadLine(title, List.of(kinds, inspections, check, print)), facts);
    }

    private void connect() {
        outline.setId("notice-outline");
        outline.setAccessibleText(Texts.text("notices.outline"));
        outline.setCellFactory(list -> new LineCell());
        outline.setMinWidth(Theme.em(14));
        outline.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> detail.choose());
        outline.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.lookProperty().addListener((property, before, now) -> show(now));
        model.wantedProperty().addListener((property, before, now) -> wanted());
        tabs.widthProperty().addListener((property, before, now) -> settle());
    }

    private void pressed(KeyEvent event) {
        boolean done = detail.panel().map(panel -> switch (event.getCode()) {
            case ENTER, F2 -> does(panel::edit);
            case INSERT -> does(panel::toAdding);
            case DELETE -> does(panel::takeAway);
            case UP -> event.isAltDown() && panel.isAdded() && does(panel.model()::moveUp);
            case DOWN -> event.isAltDown() && panel.isAdded() && does(panel.model()::moveDown);
            default -> false;
        }).orElse(false);
        if (done && event.getCode() != KeyCode.UNDEFINED) {
            event.consume();
        }
    }

    private static boolean does(Runnable deed) {
        deed.run();
        return true;
    }

    private void show(@Nullable Look look) {
        if (look == null) {
            return;
        }
        inspections.setManaged(look.inspections().size() > 1);
        inspections.setVisible(look.inspections().size() > 1);
        if (!inspections.getItems().equals(look.inspections())) {
            inspections.getItems().setAll(look.inspections());
        }
        look.inspections().stream().filter(one -> one.id().equals(look.inspection())).findFirst().ifPresent(inspections::setValue);
        @Nullable Drafting drafting = look.drafting();
        title.setText(drafting == null ? Texts.text(model.kindProperty().get()) : drafting.title());
        facts.setText(drafting == null ? "" : facts(drafting, look.proposed()));
        print.setDisable(drafting == null);
        check.setDisable(drafting == null);
        check.setText(look.asked() == 0 ? Texts.text("notices.check") : Texts.text("notices.check-asked", look.asked()));
        if (drafting == null) {
            body.getChildren().setAll(empty(look));
            versions = null;
            versionsPane = null;
            detail.exchange(() -> outline.getItems().clear());
            settle();
            return;
        }
        detail.stand(body, outline, remembered, new Detail.Divider("notice-divider", 0.45));
        side(drafting);
        settle();
        lines(drafting);
        detail.panel().ifPresent(ParagraphPanel::reload);
    }

    private void lines(Drafting drafting) {
        @Nullable Line chosen = outline.getSelectionModel().getSelectedItem();
        detail.exchange(() -> {
            outline.setItems(FXCollections.observableArrayList(drafting.lines()));
            if (chosen != null) {
                choose(chosen.key());
            }
        });
        wanted();
    }

    /** Made anew only for another document: what is being typed there stays. */
    private void side(Drafting drafting) {
        if (versions == null || !versions.isOf(drafting.notice().id())) {
            versions = outside.versions();
            versionsPane = new VersionsPane(versions);
            sidePlace.getChildren().setAll(versionsPane.build());
        } else {
            versionsPane.reload();
        }
    }

    private static String facts(Drafting drafting, long proposed) {
        long edited = drafting.lines().stream().filter(line -> line.follow() == Follow.EDITED || line.follow() == Follow.ADDED).count();
        long changed = drafting.lines().stream().filter(line -> line.follow() == Follow.CHANGED || line.follow() == Follow.GONE).count();
        String counts = Texts.text("notices.counts", drafting.lines().stream().filter(Line::isShown).count(), edited, changed);
        return drafting.notice().isFixed() ? Texts.text("notices.fixed", drafting.notice().fixed())
            : proposed == 0 ? counts : Texts.text("notices.counts-proposed", counts, proposed);
    }

    /** Three columns where they have room; else what is beside the text has a tab of its own. */
    private void settle() {
        boolean wide = tabs.getWidth() >= Theme.em(WIDE);
        boolean there = versionsPane != null;
        StackPane own = (StackPane) side.getContent();
        if (there && wide && !columns.getItems().contains(sidePlace)) {
            own.getChildren().clear();
            tabs.getTabs().remove(side);
            columns.getItems().setAll(body, sidePlace);
            columns.setDividerPositions(SIDE);
        } else if (!wide || !there) {
            columns.getItems().setAll(body);
            if (there && !own.getChildren().contains(sidePlace)) {
                own.getChildren().setAll(sidePlace);
                tabs.getTabs().add(1, side);
            } else if (!there) {
                own.getChildren().clear();
                tabs.getTabs().remove(side);
            }
        }
    }

    private void wanted() {
        String wanted = model.wantedProperty().get();
        if (!wanted.isEmpty() && choose(wanted)) {
            model.wantedProperty().set("");
        }
    }

    private boolean choose(String key) {
        for (int i = 0; i < outline.getItems().size(); i++) {
            if (outline.getItems().get(i).key().equals(key)) {
                outline.getSelectionModel().clearAndSelect(i);
                outline.getFocusModel().focus(i);
                outline.scrollTo(Math.max(0, i - 2));
                return true;
            }
        }
        return false;
    }

    private Node empty(Look look) {
        if (look.inspections().isEmpty()) {
            return new EmptyState(Icons.NOTICE, Texts.text("notices.no-inspection"), Texts.text("notices.no-inspection-hint"));
        }
        boolean report = model.kindProperty().get() == NoticeKind.REPORT;
        Button begin = Icons.labelled(Icons.ADD, Texts.text(report ? "notices.begin-report" : "notices.begin"));
        begin.getStyleClass().add("accent");
        begin.setId("notice-begin");
        begin.setDisable(model.isReadOnly());
        begin.setOnAction(event -> model.begin());
        return new EmptyState(Icons.NOTICE, Texts.text(report ? "notices.empty-report" : "notices.empty"),
            Texts.text(report ? "notices.empty-report-hint" : "notices.empty-hint"), begin);
    }
}
