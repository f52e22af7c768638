package zhenggai;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import zhenggai.ui.help.HelpDesk;
import zhenggai.ui.kit.Background;

/** What greets a user without an open case, and the help in its place while it is read. */
final class Welcome {
    private final Parent start;
    private final BorderPane root;
    private final HelpDesk help;

    /** @param notices what is said below: a refusal, such as a name that is taken, has to be seen here too */
    Welcome(Parent start, Background background, Node notices) {
        this.start = start;
        root = new BorderPane(start);
        root.setBottom(notices);
        help = new HelpDesk(background, () -> root.setCenter(start));
    }

    Parent root() {
        return root;
    }

    void help() {
        if (root.getCenter() == start) {
            root.setCenter(help.screen());
        }
    }
}
