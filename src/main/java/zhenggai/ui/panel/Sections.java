package zhenggai.ui.panel;

import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The sections of a panel as tabs: each is built when it is first looked at, and the one that was open is open for the next thing. */
public final class Sections {
    private final TabPane tabs = new TabPane();
    private final Remembered remembered;
    private final String name;

    /** @param name under which the open section is remembered */
    public Sections(String name, Remembered remembered) {
        this.name = name;
        this.remembered = remembered;
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("sections");
        tabs.setAccessibleText(Texts.text("panel.sections"));
    }

    /** A section that scrolls as a whole. */
    public Sections with(String id, String title, Supplier<Node> content) {
        Tab tab = new Tab(title);
        tab.setId(id);
        tab.selectedProperty().addListener((property, before, selected) -> {
            if (selected) {
                fill(tab, content);
            }
        });
        tabs.getTabs().add(tab);
        if (tabs.getTabs().size() == 1) {
            fill(tab, content);
        }
        return this;
    }

    private static void fill(Tab tab, Supplier<Node> content) {
        if (tab.getContent() == null) {
            tab.setContent(scrolled(content.get()));
        }
    }

    static ScrollPane scrolled(Node content) {
        VBox padded = new VBox(Theme.em(0.9), content);
        padded.getStyleClass().add("panel");
        ScrollPane scroll = new ScrollPane(padded);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        Reveal.focused(scroll);
        return scroll;
    }

    public TabPane build() {
        String open = remembered.text(name, "");
        tabs.getTabs().stream().filter(tab -> tab.getId().equals(open)).findFirst().ifPresent(tab -> tabs.getSelectionModel().select(tab));
        tabs.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> remembered.keep(name, now.getId()));
        return tabs;
    }

    public boolean isBuilt(String id) {
        return tabs.getTabs().stream().anyMatch(tab -> tab.getId().equals(id) && tab.getContent() != null);
    }

    public void select(String id) {
        tabs.getTabs().stream().filter(tab -> tab.getId().equals(id)).findFirst().ifPresent(tab -> tabs.getSelectionModel().select(tab));
    }

    public void title(String id, String title) {
        tabs.getTabs().stream().filter(tab -> tab.getId().equals(id)).forEach(tab -> tab.setText(title));
    }
}
