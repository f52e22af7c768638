package zhenggai.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Home;
import zhenggai.words.Texts;

/** A whole case is brought into the window of a bare one, is said to be there, and is gone again with the verb beside that sentence. */
@ExtendWith(Headless.class)
class WorkplaceCopyTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final Desk desk = new Desk();
    private Locale spoken;
    private OpenCase bare;
    private Workplace workplace;

    @BeforeEach
    void inChinese() {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        bare = desk.cases.create(folder.resolve("乙.zgt"), "另一家单位");
    }

    @AfterEach
    void end() {
        bare.close();
        Texts.speak(spoken);
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void theImportedCaseIsInSightAndOneClickTakesItBack(Robot clerk) {
        Path book = folder.resolve("整个案卷.xlsx");
        clerk.show(() -> {
            Home none = Homes.in(folder);
            workplace = new Workplace(bare, new Ground(immediate.background, new Notices(), new Remembered(folder.resolve("user")), none, clerk::stage), new Region());
            return workplace.build();
        }, 1280, 800, Robot.Look.USUAL);
        try (OpenCase open = desk.smallCase(folder.resolve("甲.zgt"))) {
            Fx.run(() -> new zhenggai.ui.copy.CopyModel(open, immediate.background).export(book, written -> { }));
            Fx.run(() -> workplace.copying().bring(book));
            assertThat(Fx.get(workplace::page)).isEqualTo("ledger");
            assertThat(clerk.sees("已导入整个案卷，共 " + open.copies().take().rows() + " 条记录。")).isTrue();
        }
        assertThat(clerk.sees("修订议事规则")).isTrue();
        clerk.picture("case-imported");
        assertThat(CutWords.in(clerk.stage().getScene().getRoot())).isEmpty();
        clerk.click("撤销");
        assertThat(bare.ledgers().current().measures()).isEmpty();
        Fx.run(() -> workplace.copying().export(folder.resolve("空案卷.json")));
        assertThat(clerk.sees("整个案卷已导出到 " + folder.resolve("空案卷.json") + "，佐证文件放在它旁边。")).isTrue();
        clerk.picture("case-exported");
    }
}
