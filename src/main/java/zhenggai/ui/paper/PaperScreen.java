package zhenggai.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import zhenggai.domain.papers.Ask;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.PaperKind;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.fold.Fold;
import zhenggai.ui.kit.line.HeadLine;
import zhenggai.ui.paper.design.DesignModel;
import zhenggai.ui.paper.design.DesignPane;
import zhenggai.ui.paper.page.PageDesk;
import zhenggai.ui.paper.proof.PaperModel;
import zhenggai.words.Texts;

/** The papers on the left, the pages of the chosen one in the middle, above them what is asked and what to do. */
public final class PaperScreen {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    /** In letters, the least height of the pages. */
    private static final double PAGE = 17.5;
    /** The kinds that carry a code. */
    private static final Set<PaperKind> SIGNED = Set.of(PaperKind.CLOSE_OUT, PaperKind.CLEARANCE);

    private final PaperModel model;
    private final DesignModel design;
    private final Deeds deeds;
    private final Consumer<String> done;
    private final Label title = new Label();
    private final Fold fold = new Fold(Icons.SETTINGS, Texts.text("fold.options"), "paper-options");
    private final Button scan = Icons.labelled(Icons.IMPORT, Texts.text("acceptance.attach-scan"));
    private final Button designing = Icons.labelled(Icons.DESIGN, Texts.text("design.designing"));

    /**
     * Where the screen stands.
     *
     * @param done says what was done to the case, and offers to take it back
     * @param issued is told of a report that was issued
     */
    public record Ground(Background background, Notices notices, Remembered remembered, Consumer<String> done, Consumer<Issue> issued) {}

    public PaperScreen(PaperModel model, DesignModel design, Ground ground) {
        this.model = model;
        this.design = design;
        this.deeds = new Deeds(model, ground);
        this.done = ground.done();
    }

    /** Beside the sheets that are signed: how the scan of one comes back into the case. */
    public PaperScreen scanning(Runnable deed) {
        scan.setOnAction(event -> deed.run());
        return this;
    }

    public Parent build() {
        BorderPane desk = new PageDesk(model.pages()).build();
        BorderPane middle = new BorderPane();
        Node asked = new AskBar(model).build();
        // where no page can be made yet, what it asks for is the thing to see
        fold.hide(asked, model.pages().sentenceProperty().isNotNull());
        // where more is asked than there is room for, the place scrolls, and enough of a page can be seen
        desk.setMinHeight(Theme.em(PAGE));
        middle.setTop(new VBox(head(), asked));
        middle.setCenter(desk);
        middle.setBottom(deeds.facts(fold));
        BorderPane root = new BorderPane();
        root.getStyleClass().addAll("screen", "papers");
        fold.lowProperty().addListener((property, before, now) -> root.pseudoClassStateChanged(LOW, now));
        Node kinds = new KindList(model, root.widthProperty()).build();
        DesignPane designPane = new DesignPane(design, done, model.isReadOnly());
        Node designer = designPane.build(root.widthProperty());
        StackPane left = new StackPane(model.designProperty().get() == null ? kinds : designer);
        root.setLeft(left);
        root.setCenter(middle);
        model.designProperty().addListener((property, before, now) -> {
            if ((before == null) != (now == null)) {
                left.getChildren().setAll(now == null ? kinds : designer);
                name();
                // the button that was pressed is gone with what it stood in; only a node that has been dressed is within reach
                root.applyCss();
                if (now == null) {
                    designing.requestFocus();
                } else {
                    designPane.focus();
                }
            }
        });
        model.reload();
        return root;
    }

    private Node head() {
        title.setId("paper-title");
        designing.setId("paper-design");
        designing.setOnAction(event -> design.begin());
        model.requestProperty().addListener((property, before, now) -> name());
        name();
        scan.setId("paper-scan");
        List<Node> deed = new ArrayList<>(List.of(fold.button(), scan, designing));
        deed.addAll(deeds.buttons());
        return new HeadLine(title, deed);
    }

    private void name() {
        String table = model.requestProperty().get().template();
        title.setText(table.isEmpty() ? Texts.text(model.requestProperty().get().kind()) : table);
        boolean canDesign = model.requestProperty().get().kind().asks(Ask.TEMPLATE) && model.designProperty().get() == null;
        designing.setVisible(canDesign);
        designing.setManaged(canDesign);
        boolean comesBack = SIGNED.contains(model.requestProperty().get().kind()) && scan.getOnAction() != null && !model.isReadOnly();
        scan.setVisible(comesBack);
        scan.setManaged(comesBack);
    }
}
