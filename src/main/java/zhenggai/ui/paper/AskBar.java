package zhenggai.ui.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.meeting.MeetingId;
import zhenggai.domain.papers.Ask;
import zhenggai.domain.papers.By;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.spine.FindingId;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.paper.proof.Choices;
import zhenggai.ui.paper.proof.PaperModel;
import zhenggai.words.Texts;

/** What is asked of the paper in sight, and nothing that would not change it; another answer makes it anew. */
final class AskBar {
    private final PaperModel model;
    private final DatePicker day = Forms.day(null);
    private final DatePicker asOf = Forms.day(null);
    private final SinceField since;
    private final ComboBox<Choice<PaperSize>> size = combo("ask-size", 7);
    private final ComboBox<Choice<By>> by = combo("ask-by", 9);
    private final ComboBox<Choice<PersonId>> person = combo("ask-person", 12);
    private final ComboBox<Choice<PersonId>> successor = combo("ask-successor", 12);
    private final ComboBox<Choice<FindingId>> finding = combo("ask-finding", 22);
    private final ComboBox<Choice<MeetingId>> meeting = combo("ask-meeting", 18);
    private final VBox personField = field("papers.person", person, 12);
    private final Map<Ask, List<Node>> fields = new EnumMap<>(Ask.class);
    private final FlowPane bar = new FlowPane();
    private final List<Node> always = List.of(field("papers.on", day, 9), field("papers.as-of", asOf, 9));
    /** While the fields are filled with what is asked, they do not ask again. */
    private boolean filling;

    /** An answer and its words; a null answer is the one where nothing special is asked. */
    private record Choice<T>(@Nullable T value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    AskBar(PaperModel model) {
        this.model = model;
        this.since = new SinceField(model);
    }

    Node build() {
        bar.getStyleClass().add("ask-bar");
        day.setId("ask-day");
        asOf.setId("ask-as-of");
        asOf.setPromptText(Texts.text("papers.as-of-now"));
        fields.put(Ask.SHEET, List.of(field("preview.size", size, 7)));
        fields.put(Ask.SINCE, since.build());
        fields.put(Ask.BY, List.of(field("papers.by", by, 9)));
        fields.put(Ask.PERSON, List.of(personField));
        fields.put(Ask.SUCCESSOR, List.of(field("papers.successor", successor, 12)));
        fields.put(Ask.FINDING, List.of(field("papers.finding", finding, 22)));
        fields.put(Ask.MEETING, List.of(field("papers.meeting", meeting, 18)));
        listen();
        model.requestProperty().addListener((property, before, now) -> show());
        model.choicesProperty().addListener((property, before, now) -> show());
        show();
        return bar;
    }

    private void listen() {
        day.valueProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.ask(model.requestProperty().get().on(now));
            }
        });
        asOf.valueProperty().addListener((property, before, now) -> {
            if (!filling) {
                model.askAsOf(now);
            }
        });
        asks(size, PaperRequest::on);
        asks(by, PaperRequest::by);
        asks(person, PaperRequest::about);
        asks(successor, PaperRequest::givenTo);
        asks(finding, PaperRequest::about);
        asks(meeting, PaperRequest::about);
    }

    private <T> void asks(ComboBox<Choice<T>> combo, BiFunction<PaperRequest, @Nullable T, PaperRequest> with) {
        combo.valueProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.ask(with.apply(model.requestProperty().get(), now.value()));
            }
        });
    }

    private void show() {
        filling = true;
        PaperRequest request = model.requestProperty().get();
        Choices choices = model.choicesProperty().get();
        Set<Ask> asks = Stream.of(Ask.values()).filter(request.kind()::asks).collect(Collectors.toCollection(() -> EnumSet.noneOf(Ask.class)));
        day.setValue(request.on());
        asOf.setValue(model.asOfDay());
        fill(size, request.sheet(), "papers.usual-size", Stream.of(PaperSize.values()).map(one -> new Choice<>(one, one.name())));
        fill(by, request.by(), null, Stream.of(By.values()).map(one -> new Choice<>(one, Texts.text(one))));
        boolean each = !asks.contains(Ask.SUCCESSOR);
        Forms.call(personField, Texts.text(each ? "papers.person" : "papers.giver"));
        fill(person, request.person(), each ? "papers.each-person" : "papers.nobody-yet", people(choices));
        fill(successor, request.successor(), "papers.nobody-yet", people(choices));
        fill(finding, request.finding(), "papers.each-finding",
            choices.findings().stream().map(one -> new Choice<>(one.id(), Texts.text("paper.finding", one.number(), one.headline()))));
        fill(meeting, request.meeting(), "papers.each-meeting", choices.meetings().stream().map(one -> new Choice<>(one.id(), one.session().name())));
        List<Node> shown = new ArrayList<>(always);
        asks.forEach(ask -> shown.addAll(fields.getOrDefault(ask, List.of())));
        if (!bar.getChildren().equals(shown)) {
            bar.getChildren().setAll(shown);
        }
        filling = false;
    }

    private static Stream<Choice<PersonId>> people(Choices choices) {
        return choices.people().stream().map(one -> new Choice<>(one.id(), one.name()));
    }

    /**
     * Who or what was asked for and is no longer there leaves the box empty, so that any answer can be chosen.
     *
     * @param none the words for no special answer, null where there has to be one
     */
    private static <T> void fill(ComboBox<Choice<T>> combo, @Nullable T present, @Nullable String none, Stream<Choice<T>> choices) {
        List<Choice<T>> all = new ArrayList<>();
        if (none != null) {
            all.add(new Choice<>(null, Texts.text(none)));
        }
        choices.forEach(all::add);
        if (!combo.getItems().equals(all)) {
            combo.getItems().setAll(all);
        }
        combo.setValue(all.stream().filter(choice -> Objects.equals(choice.value(), present)).findFirst().orElse(null));
    }

    private static <T> ComboBox<Choice<T>> combo(String id, double width) {
        ComboBox<Choice<T>> combo = new ComboBox<>();
        combo.setId(id);
        combo.setVisibleRowCount(14);
        combo.setPrefWidth(Theme.em(width));
        return combo;
    }

    private static VBox field(String key, javafx.scene.control.Control control, double width) {
        control.setPrefWidth(Theme.em(width));
        return Forms.field(Texts.text(key), control);
    }
}
