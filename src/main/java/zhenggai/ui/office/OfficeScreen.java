package zhenggai.ui.office;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.people.Contact;
import zhenggai.domain.people.Office;
import zhenggai.domain.spine.Days;
import zhenggai.domain.spine.Inspection;
import zhenggai.ui.kit.Explained;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.moves.MovesModel;
import zhenggai.ui.office.FieldGrid.Entry;
import zhenggai.words.MinuteWords;
import zhenggai.words.Texts;

/** A card for the office and one for each inspection; each is saved by its own button, and a refusal stands beside it. */
public final class OfficeScreen {
    private final OfficeModel model;
    private final Notices notices;
    private final VBox cards = new VBox();

    public OfficeScreen(OfficeModel model, Notices notices) {
        this.model = model;
        this.notices = notices;
    }

    public Parent build() {
        cards.getStyleClass().add("panel");
        cards.setMaxWidth(Theme.em(Forms.CARDS));
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("screen");
        model.factsProperty().addListener((property, before, now) -> show(now));
        model.reload();
        return scroll;
    }

    private void show(OfficeModel.Facts facts) {
        cards.getChildren().setAll(office(facts.office()));
        facts.inspections().forEach(inspection -> cards.getChildren().add(inspection(inspection)));
        Button add = Icons.labelled(Icons.ADD, Texts.text("inspection.add"));
        add.setDisable(model.isReadOnly());
        add.setOnAction(event -> {
            cards.getChildren().remove(add);
            cards.getChildren().add(inspection(null));
        });
        cards.getChildren().add(add);
    }

    private Node office(Office office) {
        TextField name = field(office.name());
        TextField party = field(office.partyOrganisation());
        TextField phone = field(office.contact().phone());
        TextField address = field(office.contact().postalAddress());
        TextField email = field(office.contact().email());
        return card(Texts.text("office.title"), (saved, otherwise) -> model.save(
                new Office(name.getText(), party.getText().strip(), new Contact(phone.getText().strip(), address.getText().strip(), email.getText().strip())), () -> saved.accept(MovesModel.Outcome.NOTHING), otherwise),
            wide("office.name", name), usual("office.phone", phone), wide("office.party", party), usual("office.email", email), whole("office.address", address));
    }

    private Node inspection(@Nullable Inspection known) {
        Inspection shown = known == null ? Inspection.titled(Texts.text("inspection.new")) : known;
        TextField title = field(shown.title());
        TextField round = field(shown.round());
        TextField team = field(shown.team());
        DatePicker from = day(shown.onSite().from());
        DatePicker until = day(shown.onSite().until());
        DatePicker feedback = day(shown.feedbackOn());
        DatePicker plan = day(shown.planDueOn());
        DatePicker adopted = day(shown.planAdoptedOn());
        DatePicker rectify = day(shown.rectifyUntil());
        DatePicker report = day(shown.reportDueOn());
        DatePicker publicFrom = day(shown.publication().from());
        DatePicker publicUntil = day(shown.publication().until());
        return card(shown.title(), (saved, otherwise) -> model.save(new Inspection(shown.id(), title.getText(), round.getText().strip(), team.getText().strip(),
                new Days(from.getValue(), until.getValue()), feedback.getValue(), plan.getValue(), adopted.getValue(), rectify.getValue(), report.getValue(),
                new Days(publicFrom.getValue(), publicUntil.getValue()), shown.planMinute()), saved, otherwise),
            wide("inspection.title", title), usual("inspection.round", round), whole("inspection.team", team),
            paired("inspection.from", from), usual("inspection.until", until), usual("inspection.feedback", feedback),
            usual("inspection.plan-due", plan), adoption(shown, adopted), usual("inspection.rectify-until", rectify),
            usual("inspection.report-due", report), paired("inspection.public-from", publicFrom), usual("inspection.public-until", publicUntil));
    }

    /** The day on which the plan was adopted, with the meeting that did it. */
    private static Entry adoption(Inspection shown, DatePicker adopted) {
        Entry entry = usual("inspection.plan-adopted", adopted);
        if (shown.planAdoptedOn() != null && !shown.planMinute().isNone()) {
            Label minute = Forms.muted(MinuteWords.of(shown.planMinute()));
            minute.setId("plan-minute");
            minute.setMinHeight(Region.USE_PREF_SIZE);
            ((VBox) entry.field()).getChildren().add(minute);
        }
        return entry;
    }

    /** Saves what a card holds: done, or refused with a sentence. */
    private interface Saving {
        void save(Consumer<MovesModel.Outcome> moved, Consumer<Throwable> otherwise);
    }

    private Node card(String title, Saving saving, Entry... fields) {
        Label heading = new Label(title);
        heading.getStyleClass().add("title-3");
        FieldGrid grid = new FieldGrid(List.of(fields));
        Label refusal = new Label();
        refusal.getStyleClass().add("refusal");
        Button save = Icons.main(Icons.SAVE, Texts.text("form.save"));
        save.setDisable(model.isReadOnly());
        save.setOnAction(event -> {
            refusal.setText("");
            try {
                saving.save(moved -> notices.say(MovesModel.said(Texts.text("form.saved"), moved)), failed -> refusal.setText(Explained.of(failed).sentence()));
            } catch (zhenggai.domain.Refused refused) {
                refusal.setText(Explained.of(refused).sentence());
            }
        });
        HBox foot = new HBox(Theme.em(1), save, refusal);
        foot.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        VBox card = new VBox(heading, grid, foot);
        card.getStyleClass().add("card");
        return card;
    }

    private static Entry usual(String key, Control input) {
        return entry(key, input, 4, false);
    }

    /** A beginning, whose end stands beside it. */
    private static Entry paired(String key, Control input) {
        return entry(key, input, 4, true);
    }

    private static Entry wide(String key, Control input) {
        return entry(key, input, 8, false);
    }

    private static Entry whole(String key, Control input) {
        return entry(key, input, 12, false);
    }

    private static Entry entry(String key, Control input, int twelfths, boolean isPaired) {
        input.setMaxWidth(Double.MAX_VALUE);
        return new Entry(Forms.field(Texts.text(key), input), twelfths, isPaired);
    }

    private static TextField field(String value) {
        return new TextField(value);
    }

    private static DatePicker day(@Nullable LocalDate value) {
        return Forms.day(value);
    }
}
