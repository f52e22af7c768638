package zhenggai.ui.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.opinion.PublicOpinionId;
import zhenggai.domain.register.RegulationId;
import zhenggai.domain.reminding.Board;
import zhenggai.domain.reminding.Gauge;
import zhenggai.domain.reminding.Matter;
import zhenggai.domain.reminding.Watched;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.ActId;
import zhenggai.ui.board.look.BoardLook;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Reveal;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.line.HeadLine;
import zhenggai.ui.kit.line.WidthFirst;
import zhenggai.ui.panel.DayWords;
import zhenggai.words.Texts;

/** The start board: the gauges above, what needs somebody on the left, how the work stands on the right; scrolled as a whole where it is higher than the window. */
public final class BoardScreen {
    private final BoardModel model;
    private final Outside outside;
    private final Label day = new Label();
    private final Label next = new Label();
    private final GaugeGrid gauges;
    private final MatterCard matters;
    private final StandingCards standing;
    private final ScrollPane scroll = new ScrollPane();
    private @Nullable Node page;
    private @Nullable Node warning;
    private Consumer<Runnable> drawn = Runnable::run;
    private boolean isWhole;

    /** Where the board leads to. */
    public interface Outside {
        /** Shows exactly these measures, under the name of what counted them. */
        void list(String name, Collection<MeasureId> measures);

        /** Shows the acts whose reply is awaited. */
        void awaited();

        void open(ActId act);

        void toForms();

        void open(RegulationId regulation);

        void open(PublicOpinionId opinion);

        void open(MeasureId measure);

        /** How the papers that matters about measures call for are proposed, where that can be done from here. */
        Optional<Consumer<List<Matter>>> issuing();

        void toImport();

        void toPeople();

        /** Leaves this case for the sample. */
        void trySample();

        /** Says what was done and offers to take it back. */
        void done(String sentence);
    }

    public BoardScreen(BoardModel model, Outside outside) {
        this.model = model;
        this.outside = outside;
        this.gauges = new GaugeGrid(this::lead);
        this.matters = new MatterCard(model, outside);
        this.standing = new StandingCards(outside);
    }

    /** Shows what a neighbour warns of above all else. */
    public BoardScreen under(Node shown) {
        warning = shown;
        return this;
    }

    /** @param waiting does what may wait when the window has been drawn; without it nothing waits */
    public BoardScreen drawnBy(Consumer<Runnable> waiting) {
        drawn = waiting;
        return this;
    }

    public Parent build() {
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().addAll("screen", "board-scroll");
        Reveal.focused(scroll);
        model.lookProperty().addListener((property, before, now) -> show(now));
        model.reload();
        watchTheDay();
        return scroll;
    }

    /** The next deadline in words. */
    static String next(Watched next) {
        return Texts.text("board.next", DayWords.of(next.times().deadline()), next.code());
    }

    private void show(BoardLook look) {
        if (look.board().isEmpty()) {
            scroll.setContent(emptyCase());
            return;
        }
        if (page == null) {
            page = page();
            drawn.accept(this::showStanding);
        }
        if (scroll.getContent() != page) {
            scroll.setContent(page);
        }
        day.setText(look.day());
        next.setText(look.board().next() == null ? "" : Texts.text("board.next-deadline", next(look.board().next())));
        gauges.show(look.board());
        matters.show();
        if (isWhole) {
            standing.show(look.board());
        }
    }

    /** How the work stands is read after what needs somebody, and may come after it. */
    private void showStanding() {
        isWhole = true;
        standing.show(model.lookProperty().get().board());
    }

    private Node page() {
        next.getStyleClass().add("text-muted");
        next.setWrapText(true);
        Node body = new Body(matters.build(), standing.build());
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox whole = new VBox(new HeadLine(day, List.of(next)), gauges, body);
        if (warning != null) {
            whole.getChildren().add(1, warning);
        }
        whole.getStyleClass().add("board");
        return whole;
    }

    private void lead(Gauge gauge) {
        Board board = model.lookProperty().get().board();
        if (gauge.countsActs()) {
            outside.awaited();
        } else {
            outside.list(Texts.text("board.list", gauge), board.measures().get(gauge));
        }
    }

    private Node emptyCase() {
        Button read = Icons.labelled(Icons.IMPORT, Texts.text("ledger.empty.import"));
        read.getStyleClass().add("accent");
        read.setOnAction(event -> outside.toImport());
        Button people = Icons.labelled(Icons.PEOPLE, Texts.text("board.empty.people"));
        people.setOnAction(event -> outside.toPeople());
        Button sample = Icons.labelled(Icons.SAMPLE, Texts.text("start.sample"));
        sample.setOnAction(event -> outside.trySample());
        return new EmptyState(Icons.BOARD, Texts.text("board.empty.title"), Texts.text("board.empty.hint"), read, people, sample);
    }

    /** While the board is in a window that is there it is asked every minute whether another day has come, and at once when it comes back. */
    private void watchTheDay() {
        Timeline minutes = new Timeline(new KeyFrame(Duration.minutes(1), event -> model.turn()));
        minutes.setCycleCount(Animation.INDEFINITE);
        scroll.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false).addListener((property, before, now) -> {
            if (now) {
                model.turn();
                minutes.play();
            } else {
                minutes.stop();
            }
        });
    }

    /** Two columns that end at the same height, one under the other where there is no room for both. */
    private static final class Body extends WidthFirst {
        private static final double BOTH = 56;
        private static final double SHARE = 0.6;

        private final Node list;
        private final Region cards;
        private final double gap = Theme.em(0.9);

        Body(Node list, Region cards) {
            this.list = list;
            this.cards = cards;
            getChildren().setAll(list, cards);
        }

        @Override
        protected double computePrefWidth(double height) {
            return Theme.em(BOTH);
        }

        @Override
        protected double heightIn(double width) {
            return isBeside(width) ? Math.max(list.minHeight(listWide(width)), cards.prefHeight(width - listWide(width) - gap))
                : list.minHeight(width) + gap + cards.prefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            double wide = getWidth();
            if (isBeside(wide)) {
                double listWide = listWide(wide);
                list.resizeRelocate(0, 0, listWide, getHeight());
                cards.resizeRelocate(listWide + gap, 0, wide - listWide - gap, getHeight());
            } else {
                double cardsHigh = Math.min(cards.prefHeight(wide), getHeight() - list.minHeight(wide) - gap);
                list.resizeRelocate(0, 0, wide, getHeight() - cardsHigh - gap);
                cards.resizeRelocate(0, getHeight() - cardsHigh, wide, cardsHigh);
            }
        }

        private static boolean isBeside(double wide) {
            return wide >= Theme.em(BOTH);
        }

        private double listWide(double wide) {
            return Math.rint((wide - gap) * SHARE);
        }
    }
}
