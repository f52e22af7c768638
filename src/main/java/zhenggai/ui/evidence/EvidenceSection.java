package zhenggai.ui.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.ui.evidence.look.InSight;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.arrival.Arrivals;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** The evidence drawer of a finding or measure: ways to bring something in, what there is, and what is asked for. */
public final class EvidenceSection {
    private final EvidenceModel model;
    private final VBox list = new VBox(Theme.em(0.2));
    private final Map<EvidenceId, PieceCard> cards = new HashMap<>();

    public EvidenceSection(EvidenceModel model) {
        this.model = model;
    }

    public Node build() {
        VBox section = new VBox(Theme.em(0.9));
        if (!model.isReadOnly()) {
            section.getChildren().addAll(buttons(), place(), paper());
            arrivals().at(section);
        } else {
            section.getChildren().add(more());
        }
        section.getChildren().addAll(Forms.heading(Texts.text("panel.evidence-there")), list);
        WantedModel wanted = model.wanted();
        if (wanted != null) {
            section.getChildren().add(new WantedList(wanted, model.pieces()).build());
        }
        model.pieces().addListener((ListChangeListener<Evidence>) change -> show());
        model.selectedProperty().addListener((property, before, now) -> show());
        InSight.watch(list, () -> cards.values().forEach(PieceCard::look));
        show();
        model.reload();
        return section;
    }

    private Node buttons() {
        Button files = Icons.labelled(Icons.ADD, Texts.text("drawer.files"));
        files.getStyleClass().add("accent");
        files.setId("drawer-files");
        files.setOnAction(event -> model.chooseFiles());
        Button folder = new Button(Texts.text("drawer.folder"));
        folder.setId("drawer-folder");
        folder.setOnAction(event -> model.chooseFolder());
        Button paste = new Button(Texts.text("drawer.paste"));
        paste.setId("drawer-paste");
        paste.setOnAction(event -> arrivals().paste());
        FlowPane buttons = new FlowPane(Theme.em(0.5), Theme.em(0.5), files, folder, paste);
        if (model.isOfFinding()) {
            Button scan = new Button(Texts.text("acceptance.attach-scan"));
            scan.setId("drawer-scan");
            scan.setOnAction(event -> model.scan());
            buttons.getChildren().add(scan);
        }
        buttons.getChildren().add(more());
        return buttons;
    }

    private Node more() {
        MenuItem scan = new MenuItem(Texts.text("acceptance.attach-scan"));
        scan.setDisable(model.isReadOnly());
        scan.setOnAction(event -> model.scan());
        MenuItem check = new MenuItem(Texts.text("drawer.check"));
        check.setOnAction(event -> model.check());
        MenuItem last = new MenuItem();
        last.setDisable(true);
        last.getStyleClass().add("menu-word");
        MenuItem binder = new MenuItem(Texts.text("drawer.binder"));
        binder.setOnAction(event -> model.binder());
        MenuItem number = new MenuItem(Texts.text("drawer.number"));
        number.setDisable(model.isReadOnly());
        number.setOnAction(event -> model.renumber());
        MenuButton more = new MenuButton(Texts.text("drawer.more"), null, scan, new SeparatorMenuItem(), check, last, new SeparatorMenuItem(), binder, number);
        more.setOnShowing(event -> last.setText(model.lastCheck()));
        more.setId("drawer-more");
        return more;
    }

    /** Says where things may be dropped; it can be focused, so that a picture can be pasted without a mouse. */
    private Node place() {
        Label hint = Forms.muted(Texts.text("drawer.drop-here"));
        hint.setMinHeight(Region.USE_PREF_SIZE);
        VBox place = new VBox(hint);
        place.getStyleClass().add("drop-place");
        place.setId("drop-place");
        place.setFocusTraversable(true);
        place.setAccessibleText(Texts.text("drawer.drop-here"));
        place.setOnMouseClicked(event -> place.requestFocus());
        return place;
    }

    private Arrivals arrivals() {
        return new Arrivals(model::bring, model::paste, model::nothingToPaste);
    }


    private Node paper() {
        Button add = new Button(Texts.text("evidence.add"));
        add.setId("evidence-add");
        add.setOnAction(event -> model.add());
        VBox form = new VBox(Theme.em(0.7), field("panel.evidence-title", model.title(), 20),
            new FlowPane(Theme.em(0.8), Theme.em(0.6), field("panel.evidence-number", model.number(), 12), field("panel.evidence-dated", model.dated(), 9)),
            field("panel.evidence-place", model.place(), 20), TextBox.refusal(model.refusalProperty()), add);
        form.getStyleClass().add("entry-form");
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.add();
                event.consume();
            }
        });
        TitledPane pane = new TitledPane(Texts.text("drawer.add-paper"), form);
        pane.setId("drawer-paper");
        pane.setAnimated(false);
        pane.setExpanded(!model.title().text().isEmpty());
        return pane;
    }

    static Node field(String key, EditedText text, int columns) {
        TextField field = Forms.text(Texts.text(key));
        field.setPrefColumnCount(columns);
        field.setId(key.replace("panel.", "").replace("drawer.", ""));
        field.textProperty().bindBidirectional(text.textProperty());
        return Forms.field(Texts.text(key), field);
    }

    private void show() {
        cards.keySet().retainAll(model.pieces().stream().map(Evidence::id).toList());
        List<Node> now = model.pieces().isEmpty() ? List.of(Forms.muted(Texts.text("panel.no-evidence")))
            : model.pieces().stream().map(piece -> cards.computeIfAbsent(piece.id(), id -> new PieceCard(model)).show(piece)).toList();
        // a field that leaves the window for a moment would lose what is being typed next
        if (!list.getChildren().equals(now)) {
            list.getChildren().setAll(now);
        }
    }
}
