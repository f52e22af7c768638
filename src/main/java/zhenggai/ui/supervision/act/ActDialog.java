package zhenggai.ui.supervision.act;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.stage.Window;
import zhenggai.domain.supervision.Act;
import zhenggai.ui.kit.Asking;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.supervision.draft.DraftModel;
import zhenggai.ui.supervision.look.ActPapers;
import zhenggai.words.Texts;

/** Writes an act, its form beside what it will look like, and issues it; a refusal keeps the dialog and everything in it. */
public final class ActDialog {
    private static final double BESIDE = 70;
    private static final double NARROW = 40;
    private static final double HIGH = 54;
    /** Of the window it stands over, so that its buttons are never out of sight. */
    private static final double MOST = 0.96;

    private final DraftModel model;
    private final LetterPreview preview;
    private final ActPapers papers;

    public ActDialog(DraftModel model, LetterPreview preview, ActPapers papers) {
        this.model = model;
        this.preview = preview;
        this.papers = papers;
    }

    /** @param then is given the act that was issued */
    public Dialog<ButtonType> show(Window owner, Consumer<Act> then) {
        Asking asking = new Asking(owner, Texts.text("acts.new"), model.underWayProperty());
        boolean beside = owner.getWidth() * MOST >= Theme.em(BESIDE);
        DialogPane pane = asking.pane();
        pane.getStyleClass().add("act-dialog");
        DraftForm form = new DraftForm(model);
        pane.setContent(beside ? split(form) : tabs(form));
        pane.setPrefSize(Math.min(Theme.em(beside ? BESIDE : NARROW), owner.getWidth() * MOST), Math.min(Theme.em(HIGH), owner.getHeight() * MOST));
        verb(asking, "acts.issue", ButtonData.OK_DONE, then).setId("act-issue");
        verb(asking, "acts.issue-print", ButtonData.APPLY, act -> {
            then.accept(act);
            papers.print(List.of(act));
        }).setId("act-issue-print");
        model.begin();
        return asking.show(form.first());
    }

    private Button verb(Asking asking, String key, ButtonData place, Consumer<Act> then) {
        return asking.verb(Texts.text(key), place, close -> model.issue(act -> {
            close.run();
            then.accept(act);
        }));
    }

    private Node split(DraftForm form) {
        SplitPane split = new SplitPane(scrolled(form), preview.of(model.lookProperty()));
        split.setDividerPositions(0.54);
        return split;
    }

    /** Where the window is too narrow for both. */
    private Node tabs(DraftForm form) {
        TabPane tabs = new TabPane(new Tab(Texts.text("acts.tab.form"), scrolled(form)), new Tab(Texts.text("acts.tab.preview"), preview.of(model.lookProperty())));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("sections");
        tabs.setAccessibleText(Texts.text("acts.new"));
        return tabs;
    }

    private static ScrollPane scrolled(DraftForm form) {
        ScrollPane scroll = new ScrollPane(form.build());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        Reveal.focused(scroll);
        return scroll;
    }
}
