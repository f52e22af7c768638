package zhenggai.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.reminding.Matter;
import zhenggai.domain.reminding.Watched;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.board.look.BoardLine;
import zhenggai.ui.board.look.BoardLook;
import zhenggai.ui.board.look.Concern;
import zhenggai.ui.board.look.MatterWords;
import zhenggai.ui.board.look.Shown;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.line.HeadLine;
import zhenggai.words.Texts;

/** What needs somebody: what is new since the last opening, the list in its groups, what to do about the chosen lines. */
final class MatterCard {
    private static final double LEAST_HIGH = 20;

    private final BoardModel model;
    private final BoardScreen.Outside outside;
    private final Label title = new Label();
    private final FlowPane news = new FlowPane(Theme.em(0.3), Theme.em(0.2));
    private final Hyperlink inAcceptance = new Hyperlink();
    private final ListView<BoardLine> list = new ListView<>();
    private final Button acknowledge = new Button(Texts.text("board.acknowledge"));
    private final Button issue = new Button(Texts.text("board.issue"));
    private final Button go = new Button(Texts.text("board.open"));
    /** Room for the widest badge that is shown. */
    private double badgeWide;

    MatterCard(BoardModel model, BoardScreen.Outside outside) {
        this.model = model;
        this.outside = outside;
    }

    Node build() {
        list();
        acknowledge.setId("board-acknowledge");
        acknowledge.setOnAction(event -> acknowledge());
        issue.setId("board-issue");
        go.setId("board-open");
        go.setOnAction(event -> open());
        allow();
        news.setId("board-news");
        news.setRowValignment(VPos.CENTER);
        List<Node> verbs = new ArrayList<>(List.of(go, acknowledge));
        outside.issuing().ifPresent(issuing -> {
            issue.setOnAction(event -> issuing.accept(chosen().stream().filter(matter -> matter.item() != null).toList()));
            verbs.add(1, issue);
        });
        inAcceptance.setId("board-in-acceptance");
        inAcceptance.setWrapText(true);
        inAcceptance.setMinHeight(Region.USE_PREF_SIZE);
        inAcceptance.managedProperty().bind(inAcceptance.visibleProperty());
        VBox card = new VBox(new HeadLine(title, verbs), news, list, inAcceptance);
        VBox.setVgrow(list, Priority.ALWAYS);
        card.getStyleClass().addAll("card", "board-card", "matters");
        model.shownProperty().addListener((property, before, now) -> show());
        return card;
    }

    /** Shows what the model knows; what was chosen stays so where it is still there. */
    void show() {
        BoardLook look = Objects.requireNonNull(model.lookProperty().get());
        title.setText(Texts.text("board.matters", look.board().matters().size()));
        news(look);
        Set<Object> chosen = list.getSelectionModel().getSelectedItems().stream().map(BoardLine::about).collect(Collectors.toSet());
        List<BoardLine> lines = look.lines(model.shownProperty().get());
        badgeWide = lines.stream().map(BoardLine::matter).filter(Objects::nonNull).map(MatterWords::badge).distinct().mapToDouble(badge -> Theme.room(0, badge)).max().orElse(0)
            - Theme.em(1.6);
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(lines);
        int[] still = IntStream.range(0, lines.size()).filter(i -> chosen.contains(lines.get(i).about())).toArray();
        if (still.length > 0) {
            list.getSelectionModel().selectIndices(still[0], still);
        }
        list.setPlaceholder(calm(look));
        inAcceptance(look.board().overdueInAcceptance());
        allow();
    }

    private void list() {
        list.setId("board-matters");
        list.setAccessibleText(Texts.text("board.matters-list"));
        list.getStyleClass().add("matter-list");
        list.setMinHeight(Theme.em(LEAST_HIGH));
        list.setPrefHeight(Theme.em(LEAST_HIGH));
        list.setCellFactory(any -> new MatterCell(model, () -> badgeWide));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> allow());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !go.isDisabled()) {
                open();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !go.isDisabled()) {
                open();
            }
        });
    }

    private void allow() {
        List<Matter> chosen = chosen();
        go.setDisable(chosen.size() != 1);
        acknowledge.setDisable(chosen.isEmpty() || model.isReadOnly());
        issue.setDisable(model.isReadOnly() || chosen.stream().noneMatch(matter -> matter.item() != null));
    }

    /** The chosen matters; a heading stands for all under it. */
    private List<Matter> chosen() {
        Set<Object> chosen = list.getSelectionModel().getSelectedItems().stream().map(BoardLine::about).collect(Collectors.toSet());
        return list.getItems().stream().filter(line -> chosen.contains(line.about()) || chosen.contains(line.concern())).<@Nullable Matter>map(BoardLine::matter)
            .filter(Objects::nonNull).toList();
    }

    private void open() {
        Matter matter = chosen().getFirst();
        if (matter.item() != null) {
            outside.open(matter.item().id());
        } else if (matter.form() != null) {
            outside.toForms();
        } else if (matter.stage() != null) {
            outside.open(matter.stage().due().regulation().id());
        } else if (matter.opinion() != null) {
            outside.open(matter.opinion().due().opinion().id());
        } else {
            outside.open(Objects.requireNonNull(matter.act()).id());
        }
    }

    private void acknowledge() {
        List<Matter> chosen = chosen();
        AcknowledgeDialog.show(list.getScene().getWindow(), model, chosen, () -> outside.done(Texts.text("board.acknowledged", chosen.size())));
    }

    /** What began since the case was last opened, each part a way to just those; then what is left out of the list, if anything. */
    private void news(BoardLook look) {
        List<Node> parts = new ArrayList<>();
        if (look.opened() != null) {
            Map<Concern, Integer> counts = look.news();
            String since = look.daysAway() == 1 ? Texts.text("board.since-yesterday") : Texts.text("board.since-days", look.daysAway());
            parts.add(new Label(counts.isEmpty() ? Texts.text("board.no-news", since) : Texts.text("board.news", since)));
            counts.forEach((concern, count) -> parts.add(link(Texts.text(key(concern), count), new Shown(concern, true))));
        }
        Shown shown = model.shownProperty().get();
        if (!shown.equals(Shown.ALL)) {
            parts.add(chip(Texts.text("board.only-new", Objects.requireNonNull(shown.concern()))));
        }
        news.getChildren().setAll(parts);
        news.setVisible(!parts.isEmpty());
        news.setManaged(!parts.isEmpty());
    }

    /** The tile counts them as overdue, the list does not: they ask no handler. */
    private void inAcceptance(List<MeasureId> overdue) {
        String words = Texts.text("board.in-acceptance", overdue.size());
        inAcceptance.setVisible(!overdue.isEmpty());
        inAcceptance.setText(words);
        inAcceptance.setOnAction(event -> outside.list(words, overdue));
    }

    private static String key(Concern concern) {
        return switch (concern) {
            case OVERDUE -> "board.news.overdue";
            case NEAR -> "board.news.near";
            case RETURNED -> "board.news.returned";
            case REPLY_MISSING -> "board.news.reply-missing";
            case FORM_MISSING -> "board.news.form-missing";
            case REPLIED -> "board.news.replied";
            case REVIEW -> "board.news.review";
            case STAGE -> "board.news.stage";
            case OPINION -> "board.news.opinion";
        };
    }

    private Hyperlink link(String words, Shown leadsTo) {
        Hyperlink link = new Hyperlink(words);
        link.setOnAction(event -> model.shownProperty().set(leadsTo));
        return link;
    }

    private Node chip(String words) {
        Button remove = Icons.button(Icons.CLOSE, Texts.text("ledger.filter.remove", words));
        remove.getStyleClass().add("small");
        remove.setId("board-all");
        remove.setOnAction(event -> model.shownProperty().set(Shown.ALL));
        HBox chip = new HBox(new Label(words), remove);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("chip");
        return chip;
    }

    /** What stands there when nothing needs anybody: when that will change. */
    private Node calm(BoardLook look) {
        if (!look.board().matters().isEmpty()) {
            return new EmptyState(Icons.CALM, Texts.text("board.none-of-these"), Texts.text("board.none-of-these-hint"));
        }
        @Nullable Watched next = look.board().next();
        return new EmptyState(Icons.CALM, Texts.text("board.calm"),
            next == null ? Texts.text("board.calm-hint") : Texts.text("board.calm-next", BoardScreen.next(next)));
    }
}
