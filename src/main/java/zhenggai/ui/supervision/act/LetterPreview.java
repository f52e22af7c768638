package zhenggai.ui.supervision.act;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import zhenggai.ui.supervision.draft.DraftModel;

/** What an act looks like before it is issued. */
@FunctionalInterface
public interface LetterPreview {

    /** @param look follows the draft; its act is null while something is missing */
    Node of(ObservableValue<DraftModel.Look> look);
}
