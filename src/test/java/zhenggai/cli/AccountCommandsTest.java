package zhenggai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.cli.desk.ExitCode;
import zhenggai.domain.account.AccountRole;
import zhenggai.domain.account.Deed;
import zhenggai.words.Texts;

/** Commands on a case with accounts, sealed packages and wiping, as a script gives them. */
class AccountCommandsTest {
    @TempDir Path dir;
    private final Console console = new Console();

    @Test
    void aCaseWithAccountsAnswersWhoSignsInAndRemindsEverybody() throws IOException {
        Path file = guarded();
        assertThat(console.run("show", "--case", file).code()).isEqualTo(ExitCode.REFUSED);
        assertThat(console.run("show", "--case", file).err()).contains(Texts.text("cli.sign-in-first"));
        Path password = Files.writeString(dir.resolve("口令.txt"), "clerk 密码 2\n");
        assertThat(console.run("show", "--case", file, "--as", "王经办", "--password-file", password).code()).isEqualTo(ExitCode.DONE);
        Path wrong = Files.writeString(dir.resolve("错.txt"), "wrong");
        Console.Answer refused = console.run("show", "--case", file, "--as", "王经办", "--password-file", wrong);
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains(Texts.text("account.wrong", 4));
        assertThat(console.run("due", "--case", file, "--notify").code()).isEqualTo(ExitCode.DONE);
        Console.Answer export = console.run("export", "--case", file, "--out", dir.resolve("全.json"), "--as", "王经办", "--password-file", password);
        assertThat(export.err()).contains("整册导出须由主管办理");
        assertThat(dir.resolve("全.json")).doesNotExist();
    }

    @Test
    void aCaseIsPackedLookedAtUnpackedAndWiped() throws IOException {
        Path file = console.sampleCase(dir);
        Path secret = Files.writeString(dir.resolve("密码.txt"), "手提 交接 2026\n");
        Path parcel = dir.resolve("交接.zgp");
        Console.Answer packed = console.run("handover", "pack", "--case", file, "--out", parcel, "--parcel-password", secret);
        assertThat(packed.err()).isEmpty();
        assertThat(packed.code()).isEqualTo(ExitCode.DONE);
        assertThat(packed.out()).contains("交接.zgp").contains(Texts.text("parcel.password-alone"));
        assertThat(console.run("handover", "open", parcel, "--parcel-password", secret).out()).contains("示例市红十字会").contains("案卷.zgt");
        Path wrong = Files.writeString(dir.resolve("错.txt"), "手提 交接 2025");
        Console.Answer refused = console.run("handover", "open", parcel, "--parcel-password", wrong, "--out", dir.resolve("b.zgt"));
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(dir.resolve("b.zgt")).doesNotExist();
        assertThat(console.run("handover", "open", parcel).err()).contains(Texts.text("cli.parcel-key-missing"));
        assertThat(console.run("handover", "open", parcel, "--parcel-password", secret, "--out", dir.resolve("b.zgt")).code()).isEqualTo(ExitCode.DONE);
        assertThat(console.run("history", "--case", dir.resolve("b.zgt"), "--verify").code()).isEqualTo(ExitCode.DONE);
        Console.Answer would = console.run("wipe", "--case", dir.resolve("b.zgt"));
        assertThat(would.out()).contains("b.zgt").contains(Texts.text("cli.wipe-confirm"));
        assertThat(console.run("wipe", "--case", dir.resolve("b.zgt"), "--confirm", "c").code()).isEqualTo(ExitCode.REFUSED);
        assertThat(dir.resolve("b.zgt")).exists();
        assertThat(console.run("wipe", "--case", dir.resolve("b.zgt"), "--confirm", "b").out()).contains(Texts.text("wipe.system"));
        assertThat(dir.resolve("b.zgt")).doesNotExist();
        assertThat(file).exists();
    }

    private Path guarded() {
        Path file = dir.resolve("案卷.zgt");
        try (OpenCase open = console.desk.smallCase(file)) {
            open.accounts().turnOn("李管理", "admin 密码 1");
            open.accounts().add("王经办", AccountRole.HANDLER, "clerk 密码 2");
            open.accounts().add("赵主管", AccountRole.SUPERVISOR, "boss 密码 3");
            open.accounts().decide(Set.of(Deed.EXPORT), 10);
        }
        return file;
    }
}
