package zhenggai.ui.supervision;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.reminding.Matter;
import zhenggai.domain.reminding.Proposal;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.HintedCell;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.WarningBadge;
import zhenggai.ui.kit.line.HeadLine;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.supervision.draft.BatchModel;
import zhenggai.words.Texts;

/** The papers that what is due calls for today: one line for each receiver and rung, and beside it what the chosen one would be about. */
final class ProposalsView {
    private final SupervisionModel model;
    private final Consumer<Proposal> write;
    private final Runnable all;
    private final TableView<Proposal> table = new TableView<>();
    private final StackPane detail = new StackPane();
    private final Label title = new Label();
    private final Button draft = Icons.labelled(Icons.EDIT, Texts.text("proposals.write"));
    private final Button issueAll = Icons.labelled(Icons.PAPER, Texts.text("proposals.all"));

    /**
     * @param write begins a draft with the proposal
     * @param all issues all of them
     */
    ProposalsView(SupervisionModel model, Consumer<Proposal> write, Runnable all) {
        this.model = model;
        this.write = write;
        this.all = all;
    }

    Node build() {
        draft.setId("proposal-write");
        draft.setOnAction(event -> write(table.getSelectionModel().getSelectedItem()));
        issueAll.setId("proposals-all");
        issueAll.getStyleClass().add("accent");
        issueAll.setOnAction(event -> all.run());
        HeadLine head = new HeadLine(title, List.of(draft, issueAll));
        columns();
        SplitPane split = new SplitPane(table, detail);
        split.setOrientation(Orientation.HORIZONTAL);
        SplitPane.setResizableWithParent(detail, false);
        split.setDividerPositions(0.62);
        detail.getStyleClass().add("detail");
        detail.setMinWidth(Theme.em(18));
        BorderPane root = new BorderPane();
        root.setTop(head);
        root.setCenter(split);
        root.getStyleClass().add("screen");
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> chosen(now));
        model.proposalsProperty().addListener((property, before, now) -> show(now));
        show(model.proposalsProperty().get());
        return root;
    }

    private void columns() {
        table.setId("proposals");
        table.setAccessibleText(Texts.text("proposals.title"));
        table.setFixedCellSize(Theme.em(2.6));
        table.setPlaceholder(new EmptyState(Icons.CALENDAR, Texts.text("proposals.none"), Texts.text("proposals.none-hint")));
        TableColumn<Proposal, String> sharpest = new TableColumn<>(Texts.text("proposals.sharpest"));
        sharpest.setPrefWidth(Theme.room(9, sharpest.getText()));
        sharpest.setCellValueFactory(cell -> new javafx.beans.property.ReadOnlyObjectWrapper<>(sharpest(cell.getValue()).name()));
        sharpest.setCellFactory(any -> new LevelCell());
        table.getColumns().setAll(List.of(HintedCell.column("acts.column.receiver", 13, ProposalsView::receiver), HintedCell.column("acts.column.kind", 7.5, proposal -> Texts.text(proposal.kind())),
            HintedCell.column("proposals.items", 5, proposal -> String.valueOf(proposal.items().size())), sharpest,
            HintedCell.column("proposals.codes", 12, ProposalsView::codes), HintedCell.column("acts.column.copies", 10, ProposalsView::copies)));
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                write(table.getSelectionModel().getSelectedItem());
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                write(table.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
    }

    private void write(@Nullable Proposal proposal) {
        if (proposal != null && !model.isReadOnly()) {
            write.accept(proposal);
        }
    }

    private void show(List<Proposal> proposals) {
        title.setText(proposals.isEmpty() ? Texts.text("proposals.title") : Texts.text("proposals.count", proposals.size(),
            proposals.stream().flatMap(proposal -> proposal.items().stream()).distinct().count()));
        @Nullable Proposal before = table.getSelectionModel().getSelectedItem();
        table.setItems(FXCollections.observableArrayList(proposals));
        proposals.stream().filter(now -> before != null && now.kind() == before.kind() && now.to().equals(before.to())).findFirst().ifPresent(table.getSelectionModel()::select);
        issueAll.setDisable(model.isReadOnly() || proposals.stream().noneMatch(BatchModel::goesOut));
        chosen(table.getSelectionModel().getSelectedItem());
    }

    private void chosen(@Nullable Proposal proposal) {
        draft.setDisable(proposal == null || model.isReadOnly());
        detail.getChildren().setAll(proposal == null ? new EmptyState(Icons.EDIT, Texts.text("proposals.choose"), Texts.text("proposals.choose-hint")) : matters(proposal));
    }

    private Node matters(Proposal proposal) {
        VBox lines = new VBox(Theme.em(0.4), heading(Texts.text("proposals.paper", proposal.kind(), receiver(proposal))));
        if (proposal.to().isNobody()) {
            Label nobody = new Label(Texts.text("proposals.nobody-hint"));
            nobody.getStyleClass().add("worry");
            nobody.setWrapText(true);
            nobody.setMinHeight(Region.USE_PREF_SIZE);
            lines.getChildren().add(nobody);
        }
        proposal.matters().forEach(matter -> lines.getChildren().add(matter(matter)));
        lines.getStyleClass().add("panel");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("panel-title");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        return heading;
    }

    private Node matter(Matter matter) {
        Label code = new Label(matter.item().code());
        code.getStyleClass().add("act-step-title");
        FlowPane head = new FlowPane(Theme.em(0.8), Theme.em(0.2), code);
        head.getChildren().add(matter.key().level() == Level.NONE ? new Label(Texts.text(matter.key().why())) : new WarningBadge(matter.key().level()));
        Label text = new Label(begun(matter.item().headline()));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        Label since = Forms.muted(matter.item().due() == null ? Texts.text("proposals.since", DayWords.of(matter.since()))
            : Texts.text("proposals.due-since", DayWords.of(matter.item().due()), DayWords.of(matter.since())));
        since.setMinHeight(Region.USE_PREF_SIZE);
        VBox entry = new VBox(Theme.em(0.25), head, text, since);
        String first = model.pendingProperty().get().words(matter.item().id());
        if (!first.isEmpty()) {
            Label pending = new Label(first);
            pending.getStyleClass().add("worry");
            pending.setWrapText(true);
            pending.setMinHeight(Region.USE_PREF_SIZE);
            entry.getChildren().add(pending);
        }
        entry.getStyleClass().add("entry");
        return entry;
    }

    /** The beginning of a text, marked as such where it ends within a sentence. */
    private static String begun(String headline) {
        return headline.isEmpty() || !Character.isLetterOrDigit(headline.codePointBefore(headline.length())) ? headline : headline + "\u2026";
    }

    static String receiver(Proposal proposal) {
        return proposal.to().isNobody() ? Texts.text("proposals.nobody") : proposal.to().name();
    }

    static String codes(Proposal proposal) {
        return proposal.matters().stream().map(matter -> matter.item().code()).distinct().collect(Collectors.joining(Texts.text("list.comma")));
    }

    private static String copies(Proposal proposal) {
        return proposal.copies().stream().map(copy -> copy.name()).collect(Collectors.joining(Texts.text("list.comma")));
    }

    static Level sharpest(Proposal proposal) {
        return proposal.matters().stream().map(matter -> matter.key().level()).max(Comparator.naturalOrder()).orElse(Level.NONE);
    }

    /** Shape, word and colour of the sharpest level on a paper. */
    private static final class LevelCell extends TableCell<Proposal, String> {
        private final WarningBadge badge = new WarningBadge();

        @Override
        protected void updateItem(String level, boolean empty) {
            super.updateItem(level, empty);
            boolean warns = !empty && level != null && Level.valueOf(level) != Level.NONE;
            if (warns) {
                badge.show(Level.valueOf(level));
            }
            setGraphic(warns ? badge : null);
        }
    }
}
