package zhenggai.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot;
import zhenggai.ui.evidence.round.RoundModel;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.ledger.look.LedgerRow;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Home;

/** A file of evidence that is gone or altered is said on the board and in the status line, and the sentence leads to its piece. */
@ExtendWith(Headless.class)
class WorkplaceEvidenceTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private OpenCase open;
    private Workplace workplace;

    @BeforeEach
    void aCaseWithEvidence() {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void theBoardNamesAMissingFileAndLeadsToThePiece(Robot clerk) throws IOException {
        Evidence gone = piece("学习计划.txt", Backed.of(Desk.measure(open, 1).id()));
        Evidence changed = piece("反馈会照片.txt", Backed.of(Desk.measure(open, 2).finding()));
        piece("完好.txt", Backed.of(Desk.measure(open, 0).id()));
        Files.delete(open.evidenceFiles().there(gone.file()));
        Files.writeString(open.evidenceFiles().there(changed.file()), "改");
        show(clerk);
        assertThat(clerk.all("#evidence-trouble", Node.class)).as("nothing is known yet").isEmpty();
        check(clerk);
        assertThat(clerk.sees("▲ 佐证 1-2-1“学习计划”：文件缺失")).isTrue();
        assertThat(clerk.sees("▲ 佐证 2-0-1“反馈会照片”：内容已变")).isTrue();
        assertThat(clerk.sees("▲ 2 件佐证的文件有问题")).as("the status line").isTrue();
        clerk.picture("board-evidence-trouble");
        assertThat(CutWords.in(clerk.stage().getScene().getRoot())).isEmpty();
        assertThat(Nameless.in(clerk.stage().getScene().getRoot())).isEmpty();
        clerk.click("#trouble-1-2-1");
        assertThat(Fx.get(workplace::page)).isEqualTo("ledger");
        assertThat(clerk.words("#piece-title")).isEqualTo("学习计划");
        clerk.picture("evidence-trouble-piece");
        clerk.click("#status-trouble");
        assertThat(Fx.get(workplace::page)).isEqualTo("board");
        clerk.click("#trouble-2-0-1");
        assertThat(clerk.words("#piece-title")).isEqualTo("反馈会照片");
        clerk.click("#drawer-more");
        assertThat(clerk.sees("上次检验：2026年7月20日 09:00，3 个文件，2 件有问题")).isTrue();
    }

    @Test
    void aPieceOfTheMeasureInSightIsOpenedWhereItIs(Robot clerk) throws IOException {
        Evidence gone = piece("学习计划.txt", Backed.of(Desk.measure(open, 0).id()));
        Files.delete(open.evidenceFiles().there(gone.file()));
        show(clerk);
        check(clerk);
        Fx.run(() -> {
            workplace.show("ledger");
            workplace.ledger().wantedProperty().set(new LedgerRow.Key(LedgerRow.Kind.MEASURE, Desk.measure(open, 0).id().value()));
        });
        clerk.click("#content");
        Fx.run(() -> workplace.show("board"));
        clerk.click("#trouble-1-1-1");
        assertThat(clerk.words("#piece-title")).isEqualTo("学习计划");
    }

    @Test
    void aFileThatIsPutBackIsWellAgainAfterTheNextLook(Robot clerk) throws IOException {
        Evidence gone = piece("学习计划.txt", Backed.of(Desk.measure(open, 1).id()));
        Path file = open.evidenceFiles().there(gone.file());
        Path away = Files.move(file, folder.resolve("away"));
        show(clerk);
        check(clerk);
        Files.move(away, file);
        clerk.click("#trouble-again");
        Fx.run(() -> round().tick());
        assertThat(clerk.all("#evidence-trouble", Node.class)).isEmpty();
        assertThat(clerk.all("#status-trouble", Node.class)).isEmpty();
    }

    private void check(Robot clerk) {
        clerk.look(() -> {
            round().begin();
            round().tick();
            return true;
        });
    }

    private RoundModel round() {
        return workplace.evidence().round();
    }

    private Evidence piece(String name, Backed home) {
        return open.evidence().addFiles(List.of(open.evidenceFiles().bring(name, name.getBytes(java.nio.charset.StandardCharsets.UTF_8))), home).added().getFirst();
    }

    private void show(Robot clerk) {
        clerk.show(() -> {
            Home none = Homes.in(folder);
            workplace = new Workplace(open, new Ground(immediate.background, new Notices(), new Remembered(folder.resolve("user")), none, clerk::stage), new Region());
            return workplace.build();
        }, 1280, 800, Robot.Look.USUAL);
    }
}
