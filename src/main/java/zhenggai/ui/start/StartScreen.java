package zhenggai.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.Mark;
import zhenggai.words.Texts;

/** What greets a user without an open case. */
public final class StartScreen {
    /** What can be begun here. */
    public interface Deeds {
        void create(String officeName);

        void open();

        void open(Path recent);

        void forget(Path recent);

        /** Makes a case of a sealed package. */
        void unpack();

        /** Restores a case from a backup on a stick. */
        void fetch();

        void trySample();

        /** Leads through a copy of the sample, step by step. */
        void guide();

        void help();

        void about();

        /** The lines of the menu that says how the window looks. */
        List<MenuItem> looks();
    }

    private static final String OFFICE = "start-office";

    private final List<Path> recent;
    private final Deeds deeds;
    private final String typed;
    private final VBox recentList = new VBox();

    public StartScreen(List<Path> recent, Deeds deeds) {
        this(recent, deeds, "");
    }

    /** @param typed the name of an office that stands there already */
    public StartScreen(List<Path> recent, Deeds deeds, String typed) {
        this.recent = recent;
        this.deeds = deeds;
        this.typed = typed;
    }

    /** The name of an office typed into the start screen that is shown now; empty where another screen is. */
    public static String typedIn(Node shown) {
        return shown.lookup("#" + OFFICE) instanceof TextField office ? office.getText() : "";
    }

    public Parent build() {
        HBox cards = new HBox(createCard(), openCard());
        cards.getStyleClass().add("start-cards");
        VBox page = new VBox(title(), cards, secrecy());
        page.getStyleClass().add("start-page");
        page.setMaxSize(Theme.em(62), Region.USE_PREF_SIZE);
        StackPane centred = new StackPane(page);
        centred.getStyleClass().add("start");
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        return scroll;
    }

    private static Node title() {
        Label name = new Label(Texts.text("app.name"));
        name.getStyleClass().add("start-title");
        Label says = new Label(Texts.text("start.says"));
        says.getStyleClass().add("start-says");
        HBox title = new HBox(new Mark(4), new VBox(name, says));
        title.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("start-head");
        return title;
    }

    private Node createCard() {
        TextField office = Forms.text(Texts.text("start.office"));
        office.setId(OFFICE);
        office.setText(typed);
        office.setPromptText(Texts.text("start.office-prompt"));
        Button create = Icons.labelled(Icons.NEW, Texts.text("start.create"));
        create.getStyleClass().add("accent");
        create.setDefaultButton(true);
        create.setMaxWidth(Double.MAX_VALUE);
        create.disableProperty().bind(office.textProperty().map(String::isBlank));
        create.setOnAction(event -> deeds.create(office.getText().strip()));
        Button sample = Icons.labelled(Icons.SAMPLE, Texts.text("start.sample"));
        sample.setMaxWidth(Double.MAX_VALUE);
        sample.setOnAction(event -> deeds.trySample());
        return card(Texts.text("start.new-title"), Forms.field(Texts.text("start.office"), office), create,
            hint("start.new-hint"), spacer(), sample, hint("start.sample-hint"), guide());
    }

    private Node openCard() {
        Button open = Icons.labelled(Icons.OPEN, Texts.text("start.open"));
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(event -> deeds.open());
        Hyperlink unpack = new Hyperlink(Texts.text("parcel.open"));
        unpack.setId("start-unpack");
        unpack.setOnAction(event -> deeds.unpack());
        Hyperlink fetch = new Hyperlink(Texts.text("start.fetch"));
        fetch.setId("start-fetch");
        fetch.setOnAction(event -> deeds.fetch());
        recentList.getStyleClass().add("recent");
        fillRecent();
        return card(Texts.text("start.open-title"), open, unpack, fetch, Forms.heading(Texts.text("start.recent")), recentList, spacer(), help());
    }

    private Node guide() {
        Hyperlink guide = new Hyperlink(Texts.text("start.guide"));
        guide.setId("start-guide");
        guide.setOnAction(event -> deeds.guide());
        return guide;
    }

    private Node help() {
        Hyperlink help = new Hyperlink(Texts.text("start.help"), Icons.of(Icons.HELP));
        help.setId("start-help");
        help.setOnAction(event -> deeds.help());
        Hyperlink about = new Hyperlink(Texts.text("menu.about"));
        about.setId("start-about");
        about.setOnAction(event -> deeds.about());
        MenuButton look = new MenuButton(Texts.text("start.look"), Icons.of(Icons.DARK));
        look.setId("start-look");
        look.getStyleClass().add("flat");
        look.getItems().setAll(deeds.looks());
        FlowPane aside = new FlowPane(Theme.em(1.5), Theme.em(0.3), help, about, look);
        aside.setRowValignment(VPos.CENTER);
        return aside;
    }

    private void fillRecent() {
        recentList.getChildren().setAll(recent.stream().map(this::recentEntry).toList());
        if (recent.isEmpty()) {
            recentList.getChildren().add(Forms.muted(Texts.text("start.no-recent")));
        }
    }

    private Node recentEntry(Path path) {
        boolean there = Files.exists(path);
        Hyperlink link = new Hyperlink(path.getFileName().toString());
        link.setDisable(!there);
        link.setOnAction(event -> deeds.open(path));
        Path place = path.toAbsolutePath().getParent();
        Label folder = Forms.muted(there ? place.toString() : Texts.text("start.gone", place));
        folder.setWrapText(false);
        folder.setMinWidth(0);
        VBox words = new VBox(link, folder);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Button forget = Icons.button(Icons.CLOSE, Texts.text("start.forget", path.getFileName()));
        HBox entry = new HBox(words, forget);
        entry.setAlignment(Pos.CENTER_LEFT);
        forget.setOnAction(event -> {
            deeds.forget(path);
            recentList.getChildren().remove(entry);
        });
        return entry;
    }

    private static Node card(String title, Node... content) {
        Label heading = new Label(title);
        heading.getStyleClass().add("title-3");
        VBox card = new VBox(heading);
        card.getChildren().addAll(content);
        card.getStyleClass().add("card");
        card.setPrefWidth(Theme.em(30));
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    /** A page that scrolls would rather cut a sentence than grow. */
    private static Label hint(String key) {
        Label hint = Forms.muted(Texts.text(key));
        hint.setMinHeight(Region.USE_PREF_SIZE);
        return hint;
    }

    private static Region spacer() {
        Region spacer = new Region();
        spacer.setMinHeight(Theme.em(1));
        return spacer;
    }

    private static Node secrecy() {
        Label secrecy = new Label(Texts.text("window.secrecy"), Icons.of(Icons.WARN));
        secrecy.getStyleClass().add("start-secrecy");
        secrecy.setMaxWidth(Double.MAX_VALUE);
        return secrecy;
    }
}
