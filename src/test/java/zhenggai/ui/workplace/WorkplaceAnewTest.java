package zhenggai.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.meeting.AgendaItem;
import zhenggai.domain.meeting.MeetingKind;
import zhenggai.domain.meeting.Session;
import zhenggai.domain.register.RegulationKind;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.workplace.ground.Ground;

/** Screens that are made anew, as another theme asks for it: what was typed is in the case or in its form again. */
@ExtendWith(Headless.class)
class WorkplaceAnewTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final Drafts drafts = new Drafts();
    private OpenCase open;
    private Workplace workplace;
    private Robot clerk;

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void minutesThatAreHalfWrittenAreThereAgainAndATextIsSavedThatNobodyLeft(Robot robot) {
        clerk = robot;
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        open.regulations().add("财务管理办法", RegulationKind.MADE);
        open.meetings().addItem(open.meetings().add(Session.of(MeetingKind.PARTY_GROUP, "党组会", Desk.TODAY)).id(), AgendaItem.titled("研究延期申请"));
        show();
        toItem();
        clerk.type("同意按期");
        choose("register", "#regulations");
        clerk.click("内容");
        clerk.type("#regulation-number", "示红发〔2026〕20号");
        assertThat(open.regulations().register().regulations().getFirst().documentNumber()).isEmpty();
        Fx.run(workplace::leave);
        assertThat(open.regulations().register().regulations().getFirst().documentNumber()).isEqualTo("示红发〔2026〕20号");
        show();
        toItem();
        assertThat(clerk.words("#item-discussion")).isEqualTo("同意按期");
    }

    private void toItem() {
        choose("meeting", "#meetings");
        Fx.run(() -> clerk.find("#item-edit-1").requestFocus());
        clerk.press(KeyCode.SPACE);
        Fx.run(() -> clerk.find("#item-discussion").requestFocus());
    }

    private void choose(String page, String table) {
        Fx.run(() -> workplace.show(page));
        Fx.settle();
        Fx.run(() -> clerk.find(table, TableView.class).getSelectionModel().select(0));
        Fx.settle();
    }

    private void show() {
        clerk.show(() -> {
            workplace = new Workplace(open, new Ground(immediate.background, new Notices(), new Remembered(folder.resolve("user")),
                Homes.in(folder), clerk::stage, drafts), new Region());
            return workplace.build();
        });
    }
}
