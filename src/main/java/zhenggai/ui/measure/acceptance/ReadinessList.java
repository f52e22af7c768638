package zhenggai.ui.measure.acceptance;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.acceptance.Readiness;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** What acceptance will ask for as a list to check: a mark and a word for each point, so that it is read without colour. */
public final class ReadinessList extends VBox {
    private static final String MET = "\u2713";
    private static final String LACKING = "\u25cb";

    public ReadinessList() {
        super(Theme.em(0.25));
        setId("readiness");
    }

    public void show(Readiness readiness) {
        getChildren().setAll(readiness.points().stream().map(ReadinessList::line).toList());
    }

    private static Label line(Readiness.Point point) {
        Label line = new Label(Texts.text("acceptance.point", point.isMet() ? MET : LACKING, words(point)));
        line.setId("gate-" + point.gate());
        line.getStyleClass().add(point.isMet() ? "text-muted" : "worry");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    static String words(Readiness.Point point) {
        return switch (point.gate()) {
            case RESULT -> point.isMet() ? Texts.text("acceptance.has-result", point.count()) : Texts.text("acceptance.lacks-result");
            case EVIDENCE -> point.isMet() ? Texts.text("acceptance.has-evidence", point.count()) : Texts.text("acceptance.lacks-evidence");
            case DOER -> point.isMet() ? Texts.text("acceptance.has-doer", point.count()) : Texts.text("acceptance.lacks-doer");
            case FIGURES -> point.isMet() ? Texts.text("acceptance.has-figures", point.count()) : Texts.text("acceptance.lacks-figures", point.count());
        };
    }
}
