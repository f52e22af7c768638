package zhenggai.ui.finding;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Subject;
import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.FindingState;
import zhenggai.domain.spine.MeasureState;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.HistoryList;
import zhenggai.ui.panel.HistoryModel;
import zhenggai.ui.panel.Panel;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** One category on the screen: its title, how far its findings and measures are, its history. */
public final class CategoryPanel implements Panel {
    private final OpenCase open;
    private final Background.Latest looks;
    private final CategoryId id;
    private final EditedText title;
    private final HistoryModel history;
    private final Label heading = new Label();
    private final Label counts = Forms.muted("");
    private TextBox box;

    /** @param drafts what is typed and not saved in any panel of the case */
    public CategoryPanel(OpenCase open, Background background, CategoryId id, Drafts drafts) {
        this.open = open;
        this.looks = background.latest();
        this.id = id;
        this.title = new EditedText(background, drafts, "category-" + id.value() + "-title", typed -> open.categories().retitle(id, typed));
        this.history = new HistoryModel(open, background, Subject.CATEGORY, id.value(), open.zone());
    }

    @Override
    public Parent build() {
        heading.getStyleClass().add("panel-title");
        box = TextBox.area(Texts.text("panel.category-text"), title, 2);
        box.input().getStyleClass().add("first-field");
        box.input().setId("category-title");
        box.input().setEditable(open.readOnlyBecause().isEmpty());
        VBox page = new VBox(Theme.em(0.9), heading, counts, box, Forms.heading(Texts.text("panel.history")), new HistoryList(history).build());
        page.getStyleClass().add("panel");
        ScrollPane root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.getStyleClass().addAll("edge-to-edge", "category-panel");
        look();
        return root;
    }

    @Override
    public void reload() {
        look();
        history.reload();
    }

    @Override
    public void edit() {
        box.input().requestFocus();
    }

    @Override
    public void leave() {
        title.leave();
    }

    private void look() {
        looks.run(() -> open.ledgers().current().categories().filter(c -> c.category().id().equals(id)).findFirst().orElse(null), this::show);
    }

    private void show(CategoryBranch now) {
        if (now == null) {
            return;
        }
        heading.setText(Texts.text("panel.category-title", now.category().position()));
        title.stored(now.category().title());
        long complete = now.findings().stream().filter(f -> f.state() == FindingState.COMPLETE).count();
        long measures = now.findings().stream().mapToLong(f -> f.measures().size()).sum();
        long closed = now.findings().stream().flatMap(f -> f.measures().stream()).filter(m -> m.measure().state() == MeasureState.CLOSED).count();
        counts.setText(Texts.text("panel.category-counts", now.findings().size(), complete, measures, closed));
    }
}
