package zhenggai.ui.help;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.line.HeadLine;
import zhenggai.words.Texts;

/** The help on the screen: what is searched for and the pages on the left, the page that is read on the right. */
public final class HelpScreen {
    private static final double LIST = 18;

    private final HelpModel model;
    private final Outside outside;
    private final ListView<HelpPage> list = new ListView<>();
    private final TextField search = Forms.text(Texts.text("help.search"));
    private final ScrollPane scroll = new ScrollPane();

    /** Where the help leads to. */
    public interface Outside {
        /** Whether there is such a place now: without a case there is none. */
        boolean hasPlaces();

        void to(String place);

        /** To where the reader came from. */
        void back();
    }

    public HelpScreen(HelpModel model, Outside outside) {
        this.model = model;
        this.outside = outside;
    }

    public Parent build() {
        BorderPane screen = new BorderPane();
        screen.setTop(head());
        screen.setLeft(contents());
        screen.setCenter(page());
        screen.getStyleClass().addAll("screen", "help");
        model.pageProperty().addListener((property, before, now) -> show(now));
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.open(now.name());
            }
        });
        model.reload();
        show(model.pageProperty().get());
        return screen;
    }

    private Node head() {
        Button back = Icons.labelled(Icons.BACK, Texts.text("help.back"));
        back.setId("help-back");
        back.setOnAction(event -> outside.back());
        return new HeadLine(new Label(Texts.text("window.help")), List.of(back));
    }

    private Node contents() {
        search.setId("help-search");
        search.setPromptText(Texts.text("help.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.getSelectionModel().selectFirst();
                list.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
        list.setId("help-pages");
        list.setAccessibleText(Texts.text("help.pages"));
        list.setItems(model.hits());
        list.setCellFactory(view -> new PageCell());
        list.getStyleClass().add("help-pages");
        list.setPlaceholder(Forms.muted(Texts.text("help.nothing-found")));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox contents = new VBox(search, list);
        contents.getStyleClass().add("help-contents");
        contents.setPrefWidth(Theme.em(LIST));
        return contents;
    }

    private Node page() {
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("help-page");
        scroll.getStyleClass().add("help-scroll");
        Reveal.focused(scroll);
        return scroll;
    }

    private void show(HelpPage page) {
        Region words = new PageView(this::follow, outside.hasPlaces()).of(page);
        StackPane sheet = new StackPane(words);
        sheet.getStyleClass().add("help-sheet");
        StackPane.setAlignment(words, Pos.TOP_LEFT);
        scroll.setContent(sheet);
        scroll.setVvalue(0);
        scroll.setAccessibleText(page.title());
        // a page that a link led to need not be among the hits
        list.getSelectionModel().clearSelection();
        model.hits().stream().filter(page::equals).findFirst().ifPresent(list.getSelectionModel()::select);
    }

    private void follow(String link) {
        if (link.startsWith(PageView.PLACE)) {
            outside.to(link.substring(PageView.PLACE.length()));
        } else {
            model.open(link);
        }
    }

    /** A page in the list: its title, and under it the line in which the words were found. */
    private final class PageCell extends ListCell<HelpPage> {
        private final Label title = new Label();
        private final Label line = Forms.muted("");
        private final VBox both = new VBox(title, line);

        PageCell() {
            title.setWrapText(true);
            line.setWrapText(false);
            line.setMinWidth(0);
            both.setMinWidth(0);
            both.setPrefWidth(0);
            getStyleClass().add("help-entry");
        }

        @Override
        protected void updateItem(HelpPage page, boolean empty) {
            super.updateItem(page, empty);
            boolean there = !empty && page != null;
            if (there) {
                title.setText(page.title());
                line.setText(page.line(model.searchProperty().get()));
                line.setManaged(!line.getText().isEmpty());
                line.setVisible(!line.getText().isEmpty());
                setAccessibleText(page.title());
            }
            setGraphic(there ? both : null);
        }
    }
}
