package zhenggai.ui.paper;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import zhenggai.domain.papers.PaperSize;
import zhenggai.paper.PrintOrder;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Picture;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The pages of the progress table one below the other, with what can be done with them above. */
public final class PaperScreen {
    private static final List<Double> ZOOMS = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 2.0);
    private static final double SCREEN_DPI = 96;

    private final PaperModel model;
    private final Notices notices;
    private final Remembered remembered;
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ListView<Integer> pages = new ListView<>();
    private final Label facts = new Label();
    private final ComboBox<String> printers = new ComboBox<>();
    private final Spinner<Integer> copies = new Spinner<>(1, 99, 1);
    private final Button print = Icons.labelled(Icons.PAPER, Texts.text("preview.print"));

    public PaperScreen(PaperModel model, Notices notices, Remembered remembered) {
        this.model = model;
        this.notices = notices;
        this.remembered = remembered;
    }

    public Parent build() {
        BorderPane root = new BorderPane(pages);
        root.getStyleClass().add("screen");
        root.setTop(toolbar());
        pages.getStyleClass().addAll("paper-desk", "pages");
        pages.setCellFactory(list -> new PageCell());
        pages.setAccessibleText(Texts.text("preview.pages"));
        zoom.addListener((property, before, now) -> pages.refresh());
        model.madeProperty().addListener((property, before, now) -> show(now));
        model.reload();
        return root;
    }

    private Node toolbar() {
        ComboBox<PaperSize> size = new ComboBox<>();
        size.getItems().setAll(PaperSize.values());
        size.valueProperty().bindBidirectional(model.sizeProperty());
        size.setAccessibleText(Texts.text("preview.size"));
        Button smaller = Icons.button(Icons.ZOOM_OUT, Texts.text("preview.smaller"));
        smaller.setOnAction(event -> zoom.set(ZOOMS.reversed().stream().filter(z -> z < zoom.get()).findFirst().orElse(ZOOMS.getFirst())));
        Button larger = Icons.button(Icons.ZOOM_IN, Texts.text("preview.larger"));
        larger.setOnAction(event -> zoom.set(ZOOMS.stream().filter(z -> z > zoom.get()).findFirst().orElse(ZOOMS.getLast())));
        Button save = Icons.labelled(Icons.SAVE, Texts.text("preview.save"));
        save.setOnAction(event -> save());
        printers.setPromptText(Texts.text("preview.no-printer"));
        printers.setAccessibleText(Texts.text("preview.printer"));
        printers.setMaxWidth(Theme.em(16));
        copies.setAccessibleText(Texts.text("preview.copies"));
        copies.setPrefWidth(Theme.em(6));
        print.getStyleClass().add("accent");
        print.disableProperty().bind(printers.valueProperty().isNull());
        print.setOnAction(event -> print());
        facts.getStyleClass().add("text-muted");
        FlowPane bar = new FlowPane(named("preview.size", size), new HBox(smaller, larger), save, printers, named("preview.copies", copies), print, facts);
        bar.setRowValignment(VPos.CENTER);
        bar.prefWrapLengthProperty().bind(bar.widthProperty());
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    /** A control with its name before it; the two never part when the bar breaks into lines. */
    private static Node named(String key, Node control) {
        HBox both = new HBox(Theme.em(0.5), new Label(Texts.text(key)), control);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private void show(PaperModel.Made made) {
        pages.getItems().setAll(IntStream.range(0, made.paper().pages()).boxed().toList());
        String missing = made.paper().missingCharacters().isEmpty() ? ""
            : Texts.text("preview.missing", String.join(" ", made.paper().missingCharacters()));
        facts.setText(Texts.text("preview.facts", made.paper().pages(), made.paper().fonts().getLast().usedName()) + missing);
        String chosen = remembered.text("printer", made.usual() == null ? "" : made.usual());
        printers.getItems().setAll(made.printers());
        printers.setValue(made.printers().contains(chosen) ? chosen : made.usual());
        pages.refresh();
    }

    private void save() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("preview.save"));
        chooser.setInitialFileName(Texts.text("preview.file-name"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File file = chooser.showSaveDialog(pages.getScene().getWindow());
        if (file != null) {
            saveTo(file.toPath());
        }
    }

    void saveTo(Path file) {
        model.save(file, saved -> notices.say(Texts.text(saved.isSecondName() ? "preview.saved-elsewhere" : "preview.saved", saved.path())));
    }

    private void print() {
        String printer = printers.getValue();
        remembered.keep("printer", printer);
        PrintOrder order = new PrintOrder(printer, 1, model.madeProperty().get().paper().pages(), copies.getValue(), PrintOrder.Sides.ONE);
        model.print(Texts.text("window.paper"), order, () -> notices.say(Texts.text("preview.printed", printer)));
    }

    /** One page, drawn when it comes into sight. */
    private final class PageCell extends ListCell<Integer> {
        private final ImageView view = new ImageView();
        private final StackPane sheet = new StackPane(view);

        PageCell() {
            sheet.getStyleClass().add("page-shadow");
            view.setSmooth(true);
            getStyleClass().add("page-cell");
            setAlignment(Pos.CENTER);
        }

        @Override
        protected void updateItem(Integer page, boolean empty) {
            super.updateItem(page, empty);
            PaperModel.Made made = model.madeProperty().get();
            if (empty || page == null || made == null || page >= made.paper().pages()) {
                setGraphic(null);
                return;
            }
            double dpi = SCREEN_DPI * zoom.get() * Theme.em(1) / 13;
            double width = made.pictures().width(page, dpi);
            double height = made.pictures().height(page, dpi);
            sheet.setMinSize(width, height);
            sheet.setMaxSize(width, height);
            sheet.setStyle("-fx-background-color: white;");
            view.setImage(null);
            setAccessibleText(Texts.text("preview.page", page + 1));
            setGraphic(sheet);
            model.draw(made, page, dpi, drawn -> {
                if (page.equals(getItem())) {
                    view.setImage(Picture.of(drawn));
                }
            });
        }
    }
}
