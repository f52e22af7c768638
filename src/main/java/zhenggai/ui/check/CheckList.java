package zhenggai.ui.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.check.Check;
import zhenggai.domain.check.Question.Asked;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.question.QuestionCard;
import zhenggai.words.QuestionWords;
import zhenggai.words.Texts;

/** The questions in a list, kind by kind, each kind under a head that counts it; within a kind the open ones come first. */
final class CheckList {
    private final ListView<Row> view = new ListView<>();
    private final Consumer<@Nullable Asked> chosen;
    private boolean filling;

    /** A line of the list. */
    sealed interface Row {}

    /** The name of a kind with how many there are. */
    record Head(Check check, long open, int all) implements Row {}

    /** A question. */
    record Line(Asked asked) implements Row {}

    /** @param chosen told which question is chosen, null for none */
    CheckList(Consumer<@Nullable Asked> chosen) {
        this.chosen = chosen;
        view.setId("checks");
        view.setAccessibleText(Texts.text("window.check"));
        view.setCellFactory(list -> new Cell());
        view.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> tell());
    }

    ListView<Row> view() {
        return view;
    }

    /** The chosen question stays chosen as long as it is open or was answered before; else the next open one is. */
    void show(List<Asked> asked) {
        Asked before = chosen();
        int at = view.getSelectionModel().getSelectedIndex();
        List<Row> rows = rows(asked);
        filling = true;
        view.setItems(FXCollections.observableArrayList(rows));
        view.getSelectionModel().clearSelection();
        Row next = next(rows, before, at);
        if (next != null) {
            view.getSelectionModel().select(next);
            view.scrollTo(Math.max(0, rows.indexOf(next) - 2));
        }
        filling = false;
        tell();
    }

    static List<Row> rows(List<Asked> asked) {
        Map<Check, List<Asked>> kinds = new LinkedHashMap<>();
        asked.forEach(one -> kinds.computeIfAbsent(one.question().key().check(), check -> new ArrayList<>()).add(one));
        List<Row> rows = new ArrayList<>();
        kinds.forEach((check, all) -> {
            rows.add(new Head(check, all.stream().filter(Asked::isOpen).count(), all.size()));
            all.stream().filter(Asked::isOpen).map(Line::new).forEach(rows::add);
            all.stream().filter(one -> !one.isOpen()).map(Line::new).forEach(rows::add);
        });
        return rows;
    }

    private static @Nullable Row next(List<Row> rows, @Nullable Asked before, int at) {
        List<Line> lines = rows.stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
        return lines.stream().filter(line -> before != null && line.asked().question().key().equals(before.question().key())
                && line.asked().isOpen() == before.isOpen()).findFirst()
            .or(() -> lines.stream().filter(line -> line.asked().isOpen() && rows.indexOf(line) >= at).findFirst())
            .or(() -> lines.stream().filter(line -> line.asked().isOpen()).findFirst())
            .or(() -> lines.stream().findFirst()).orElse(null);
    }

    private @Nullable Asked chosen() {
        return view.getSelectionModel().getSelectedItem() instanceof Line line ? line.asked() : null;
    }

    private void tell() {
        if (!filling) {
            chosen.accept(chosen());
        }
    }

    /** A head in one line, a question in two. */
    private static final class Cell extends ListCell<Row> {
        private final Label title = new Label();
        private final Label found = Forms.muted("");
        private final VBox both = new VBox(title, found);

        Cell() {
            title.setWrapText(true);
            title.setMinHeight(Region.USE_PREF_SIZE);
            found.setMinHeight(Region.USE_PREF_SIZE);
            found.managedProperty().bind(found.visibleProperty());
            // as wide as the list, so that words wrap instead of pushing it
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().removeAll("check-head", "check-line");
            setGraphic(empty || row == null ? null : both);
            if (empty || row == null) {
                return;
            }
            found.setVisible(row instanceof Line);
            switch (row) {
                case Head head -> {
                    getStyleClass().add("check-head");
                    long other = head.all() - head.open();
                    title.setText(Texts.text(other == 0 ? "check.kind" : "check.kind-answered", head.check(), head.open(), other));
                }
                case Line line -> {
                    getStyleClass().add("check-line");
                    title.setText(Texts.text("check.place", QuestionCard.shape(line.asked()), QuestionWords.place(line.asked().question())));
                    found.setText(QuestionWords.found(line.asked().question()));
                }
            }
            setAccessibleText(row instanceof Line ? title.getText() + "\n" + found.getText() : title.getText());
        }

        @Override
        protected double computePrefHeight(double width) {
            double room = getListView() == null ? 0 : getListView().getWidth() - snappedLeftInset() - snappedRightInset() - Theme.em(1);
            return getGraphic() == null || room <= 0 ? super.computePrefHeight(width) : snappedTopInset() + both.prefHeight(room) + snappedBottomInset();
        }
    }
}
