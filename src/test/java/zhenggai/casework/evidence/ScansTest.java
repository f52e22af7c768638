package zhenggai.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.papers.PaperCode;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.testkit.Desk;

/** A signed scan becomes evidence of what its codes name, once each, and is refused only where there is nothing left to file. */
class ScansTest {
    private static final PaperCode SHEET = code(PaperKind.CLOSE_OUT, 1, 1);
    private static final PaperCode SHEET_AGAIN = new PaperCode(PaperKind.CLOSE_OUT, 1, 1, 2, "示例市红十字会");
    private static final PaperCode SECOND = code(PaperKind.CLOSE_OUT, 1, 2);
    private static final PaperCode WHOLE = code(PaperKind.CLEARANCE, 1, 0);

    @TempDir Path dir;
    private OpenCase open;
    private MeasureId first;
    private MeasureId second;
    private FindingId finding;
    private StoredFile scan;

    @BeforeEach
    void aScanLiesBesideTheCase() {
        open = new Desk().smallCase(dir.resolve("案卷.zgt"));
        first = Desk.measure(open, 0).id();
        second = Desk.measure(open, 1).id();
        finding = Desk.measure(open, 0).finding();
        scan = open.evidenceFiles().bring("签字.pdf", "签字".getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void twoPapersOfOneItemInOneScanAreOnePiece() {
        Evidence piece = file(SHEET, SHEET_AGAIN).added().getFirst();
        assertThat(piece.title()).isEqualTo("CLOSE_OUT");
        assertThat(piece.datedOn()).isEqualTo(Desk.TODAY);
        assertThat(open.evidence().index().all()).containsExactly(piece);
        assertThat(open.evidence().of(first)).containsExactly(piece);
    }

    @Test
    void oneScanBacksEveryItemThatItsCodesName() {
        EvidenceRegister.Filed filed = file(SHEET, SECOND, WHOLE);
        assertThat(filed.added()).hasSize(1);
        assertThat(open.evidence().of(second)).isEqualTo(filed.added());
        assertThat(open.evidence().of(finding)).isEqualTo(filed.added());
        open.undo();
        assertThat(open.evidence().index().all()).isEmpty();
    }

    @Test
    void whatIsFiledAlreadyKeepsNoOtherItemFromHavingTheScan() {
        Evidence piece = file(SHEET).added().getFirst();
        EvidenceRegister.Filed filed = file(SHEET, SECOND);
        assertThat(filed.known()).containsExactly(piece);
        assertThat(filed.linked()).containsExactly(piece);
        assertThat(open.evidence().of(second)).containsExactly(piece);
        assertThatThrownBy(() -> file(SHEET, SECOND)).isInstanceOf(Refused.class).hasMessage("scan.filed-already");
    }

    @Test
    void aPaperAboutAFindingWithoutMeasuresIsFiledUnderTheFinding() {
        Finding bare = open.findings().add(open.findings().get(finding).category(), "新增问题", "新增");
        PaperCode code = code(PaperKind.CLEARANCE, bare.number(), 0);
        assertThat(open.scans().item(code)).isEqualTo(new Scans.Item(bare, null));
        assertThat(file(code).added()).isEqualTo(open.evidence().of(bare.id())).hasSize(1);
        assertThatThrownBy(() -> file(code(PaperKind.CLOSE_OUT, bare.number(), 1))).isInstanceOf(Refused.class).hasMessage("scan.no-item");
    }

    private EvidenceRegister.Filed file(PaperCode... codes) {
        return open.scans().file(List.of(codes), code -> code.kind().name(), scan);
    }

    private static PaperCode code(PaperKind kind, int finding, int measure) {
        return new PaperCode(kind, finding, measure, 1, "示例市红十字会");
    }
}
