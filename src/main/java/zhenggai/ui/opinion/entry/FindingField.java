package zhenggai.ui.opinion.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.spine.FindingId;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.opinion.entry.OpinionModel.About;
import zhenggai.ui.opinion.entry.OpinionModel.Seen;
import zhenggai.ui.panel.PickField;
import zhenggai.words.Texts;

/** The finding an opinion is about, with the way to it; or a field that finds one by its number or words. */
final class FindingField {
    private static final int MOST = 6;

    private final OpinionModel model;
    private final Consumer<FindingId> toFinding;
    private final VBox place = new VBox(Theme.em(0.4));
    private final PickField<About> pick;

    FindingField(OpinionModel model, Consumer<FindingId> toFinding) {
        this.model = model;
        this.toFinding = toFinding;
        this.pick = new PickField<About>(Texts.text("opinions.field.finding"), this::find, FindingField::words, about -> model.link(about.id())).empties();
    }

    Node build() {
        pick.input().setId("opinion-finding");
        pick.input().setPromptText(Texts.text("opinions.finding-hint"));
        model.seenProperty().addListener((property, before, now) -> show(now));
        show(model.seenProperty().get());
        return Forms.field(Texts.text("opinions.field.finding"), place);
    }

    private void show(@Nullable Seen seen) {
        Optional<About> about = seen == null ? Optional.empty() : seen.about();
        if (about.isPresent()) {
            place.getChildren().setAll(line(about.get()));
        } else if (model.isReadOnly()) {
            place.getChildren().setAll(Forms.muted(Texts.text("opinions.no-finding")));
        } else if (!place.getChildren().contains(pick)) {
            place.getChildren().setAll(pick);
        }
    }

    private Node line(About about) {
        Hyperlink number = new Hyperlink(Texts.text("opinions.finding", about.number()));
        number.setId("opinion-to-finding");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setAccessibleText(Texts.text("opinions.to-finding", about.number()));
        number.setOnAction(event -> toFinding.accept(about.id()));
        Label headline = new Label(about.headline());
        headline.setWrapText(true);
        headline.setMinHeight(Region.USE_PREF_SIZE);
        headline.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(headline, Priority.ALWAYS);
        Button unlink = Icons.button(Icons.CLOSE, Texts.text("opinions.unlink", about.number()));
        unlink.getStyleClass().add("small");
        unlink.setId("opinion-unlink");
        unlink.setDisable(model.isReadOnly());
        unlink.setOnAction(event -> model.link(null));
        HBox line = new HBox(Theme.em(0.4), number, headline, unlink);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("act-item");
        return line;
    }

    private static String words(About about) {
        return Texts.text("acts.item-line", about.number(), about.headline());
    }

    private List<About> find(String typed) {
        @Nullable Seen seen = model.seenProperty().get();
        String asked = typed.strip();
        return seen == null ? List.of() : seen.findings().stream()
            .filter(about -> String.valueOf(about.number()).startsWith(asked) || about.headline().contains(asked)).limit(MOST).toList();
    }
}
