package zhenggai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.evidence.LentCopies;
import zhenggai.desktop.StartEntry;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.workplace.Workplace;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Home;

/** A case that was left is out of reach, although its screens are seen until others are there. */
@ExtendWith(Headless.class)
class InWindowTest {
    @TempDir Path folder;

    private final Immediate immediate = new Immediate();
    private final InWindow inWindow = new InWindow();
    private final List<String> asked = new ArrayList<>();

    @Test
    void noKeyReachesACaseThatWasLeft(Robot clerk) {
        OpenCase open = new Desk().smallCase(folder.resolve("案卷.zgt"));
        open.accounts().turnOn("李管理", "admin 密码 1");
        enter(clerk, open);
        assertThat(Fx.get(inWindow::file)).isEqualTo(open.path().toAbsolutePath());
        Fx.run(inWindow::leave);
        open.close();
        Fx.run(() -> List.copyOf(clerk.stage().getScene().getAccelerators().values()).forEach(Runnable::run));
        Fx.settle();
        assertThat(immediate.problems).isEmpty();
        assertThat(clerk.sees("#sign-in-password")).isFalse();
        assertThat(asked).containsExactlyInAnyOrder("open", "sheet");
        assertThat(inWindow.file()).isNull();
    }

    @Test
    void aMenuThatHangsOpenGoesWithTheCase(Robot clerk) {
        try (OpenCase open = new Desk().smallCase(folder.resolve("案卷.zgt"))) {
            enter(clerk, open);
            ContextMenu menu = Fx.get(() -> new ContextMenu(new MenuItem("撤销")));
            Fx.run(() -> menu.show(clerk.stage().getScene().getRoot(), 10, 10));
            Fx.run(inWindow::leave);
            assertThat(Fx.get(() -> Window.getWindows().contains(menu))).isFalse();
        }
    }

    private void enter(Robot clerk, OpenCase open) {
        clerk.show(() -> {
            Home home = new Home(StartEntry.of(false, Map.of(), folder, null), new LentCopies(folder.resolve("lent")));
            Workplace workplace = new Workplace(open, new Ground(immediate.background, new Notices(), new Remembered(folder.resolve("user")), home, clerk::stage), new Region());
            inWindow.enter(workplace, open.path());
            return workplace.build();
        }, 1280, 800, Robot.Look.USUAL);
        Fx.run(() -> {
            inWindow.workplace().ready();
            WindowKeys.on(clerk.stage().getScene(), inWindow::workplace, new WindowKeys.Everywhere(() -> asked.add("open"), inWindow::help, () -> asked.add("sheet")));
        });
    }
}
