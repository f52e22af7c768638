package zhenggai.ui.measure;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** A button beside a counted deadline that shows how it was counted: start, each skipped and made-up day with its name, the rule. */
final class DeadlineExplained {
    private final MeasureModel model;

    DeadlineExplained(MeasureModel model) {
        this.model = model;
    }

    Node build() {
        Button how = Icons.labelled(Icons.HELP, Texts.text("panel.how-counted"));
        how.getStyleClass().addAll("small", "flat");
        how.setId("how-counted");
        how.visibleProperty().bind(model.workingLines().map(lines -> !lines.isEmpty()));
        how.managedProperty().bind(how.visibleProperty());
        how.setOnAction(event -> show(how));
        return how;
    }

    private void show(Node above) {
        PopOver lines = new PopOver(content(model.workingLines().getValue()));
        lines.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        lines.setAnimated(false);
        lines.setDetachable(false);
        lines.setTitle(Texts.text("panel.how-counted"));
        lines.getRoot().getStylesheets().setAll(above.getScene().getStylesheets());
        lines.show(above);
    }

    static VBox content(List<String> lines) {
        VBox content = new VBox(Theme.em(0.35));
        content.getStyleClass().add("working");
        content.setPrefWidth(Theme.em(28));
        for (String line : lines) {
            Label label = new Label(line);
            label.setWrapText(true);
            content.getChildren().add(label);
        }
        return content;
    }
}
