package zhenggai.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.ledger.Comparison;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.MeasureChange;
import zhenggai.domain.meeting.MeetingId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;
import zhenggai.words.ChangeWords;
import zhenggai.words.Texts;

/** What became of the findings and measures since the last meeting of the same kind, as the annex of the minutes says it. */
public final class ChangesList {
    private final OpenCase open;
    private final Background.Latest looks;
    private final MeetingId id;
    private final java.util.function.Consumer<MeasureId> toMeasure;
    private final VBox lines = new VBox(Theme.em(0.4));

    public ChangesList(OpenCase open, Background background, MeetingId id, java.util.function.Consumer<MeasureId> toMeasure) {
        this.open = open;
        this.looks = background.latest();
        this.id = id;
        this.toMeasure = toMeasure;
    }

    public Node build() {
        reload();
        return lines;
    }

    public void reload() {
        looks.run(() -> open.meetings().changes(id), this::show);
    }

    private void show(Optional<Comparison> changes) {
        if (changes.isEmpty()) {
            lines.getChildren().setAll(muted(Texts.text("meetings.first-of-kind")));
            return;
        }
        List<Node> shown = new ArrayList<>();
        Comparison comparison = changes.get();
        comparison.woven().findings().forEach(finding -> {
            String of = ChangeWords.of(comparison.of(finding.finding().id()));
            if (!of.isEmpty()) {
                shown.add(entry(Texts.text("paper.finding", finding.finding().number(), finding.finding().headline()), null, of));
            }
            measures(shown, finding, comparison);
        });
        lines.getChildren().setAll(shown.isEmpty() ? List.of(muted(Texts.text("meetings.no-changes"))) : shown);
    }

    private void measures(List<Node> shown, FindingBranch finding, Comparison comparison) {
        finding.measures().forEach(leaf -> {
            MeasureChange change = comparison.of(leaf.measure().id());
            if (!change.kinds().isEmpty()) {
                String code = finding.finding().number() + "-" + leaf.measure().number();
                shown.add(entry(Texts.text("acts.item-line", code, leaf.measure().text()), change.after() == null ? null : leaf.measure().id(), ChangeWords.of(change)));
            }
        });
    }

    private Node entry(String title, @Nullable MeasureId measure, String change) {
        VBox entry = new VBox(Theme.em(0.25), wrapped(new Label(title)), muted(change));
        if (measure != null) {
            Hyperlink link = new Hyperlink(Texts.text("meetings.to-measure"));
            link.setAccessibleText(Texts.text("acts.to-measure", title));
            link.setOnAction(event -> toMeasure.accept(measure));
            entry.getChildren().add(link);
        }
        entry.getStyleClass().add("entry");
        return entry;
    }

    private static Label muted(String words) {
        return wrapped(Forms.muted(words));
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
