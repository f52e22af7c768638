package zhenggai.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;

import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.account.Account;
import zhenggai.domain.account.AccountRole;
import zhenggai.domain.account.Deed;
import zhenggai.domain.account.RecoveryKey;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.words.Texts;

/** An office turns accounts on at the window: who works is in sight, the supervisor's deeds are chosen, the key is shown, the window locks. */
@ExtendWith(Headless.class)
class WorkplaceAccountTest {
    @TempDir Path folder;

    private final Immediate immediate = new Immediate();
    private OpenCase open;
    private Workplace workplace;

    @AfterEach
    void end() {
        Fx.run(workplace::leave);
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void anOfficeTurnsAccountsOnChoosesWhatTheSupervisorDoesAndLocks(Robot clerk) {
        open = new Desk().smallCase(folder.resolve("案卷.zgt"));
        show(clerk, Robot.Look.USUAL);
        assertThat(clerk.words("#person")).isEqualTo(Desk.CLERK.person());
        Fx.run(() -> workplace.show("account"));
        clerk.picture("accounts-off");
        clerk.type("#accounts-name", "李管理");
        clerk.type("#accounts-password", "admin 密码 1");
        clerk.type("#accounts-again", "admin 密码 1");
        clerk.click("#accounts-on");
        assertThat(clerk.words("#person")).isEqualTo("李管理（系统管理）");
        add(clerk, "赵主管", AccountRole.SUPERVISOR, "short");
        assertThat(clerk.words("#accounts-refusal")).isEqualTo(Texts.text("password.short", 8));
        clerk.type("#account-new-password", "boss 密码 3");
        clerk.click("#account-add");
        add(clerk, "王经办", AccountRole.HANDLER, "clerk 密码 2");
        assertThat(open.accounts().all().stream().map(Account::name)).containsExactly("李管理", "赵主管", "王经办");
        clerk.click("#keeps-CLOSE");
        clerk.type("#rights-idle", "5");
        clerk.click("#rights-save");
        assertThat(open.accounts().guard().supervised()).isEqualTo(Set.of(Deed.CLOSE));
        assertThat(open.accounts().guard().idleMinutes()).isEqualTo(5);
        clerk.picture("accounts-on");
        assertThat(CutWords.in(clerk.find(".screen"))).isEmpty();
        assertThat(Nameless.in(clerk.find(".screen"))).isEmpty();
        clerk.scrollTo("#key-make");
        clerk.click("#key-make");
        clerk.picture("accounts-key");
        assertThat(RecoveryKey.read(clerk.words("#key-signs"))).isNotNull();
        assertThat(open.accounts().guard().hasRecovery()).as("not before it is on paper").isFalse();
        clerk.click(Texts.text("key.kept"));
        assertThat(open.accounts().guard().hasRecovery()).isTrue();

        assertThat(Fx.get(() -> ((MenuButton) clerk.find("#person")).getItems().size())).isEqualTo(3);
        Fx.run(workplace::lock);
        assertThat(clerk.sees("#keeps-CLOSE")).isFalse();
        assertThat(clerk.sees("#sign-in-password")).isTrue();
        clerk.type("#sign-in-password", "admin 密码 1");
        clerk.press(KeyCode.ENTER);
        assertThat(clerk.sees("#keeps-CLOSE")).isTrue();
    }

    @Test
    void whoIsNoAdministratorSeesTheRightsAndChangesNone(Robot clerk) {
        open = new Desk().smallCase(folder.resolve("案卷.zgt"));
        open.accounts().turnOn("李管理", "admin 密码 1");
        open.accounts().add("王经办", AccountRole.HANDLER, "clerk 密码 2");
        open.accounts().signIn("王经办", "clerk 密码 2");
        show(clerk, Robot.Look.DARK);
        Fx.run(() -> workplace.show("account"));
        clerk.picture("accounts-clerk-dark");
        assertThat(clerk.sees("#rights-save")).isFalse();
        assertThat(clerk.sees("#account-add")).isFalse();
        clerk.click("#account-own-password");
        clerk.type("#password-before", "clerk 密码 2");
        clerk.type("#password-new", "fresh 密码 5");
        clerk.type("#password-again", "fresh 密码 5");
        clerk.click("#password-done");
        assertThat(open.accounts().signIn("王经办", "fresh 密码 5").passwords()).isEqualTo(2);
        show(clerk, Robot.Look.LARGE);
        Fx.run(() -> workplace.show("account"));
        clerk.picture("accounts-large");
        assertThat(CutWords.in(clerk.find(".screen"))).isEmpty();
    }

    private static void add(Robot clerk, String name, AccountRole role, String password) {
        clerk.type("#account-new-name", name);
        Fx.run(() -> choose(clerk.find("#account-new-role", ComboBox.class), role));
        clerk.type("#account-new-password", password);
        clerk.click("#account-add");
    }

    @SuppressWarnings("unchecked")
    private static void choose(ComboBox<?> roles, AccountRole role) {
        ((ComboBox<AccountRole>) roles).setValue(role);
    }

    private void show(Robot clerk, Robot.Look look) {
        clerk.show(() -> {
            workplace = new Workplace(open, new Ground(immediate.background, new Notices(), new Remembered(folder.resolve("user")),
                Homes.in(folder), clerk::stage), new Region());
            return workplace.build();
        }, 1440, 900, look);
        Fx.run(workplace::ready);
    }
}
