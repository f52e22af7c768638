package zhenggai.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActKind;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.workplace.ground.Ground;

/** From the ledger, a measure and an act there is a way to supervision and back. */
@ExtendWith(Headless.class)
class WorkplaceSupervisionTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();

    @AfterEach
    void nothingFailed() {
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void aMeasureOfTheLedgerIsSupervisedSeenThereAndInTheLedgerOfSupervision(Robot clerk) {
        try (OpenCase open = new Desk().smallCase(folder.resolve("a.zgt"))) {
            open.people().add(Person.named("张䶮"));
            MeasureId measure = Desk.measure(open, 0).id();
            open.duties().assign(measure, Role.RESPONSIBLE_PERSON, List.of("张䶮"));
            open.measures().promise(measure, "2026年7月1日");
            Workplace workplace = show(clerk, open);
            Fx.run(() -> workplace.show("ledger"));
            Fx.settle();
            clerk.click("1-1");
            clerk.click("#ledger-supervise");
            clerk.scrollTo("#act-issued-by");
            clerk.type("#act-issued-by", "陆知远");
            clerk.click("#act-issue");
            Act act = open.acts().all().getFirst();
            assertThat(act.kind()).isEqualTo(ActKind.ADMONITION);
            assertThat(act.to().name()).isEqualTo("张䶮");
            assertThat(clerk.sees("告诫书〔2026〕1号已发出，发给张䶮。")).isTrue();
            clerk.click("#acts");
            clerk.picture("measure-supervision");
            clerk.click("告诫书〔2026〕1号");
            assertThat(Fx.get(workplace::page)).isEqualTo("supervision");
            assertThat(clerk.words("#act-title")).isEqualTo("告诫书〔2026〕1号");
            clerk.click("内容");
            clerk.click("到台账看事项 1-1");
            assertThat(Fx.get(workplace::page)).isEqualTo("ledger");
            assertThat(workplace.ledger().selectedProperty().get().leaf().measure().id()).isEqualTo(measure);
            Fx.run(workplace::undo);
            Fx.run(() -> workplace.show("supervision"));
            Fx.settle();
            assertThat(clerk.sees("还没有发过督办文书")).as("undo takes the act back, and its panel is gone").isTrue();
        }
    }

    @Test
    void whatIsTypedAboutAnActWaitsWhileSomethingElseIsLookedAt(Robot clerk) {
        try (OpenCase open = new Desk().smallCase(folder.resolve("b.zgt"))) {
            Workplace workplace = show(clerk, open);
            Fx.run(() -> workplace.show("ledger"));
            Fx.settle();
            clerk.click("1-1");
            clerk.click("#ledger-supervise");
            clerk.type("#act-to", "市财政局");
            clerk.scrollTo("#act-issued-by");
            clerk.type("#act-issued-by", "陆知远");
            clerk.click("#act-issue");
            Fx.run(() -> workplace.show("supervision"));
            Fx.settle();
            clerk.click("#acts-signed-by");
            clerk.press(KeyCode.END);
            clerk.type("王科长");
            Fx.run(() -> workplace.show("ledger"));
            Fx.run(() -> open.people().add(Person.named("张䶮")));
            Fx.run(() -> workplace.show("supervision"));
            Fx.settle();
            assertThat(clerk.words("#acts-signed-by")).isEqualTo("王科长");
        }
    }

    private Workplace show(Robot clerk, OpenCase open) {
        Workplace[] made = new Workplace[1];
        clerk.show(() -> {
            made[0] = new Workplace(open, new Ground(immediate.background, new Notices(), new Remembered(folder.resolve("user")), Homes.in(folder), clerk::stage), new Region());
            return made[0].build();
        });
        return made[0];
    }
}
