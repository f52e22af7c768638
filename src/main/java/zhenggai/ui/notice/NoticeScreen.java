package zhenggai.ui.notice;


import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.notice.Drafting;
import zhenggai.domain.notice.Line;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.fold.Whole;
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
    private final Outline outline = new Outline();
    private final NoticeHead head;
    private final StackPane body = new StackPane();
    private final StackPane sidePlace = new StackPane();
    private final SplitPane columns = new SplitPane(body);
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

        /** Leads to where the signed notice is public. */
        void publish();

        /** Leads to the printed document. */
        void print();
    }

    public NoticeScreen(NoticeModel model, Remembered remembered, Outside outside) {
        this.model = model;
        this.remembered = remembered;
        this.outside = outside;
        this.head = new NoticeHead(model, outside, this::leave);
        this.detail = new Detail<>(outline::chosen, outline.getSelectionModel()::clearSelection, line -> model.notice().id().value() + " " + line.key(),
            line -> outside.panel(line.key()), Texts.text("notices.detail-hint"));
    }

    public Parent build() {
        BorderPane main = new BorderPane();
        main.setTop(head.build());
        main.setCenter(columns);
        main.getStyleClass().add("screen");
        text.setContent(Whole.of(main));
        wordings.setContent(Whole.of(outside.wordings()));
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

    private void connect() {
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
        head.show(look);
        @Nullable Drafting drafting = look.drafting();
        if (drafting == null) {
            body.getChildren().setAll(NotBegun.of(model, look));
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
        detail.exchange(() -> outline.show(drafting.lines()));
        wanted();
    }

    /** Made anew only for another document: what is being typed there stays. */
    private void side(Drafting drafting) {
        if (versions == null || !versions.isOf(drafting.notice().id())) {
            versions = outside.versions();
            versionsPane = new VersionsPane(versions);
            sidePlace.getChildren().setAll(Whole.of(versionsPane.build()));
        } else {
            versionsPane.reload();
        }
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
        if (!wanted.isEmpty() && outline.choose(wanted)) {
            tabs.getSelectionModel().select(text);
            model.wantedProperty().set("");
        }
    }
}
