package zhenggai.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.paper.proof.Choices;
import zhenggai.ui.paper.proof.PaperModel;
import zhenggai.words.Texts;

/** The papers in the order a supervisor reads them, each with a line that says what it is for; below the first, its designed tables. */
final class KindList {
    private static final double SHARE = 0.2;
    private static final double LEAST = 11.5;
    private static final double MOST = 17;

    private final PaperModel model;
    private final ListView<Entry> list = new ListView<>();
    private boolean filling;

    /** A paper, or one of the tables that the first can be made by. */
    private record Entry(PaperKind kind, String template, String title, String purpose) {
        boolean isTable() {
            return !template.isEmpty();
        }

        boolean shows(PaperRequest request) {
            return kind == request.kind() && template.equals(request.template());
        }
    }

    /** @param screen the width of the screen: the pages come first, the list gets a share of it */
    KindList(PaperModel model, ReadOnlyDoubleProperty screen) {
        this.model = model;
        list.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> Math.clamp(screen.get() * SHARE, Theme.em(LEAST), Theme.em(MOST)), screen));
        list.setMinWidth(Theme.em(LEAST));
    }

    Node build() {
        list.setId("papers");
        list.getStyleClass().add("paper-kinds");
        list.setAccessibleText(Texts.text("papers.list"));
        list.setCellFactory(made -> new EntryCell());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.choose(now.kind(), now.template());
            }
        });
        model.choicesProperty().addListener((property, before, now) -> show());
        model.requestProperty().addListener((property, before, now) -> show());
        show();
        return list;
    }

    private void show() {
        filling = true;
        List<Entry> entries = new ArrayList<>();
        for (PaperKind kind : PaperKind.values()) {
            entries.add(new Entry(kind, "", Texts.text(kind), purpose(kind)));
            if (kind == PaperKind.PROGRESS) {
                Choices choices = model.choicesProperty().get();
                choices.saved().forEach(table -> entries.add(table(table, "papers.own-table")));
                // the first of them is the paper itself
                choices.usual().stream().skip(1).forEach(table -> entries.add(table(table, "papers.usual-table")));
            }
        }
        if (!list.getItems().equals(entries)) {
            list.getItems().setAll(entries);
        }
        entries.stream().filter(entry -> entry.shows(model.requestProperty().get())).findFirst()
            .ifPresent(entry -> list.getSelectionModel().select(entry));
        filling = false;
    }

    private static Entry table(TableTemplate table, String key) {
        return new Entry(PaperKind.PROGRESS, table.name(), table.name(), Texts.text(key, table.columns().size()));
    }

    private static String purpose(PaperKind kind) {
        return switch (kind) {
            case PROGRESS -> Texts.text("papers.for.progress");
            case SUMMARY -> Texts.text("papers.for.summary");
            case OVERDUE -> Texts.text("papers.for.overdue");
            case SUPERVISION -> Texts.text("papers.for.supervision");
            case EVIDENCE -> Texts.text("papers.for.evidence");
            case CLEARANCE -> Texts.text("papers.for.clearance");
            case CLOSE_OUT -> Texts.text("papers.for.close-out");
            case REGULATIONS -> Texts.text("papers.for.regulations");
            case RESULTS -> Texts.text("papers.for.results");
            case EXTENSIONS -> Texts.text("papers.for.extensions");
            case DEADLINES -> Texts.text("papers.for.deadlines");
            case PERSON -> Texts.text("papers.for.person");
            case HANDOVER -> Texts.text("papers.for.handover");
            case LOOK_BACK -> Texts.text("papers.for.look-back");
            case MINUTES -> Texts.text("papers.for.minutes");
            case CHECKS -> Texts.text("papers.for.checks");
            case OPINIONS -> Texts.text("papers.for.opinions");
            case OPINION_SENDERS -> Texts.text("papers.for.opinion-senders");
            case REPORT -> Texts.text("papers.for.report");
            case WALL_CHART -> Texts.text("papers.for.wall-chart");
        };
    }

    /** Title over purpose; a table stands further in. */
    private static final class EntryCell extends ListCell<Entry> {
        private final Label title = new Label();
        private final Label purpose = new Label();
        private final VBox both = new VBox(title, purpose);

        EntryCell() {
            title.getStyleClass().add("kind-title");
            purpose.getStyleClass().add("kind-purpose");
            Stream.of(title, purpose).forEach(label -> {
                label.setWrapText(true);
                label.setMinHeight(Region.USE_PREF_SIZE);
            });
            getStyleClass().add("kind-cell");
            // as wide as the list, so that words wrap instead of pushing it
            setPrefWidth(0);
        }

        /** The list asks without saying how wide a cell will be, and wrapped words are as high as they are narrow. */
        @Override
        protected double computePrefHeight(double width) {
            double room = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - Theme.em(1);
            return getGraphic() == null || room <= 0 ? super.computePrefHeight(width) : snappedTopInset() + both.prefHeight(room) + snappedBottomInset();
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(empty || entry == null ? null : both);
            if (!empty && entry != null) {
                title.setText(entry.title());
                purpose.setText(entry.purpose());
                getStyleClass().remove("kind-table");
                if (entry.isTable()) {
                    getStyleClass().add("kind-table");
                }
                setAccessibleText(entry.title() + Texts.text("list.comma") + entry.purpose());
            }
        }
    }
}
