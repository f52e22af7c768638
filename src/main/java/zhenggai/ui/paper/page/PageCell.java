package zhenggai.ui.paper.page;

import java.util.function.DoubleSupplier;

import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Picture;
import zhenggai.words.Texts;

/** One page, drawn when it comes into sight, as sharp as the screen is. */
final class PageCell extends ListCell<Integer> {
    private final PagesModel model;
    private final DoubleSupplier dpi;
    private final Background.Latest drawings;
    private final ImageView view = new ImageView();
    private final StackPane sheet = new StackPane(view);

    PageCell(PagesModel model, DoubleSupplier dpi) {
        this.model = model;
        this.dpi = dpi;
        this.drawings = model.drawings();
        sheet.getStyleClass().add("page-shadow");
        view.setSmooth(true);
        getStyleClass().add("page-cell");
        setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(Integer page, boolean empty) {
        super.updateItem(page, empty);
        Sheets sheets = model.sheetsProperty().get();
        view.setImage(null);
        if (empty || page == null || sheets == null || page >= sheets.count()) {
            drawings.drop();
            setGraphic(null);
            return;
        }
        Sheets.Size size = sheets.pixels(page, dpi.getAsDouble());
        sheet.setMinSize(size.width(), size.height());
        sheet.setMaxSize(size.width(), size.height());
        view.setFitWidth(size.width());
        view.setFitHeight(size.height());
        setAccessibleText(Texts.text("preview.page", page + 1));
        setGraphic(sheet);
        model.draw(drawings, sheets, page, dpi.getAsDouble() * density(), drawn -> {
            if (page.equals(getItem())) {
                view.setImage(Picture.of(drawn));
            }
        });
    }

    /** Pixels of the screen for each of ours. */
    private double density() {
        return getScene() == null || getScene().getWindow() == null ? 1 : Math.max(1, getScene().getWindow().getOutputScaleX());
    }
}
