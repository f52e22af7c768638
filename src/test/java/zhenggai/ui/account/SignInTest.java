package zhenggai.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.account.Account;
import zhenggai.domain.account.AccountRole;
import zhenggai.domain.account.RecoveryKey;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot;
import zhenggai.ui.window.Ask;
import zhenggai.words.Texts;

/** Signing in by keyboard, a forgotten password, and a lock through which nothing is seen and nothing done. */
@ExtendWith(Headless.class)
class SignInTest {
    @TempDir Path dir;
    private final Desk desk = new Desk();
    private final Immediate immediate = new Immediate();
    private final AtomicInteger passed = new AtomicInteger();
    private OpenCase open;
    private RecoveryKey key;

    @BeforeEach
    void begin() {
        open = desk.smallCase(dir.resolve("七届市委第五轮.zgt"));
        open.accounts().turnOn("李管理", "admin 密码 1");
        open.accounts().add("王经办", AccountRole.HANDLER, "clerk 密码 2");
        key = open.accounts().freshKey();
        open.accounts().use(key);
        open.close();
        open = desk.cases.open(dir.resolve("七届市委第五轮.zgt"));
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void onePersonSignsInByKeyboardAndAWrongPasswordIsToldAndCounted(Robot clerk) {
        show(clerk, Robot.Look.USUAL);
        Fx.run(() -> clerk.find("#sign-in-password").requestFocus());
        clerk.type("wrong");
        clerk.press(KeyCode.ENTER);
        assertThat(clerk.words("#sign-in-refusal")).isEqualTo(Texts.text("account.wrong", 4));
        assertThat(clerk.words("#sign-in-password")).isEmpty();
        clerk.picture("sign-in-wrong");
        assertThat(CutWords.in(clerk.find(".sign-in"))).isEmpty();
        assertThat(Nameless.in(clerk.find(".sign-in"))).isEmpty();
        assertThat(passed).hasValue(0);
        clerk.type("admin 密码 1");
        clerk.press(KeyCode.ENTER);
        assertThat(passed).hasValue(1);
        assertThat(open.accounts().current().map(Account::name)).contains("李管理");
    }

    @Test
    void whoForgotThePasswordTakesTheKeyFromTheSafe(Robot clerk) {
        show(clerk, Robot.Look.LARGE);
        clerk.picture("sign-in-large");
        assertThat(CutWords.in(clerk.find(".sign-in"))).isEmpty();
        clerk.click("#sign-in-forgotten");
        clerk.type("#sign-in-key", key.printed().toLowerCase(java.util.Locale.ROOT));
        clerk.type("#sign-in-new", "fresh 密码 7");
        clerk.type("#sign-in-again", "other 密码 7");
        clerk.press(KeyCode.ENTER);
        assertThat(clerk.words("#sign-in-refusal")).isEqualTo(Texts.text("password.differs"));
        clerk.type("#sign-in-again", "fresh 密码 7");
        clerk.press(KeyCode.ENTER);
        assertThat(passed).hasValue(1);
        show(clerk, Robot.Look.DARK);
        clerk.click("#sign-in-forgotten");
        clerk.picture("sign-in-key-dark");
        assertThat(CutWords.in(clerk.find(".sign-in"))).isEmpty();
    }

    @Test
    void theLockHidesEverythingAndKeepsWhatIsTypedInADialog(Robot clerk) {
        AtomicInteger switched = new AtomicInteger();
        Account admin = open.accounts().signIn("李管理", "admin 密码 1");
        clerk.show(() -> new javafx.scene.layout.VBox(new javafx.scene.control.Label("反馈原文：学习不够深入")), 1200, 800, Robot.Look.DARK);
        Stage stage = clerk.stage();
        Fx.run(() -> Ask.text(stage, "退回", "补充整改要求", (typed, accepted, refused) -> accepted.run()));
        clerk.type("#ask-text", "缺印发文件");
        Lock lock = Fx.get(() -> new Lock(open, immediate.background, () -> stage, switched::incrementAndGet));
        Fx.run(() -> lock.shut(admin));
        Fx.settle();
        assertThat(clerk.sees("反馈原文：学习不够深入")).isFalse();
        assertThat(clerk.sees("#ask-text")).isFalse();
        clerk.picture("lock-dark");
        Fx.run(() -> Window.getWindows().stream().filter(window -> window.getScene().lookup("#sign-in-password") != null)
            .forEach(window -> window.fireEvent(new javafx.stage.WindowEvent(window, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST))));
        assertThat(lock.isShut()).as("closing the window is no way round").isTrue();
        clerk.type("#sign-in-password", "admin 密码 1");
        clerk.press(KeyCode.ENTER);
        Fx.settle();
        assertThat(lock.isShut()).isFalse();
        assertThat(clerk.words("#ask-text")).isEqualTo("缺印发文件");
        assertThat(switched).hasValue(0);
        Fx.run(() -> lock.shut(admin));
        Fx.run(() -> ((javafx.scene.control.ComboBox<?>) clerk.find("#sign-in-who")).getSelectionModel().select(1));
        clerk.type("#sign-in-password", "clerk 密码 2");
        clerk.press(KeyCode.ENTER);
        assertThat(switched).as("somebody else came back").hasValue(1);
        assertThat(open.accounts().current().map(Account::name)).contains("王经办");
    }

    @Test
    void nobodyTouchingAnythingLocksOnceEvenAfterTheSleepOfThePc(Robot clerk) {
        AtomicInteger said = new AtomicInteger();
        clerk.show(() -> new javafx.scene.layout.VBox(new javafx.scene.control.TextField()), 600, 400, Robot.Look.USUAL);
        IdleWatch idle = Fx.get(() -> new IdleWatch(desk.clock, said::incrementAndGet));
        Fx.run(idle::start);
        Fx.run(idle::look);
        idle.after(10);
        desk.clock.forward(Duration.ofMinutes(9));
        Fx.run(() -> clerk.find(".text-field").requestFocus());
        clerk.type("a");
        desk.clock.forward(Duration.ofMinutes(9));
        Fx.run(idle::look);
        assertThat(said).as("a key was pressed nine minutes ago").hasValue(0);
        desk.clock.forward(Duration.ofHours(14));
        Fx.run(idle::look);
        Fx.run(idle::look);
        assertThat(said).hasValue(1);
        idle.after(0);
        clerk.type("b");
        desk.clock.forward(Duration.ofHours(14));
        Fx.run(idle::look);
        assertThat(said).as("never where the office says so").hasValue(1);
        Fx.run(idle::stop);
    }

    private void show(Robot clerk, Robot.Look look) {
        clerk.show(() -> new SignInPane(new SignInModel(open, immediate.background), Texts.text("sign-in.head"),
            new SignInPane.Away(Texts.text("sign-in.away"), () -> { }), passed::incrementAndGet).build(), 1100, 900, look);
    }
}
