package zhenggai.ui.window;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.kit.Arrows;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.JobBar;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.Mark;
import zhenggai.ui.kit.fold.Small;
import zhenggai.ui.kit.fold.Whole;
import zhenggai.words.Texts;

/** The frame around an open case: pages on the left, header above, notices and the state of things below. */
public final class MainWindow {
    private static final Duration PATIENCE = Duration.millis(300);

    private final WindowModel model;
    private final List<List<Page>> groups;
    private final List<Page> pages;
    private final Notices notices;
    private final Node menus;
    private final StackPane content = new StackPane();
    private final Map<String, Parent> built = new HashMap<>();
    private final Map<String, ToggleButton> entries = new HashMap<>();
    private final Set<String> stale = new HashSet<>();
    private Page current;
    private boolean isSmall;
    private Consumer<String> looking = place -> { };

    /**
     * @param groups the places that belong together, group by group
     * @param menus what stands at the end of the header: the menu of the program
     */
    public MainWindow(WindowModel model, List<List<Page>> groups, Notices notices, Node menus) {
        this.model = model;
        this.groups = groups;
        this.pages = groups.stream().flatMap(List::stream).toList();
        this.notices = notices;
        this.menus = menus;
    }

    /**
     * @param background what is under way there is seen here
     * @param warning stands in the status line
     */
    public Parent build(Background background, Node warning) {
        // a place that asks for more than there is pushes nothing else out of the window
        content.setMinSize(0, 0);
        content.setAlignment(Pos.TOP_LEFT);
        content.getStyleClass().add("place");
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(content.widthProperty());
        edge.heightProperty().bind(content.heightProperty());
        content.setClip(edge);
        Small.window(content).addListener((property, before, now) -> {
            if (now != null && now != isSmall) {
                isSmall = now;
                @Nullable Node held = content.isFocusWithin() ? content.getScene().getFocusOwner() : null;
                put(built.get(current.name()));
                if (held != null) {
                    // whoever types there goes on typing
                    content.applyCss();
                    held.requestFocus();
                }
            }
        });
        BorderPane root = new BorderPane(content);
        root.getStyleClass().add("main-window");
        root.setLeft(navigation());
        root.setTop(header(background.busyProperty()));
        root.setBottom(new VBox(notices.bar(), status(warning, new JobBar(background.jobs()))));
        model.reload();
        show(pages.getFirst().name());
        return root;
    }

    /** Shows a page, building its screen at the first time. */
    public void show(String name) {
        Page page = pages.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
        entries.get(name).setSelected(true);
        Reveal.inSight(entries.get(name));
        current = page;
        if (stale.remove(name) && built.containsKey(name)) {
            page.reload().run();
        }
        put(built.computeIfAbsent(name, first -> page.screen().get()));
        looking.accept(name);
    }

    /** In a small window a place scrolls as a whole where it has too little room. */
    private void put(Parent place) {
        content.getChildren().setAll(isSmall ? Whole.of(place) : place);
    }

    /** Whom to tell the name of the page in sight, now and whenever it is another or the case has changed. */
    public void whenLooked(Consumer<String> listener) {
        looking = listener;
        looking.accept(current.name());
    }

    /** The name of the page in sight. */
    public String page() {
        return current.name();
    }

    /** The case has changed: what is in sight is brought up to date now, the rest when it is looked at. */
    public void changed() {
        model.reload();
        pages.forEach(page -> stale.add(page.name()));
        stale.remove(current.name());
        current.reload().run();
        looking.accept(current.name());
    }

    /** Saves what was typed anywhere, because the case is left. */
    public void leave() {
        pages.stream().filter(page -> built.containsKey(page.name())).forEach(page -> page.leave().run());
    }

    private Node navigation() {
        VBox places = new VBox();
        places.getStyleClass().add("navigation-places");
        // a bar beside the places stands in their free edge
        places.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (List<Page> together : groups) {
            if (!places.getChildren().isEmpty()) {
                Region line = new Region();
                line.getStyleClass().add("navigation-line");
                places.getChildren().add(line);
            }
            together.forEach(page -> places.getChildren().add(entry(page, group)));
        }
        Arrows.in(group);
        Label secrecy = new Label(Texts.text("window.secrecy"));
        secrecy.getStyleClass().add("secrecy");
        secrecy.setWrapText(true);
        secrecy.setPrefWidth(Theme.em(10.5));
        secrecy.setMinHeight(Region.USE_PREF_SIZE);
        // on a small or much enlarged screen there are more places than room
        ScrollPane scroll = new ScrollPane(places);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        Reveal.focused(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox list = new VBox(scroll, secrecy);
        list.getStyleClass().add("navigation");
        list.setMinWidth(Theme.em(12));
        return list;
    }

    private ToggleButton entry(Page page, ToggleGroup group) {
        ToggleButton entry = new ToggleButton(page.title(), Icons.of(page.ikon()));
        entry.getStyleClass().add("nav-entry");
        entry.setToggleGroup(group);
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.setAccessibleText(page.title());
        entry.setOnAction(event -> show(page.name()));
        entries.put(page.name(), entry);
        return entry;
    }

    private Node header(ObservableBooleanValue busy) {
        Label name = new Label(Texts.text("app.name"), new Mark(1.6));
        name.getStyleClass().add("brand");
        name.setMinWidth(Theme.em(12));
        Label office = new Label();
        office.getStyleClass().add("office-name");
        office.textProperty().bind(model.officeProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(name, office, gap, working(busy), undo(Icons.UNDO, "window.nothing-to-undo", model.undoProperty(), model::undo),
            undo(Icons.REDO, "window.nothing-to-redo", model.redoProperty(), model::redo), menus);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("header");
        return header;
    }

    /**
     * The sign of work that takes a while: what is done sooner would only flicker. It has its place from the beginning. The work outlives its
     * windows, so it is bound to, which does not hold them.
     */
    private static Node working(ObservableBooleanValue busy) {
        StackPane place = new StackPane();
        place.setPrefSize(Theme.em(1.3), Theme.em(1.3));
        PauseTransition patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> place.getChildren().setAll(sign()));
        place.visibleProperty().addListener((property, before, now) -> {
            if (now) {
                patience.playFromStart();
            } else {
                patience.stop();
                place.getChildren().clear();
            }
        });
        place.setVisible(false);
        place.visibleProperty().bind(busy);
        return place;
    }

    private static Node sign() {
        ProgressIndicator sign = new ProgressIndicator();
        sign.setAccessibleText(Texts.text("window.busy"));
        return sign;
    }

    private static Node undo(org.kordamp.ikonli.Ikon ikon, String nothing, ObservableStringValue words, Runnable deed) {
        Button button = Icons.button(ikon, Texts.text(nothing));
        button.setContentDisplay(ContentDisplay.LEFT);
        button.textProperty().bind(words);
        button.disableProperty().bind(javafx.beans.binding.Bindings.createBooleanBinding(() -> words.get().isEmpty(), words));
        button.setMaxWidth(Theme.em(16));
        words.addListener((property, before, now) -> button.setAccessibleText(now.isEmpty() ? Texts.text(nothing) : now));
        button.setOnAction(event -> deed.run());
        return button;
    }

    private Node status(Node warning, JobBar jobs) {
        Label file = new Label(model.file());
        file.getStyleClass().add("text-muted");
        HBox.setHgrow(jobs, Priority.ALWAYS);
        HBox status = new HBox(file, warning, jobs);
        status.setAlignment(Pos.CENTER_LEFT);
        status.getStyleClass().add("status-bar");
        if (!model.readOnly().isEmpty()) {
            Label readOnly = new Label(model.readOnly(), Icons.of(Icons.LOCK));
            readOnly.getStyleClass().add("read-only");
            status.getChildren().addFirst(readOnly);
        }
        return status;
    }
}
