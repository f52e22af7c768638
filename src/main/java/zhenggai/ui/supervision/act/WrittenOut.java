package zhenggai.ui.supervision.act;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActItem;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.panel.DayWords;
import zhenggai.ui.supervision.draft.DraftModel;
import zhenggai.ui.supervision.look.ItemWords;
import zhenggai.words.Texts;

/** What an act says, written out in lines. */
public final class WrittenOut implements LetterPreview {
    private final VBox sheet = new VBox();
    private final ScrollPane desk = new ScrollPane(sheet);

    @Override
    public Node of(ObservableValue<DraftModel.Look> look) {
        sheet.getStyleClass().add("act-sheet");
        desk.setFitToWidth(true);
        desk.getStyleClass().add("act-desk");
        desk.setId("act-preview");
        look.addListener((property, before, now) -> show(now));
        show(look.getValue());
        return desk;
    }

    private void show(DraftModel.Look look) {
        if (look.act() == null) {
            sheet.getChildren().setAll(new EmptyState(Icons.PAPER, Texts.text("acts.preview.not-yet"), look.missing()));
        } else {
            sheet.getChildren().setAll(lines(look.act()));
        }
    }

    private static List<Node> lines(Act act) {
        Label title = line(Texts.text(act.kind()), "act-sheet-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setAlignment(Pos.CENTER);
        Label number = line(Texts.text("acts.number-later"), "text-muted");
        number.setMaxWidth(Double.MAX_VALUE);
        number.setAlignment(Pos.CENTER);
        List<Node> lines = new ArrayList<>(List.of(title, number));
        if (!act.to().isNobody()) {
            lines.add(line(Texts.text("acts.preview.to", act.to().name()), "act-sheet-to"));
        }
        act.items().forEach(item -> lines.addAll(item(item)));
        if (!act.demand().found().isEmpty()) {
            lines.add(line(act.demand().found(), "act-sheet-line"));
        }
        if (!act.demand().requirement().isEmpty()) {
            lines.add(line(act.demand().requirement(), "act-sheet-line"));
        }
        if (act.demand().replyBy() != null) {
            lines.add(line(Texts.text("acts.preview.reply-by", DayWords.of(act.demand().replyBy())), "act-sheet-line"));
        }
        Label signed = line(act.issuedBy() + "\n" + DayWords.of(act.issuedOn()), "act-sheet-signed");
        signed.setMaxWidth(Double.MAX_VALUE);
        signed.setAlignment(Pos.CENTER_RIGHT);
        lines.add(signed);
        if (!act.copies().isEmpty()) {
            lines.add(line(Texts.text("acts.preview.copies", String.join(Texts.text("list.comma"), act.copies())), "text-muted"));
        }
        return lines;
    }

    private static List<Node> item(ActItem item) {
        List<Node> lines = new ArrayList<>(List.of(line(Texts.text("acts.preview.item", item.told().code(), item.told().measure()), "act-sheet-line")));
        String stand = ItemWords.stand(item);
        if (!stand.isEmpty()) {
            lines.add(line(stand, "text-muted"));
        }
        return lines;
    }

    private static Label line(String words, String style) {
        Label line = new Label(words);
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
