package zhenggai.ui.supervision.letter;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.supervision.Act;
import zhenggai.paper.pdf.PdfPaper;
import zhenggai.paper.type.PaperFonts;
import zhenggai.ui.kit.Background.Lane;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.paper.page.PageDesk;
import zhenggai.ui.paper.page.PagesModel;
import zhenggai.ui.paper.page.Sheets;
import zhenggai.ui.supervision.act.LetterPreview;
import zhenggai.ui.supervision.draft.DraftModel;
import zhenggai.words.Texts;

/** The real pages of a draft, made anew while it is edited; what is missing is said in their place. */
public final class PagePreview implements LetterPreview {
    private final LetterPress press;
    private final PagesModel pages;
    private final Background.Latest readings;
    private final Background.Latest drawings;
    private final StackPane place = new StackPane();
    private @Nullable Act shown;

    public PagePreview(OpenCase open, Background background) {
        this.press = new LetterPress(open);
        this.pages = new PagesModel(background);
        this.readings = background.latest();
        this.drawings = background.latest(Lane.PRESS);
    }

    @Override
    public Node of(ObservableValue<DraftModel.Look> look) {
        BorderPane desk = new PageDesk(pages).build();
        place.setId("act-preview");
        place.getChildren().setAll(desk);
        look.addListener((property, before, now) -> show(desk, now));
        place.sceneProperty().addListener((property, before, now) -> {
            if (now == null) {
                readings.drop();
                drawings.drop();
                pages.clear();
            }
        });
        show(desk, look.getValue());
        return place;
    }

    private void show(BorderPane desk, DraftModel.Look look) {
        Act act = look.act();
        if (act == null) {
            shown = null;
            readings.drop();
            drawings.drop();
            pages.clear();
            place.getChildren().setAll(new EmptyState(Icons.PAPER, Texts.text("acts.preview.not-yet"), look.missing()));
        } else if (!act.equals(shown)) {
            shown = act;
            place.getChildren().setAll(desk);
            make(act);
        }
    }

    private void make(Act act) {
        // pages of the act as it was before would come after all, over those that are asked for now
        drawings.drop();
        pages.begin(null);
        readings.run(() -> press.papers(List.of(act)).getFirst().paper(), paper ->
            drawings.run(() -> Sheets.of(PdfPaper.make(paper, PaperFonts.ofThisPc())), pages::show, failed -> pages.fail(failed, () -> make(act))),
            failed -> pages.fail(failed, () -> make(act)));
    }
}
