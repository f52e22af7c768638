package zhenggai.ui.measure.extension;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.extension.Extension;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DayWords;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.Texts;

/** The extensions of one measure on the screen: how its deadline went so far, what is to be decided or can be asked, and every request. */
public final class ExtensionsSection {
    private final ExtensionsModel model;
    private final ExtensionForms forms;
    private final Label trail = new Label();
    private final VBox form = new VBox(Theme.em(0.8));
    private final VBox list = new VBox(Theme.em(0.8));

    public ExtensionsSection(ExtensionsModel model) {
        this.model = model;
        this.forms = new ExtensionForms(model);
    }

    public Node build() {
        trail.getStyleClass().add("deadline-trail");
        trail.setWrapText(true);
        form.getStyleClass().add("entry-form");
        VBox section = new VBox(Theme.em(0.9), trail, form, Forms.heading(Texts.text("extension.all")), list);
        model.seenProperty().addListener((property, before, now) -> show(now));
        show(model.seenProperty().get());
        model.reload();
        return section;
    }

    private void show(ExtensionsModel.@Nullable Seen seen) {
        if (seen == null) {
            return;
        }
        trail.setText(seen.measure().deadline().isSet() ? DeadlineTrail.of(seen.measure(), seen.extensions()) : Texts.text("extension.no-deadline-yet"));
        boolean asks = seen.pending() == null && seen.measure().state().isOpen() && seen.measure().deadline().day() != null && !model.isReadOnly();
        form.getChildren().setAll(seen.pending() != null && !model.isReadOnly() ? decision(seen.pending()) : asks ? request() : List.of());
        form.setVisible(!form.getChildren().isEmpty());
        form.setManaged(form.isVisible());
        list.getChildren().setAll(seen.extensions().isEmpty() ? List.of(Forms.muted(Texts.text("extension.none")))
            : seen.extensions().reversed().stream().map(ExtensionsSection::entry).toList());
    }

    private List<Node> request() {
        return List.of(Forms.heading(Texts.text("extension.new")), forms.request(), forms.refusal(),
            verb("extension.ask", Icons.ADD, "extension-ask", true, () -> model.ask(() -> { })));
    }

    private List<Node> decision(Extension pending) {
        Label waiting = new Label(Texts.text("extension.waiting", asked(pending)));
        waiting.setWrapText(true);
        waiting.setMinHeight(Region.USE_PREF_SIZE);
        FlowPane verbs = new FlowPane(Theme.em(0.6), Theme.em(0.4), verb("extension.grant", Icons.SAVE, "extension-grant", true, () -> model.grant(pending.id())),
            verb("extension.refuse", Icons.CLOSE, "extension-refuse", false, () -> model.refuse(pending.id())),
            verb("extension.withdraw", Icons.UNDO, "extension-withdraw", false, () -> model.withdraw(pending.id())));
        return List.of(Forms.heading(Texts.text("extension.to-decide")), waiting, forms.decision(), forms.refusal(), verbs);
    }

    private static Button verb(String key, org.kordamp.ikonli.Ikon ikon, String id, boolean accent, Runnable deed) {
        Button verb = Icons.labelled(ikon, Texts.text(key));
        if (accent) {
            verb.getStyleClass().add("accent");
        }
        verb.setId(id);
        verb.setOnAction(event -> deed.run());
        return verb;
    }

    private static Node entry(Extension extension) {
        Label head = new Label(Texts.text("extension.entry", extension.from().words(), extension.to().words(), extension.decision().outcome()));
        head.setWrapText(true);
        head.getStyleClass().add("entry-head");
        VBox card = new VBox(Theme.em(0.25), head, line(asked(extension)));
        Decision decision = extension.decision();
        if (!extension.isPending()) {
            card.getChildren().add(line(Texts.text("extension.decided", decision.by(), DayWords.of(decision.on()), decision.meeting(), decision.minute(), decision.remark()).strip()));
        }
        card.getStyleClass().add("entry");
        return card;
    }

    private static String asked(Extension extension) {
        return Texts.text("extension.asked", extension.askedBy(), DayWords.of(extension.askedOn()), extension.to().words(), extension.reason());
    }

    private static Label line(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
