package zhenggai.cli.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.cli.Console;
import zhenggai.domain.papers.PaperCode;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.spine.MeasureId;
import zhenggai.paper.code.QrModules;
import zhenggai.testkit.Desk;
import zhenggai.words.Texts;

/** A paper that was printed and comes back is known by its code. */
class ScanCommandTest {
    @TempDir Path dir;
    private final Console console = new Console();
    private Path file;
    private Locale spoken;

    @BeforeEach
    void aCaseWithASubmittedMeasure() {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        file = dir.resolve("案卷.zgt");
        try (OpenCase open = console.desk.smallCase(file)) {
            MeasureId id = Desk.measure(open, 3).id();
            open.measures().start(id);
            open.measures().submit(id, "已修订");
        }
    }

    @AfterEach
    void speakAsBefore() {
        Texts.speak(spoken);
    }

    @Test
    void aPrintedCloseOutSheetIsKnownAgain() {
        Path pdf = dir.resolve("审批表.pdf");
        console.run("print", "close-out", "--case", file, "--out", pdf);
        assertThat(console.run("scan", "--case", file, pdf).out()).isEqualTo("销号审批表　3-1　第 1 次提交验收　修订财务管理制度\n");
    }

    @Test
    void anotherOfficesPaperAndAnItemThatIsGoneAreRefused() throws IOException {
        assertThat(scanned(new PaperCode(PaperKind.CLOSE_OUT, 3, 1, 1, "别的单位"))).contains("这份表是“别的单位”的");
        assertThat(scanned(new PaperCode(PaperKind.CLOSE_OUT, 9, 1, 1, "示例市红十字会"))).contains("没有编号 9-1 的事项");
    }

    private String scanned(PaperCode code) throws IOException {
        Path png = Files.write(dir.resolve(code.office() + ".png"), QrModules.of(code.text()).png());
        return console.run("scan", "--case", file, png).err();
    }
}
