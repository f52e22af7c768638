package zhenggai.ui.publication;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.publication.Published;
import zhenggai.domain.notice.Version;
import zhenggai.domain.publication.Channel;
import zhenggai.domain.publication.Lack;
import zhenggai.domain.publication.PostingId;
import zhenggai.domain.publication.Proof;
import zhenggai.domain.publication.PublicationId;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.NamedBox;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.line.HeadLine;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.TextBox;
import zhenggai.ui.publication.PublicationModel.Look;
import zhenggai.words.PublicationWords;
import zhenggai.words.Texts;

/** A publication on the screen: what is to be done next, its period, a card for each channel, and the statement that closes it. */
public final class PublicationScreen {
    private final PublicationModel model;
    private final Outside outside;
    private final StackPane body = new StackPane();
    private final VBox cards = new VBox(Theme.em(1));
    private final Label next = new Label();
    private final Button toNext = new Button(Texts.text("publications.do-next"));
    private final VBox nextStep = new VBox(Theme.em(0.4), next, toNext);
    private final Label facts = Forms.muted("");
    private final ComboBox<Published> choice = NamedBox.of(List.of(), PublicationScreen::named);
    private final Button begin = Icons.labelled(Icons.ADD, "");
    private final Map<PostingId, Node> builtCards = new HashMap<>();
    private final Map<PostingId, PostingCard> postings = new HashMap<>();
    private boolean isFilling;
    private @Nullable PublicationId shownId;
    private @Nullable PeriodCard period;
    private @Nullable ClosingCard closing;
    private @Nullable Node periodNode;
    private @Nullable Node closingNode;
    private @Nullable Node adding;

    /** What the screen needs from its neighbours. */
    public interface Outside {
        /** To the notice, where it is written and signed. */
        void toNotice();

        /** To what the public said. */
        void toOpinions();

        /** Asks which files are meant. */
        void files(Consumer<List<Path>> then);

        /** Has the PC open a copy of a proof. */
        void open(Proof proof);

        /** Asks where the closing statement is to be saved. */
        void print(PublicationId publication);

        /** Says what was done and offers to take it back. */
        void done(String sentence);
    }

    public PublicationScreen(PublicationModel model, Outside outside) {
        this.model = model;
        this.outside = outside;
    }

    public Parent build() {
        BorderPane root = new BorderPane();
        root.setTop(head());
        root.setCenter(body);
        root.getStyleClass().add("screen");
        cards.setMaxWidth(Theme.em(Forms.CARDS));
        cards.getStyleClass().add("panel");
        model.lookProperty().addListener((property, before, now) -> show(now));
        show(model.lookProperty().get());
        model.reload();
        return root;
    }

    /** Saves what was typed, because the case is left. */
    public void leave() {
        if (period != null) {
            period.leave();
        }
        postings.values().forEach(PostingCard::leave);
    }

    private Node head() {
        Label title = new Label(Texts.text("window.publication"));
        choice.setId("publication-choice");
        choice.setAccessibleText(Texts.text("publications.choice"));
        choice.valueProperty().addListener((property, before, now) -> {
            if (!isFilling && now != null) {
                leave();
                model.chosenProperty().set(now.publication().id());
            }
        });
        begin.setId("publication-begin-next");
        begin.setOnAction(event -> model.begin());
        facts.setId("publication-facts");
        facts.getStyleClass().add("countbar");
        facts.setMinHeight(Region.USE_PREF_SIZE);
        next.setId("publication-next");
        next.setWrapText(true);
        next.setMinHeight(Region.USE_PREF_SIZE);
        nextStep.getStyleClass().add("entry-form");
        toNext.setId("publication-do-next");
        toNext.getStyleClass().add("accent");
        return new VBox(new HeadLine(title, List.of(choice, begin)), facts);
    }

    private static String named(Published published) {
        return Texts.text("publications.named", published.version().number(), DayWords.of(published.publication().from()), DayWords.of(published.publication().until()));
    }

    private void show(@Nullable Look look) {
        if (look == null) {
            return;
        }
        isFilling = true;
        choice.getItems().setAll(look.all());
        choice.setValue(look.shown());
        isFilling = false;
        shown(choice, look.all().size() > 1);
        shown(begin, look.shown() != null && look.waiting() != null && !model.isReadOnly());
        begin.setText(look.waiting() == null ? "" : Texts.text("publications.begin", look.waiting().number()));
        shown(facts, look.shown() != null);
        if (look.shown() == null) {
            shownId = null;
            body.getChildren().setAll(empty(look.waiting()));
        } else {
            show(look.shown());
        }
    }

    private void show(Published published) {
        if (!published.publication().id().equals(shownId)) {
            fresh(published.publication().id());
        }
        Version version = published.version();
        facts.setText(Texts.text("publications.of", version.text().title(), version.number(), DayWords.of(version.signOff().on()), version.signOff().by()));
        published.publication().postings().forEach(posting -> {
            PostingCard card = postings.computeIfAbsent(posting.id(), id -> new PostingCard(model, outside, published.publication().id(), id));
            builtCards.computeIfAbsent(posting.id(), id -> card.build());
            card.show(published);
        });
        period.show(published);
        closing.show(published);
        next(published);
        List<Node> now = new ArrayList<>(List.of(nextStep, periodNode));
        published.publication().postings().forEach(posting -> now.add(builtCards.get(posting.id())));
        if (!model.isReadOnly() && published.publication().statement() == null) {
            now.add(adding);
        }
        now.add(closingNode);
        if (!cards.getChildren().equals(now)) {
            cards.getChildren().setAll(now);
        }
    }

    /** Made anew only for another publication: what is being typed in this one stays. */
    private void fresh(PublicationId id) {
        shownId = id;
        postings.clear();
        builtCards.clear();
        closing = new ClosingCard(model, outside, id);
        Button remove = Icons.labelled(Icons.REMOVE, Texts.text("publications.remove"));
        remove.getStyleClass().addAll("small", "flat");
        remove.setId("publication-remove");
        ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
        remove.setOnAction(event -> model.remove(id, () -> outside.done(Texts.text("publications.removed")), refusal::set));
        period = new PeriodCard(model, id, remove);
        periodNode = new VBox(period.build(), TextBox.refusal(refusal));
        closingNode = closing.build();
        adding = adding(id);
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        Reveal.focused(scroll);
        body.getChildren().setAll(scroll);
    }

    private void next(Published published) {
        List<String> said = new ArrayList<>();
        said.add(published.outlook().next().map(lack -> Texts.text("publications.next", PublicationWords.of(lack, published.version().text().period())))
            .orElseGet(() -> published.publication().statement() != null ? Texts.text("publications.finished")
                : Texts.text("publications.nothing-to-do", DayWords.withWeekday(published.publication().until()))));
        published.outlook().lacks().stream().filter(lack -> lack.posting() == null && !lack.kind().isToDo())
            .forEach(lack -> said.add(PublicationWords.of(lack, published.version().text().period())));
        next.setText(String.join("\n", said));
        shown(toNext, published.outlook().next().isPresent() && !model.isReadOnly());
        toNext.setOnAction(event -> published.outlook().next().ifPresent(this::begin));
    }

    private void begin(Lack lack) {
        switch (lack.kind()) {
            case NO_CHANNEL -> cards.lookup("#posting-new-place").requestFocus();
            case NOT_UP -> cards.lookup("#posting-up-" + lack.posting().id().value()).requestFocus();
            case PROOF_MISSING -> postings.get(lack.posting().id()).focus();
            case STATEMENT_MISSING -> cards.lookup("#closing-by").requestFocus();
            default -> { }
        }
    }

    private Node adding(PublicationId id) {
        EditedText place = model.inForm(id.value() + "/new-place");
        EditedText up = model.inForm(id.value() + "/new-up");
        ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
        ComboBox<Channel> channel = NamedBox.of(List.of(Channel.values()), Texts::text);
        channel.setValue(Channel.WEBSITE);
        channel.setPrefWidth(Theme.em(12));
        channel.setId("posting-new-channel");
        TextField where = field("publications.place", "posting-new-place", place);
        TextField since = field("publications.up-optional", "posting-new-up", up);
        Button add = Icons.main(Icons.ADD, Texts.text("publications.add"));
        add.setId("posting-add");
        add.setOnAction(event -> model.post(id, channel.getValue(), place.text(), up.text(), () -> {
            place.forget();
            up.forget();
        }, refusal::set));
        since.setPrefColumnCount(10);
        FlowPane row = new FlowPane(Theme.em(0.8), Theme.em(0.5), Forms.field(Texts.text("publications.channel"), channel),
            Forms.field(Texts.text("publications.up-optional"), since));
        VBox form = new VBox(Theme.em(0.6), Forms.heading(Texts.text("publications.add")), row, Forms.field(Texts.text("publications.place"), where), TextBox.refusal(refusal), add);
        form.getStyleClass().add("entry-form");
        return form;
    }

    private static TextField field(String key, String id, EditedText text) {
        TextField field = Forms.text(Texts.text(key));
        field.setId(id);
        field.textProperty().bindBidirectional(text.textProperty());
        return field;
    }

    private Node empty(@Nullable Version waiting) {
        if (waiting == null) {
            Button notice = Icons.labelled(Icons.NOTICE, Texts.text("publications.to-notice"));
            notice.setId("publication-to-notice");
            notice.getStyleClass().add("accent");
            notice.setOnAction(event -> outside.toNotice());
            return new EmptyState(Icons.PUBLICATION, Texts.text("publications.no-signed"), Texts.text("publications.no-signed-hint"), notice);
        }
        Button first = Icons.labelled(Icons.PUBLICATION, Texts.text("publications.begin", waiting.number()));
        first.setId("publication-begin");
        first.getStyleClass().add("accent");
        first.setDisable(model.isReadOnly());
        first.setOnAction(event -> model.begin());
        return new EmptyState(Icons.PUBLICATION, Texts.text("publications.none", waiting.number()),
            Texts.text("publications.none-hint", DayWords.of(waiting.text().period().from()), DayWords.of(waiting.text().period().until())), first);
    }

    private static void shown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
