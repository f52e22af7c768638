package zhenggai.ui.notice;

import javafx.scene.Node;
import javafx.scene.control.Button;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.ui.kit.EmptyState;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.notice.look.NoticeModel.Look;
import zhenggai.ui.notice.look.NoticeModel;
import zhenggai.words.Texts;

/** What stands in the place of a document that nobody began: what it will be, and the button that begins it. */
final class NotBegun {
    private NotBegun() {}

    static Node of(NoticeModel model, Look look) {
        if (look.inspections().isEmpty()) {
            return new EmptyState(Icons.NOTICE, Texts.text("notices.no-inspection"), Texts.text("notices.no-inspection-hint"));
        }
        boolean report = model.kindProperty().get() == NoticeKind.REPORT;
        Button begin = Icons.labelled(Icons.ADD, Texts.text(report ? "notices.begin-report" : "notices.begin"));
        begin.getStyleClass().add("accent");
        begin.setId("notice-begin");
        begin.setDisable(model.isReadOnly());
        begin.setOnAction(event -> model.begin());
        return new EmptyState(Icons.NOTICE, Texts.text(report ? "notices.empty-report" : "notices.empty"),
            Texts.text(report ? "notices.empty-report-hint" : "notices.empty-hint"), begin);
    }
}
