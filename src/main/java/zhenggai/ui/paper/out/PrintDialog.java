package zhenggai.ui.paper.out;

import java.util.function.Consumer;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import zhenggai.domain.Refused;
import zhenggai.paper.print.PrintOrder;
import zhenggai.ui.kit.Answers;
import zhenggai.ui.kit.Explained;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** Asks for printer, pages, copies and sides; what makes no sense is said beside the fields, and nothing is sent. */
public final class PrintDialog {
    private final PrintModel model;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType print = new ButtonType(Texts.text("preview.print"), ButtonBar.ButtonData.OK_DONE);
    private final ComboBox<String> printer = new ComboBox<>();
    private final TextField pages = Forms.text(Texts.text("print.pages"));
    private final TextField copies = Forms.text(Texts.text("preview.copies"));
    private final CheckBox both = new CheckBox(Texts.text("print.both-sides"));
    private final Label refusal = new Label();

    public PrintDialog(PrintModel model) {
        this.model = model;
    }

    /** @param printed is told the printer it was sent to */
    public void show(Window owner, Consumer<String> printed) {
        dialog.initOwner(owner);
        dialog.setTitle(Texts.text("app.name"));
        dialog.setHeaderText(Texts.text("print.title", model.wanted().title()));
        dialog.getDialogPane().getButtonTypes().setAll(print, Answers.cancel());
        dialog.getDialogPane().setContent(content());
        dialog.getDialogPane().setPrefWidth(Theme.em(36));
        Button button = (Button) dialog.getDialogPane().lookupButton(print);
        button.setId("print-done");
        button.disableProperty().bind(printer.valueProperty().isNull());
        button.addEventFilter(ActionEvent.ACTION, event -> send(event, printed));
        dialog.setOnShown(event -> pages.requestFocus());
        model.printers(this::fill);
        dialog.show();
    }

    private VBox content() {
        printer.setId("print-printer");
        printer.setMaxWidth(Double.MAX_VALUE);
        printer.setPromptText(Texts.text("print.looking"));
        pages.setId("print-pages");
        pages.setPrefWidth(Theme.em(12));
        pages.setPromptText(Texts.text("print.all-pages", model.wanted().paper().pages()));
        copies.setId("print-copies");
        copies.setPrefWidth(Theme.em(5));
        copies.setText("1");
        both.setId("print-both");
        both.setSelected(model.bothSides());
        refusal.setId("print-refusal");
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        HBox numbers = new HBox(Theme.em(1), Forms.field(Texts.text("print.pages"), pages), Forms.field(Texts.text("preview.copies"), copies));
        return new VBox(Theme.em(0.9), Forms.field(Texts.text("preview.printer"), printer), numbers, Forms.muted(Texts.text("print.pages-hint")), both, refusal);
    }

    private void fill(PrintModel.Printers printers) {
        printer.getItems().setAll(printers.all());
        printer.setValue(printers.proposed());
        if (printers.all().isEmpty()) {
            printer.setPromptText(Texts.text("preview.no-printer"));
            refusal.setText(Texts.text("paper.print.no-printer"));
        }
    }

    private void send(ActionEvent event, Consumer<String> printed) {
        try {
            PrintOrder order = model.order(printer.getValue(), pages.getText(), copies.getText(), both.isSelected());
            model.print(order, () -> printed.accept(order.printer()));
        } catch (Refused refused) {
            event.consume();
            refusal.setText(Explained.of(refused).sentence());
        }
    }
}
