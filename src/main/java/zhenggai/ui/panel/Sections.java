package zhenggai.ui.panel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.fold.Small;
import zhenggai.words.Texts;

/**
 * The sections of a panel: their names in as many lines as they need, so that each is in sight however narrow the panel is, and the
 * chosen one below. Each is built when it is first looked at, and the one that was open is open for the next thing.
 */
public final class Sections {
    private static final double LEAST_HIGH = 12;

    private final Map<String, Section> sections = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();
    private final FlowPane names = new FlowPane();
    private final StackPane place = new StackPane();
    private final Remembered remembered;
    private final String name;

    /** A section with the button that names it. */
    private static final class Section {
        private final ToggleButton button;
        private final Supplier<Node> content;
        private final Runnable reload;
        private @Nullable Node built;

        Section(ToggleButton button, Supplier<Node> content, Runnable reload) {
            this.button = button;
            this.content = content;
            this.reload = reload;
        }

        Node build() {
            if (built == null) {
                built = scrolled(content.get());
            }
            return built;
        }
    }

    /** @param name under which the open section is remembered */
    public Sections(String name, Remembered remembered) {
        this.name = name;
        this.remembered = remembered;
        names.getStyleClass().add("section-names");
        names.setAccessibleRole(AccessibleRole.TAB_PANE);
        names.setAccessibleText(Texts.text("panel.sections"));
    }

    /** A section that scrolls as a whole; the first one is built at once, because what a thing says is written in it whichever is open. */
    public Sections with(String id, String title, Supplier<Node> content) {
        return with(id, title, content, () -> { });
    }

    /** @param reload brings what the section shows up to date; called only where it was looked at */
    public Sections with(String id, String title, Supplier<Node> content, Runnable reload) {
        ToggleButton button = new ToggleButton(title);
        button.setId(id);
        button.getStyleClass().setAll("section-name");
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.setToggleGroup(group);
        button.setUserData(id);
        names.getChildren().add(button);
        Section section = new Section(button, content, reload);
        if (sections.isEmpty()) {
            section.build();
        }
        sections.put(id, section);
        return this;
    }

    /** The content of a panel that scrolls under its head and keeps the focused field in sight; in a small window it has all its height, and the panel scrolls around it. */
    public static Region scrolled(Node content) {
        VBox padded = new VBox(Theme.em(0.9), content);
        padded.getStyleClass().add("panel");
        ScrollPane scroll = new ScrollPane();
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        Reveal.focused(scroll);
        StackPane place = new StackPane();
        put(padded, scroll, place, false);
        Small.window(place).addListener((property, before, now) -> {
            if (now != null && now != (place.getChildren().getFirst() == padded)) {
                put(padded, scroll, place, now);
            }
        });
        return place;
    }

    private static void put(VBox padded, ScrollPane scroll, StackPane place, boolean isWhole) {
        @Nullable Node held = place.getScene() == null ? null : place.getScene().getFocusOwner();
        boolean isHere = place.isFocusWithin();
        scroll.setContent(null);
        place.getChildren().clear();
        if (!isWhole) {
            scroll.setContent(padded);
        }
        place.getChildren().setAll(isWhole ? padded : scroll);
        place.setMinHeight(isWhole ? Region.USE_PREF_SIZE : Theme.em(LEAST_HIGH));
        if (isHere && held != null) {
            // whoever types there goes on typing
            place.applyCss();
            held.requestFocus();
        }
    }

    public Parent build() {
        String open = remembered.text(name, "");
        select(sections.containsKey(open) ? open : sections.keySet().iterator().next());
        show(group.getSelectedToggle());
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                // a second click on the open one leaves it open
                group.selectToggle(before);
            } else if (before != null) {
                show(now);
                remembered.keep(name, now.getUserData());
            }
        });
        VBox root = new VBox(names, place);
        VBox.setVgrow(place, Priority.ALWAYS);
        root.getStyleClass().add("sections");
        return root;
    }

    /** The case has changed: every section that was looked at is brought up to date. */
    public void reload() {
        sections.values().stream().filter(section -> section.built != null).forEach(section -> section.reload.run());
    }

    public void select(String id) {
        group.selectToggle(sections.get(id).button);
    }

    public void title(String id, String title) {
        sections.get(id).button.setText(title);
    }

    private void show(Toggle chosen) {
        Section section = Objects.requireNonNull(sections.get((String) chosen.getUserData()));
        place.getChildren().setAll(section.build());
    }
}
