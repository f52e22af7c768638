package zhenggai.ui.notice;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.notice.Drafting;
import zhenggai.domain.notice.Follow;
import zhenggai.domain.notice.Line;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.spine.Inspection;
import zhenggai.ui.kit.Forms;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.NamedBox;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.kit.line.HeadLine;
import zhenggai.ui.notice.look.NoticeModel.Look;
import zhenggai.ui.notice.look.NoticeModel;
import zhenggai.words.Texts;

/** The head of the notice on the screen: which document it is and how it stands, and the ways to its checks, its paper and the public. */
final class NoticeHead {
    private final NoticeModel model;
    private final NoticeScreen.Outside outside;
    private final Runnable leave;
    private final Label title = new Label();
    private final Label facts = Forms.muted("");
    private final ComboBox<NoticeKind> kinds = NamedBox.of(List.of(NoticeKind.values()), Texts::text);
    private final ComboBox<Inspection> inspections = NamedBox.of(List.of(), Inspection::title);
    private final Button check = Icons.labelled(Icons.CHECK, Texts.text("notices.check"));
    private final Button publish = Icons.labelled(Icons.PUBLICATION, Texts.text("notices.publish"));
    private final Button print = Icons.labelled(Icons.PAPER, Texts.text("notices.print"));

    /** @param leave saves what was typed, because another document is looked at */
    NoticeHead(NoticeModel model, NoticeScreen.Outside outside, Runnable leave) {
        this.model = model;
        this.outside = outside;
        this.leave = leave;
    }

    Node build() {
        check.setId("notice-check");
        check.setOnAction(event -> outside.check());
        publish.setId("notice-publish");
        publish.setOnAction(event -> outside.publish());
        print.setId("notice-print");
        print.setOnAction(event -> outside.print());
        inspections.setId("notice-inspection");
        inspections.setAccessibleText(Texts.text("notices.inspection"));
        inspections.valueProperty().addListener((property, before, now) -> {
            if (before != null && now != null) {
                leave.run();
                model.inspectionProperty().set(now.id());
                model.reload();
            }
        });
        kinds.setId("notice-kind");
        kinds.setPrefWidth(Theme.em(11));
        kinds.setAccessibleText(Texts.text("field.notice.notice_kind"));
        kinds.setValue(model.kindProperty().get());
        kinds.valueProperty().addListener((property, before, now) -> {
            leave.run();
            model.kindProperty().set(now);
            model.reload();
        });
        model.kindProperty().addListener((property, before, now) -> kinds.setValue(now));
        facts.setId("notice-facts");
        facts.getStyleClass().addAll("countbar", "below-head");
        return new VBox(new HeadLine(title, List.of(kinds, inspections, check, print, publish)), facts);
    }

    void show(Look look) {
        inspections.setManaged(look.inspections().size() > 1);
        inspections.setVisible(look.inspections().size() > 1);
        if (!inspections.getItems().equals(look.inspections())) {
            inspections.getItems().setAll(look.inspections());
        }
        look.inspections().stream().filter(one -> one.id().equals(look.inspection())).findFirst().ifPresent(inspections::setValue);
        @Nullable Drafting drafting = look.drafting();
        title.setText(drafting == null ? Texts.text(model.kindProperty().get()) : drafting.title());
        facts.setText(drafting == null ? "" : facts(drafting, look.proposed()));
        print.setDisable(drafting == null);
        // a report is for those above, not for the public
        publish.setVisible(drafting != null && model.kindProperty().get() == NoticeKind.NOTICE);
        publish.setManaged(publish.isVisible());
        check.setDisable(drafting == null);
        check.setText(look.asked() == 0 ? Texts.text("notices.check") : Texts.text("notices.check-asked", look.asked()));
    }

    private static String facts(Drafting drafting, long proposed) {
        long edited = drafting.lines().stream().filter(line -> line.follow() == Follow.EDITED || line.follow() == Follow.ADDED).count();
        long changed = drafting.lines().stream().filter(line -> line.follow() == Follow.CHANGED || line.follow() == Follow.GONE).count();
        String counts = Texts.text("notices.counts", drafting.lines().stream().filter(Line::isShown).count(), edited, changed);
        return drafting.notice().isFixed() ? Texts.text("notices.fixed", drafting.notice().fixed())
            : proposed == 0 ? counts : Texts.text("notices.counts-proposed", counts, proposed);
    }
}
