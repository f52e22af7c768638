package zhenggai.ui.paper.page;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import zhenggai.ui.kit.Arrows;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** What turns the pages and makes them larger: which page of how many, the zoom, as wide as the desk or whole. */
final class PageBar {
    private final PageDesk desk;
    private final Button back = Icons.button(Icons.PREVIOUS_PAGE, Texts.text("pages.previous"));
    private final Button on = Icons.button(Icons.NEXT_PAGE, Texts.text("pages.next"));
    private final TextField page = Forms.text(Texts.text("pages.number"));
    private final Label count = new Label();
    private final Label zoom = new Label();
    private final ToggleButton width = fit("pages.fit-width", PageDesk.Fit.WIDTH);
    private final ToggleButton whole = fit("pages.fit-page", PageDesk.Fit.PAGE);
    private final FlowPane bar = new FlowPane();

    PageBar(PageDesk desk) {
        this.desk = desk;
    }

    Node build() {
        back.setId("page-back");
        back.setOnAction(event -> desk.goTo(desk.currentProperty().get() - 1));
        on.setId("page-on");
        on.setOnAction(event -> desk.goTo(desk.currentProperty().get() + 1));
        page.setId("page-number");
        page.setPrefWidth(Theme.em(4));
        page.setAlignment(Pos.CENTER);
        page.setOnAction(event -> jump());
        page.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                show();
            }
        });
        Button smaller = Icons.button(Icons.ZOOM_OUT, Texts.text("preview.smaller"));
        smaller.setOnAction(event -> desk.smaller());
        Button larger = Icons.button(Icons.ZOOM_IN, Texts.text("preview.larger"));
        larger.setOnAction(event -> desk.larger());
        zoom.setId("page-zoom");
        zoom.setMinWidth(Theme.em(3.4));
        zoom.setAlignment(Pos.CENTER);
        ToggleGroup group = new ToggleGroup();
        width.setToggleGroup(group);
        whole.setToggleGroup(group);
        Arrows.in(group);
        bar.getChildren().setAll(row(back, page, count, on), row(smaller, zoom, larger), row(width, whole));
        bar.setRowValignment(VPos.CENTER);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("page-bar");
        desk.currentProperty().addListener((property, before, now) -> show());
        show();
        return bar;
    }

    void show() {
        int pages = desk.count();
        int at = desk.currentProperty().get();
        bar.setDisable(pages == 0);
        page.setText(pages == 0 ? "" : String.valueOf(at + 1));
        count.setText(Texts.text("pages.of", pages));
        back.setDisable(at <= 0);
        on.setDisable(at >= pages - 1);
        zoom.setText(Texts.text("pages.zoom", Math.round(desk.zoom() * 100)));
        width.setSelected(desk.fit() == PageDesk.Fit.WIDTH);
        whole.setSelected(desk.fit() == PageDesk.Fit.PAGE);
    }

    /** What is no number of a page changes nothing. */
    private void jump() {
        String typed = page.getText().strip();
        if (typed.matches("\\d{1,6}")) {
            desk.goTo(Integer.parseInt(typed) - 1);
        }
        show();
    }

    private ToggleButton fit(String key, PageDesk.Fit how) {
        ToggleButton button = new ToggleButton(Texts.text(key));
        button.getStyleClass().add("flat");
        button.setOnAction(event -> desk.set(how));
        return button;
    }

    private static HBox row(Node... parts) {
        HBox row = new HBox(Theme.em(0.3), parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
