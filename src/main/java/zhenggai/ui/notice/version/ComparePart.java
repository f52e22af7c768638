package zhenggai.ui.notice.version;

import java.util.List;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.notice.VersionDifference.Fate;
import zhenggai.domain.notice.VersionDifference.Row;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.NamedBox;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DifferenceFlow;
import zhenggai.words.Texts;

/** What became of a notice between two of its versions, paragraph by paragraph and word by word. */
final class ComparePart {
    private final CompareModel model;
    private final VBox root = new VBox(Theme.em(0.6));
    private final VBox rows = new VBox(Theme.em(0.6));
    private final Label counts = Forms.muted("");
    private final ComboBox<Integer> older = NamedBox.of(List.of(), ComparePart::named);
    private final ComboBox<Integer> newer = NamedBox.of(List.of(), ComparePart::named);

    ComparePart(CompareModel model) {
        this.model = model;
    }

    Node build() {
        box(older, "notice-older", model.olderProperty());
        box(newer, "notice-newer", model.newerProperty());
        counts.setMinHeight(Region.USE_PREF_SIZE);
        counts.setId("notice-compared");
        root.getChildren().setAll(Forms.heading(Texts.text("notices.compare")), new FlowPane(Theme.em(0.8), Theme.em(0.5), Forms.field(Texts.text("notices.older"), older),
            Forms.field(Texts.text("notices.newer"), newer)), counts, rows);
        return root;
    }

    private void box(ComboBox<Integer> box, String id, ObjectProperty<@Nullable Integer> chosen) {
        box.setId(id);
        box.setPrefWidth(Theme.em(10));
        box.valueProperty().bindBidirectional(chosen);
        box.valueProperty().addListener((property, before, now) -> show());
    }

    void reload() {
        List<Integer> numbers = model.comparable();
        if (!older.getItems().equals(numbers)) {
            older.getItems().setAll(numbers);
            newer.getItems().setAll(numbers);
        }
        boolean some = numbers.size() > 1;
        root.setVisible(some);
        root.setManaged(some);
        if (some && model.olderProperty().get() == null) {
            model.olderProperty().set(numbers.get(1));
            model.newerProperty().set(0);
        }
        show();
    }

    private void show() {
        List<Row> compared = model.compared();
        counts.setText(Texts.text("notices.compared", count(compared, Fate.SAME), count(compared, Fate.CHANGED), count(compared, Fate.CAME), count(compared, Fate.GONE)));
        rows.getChildren().setAll(compared.stream().filter(row -> row.fate() != Fate.SAME).map(row -> new DifferenceFlow(row.was(), row.now())).toList());
    }

    private static long count(List<Row> rows, Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    private static String named(@Nullable Integer number) {
        return number == null ? "" : number == 0 ? Texts.text("notices.now") : Texts.text("notices.version-short", number);
    }
}
