package zhenggai.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.spine.DeadlineBasis.Rules;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.rules.OfficeRules;
import zhenggai.domain.spine.FindingId;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.words.Texts;

/** The workplace calls the roles as the office does, and leads from a number to the measures it counts. */
@ExtendWith(Headless.class)
class WorkplaceWordsTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();

    @AfterEach
    void callByTheUsualWords() {
        Texts.call(Map.of());
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void aRenamedRoleIsShownAtOnceAndUndoTakesItBack(Robot clerk) {
        try (OpenCase open = new Desk().smallCase(folder.resolve("a.zgt"))) {
            List<String> words = new ArrayList<>();
            Workplace workplace = show(clerk, open);
            workplace.whenRenamed(() -> words.add(Texts.text(Role.LEAD_DEPARTMENT)));
            Fx.run(() -> open.basis().apply(new Rules(new OfficeRules(OfficeRules.USUAL.counting(), Map.of(), 3, Map.of()))));
            assertThat(words).isEmpty();
            Fx.run(() -> open.basis().apply(new Rules(new OfficeRules(OfficeRules.USUAL.counting(), Map.of(), 3, Map.of(Role.LEAD_DEPARTMENT, "责任股室")))));
            assertThat(words).containsExactly("责任股室");
            Fx.run(open::undo);
            assertThat(words).containsExactly("责任股室", "牵头科室");
        }
    }

    @Test
    void whatEndsAfterTheCaseWasLeftAsksNothingOfTheClosedCase(Robot clerk) {
        OpenCase open = new Desk().smallCase(folder.resolve("c.zgt"));
        Deque<Runnable> worker = new ArrayDeque<>();
        Background queued = new Background(worker::add, Runnable::run, immediate.problems::add);
        Workplace workplace = show(clerk, open, queued);
        Fx.run(() -> drain(worker));
        FindingId finding = open.ledgers().current().findings().findFirst().orElseThrow().finding().id();
        Fx.run(() -> {
            queued.run(() -> open.measures().add(finding, "离开时还在保存的措施"), kept -> { });
            workplace.leave();
            queued.run(() -> {
                open.close();
                return true;
            }, closed -> { });
            drain(worker);
        });
        assertThat(immediate.problems).isEmpty();
    }

    private static void drain(Deque<Runnable> worker) {
        while (!worker.isEmpty()) {
            worker.remove().run();
        }
    }

    @Test
    void aCaseThatIsOpenedBringsItsWords() {
        Path file = folder.resolve("b.zgt");
        Desk desk = new Desk();
        try (OpenCase open = desk.smallCase(file)) {
            open.basis().apply(new Rules(new OfficeRules(OfficeRules.USUAL.counting(), Map.of(), null, Map.of(Role.SUPERVISOR, "联系领导"))));
        }
        try (OpenCase open = desk.cases.open(file)) {
            assertThat(Texts.call(open.basis().rules().labels())).isTrue();
            assertThat(Texts.text(Role.SUPERVISOR)).isEqualTo("联系领导");
            assertThat(Texts.usual(Role.SUPERVISOR)).isEqualTo("督办人");
            assertThat(Texts.call(open.basis().rules().labels())).isFalse();
        }
    }

    @Test
    void aNumberOfThePeoplesPageFiltersTheLedger(Robot clerk) {
        try (OpenCase open = new Desk().smallCase(folder.resolve("c.zgt"))) {
            open.people().add(Person.named("张䶮"));
            open.duties().assign(Desk.measure(open, 1).id(), Role.RESPONSIBLE_PERSON, List.of("张䶮"));
            Workplace workplace = show(clerk, open);
            Fx.run(() -> workplace.show("people"));
            Fx.settle();
            clerk.click("张䶮：在办 1 条，点击查看");
            assertThat(Fx.get(workplace::page)).isEqualTo("ledger");
            assertThat(workplace.ledger().lookProperty().get().shown()).isEqualTo(1);
            assertThat(clerk.sees("1-2")).isTrue();
            assertThat(clerk.sees("1-1")).isFalse();
            clerk.picture("people-to-ledger");
        }
    }

    @Test
    void whatANoticeTakesBackIsOnlyOfferedWhileItIsTheLastThingDone(Robot clerk) {
        try (OpenCase open = new Desk().smallCase(folder.resolve("d.zgt"))) {
            Workplace workplace = show(clerk, open);
            Fx.run(() -> workplace.show("ledger"));
            Fx.settle();
            clerk.click("1-1");
            clerk.press(KeyCode.DELETE);
            assertThat(clerk.sees(Texts.text("notice.removed", 1))).isTrue();
            assertThat(clerk.sees(Texts.text("notice.undo"))).isTrue();
            Fx.run(workplace::undo);
            Fx.settle();
            assertThat(clerk.sees(Texts.text("notice.removed", 1))).as("it is there again").isFalse();
            assertThat(clerk.sees(Texts.text("notice.undo"))).as("would take back what was done before").isFalse();
        }
    }

    private Workplace show(Robot clerk, OpenCase open) {
        return show(clerk, open, immediate.background);
    }

    private Workplace show(Robot clerk, OpenCase open, Background background) {
        Workplace[] made = new Workplace[1];
        clerk.show(() -> {
            made[0] = new Workplace(open, new Ground(background, new Notices(), new Remembered(folder.resolve("user")), Homes.in(folder), clerk::stage), new Region());
            return made[0].build();
        });
        return made[0];
    }
}
