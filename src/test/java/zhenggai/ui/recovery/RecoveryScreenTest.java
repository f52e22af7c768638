package zhenggai.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Backup;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.file.Edition;
import zhenggai.domain.file.Meter;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Held;
import zhenggai.testkit.Robot;
import zhenggai.testkit.Robot.Look;
import zhenggai.ui.kit.Job;
import zhenggai.words.Texts;

/** A clerk whose case does not open reads why, and is offered what helps in that very case. */
@ExtendWith(Headless.class)
class RecoveryScreenTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private final Held held = new Held();
    private final List<Object> done = new ArrayList<>();
    private Cases cases;
    private Locale spoken;
    private Path file;
    private Path target;
    private Backup elsewhere;
    private RecoveryModel model;

    @BeforeEach
    void aDamagedCase() throws IOException {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        cases = new Cases(desk.clock, Desk.CLERK, folder.resolve("备份"));
        file = folder.resolve("示例市红十字会.zgt");
        desk.smallCase(file).close();
        try (OpenCase open = cases.open(file)) {
            open.backups().take(Occasion.CLOSED, Meter.NONE);
        }
        desk.clock.forward(Duration.ofHours(16));
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(4096 * 9);
            raw.write(new byte[4096 * 3]);
        }
    }

    @AfterEach
    void end() {
        Texts.speak(spoken);
    }

    private void show(Robot clerk, Look look) {
        show(clerk, look, failure());
    }

    private void show(Robot clerk, Look look, Throwable failure) {
        model = new RecoveryModel(file, failure, cases.recovery(), held.background, new RecoveryModel.Ground(desk.clock, new Edition("1.2.3", "", folder.resolve("zhenggai.log"))));
        clerk.show(() -> new RecoveryScreen(model, new Deeds()).build(), look.percent() > 100 ? 1440 : 1280, look.percent() > 100 ? 900 : 800, look);
        Fx.run(held::work);
    }

    private Throwable failure() {
        try {
            cases.open(file).close();
        } catch (Unavailable e) {
            return e;
        }
        throw new AssertionError("it opens");
    }

    @Test
    void aDamagedCaseOffersItsBackupTheRestAndABundle(Robot clerk) {
        show(clerk, Look.USUAL);
        clerk.picture("recovery-damaged");
        assertThat(clerk.words("#recovery-sentence")).contains("已损坏");
        Backup newest = cases.recovery().of(file).getFirst();
        assertThat(clerk.find("#recovery-backups", ComboBox.class).getValue()).isEqualTo(newest);
        assertThat(CutWords.in(clerk.find("#recovery-restore").getScene().getRoot())).isEmpty();
        target = folder.resolve("抢救.zgt");
        clerk.click("#recovery-salvage");
        Fx.run(held::work);
        assertThat(model.reportProperty().get()).startsWith("抢救出问题 3 个、措施 4 条");
        clerk.picture("recovery-salvaged");
        clerk.click("#recovery-open");
        target = folder.resolve("诊断包.zip");
        clerk.click("#recovery-bundle");
        Fx.run(held::work);
        assertThat(target).isNotEmptyFile();
        clerk.click("#recovery-restore");
        clerk.click("#recovery-again");
        assertThat(done).containsExactly(folder.resolve("抢救.zgt"), newest, "again");
        assertThat(held.problems).isEmpty();
    }

    @Test
    void savingTheRestCanBeCalledOffAndLeavesNothing(Robot clerk) {
        show(clerk, Look.USUAL);
        target = folder.resolve("抢救.zgt");
        clerk.click("#recovery-salvage");
        Job job = held.background.jobs().getFirst();
        // while it is under way
        Fx.run(() -> job.progressProperty().addListener((property, before, now) -> job.callOff()));
        Fx.run(held::work);
        assertThat(job.isCalledOff()).isTrue();
        assertThat(target).doesNotExist();
        assertThat(model.reportProperty().get()).isEmpty();
        assertThat(model.refusalProperty().get()).isEmpty();
        assertThat(held.problems).isEmpty();
    }

    @Test
    void aCaseThatSomebodyHasOpenIsOnlyTriedAgain(Robot clerk) throws IOException {
        Files.delete(file);
        desk.smallCase(file).close();
        try (OpenCase elsewhere = desk.cases.open(file)) {
            assertThat(elsewhere.path()).isEqualTo(file);
            show(clerk, Look.DARK);
        }
        clerk.picture("recovery-elsewhere-dark");
        assertThat(clerk.words("#recovery-sentence")).contains("已在别处打开", "clerk");
        assertThat(clerk.sees("#recovery-restore")).isFalse();
        assertThat(clerk.sees("#recovery-salvage")).isFalse();
        clerk.click("#recovery-to-start");
        assertThat(done).containsExactly("start");
    }

    @Test
    void aCaseThatIsGoneOffersItsBackupInLargeLettersToo(Robot clerk) throws IOException {
        Files.delete(file);
        show(clerk, Look.LARGE);
        clerk.picture("recovery-missing-large");
        assertThat(clerk.words("#recovery-sentence")).contains("找不到文件");
        assertThat(clerk.sees("#recovery-salvage")).as("there is nothing to save").isFalse();
        assertThat(clerk.sees(Texts.text("recovery.restore-hint"))).as("nothing gives way").isFalse();
        assertThat(CutWords.in(clerk.find("#recovery-restore").getScene().getRoot())).isEmpty();
        clerk.click("#recovery-restore");
        assertThat(done).hasSize(1);
        Backup here = cases.recovery().of(file).getFirst();
        elsewhere = new Backup(here.file(), folder.resolve("改了名.zgt"), here.takenAt(), here.occasion(), here.contents(), here.size(), here.sha256(), here.files(), null);
        clerk.click("#recovery-fetch");
        clerk.click("#recovery-restore");
        assertThat(done.getLast()).as("what was fetched is what is wanted").isEqualTo(elsewhere);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200})
    void whateverIsWrongIsOneSentenceWithWhatHelpsInThatVeryCase(int percent, Robot clerk) throws IOException {
        Look look = new Look(percent, false);
        Files.write(file, new byte[9000]);
        is(clerk, look, failure(), "开头已经损坏");
        assertThat(clerk.find("#recovery-backups", ComboBox.class).getValue()).isEqualTo(cases.recovery().of(file).getFirst());
        clerk.picture("recovery-zeroed-" + percent);
        is(clerk, look, new Unavailable("file.needs-recovery", file), "-journal");
        clerk.picture("recovery-hot-" + percent);
        is(clerk, look, new Unavailable("file.folder-not-writable", file), "不能写入");
        assertThat(clerk.sees("#recovery-restore")).isFalse();
        clerk.picture("recovery-folder-" + percent);
        clerk.click("#lodging-read-only");
        is(clerk, look, new IllegalStateException("ours"), "打开时程序出错", "诊断包");
        clerk.picture("recovery-fault-" + percent);
        Files.delete(file);
        Files.createDirectory(file);
        is(clerk, look, failure(), "是文件夹");
        file = folder.resolve("别处/没有备份的案卷.zgt");
        is(clerk, look, failure(), "找不到文件", "磁盘没有接上");
        assertThat(clerk.sees(Texts.text("recovery.no-backup"))).isTrue();
        clerk.picture("recovery-nothing-" + percent);
        assertThat(done).containsExactly("look");
        assertThat(held.problems).isEmpty();
    }

    private void is(Robot clerk, Look look, Throwable failure, String... words) {
        if (clerk.stage() != null) {
            Fx.run(clerk.stage()::close);
        }
        show(clerk, look, failure);
        assertThat(clerk.words("#recovery-sentence")).contains(words).endsWith("。").doesNotContainPattern("\\{\\d|[a-z]+\\.[a-z]+-");
        assertThat(clerk.sees("#lodging-read-only")).isEqualTo(model.isReadable());
        assertThat(CutWords.in(clerk.find("#recovery-again").getScene().getRoot())).isEmpty();
    }

    /** The window of the test. */
    private final class Deeds implements RecoveryScreen.Deeds {
        @Override
        public void again() {
            done.add("again");
        }

        @Override
        public void lookOnly() {
            done.add("look");
        }

        @Override
        public void toStart() {
            done.add("start");
        }

        @Override
        public void restore(Backup backup) {
            done.add(backup);
        }

        @Override
        public void fetch(Consumer<Backup> fetched) {
            fetched.accept(elsewhere);
        }

        @Override
        public void open(Path salvaged) {
            done.add(salvaged);
        }

        @Override
        public void target(String name, Consumer<Path> then) {
            then.accept(target);
        }
    }
}
