package zhenggai.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.Since;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.paper.proof.PaperModel;
import zhenggai.words.Texts;

/** What the paper marks its changes against: nothing, an issued report, or the end of a day. */
final class SinceField {
    private final PaperModel model;
    private final ComboBox<Choice> what = new ComboBox<>();
    private final DatePicker day = Forms.day(null);
    private final VBox dayField = Forms.field(Texts.text("papers.since-day"), day);
    private boolean filling;

    /** One answer: none, an issue, or a day that is named beside it. */
    private record Choice(@Nullable Since since, boolean isDay, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    SinceField(PaperModel model) {
        this.model = model;
    }

    List<Node> build() {
        what.setId("ask-since");
        what.setPrefWidth(Theme.em(14));
        day.setId("ask-since-day");
        day.setPrefWidth(Theme.em(9));
        what.valueProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                choose(now);
            }
        });
        day.valueProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.askSince(now);
            }
        });
        model.requestProperty().addListener((property, before, now) -> show());
        model.choicesProperty().addListener((property, before, now) -> show());
        show();
        return List.of(Forms.field(Texts.text("papers.since"), what), dayField);
    }

    private void choose(Choice choice) {
        if (choice.isDay()) {
            model.askSince(model.proposedSinceDay());
        } else {
            model.askSince(choice.since());
        }
    }

    private Choice choice(Since issue) {
        return new Choice(issue, false, Texts.text("papers.since-issue", issue.issue(), model.day(issue.at())));
    }

    private void show() {
        filling = true;
        PaperRequest request = model.requestProperty().get();
        @Nullable Since since = request.since();
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(null, false, Texts.text("papers.since-nothing")));
        all.add(new Choice(null, true, Texts.text("papers.since-a-day")));
        model.comparable().stream().map(Since::of).forEach(earlier -> all.add(choice(earlier)));
        if (since != null && since.issue() != 0 && all.stream().noneMatch(choice -> since.equals(choice.since()))) {
            // of another series, asked for from the list of issues
            all.add(choice(since));
        }
        if (!what.getItems().equals(all)) {
            what.getItems().setAll(all);
        }
        boolean isDay = since != null && since.issue() == 0;
        what.setValue(all.stream().filter(choice -> isDay ? choice.isDay() : !choice.isDay() && Objects.equals(choice.since(), since))
            .findFirst().orElse(all.getFirst()));
        day.setValue(isDay ? model.day(since.at()) : null);
        dayField.setVisible(isDay);
        dayField.setManaged(isDay);
        filling = false;
    }
}
