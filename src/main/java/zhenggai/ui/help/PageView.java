package zhenggai.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;

/** A page laid out for reading: lines of at most forty letters, numbered steps, hints in a box, links that lead on. */
final class PageView {
    /** What a link begins with that leads to a place of the window. */
    static final String PLACE = "place:";

    private static final double LINE = 40;
    private static final double NUMBER = 1.8;

    private final Consumer<String> follow;
    private final boolean hasPlaces;

    /** @param hasPlaces whether a link can lead to a place of the window */
    PageView(Consumer<String> follow, boolean hasPlaces) {
        this.follow = follow;
        this.hasPlaces = hasPlaces;
    }

    Region of(HelpPage page) {
        VBox whole = blocks(page.document());
        whole.getStyleClass().add("help-words");
        whole.setMaxWidth(Theme.em(LINE));
        return whole;
    }

    private VBox blocks(Node parent) {
        VBox box = new VBox(children(parent).map(this::block).toArray(Region[]::new));
        box.getStyleClass().add("help-blocks");
        box.setMinWidth(0);
        return box;
    }

    private Region block(Node node) {
        return switch (node) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> flow(paragraph);
            case ListBlock list -> steps(list);
            case BlockQuote hint -> hint(hint);
            default -> throw new IllegalStateException("a help page has a " + node);
        };
    }

    private Region heading(Heading heading) {
        TextFlow flow = flow(heading);
        flow.getStyleClass().add("help-heading-" + heading.getLevel());
        return flow;
    }

    private Region steps(ListBlock list) {
        VBox steps = new VBox();
        steps.getStyleClass().add("help-steps");
        int number = 1;
        for (Node item : children(list).toList()) {
            Label mark = new Label(list instanceof BulletList ? "\u2022" : String.valueOf(number++));
            mark.getStyleClass().add(list instanceof BulletList ? "help-bullet" : "help-number");
            mark.setMinSize(Theme.em(NUMBER), Theme.em(NUMBER));
            VBox words = blocks(item);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox step = new HBox(mark, words);
            step.getStyleClass().add("help-step");
            steps.getChildren().add(step);
        }
        return steps;
    }

    private Region hint(BlockQuote hint) {
        VBox words = blocks(hint);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(Icons.of(Icons.HINT), words);
        box.getStyleClass().add("help-hint");
        return box;
    }

    /** Read aloud as one sentence; its links are reached one by one. */
    private TextFlow flow(Node parent) {
        List<javafx.scene.Node> parts = new ArrayList<>();
        children(parent).forEach(child -> parts.add(part(child)));
        TextFlow flow = new TextFlow(parts.toArray(javafx.scene.Node[]::new));
        flow.getStyleClass().add("help-flow");
        flow.setAccessibleText(plain(parent));
        return flow;
    }

    private javafx.scene.Node part(Node node) {
        return switch (node) {
            case org.commonmark.node.Text text -> words(text.getLiteral(), "help-text");
            case Code quoted -> words(quoted.getLiteral(), "help-quoted");
            case SoftLineBreak end -> words(" ", "help-text");
            case Link link -> link(link);
            default -> throw new IllegalStateException("a help page has a " + node);
        };
    }

    private static Text words(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private Hyperlink link(Link link) {
        Hyperlink words = new Hyperlink(plain(link));
        words.getStyleClass().add("help-link");
        words.setDisable(link.getDestination().startsWith(PLACE) && !hasPlaces);
        words.setOnAction(event -> follow.accept(link.getDestination()));
        return words;
    }

    private static String plain(Node node) {
        return switch (node) {
            case org.commonmark.node.Text text -> text.getLiteral();
            case Code quoted -> quoted.getLiteral();
            case SoftLineBreak end -> " ";
            default -> children(node).map(PageView::plain).reduce("", String::concat);
        };
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNext);
    }
}
