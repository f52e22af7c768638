package zhenggai.ui.intake.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.table.LedgerLine;
import zhenggai.domain.table.LedgerLine.Reception;
import zhenggai.domain.table.LedgerRow;
import zhenggai.domain.table.RowLevel;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The items a ledger was read to, under their findings: whether each goes into the case and what it is there. */
final class LineTree {
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass TEXT = PseudoClass.getPseudoClass("text");
    /** Before the key of a heading, which no finding begins with. */
    private static final String HEADING = "\n";
    private static final double BESIDE = 4.4;
    private static final double INDENT = 1.1;

    private final SheetModel model;
    private final TreeView<Entry> view = new TreeView<>(new TreeItem<>());
    private boolean showing;

    LineTree(SheetModel model) {
        this.model = model;
        view.setShowRoot(false);
        view.setAccessibleText(Texts.text("intake.tree"));
        view.getStyleClass().add("draft-tree");
        view.setCellFactory(tree -> new LineCell());
        view.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                model.selectedProperty().set(now.getValue().lines().stream().min(Integer::compare).orElse(SheetModel.NOTHING));
            }
        });
    }

    /** A finding with the places of all its lines, one line of it, or a category with its own. */
    private record Entry(String words, RowLevel level, Set<Integer> lines) {}

    TreeView<?> view() {
        return view;
    }

    static String finding(LedgerRow row) {
        return row.text(TableField.FINDING).isEmpty() ? row.text(TableField.PUBLIC_FINDING) : row.text(TableField.FINDING);
    }

    void show(SheetModel.Table table, boolean sameLines) {
        if (sameLines) {
            view.refresh();
            return;
        }
        Map<String, TreeItem<Entry>> findings = new LinkedHashMap<>();
        Map<String, Set<Integer>> places = new LinkedHashMap<>();
        List<LedgerLine> lines = table.lines();
        for (int i = 0; i < lines.size(); i++) {
            LedgerRow row = lines.get(i).row();
            if (row.isHeading()) {
                findings.put(HEADING + i, new TreeItem<>(new Entry(row.text(TableField.CATEGORY), RowLevel.CATEGORY, Set.of(i))));
            } else {
                places.computeIfAbsent(finding(row), key -> new TreeSet<>()).add(i);
                findings.computeIfAbsent(finding(row), words ->
                    new TreeItem<>(new Entry(words.isEmpty() ? Texts.text("intake.no-finding-named") : words, RowLevel.FINDING, places.get(words))));
            }
        }
        places.forEach((words, of) -> {
            TreeItem<Entry> item = findings.get(words);
            of.stream().filter(i -> lines.get(i).row().hasMeasure())
                .forEach(i -> item.getChildren().add(new TreeItem<>(new Entry(lines.get(i).row().text(TableField.MEASURE), RowLevel.MEASURE, Set.of(i)))));
            item.setExpanded(true);
        });
        showing = true;
        view.getRoot().getChildren().setAll(findings.values());
        showing = false;
    }

    void choose(int line) {
        for (TreeItem<Entry> finding : view.getRoot().getChildren()) {
            if (finding.getValue().lines().contains(line)) {
                TreeItem<Entry> own = finding.getChildren().stream().filter(item -> item.getValue().lines().contains(line)).findFirst().orElse(finding);
                TreeItem<Entry> now = view.getSelectionModel().getSelectedItem();
                if (now == null || !now.getValue().lines().contains(line)) {
                    showing = true;
                    view.getSelectionModel().select(own);
                    view.scrollTo(Math.max(0, view.getRow(own) - 2));
                    showing = false;
                }
            }
        }
    }

    /** The places of what is chosen; none where nothing is. */
    Set<Integer> chosen() {
        TreeItem<Entry> chosen = view.getSelectionModel().getSelectedItem();
        return chosen == null ? Set.of() : chosen.getValue().lines();
    }

    /** Whether what is chosen stands for several items, so that it has no level of its own in the sheet. */
    boolean isGroupChosen() {
        TreeItem<Entry> chosen = view.getSelectionModel().getSelectedItem();
        return chosen != null && !chosen.isLeaf();
    }

    void tick() {
        TreeItem<Entry> chosen = view.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            tick(chosen.getValue());
        }
    }

    private void tick(Entry entry) {
        SheetModel.Table table = model.tableProperty().get();
        model.take(entry.lines(), entry.lines().stream().noneMatch(table::isTaken));
    }

    /** One item: its tick, its words, how it is received, why it is refused. */
    private final class LineCell extends TreeCell<Entry> {
        private final CheckBox tick = new CheckBox();
        private final Label level = new Label();
        private final Label words = new Label();
        private final Label reception = new Label();
        private final HBox line = new HBox(tick, level, words, reception);

        LineCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
            tick.setFocusTraversable(false);
            tick.setOnAction(event -> tick(getItem()));
            level.getStyleClass().add("node-level");
            level.setMinWidth(USE_PREF_SIZE);
            words.getStyleClass().add("node-words");
            words.setMaxWidth(Double.MAX_VALUE);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            reception.setMinWidth(USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setSpacing(Theme.em(0.5));
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            SheetModel.Table table = model.tableProperty().get();
            if (empty || entry == null || table == null) {
                line.prefWidthProperty().unbind();
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean in = entry.lines().stream().anyMatch(table::isTaken);
            pseudoClassStateChanged(LEFT_OUT, !in);
            pseudoClassStateChanged(TEXT, entry.level() == RowLevel.MEASURE);
            tick.setSelected(in);
            tick.setVisible(entry.level() != RowLevel.CATEGORY);
            level.setText(level(entry.level()));
            words.setText(entry.words().replace('\n', ' '));
            boolean stands = entry.level() == RowLevel.MEASURE || entry.level() == RowLevel.FINDING && entry.lines().size() == 1 && getTreeItem().isLeaf();
            show(stands ? table.lines().get(entry.lines().iterator().next()) : null);
            line.prefWidthProperty().bind(getTreeView().widthProperty().subtract(Theme.em(BESIDE) + Theme.em(INDENT) * getTreeView().getTreeItemLevel(getTreeItem())));
            setGraphic(line);
            setAccessibleText(Texts.text(in ? "intake.node" : "intake.node-out", level.getText(), words.getText()) + " " + reception.getText());
        }

        private static String level(RowLevel level) {
            return switch (level) {
                case CATEGORY -> Texts.text("intake.line-category");
                case FINDING -> Texts.text("intake.line-finding");
                case MEASURE -> Texts.text("intake.line-measure");
            };
        }

        private void show(@Nullable LedgerLine stands) {
            reception.setVisible(stands != null);
            reception.setManaged(stands != null);
            reception.setText(stands == null ? "" : Texts.text(stands.reception()));
            tick.setDisable(stands != null && stands.reception() == Reception.REFUSED);
            if (stands != null) {
                reception.getStyleClass().setAll("label", "node-presence", "presence-" + stands.reception().name().toLowerCase(Locale.ROOT));
                reception.setTooltip(stands.refusal() == null ? null : new Tooltip(Texts.sentence(stands.refusal().textKey(), stands.refusal().args())));
            }
        }
    }
}
