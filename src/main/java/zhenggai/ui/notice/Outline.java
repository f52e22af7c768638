package zhenggai.ui.notice;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.notice.Line;
import zhenggai.ui.kit.Theme;
import zhenggai.words.Texts;

/** The paragraphs of a notice in a list, found again by their keys. */
final class Outline extends ListView<Line> {

    Outline() {
        setId("notice-outline");
        getStyleClass().add("outline");
        setAccessibleText(Texts.text("notices.outline"));
        setCellFactory(list -> new LineCell());
        setMinWidth(Theme.em(14));
        // the heights it has reckoned with are those of another width
        widthProperty().addListener((property, before, now) -> {
            refresh();
            if (LineCell.isWhole(before.doubleValue()) != LineCell.isWhole(now.doubleValue()) && getSelectionModel().getSelectedIndex() >= 0) {
                // the lines above it are as high as they were no more
                scrollTo(Math.max(0, getSelectionModel().getSelectedIndex() - 2));
            }
        });
    }

    @Nullable Line chosen() {
        return getSelectionModel().getSelectedItem();
    }

    /** The chosen paragraph stays chosen as long as it is there. */
    void show(List<Line> lines) {
        Line chosen = chosen();
        setItems(FXCollections.observableArrayList(lines));
        if (chosen != null) {
            choose(chosen.key());
        }
    }

    /** Whether it is there. */
    boolean choose(String key) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).key().equals(key)) {
                getSelectionModel().clearAndSelect(i);
                getFocusModel().focus(i);
                scrollTo(Math.max(0, i - 2));
                return true;
            }
        }
        return false;
    }
}
