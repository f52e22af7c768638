package zhenggai.ui.notice.version;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.casework.notice.Drafting;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.notice.Version;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.Sections;
import zhenggai.ui.panel.TextBox;
import zhenggai.words.Texts;

/** Title, period, day and versions of a notice on the screen, with what can be done to the newest version. */
public final class VersionsPane {
    private final VersionsModel model;
    private final ComparePart compare;
    private final VBox saving = new VBox(Theme.em(0.6));
    private final VBox versions = new VBox(Theme.em(0.7));
    private final Label office = Forms.muted("");
    private final List<TextBox> facts;

    public VersionsPane(VersionsModel model) {
        this.model = model;
        this.compare = new ComparePart(model.compare());
        this.facts = List.of(TextBox.area(Texts.text("notices.title"), model.facts().title(), 2), TextBox.line(Texts.text("notices.from"), model.facts().from()),
            TextBox.line(Texts.text("notices.until"), model.facts().until()).explained(model.facts().periodExplained()), TextBox.line(Texts.text("notices.dated"), model.facts().dated()));
    }

    public Parent build() {
        List<String> ids = List.of("notice-title", "notice-from", "notice-until", "notice-dated");
        for (int i = 0; i < ids.size(); i++) {
            facts.get(i).input().setId(ids.get(i));
        }
        facts.get(2).input().setPromptText(Texts.text("notices.until-prompt"));
        office.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(Theme.em(0.9), Forms.heading(Texts.text("notices.facts")));
        content.getChildren().addAll(facts);
        content.getChildren().addAll(office, Forms.heading(Texts.text("notices.versions")), saving, TextBox.refusal(model.refusalProperty()), versions, compare.build());
        reload();
        return Sections.scrolled(content);
    }

    public void reload() {
        model.reload();
        Drafting now = model.drafting();
        if (now == null) {
            return;
        }
        boolean closed = model.isReadOnly() || now.notice().isFixed();
        facts.forEach(box -> box.input().setEditable(!closed));
        // a report has no period in which the public can answer
        facts.subList(1, 3).forEach(box -> {
            box.setVisible(now.notice().kind() == NoticeKind.NOTICE);
            box.setManaged(box.isVisible());
        });
        office.setText(Texts.text("notices.office", now.office()));
        saving.getChildren().setAll(saving(now));
        versions.getChildren().setAll(now.versions().reversed().stream().map(version -> card(now, version)).toList());
        compare.reload();
    }

    private List<Node> saving(Drafting now) {
        if (model.isReadOnly()) {
            return List.of();
        }
        if (now.notice().isFixed()) {
            return List.of(sentence(Texts.text("notices.fixed", now.notice().fixed())),
                verb(Icons.labelled(Icons.EDIT, Texts.text("notices.write-on", now.versions().size() + 1)), "notice-write-on", model::writeOn));
        }
        Node remark = line("notices.remark", "notice-remark", model.remark());
        Button save = verb(Icons.labelled(Icons.SAVE, Texts.text("notices.save", now.versions().size() + 1)), "notice-save", model::save);
        save.getStyleClass().add("accent");
        return List.of(remark, save);
    }

    private Node card(Drafting now, Version version) {
        Label head = sentence(Texts.text("notices.version", version.number(), DayWords.of(version.savedOn()), version.savedBy()));
        head.getStyleClass().add("act-step-title");
        VBox card = new VBox(Theme.em(0.45), head);
        card.getStyleClass().add("entry");
        if (!version.remark().isEmpty()) {
            card.getChildren().add(sentence(version.remark()));
        }
        card.getChildren().add(sentence(version.review() == null ? Texts.text("notices.not-reviewed") : version.review().remark().isEmpty()
            ? Texts.text("notices.reviewed", version.review().by(), DayWords.of(version.review().on()))
            : Texts.text("notices.reviewed-remark", version.review().by(), DayWords.of(version.review().on()), version.review().remark())));
        card.getChildren().add(sentence(version.signOff() == null ? Texts.text("notices.not-signed")
            : Texts.text("notices.signed", version.signOff().by(), DayWords.of(version.signOff().on()))));
        if (!model.isReadOnly() && !version.isSigned() && now.newest().filter(version::equals).isPresent()) {
            card.getChildren().add(version.review() == null ? reviewing(version) : signing(version));
        }
        return card;
    }

    private Node reviewing(Version version) {
        return form(line("notices.reviewer", "notice-reviewer", model.reviewer()), line("notices.opinion", "notice-opinion", model.opinion()),
            verb(Icons.labelled(Icons.SAVE, Texts.text("notices.review", version.number())), "notice-review", () -> model.review(version)));
    }

    private Node signing(Version version) {
        List<Node> nodes = new ArrayList<>(List.of(line("notices.signer", "notice-signer", model.signer())));
        model.beforeSigning().forEach(said -> nodes.add(sentence(said)));
        nodes.add(sentence(Texts.text("notices.sign-means")));
        nodes.add(verb(Icons.labelled(Icons.LOCK, Texts.text("notices.sign", version.number())), "notice-sign", () -> model.sign(version)));
        return form(nodes.toArray(Node[]::new));
    }

    private static Node form(Node... nodes) {
        VBox form = new VBox(Theme.em(0.5), nodes);
        form.getStyleClass().add("entry-form");
        return form;
    }

    private static Node line(String key, String id, EditedText text) {
        TextField field = Forms.text(Texts.text(key));
        field.setId(id);
        field.textProperty().bindBidirectional(text.textProperty());
        return Forms.field(Texts.text(key), field);
    }

    private static Label sentence(String words) {
        Label sentence = new Label(words);
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }

    private static Button verb(Button verb, String id, Runnable deed) {
        verb.setId(id);
        verb.setOnAction(event -> deed.run());
        return verb;
    }
}
