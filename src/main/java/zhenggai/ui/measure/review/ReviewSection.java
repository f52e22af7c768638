package zhenggai.ui.measure.review;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.lookback.LookBackItem;
import zhenggai.domain.lookback.Review;
import zhenggai.domain.lookback.ReviewVerdict;
import zhenggai.domain.spine.Measure;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.LookBackWords;
import zhenggai.words.Texts;

/** Reviews and look-backs of one measure on the screen: the form of the next review where it is long-term, and everything recorded so far. */
public final class ReviewSection {
    private final ReviewModel model;
    private final Label next = new Label();
    private final VBox form = new VBox(Theme.em(0.7));
    private final VBox reviews = new VBox(Theme.em(0.8));
    private final VBox lookBacks = new VBox(Theme.em(0.8));

    public ReviewSection(ReviewModel model) {
        this.model = model;
    }

    public Node build() {
        next.setWrapText(true);
        next.getStyleClass().add("deadline-trail");
        form.getStyleClass().add("entry-form");
        form.getChildren().setAll(fields());
        model.seenProperty().addListener((property, before, now) -> show(now));
        show(model.seenProperty().get());
        model.reload();
        return new VBox(Theme.em(0.9), next, form, Forms.heading(Texts.text("review.all")), reviews, Forms.heading(Texts.text("look-back.about-measure")), lookBacks);
    }

    private List<Node> fields() {
        TextArea found = Forms.area(Texts.text("review.found"), 3);
        found.setId("review-found");
        found.setMinHeight(Region.USE_PREF_SIZE);
        found.textProperty().bindBidirectional(model.found().textProperty());
        FlowPane row = new FlowPane(Theme.em(0.8), Theme.em(0.6), field("review.by", model.by(), 8), field("review.on", model.on(), 10), field("review.next", model.next(), 10));
        FlowPane verbs = new FlowPane(Theme.em(0.6), Theme.em(0.4), verb("review.holds", Icons.SAVE, ReviewVerdict.HOLDS),
            verb("review.slackened", Icons.WARN, ReviewVerdict.SLACKENED));
        verbs.getChildren().getFirst().getStyleClass().add("accent");
        return List.of(Forms.heading(Texts.text("review.record")), Forms.field(Texts.text("review.found"), found), row, TextBox.refusal(model.refusalProperty()), verbs);
    }

    private Button verb(String key, Ikon ikon, ReviewVerdict verdict) {
        Button verb = Icons.labelled(ikon, Texts.text(key));
        verb.setId(key.replace('.', '-'));
        verb.setOnAction(event -> model.record(verdict));
        return verb;
    }

    private static Node field(String key, EditedText text, int columns) {
        TextField field = Forms.text(Texts.text(key));
        field.setPrefColumnCount(columns);
        field.setId(key.replace('.', '-'));
        field.textProperty().bindBidirectional(text.textProperty());
        return Forms.field(Texts.text(key), field);
    }

    private void show(ReviewModel.@Nullable Seen seen) {
        boolean asks = seen != null && seen.isReviewed();
        form.setVisible(asks && !model.isReadOnly());
        form.setManaged(form.isVisible());
        next.setVisible(asks);
        next.setManaged(asks);
        if (seen != null) {
            next.setText(asks ? due(seen.measure()) : "");
            reviews.getChildren().setAll(seen.reviews().isEmpty() ? List.of(Forms.muted(Texts.text(asks ? "review.none" : "review.only-long-term")))
                : seen.reviews().reversed().stream().map(ReviewSection::entry).toList());
            lookBacks.getChildren().setAll(seen.lookBacks().isEmpty() ? List.of(Forms.muted(Texts.text("look-back.never-drawn")))
                : seen.lookBacks().reversed().stream().map(lookBack -> entry(lookBack, seen.measure())).toList());
        }
    }

    private String due(Measure measure) {
        return measure.closure().nextReviewOn() == null ? Texts.text("review.no-day")
            : Texts.text(measure.closure().nextReviewOn().isBefore(model.today()) ? "review.passed" : "review.ahead", DayWords.of(measure.closure().nextReviewOn()));
    }

    private static Node entry(Review review) {
        String head = Texts.text("review.entry", DayWords.of(review.on()), review.by(), review.verdict());
        return card(head, review.found(), review.nextOn() == null ? "" : Texts.text("review.ahead", DayWords.of(review.nextOn())));
    }

    private static Node entry(LookBack lookBack, Measure measure) {
        LookBackItem item = lookBack.items().stream().filter(one -> one.measure().equals(measure.id())).findFirst().orElseThrow();
        String head = Texts.text("look-back.entry", DayWords.of(lookBack.on()), lookBack.title(),
            item.result() == null ? Texts.text("look-back.not-checked") : LookBackWords.standing(item.result().standing()));
        return item.result() == null ? card(head, LookBackWords.why(item.risks(), item.points()), "")
            : card(head, item.result().found(), Texts.text("look-back.checked-by", item.result().by(), DayWords.of(item.result().on())));
    }

    private static Node card(String head, String text, String below) {
        Label title = line(head);
        title.getStyleClass().add("entry-head");
        VBox card = new VBox(Theme.em(0.25), title, line(text), line(below));
        card.getStyleClass().add("entry");
        return card;
    }

    private static Label line(String words) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.setVisible(!words.isEmpty());
        line.setManaged(!words.isEmpty());
        return line;
    }
}
