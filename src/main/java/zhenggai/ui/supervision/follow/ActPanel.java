package zhenggai.ui.supervision.follow;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.badge.StatusBadge;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.panel.HistoryList;
import zhenggai.ui.panel.HistoryModel;
import zhenggai.ui.panel.Panel;
import zhenggai.ui.panel.PanelTitle;
import zhenggai.ui.panel.Sections;
import zhenggai.ui.supervision.look.ActPapers;
import zhenggai.ui.supervision.look.ActQuery;
import zhenggai.ui.supervision.look.ActRow;
import zhenggai.words.ActWords;
import zhenggai.words.Texts;

/** Everything about one act on the screen: what it is above, its follow-up, contents and history below. */
public final class ActPanel implements Panel {
    private static final String FOLLOW = "follow";
    private static final String CONTENTS = "contents";
    private static final String HISTORY = "history";

    private final FollowModel model;
    private final HistoryModel history;
    private final Outside outside;
    private final ActPapers papers;
    private final Sections sections;
    private final Label title = Forms.heading("");
    private final StatusBadge badge = new StatusBadge();
    private final VBox links = new VBox(Theme.em(0.2));
    private final FlowPane facts = new FlowPane(Theme.em(0.8), Theme.em(0.2));
    private ActRow row;

    /** Where the panel leads to. */
    public interface Outside {
        void toMeasure(MeasureId measure);

        /** Shows in the ledger of supervision what is asked for. */
        void list(ActQuery query);
    }

    public ActPanel(ActRow row, FollowModel model, HistoryModel history, Remembered remembered, Outside outside, ActPapers papers) {
        this.row = row;
        this.model = model;
        this.history = history;
        this.outside = outside;
        this.papers = papers;
        this.sections = new Sections("act-section", remembered);
    }

    @Override
    public Parent build() {
        Parent tabs = sections
            .with(FOLLOW, Texts.text("acts.tab.follow"), () -> new FollowSection(model).build())
            .with(CONTENTS, Texts.text("acts.tab.contents"), () -> new ActContents(model, outside).build())
            .with(HISTORY, Texts.text("panel.history"), () -> new HistoryList(history).build(), history::reload)
            .build();
        tabs.setAccessibleText(Texts.text("acts.panel"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        title.setId("act-title");
        VBox head = new VBox(Theme.em(0.4), new PanelTitle(title, badge), links, facts, outgoing());
        head.getStyleClass().add("panel-head");
        VBox root = new VBox(head, tabs);
        root.getStyleClass().add("act-panel");
        model.seenProperty().addListener((property, before, now) -> show(now));
        model.reload();
        return root;
    }

    /** The line of the ledger is another one now: its state may have changed. */
    public void follow(ActRow now) {
        row = now;
        badge.show(row.state().face());
    }

    @Override
    public void reload() {
        model.reload();
        sections.reload();
    }

    @Override
    public void edit() {
        sections.select(FOLLOW);
    }

    /** What is typed stays a draft of the case. */
    @Override
    public void leave() {
        // forms are drafts of the case and wait there
    }

    private Node outgoing() {
        Button print = Icons.labelled(Icons.PAPER, Texts.text("acts.print"));
        print.getStyleClass().addAll("small", "button-outlined");
        print.setId("act-print");
        print.setOnAction(event -> papers.print(List.of(row.act())));
        Button save = Icons.labelled(Icons.SAVE, Texts.text("acts.save-as"));
        save.getStyleClass().addAll("small", "button-outlined");
        save.setId("act-save");
        save.setOnAction(event -> papers.save(List.of(row.act())));
        return new FlowPane(Theme.em(0.6), Theme.em(0.4), print, save);
    }

    private void show(FollowModel.Seen seen) {
        Act act = seen.act();
        title.setText(ActWords.title(act, seen.rules()));
        title.getStyleClass().remove("struck");
        if (act.isVoid()) {
            title.getStyleClass().add("struck");
        }
        badge.show(row.state().face());
        links.getChildren().clear();
        facts.getChildren().clear();
        if (!act.to().isNobody()) {
            links.getChildren().add(link(act.to().name(), Texts.text("acts.all-to", act.to().name()), ActQuery.EVERYTHING.to(act.to().name())));
        }
        if (!row.department().isEmpty() && !row.department().equals(act.to().name())) {
            links.getChildren().add(link(row.department(), Texts.text("acts.all-to", row.department()), ActQuery.EVERYTHING.ofDepartment(row.department())));
        }
        facts.getChildren().add(fact(Texts.text("acts.fact.issued", DayWords.of(act.issuedOn()))));
        if (act.demand().replyBy() != null) {
            facts.getChildren().add(fact(Texts.text("acts.fact.reply-by", DayWords.of(act.demand().replyBy()))));
        }
    }

    private Hyperlink link(String words, String explained, ActQuery query) {
        Hyperlink link = new Hyperlink(words);
        link.setMnemonicParsing(false);
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setAccessibleText(explained);
        link.setTooltip(new javafx.scene.control.Tooltip(explained));
        link.setOnAction(event -> outside.list(query));
        return link;
    }

    private static Label fact(String words) {
        Label fact = Forms.muted(words);
        fact.setAlignment(Pos.CENTER_LEFT);
        fact.setMinWidth(Region.USE_PREF_SIZE);
        return fact;
    }
}
