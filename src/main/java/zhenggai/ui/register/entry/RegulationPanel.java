package zhenggai.ui.register.entry;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.register.RegulationKind;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.NamedBox;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.panel.HistoryList;
import zhenggai.ui.panel.HistoryModel;
import zhenggai.ui.panel.Panel;
import zhenggai.ui.panel.PanelTitle;
import zhenggai.ui.panel.Sections;
import zhenggai.ui.panel.TextBox;
import zhenggai.ui.register.RegulationRow;
import zhenggai.ui.register.entry.RegulationModel.Seen;
import zhenggai.words.Texts;

/** Everything about one regulation on the screen: what it is above, its stages, measures and history below. */
public final class RegulationPanel implements Panel {
    private static final String STAGES = "stages";
    private static final String HISTORY = "history";

    private final RegulationModel model;
    private final HistoryModel history;
    private final Consumer<MeasureId> toMeasure;
    private final Sections sections;
    private final StageList stages;
    private final Label title = Forms.heading("");
    private final StatusBadge badge = new StatusBadge();
    private final ComboBox<RegulationKind> kind = NamedBox.of(List.of(RegulationKind.values()), Texts::text);

    public RegulationPanel(RegulationModel model, HistoryModel history, Remembered remembered, Consumer<MeasureId> toMeasure) {
        this.model = model;
        this.history = history;
        this.toMeasure = toMeasure;
        this.sections = new Sections("regulation-section", remembered);
        this.stages = new StageList(model);
    }

    @Override
    public Parent build() {
        Parent tabs = sections
            .with(STAGES, Texts.text("register.tab.stages"), stages::build)
            .with("content", Texts.text("panel.content"), this::content)
            .with("makers", Texts.text("register.tab.measures"), () -> new MakersList(model, toMeasure).build())
            .with(HISTORY, Texts.text("panel.history"), () -> new HistoryList(history).build(), history::reload)
            .build();
        tabs.setAccessibleText(Texts.text("register.panel"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        title.setId("regulation-title");
        VBox head = new VBox(new PanelTitle(title, badge));
        head.getStyleClass().add("panel-head");
        VBox root = new VBox(head, tabs);
        model.seenProperty().addListener((property, before, now) -> show(now));
        model.reload();
        return root;
    }

    @Override
    public void reload() {
        model.reload();
        sections.reload();
    }

    @Override
    public void edit() {
        sections.select(STAGES);
        stages.openNext();
    }

    @Override
    public void leave() {
        model.leave();
    }

    private Node content() {
        kind.setId("regulation-kind");
        kind.setPrefWidth(Theme.em(10));
        kind.setDisable(model.isReadOnly());
        kind.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.kind(now);
            }
        });
        Button remove = Icons.labelled(Icons.REMOVE, Texts.text("register.remove"));
        remove.getStyleClass().addAll("small", "button-outlined");
        remove.setId("regulation-remove");
        remove.setDisable(model.isReadOnly());
        remove.setOnAction(event -> model.remove());
        TextBox name = TextBox.line(Texts.text("register.column.title"), model.title());
        name.input().setId("regulation-name");
        TextBox number = TextBox.line(Texts.text("register.column.number"), model.number());
        number.input().setId("regulation-number");
        return new VBox(Theme.em(0.9), name, number, Forms.field(Texts.text("register.column.kind"), kind), TextBox.refusal(model.kindRefusalProperty()),
            TextBox.refusal(javafx.beans.binding.Bindings.createStringBinding(
                () -> model.refusalProperty().get().step() == null ? model.refusalProperty().get().sentence() : "", model.refusalProperty())), remove);
    }

    private void show(@Nullable Seen seen) {
        if (seen != null) {
            title.setText(seen.regulation().title());
            badge.show(RegulationRow.face(seen.regulation()));
            kind.setValue(seen.regulation().kind());
        }
    }
}
