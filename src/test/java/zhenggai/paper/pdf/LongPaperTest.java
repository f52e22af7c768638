package zhenggai.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.Press;
import zhenggai.paper.Paper;
import zhenggai.paper.Watch;
import zhenggai.paper.sheet.Ledgers;
import zhenggai.paper.sheet.PaperPress;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.paper.type.PaperFonts;
import zhenggai.testkit.Desk;

/** A paper that takes long says how far it is, and stops where nobody waits any more: at once, with nothing kept and nothing written. */
class LongPaperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final int HUGE = 20_000;

    @TempDir Path dir;

    @Test
    void theWatchIsToldSteadilyUpToTheEnd() {
        List<Double> parts = new ArrayList<>();
        PdfPaper.make(List.of(ProgressTable.of(ledger(400), DAY)), PaperFonts.bundled(), (done, all) -> parts.add((double) done / all));
        assertThat(parts).isSorted().hasSizeGreaterThan(400).last().isEqualTo(1.0);
        assertThat(parts.getFirst()).isZero();
    }

    @Test
    void aBatchTellsTheWatchPaperByPaper() {
        Paper table = ProgressTable.of(ledger(3), DAY);
        List<String> told = new ArrayList<>();
        PdfPaper.make(List.of(table, table, table), PaperFonts.bundled(), (done, all) -> told.add(done + "/" + all));
        assertThat(told).containsExactly("1/3", "2/3", "3/3");
    }

    @Test
    void twentyThousandMeasuresAreLeftOffWhileTheyAreLaidOut() {
        Paper table = ProgressTable.of(ledger(HUGE), DAY);
        Enough enough = new Enough(HUGE / 100);
        assertThatThrownBy(() -> PdfPaper.make(List.of(table), PaperFonts.bundled(), enough)).isSameAs(enough.asked);
        assertThat(enough.told).isEqualTo(HUGE / 100);
    }

    @Test
    void pagesAreLeftOffWhileTheyAreDrawnAndTheNextPaperIsWhole() {
        Paper table = ProgressTable.of(ledger(300), DAY);
        byte[] whole = PdfPaper.make(table, PaperFonts.bundled()).bytes();
        Enough enough = new Enough(305);
        assertThatThrownBy(() -> PdfPaper.make(List.of(table), PaperFonts.bundled(), enough)).isSameAs(enough.asked);
        assertThat(enough.told).isEqualTo(305);
        assertThat(PdfPaper.make(table, PaperFonts.bundled()).bytes()).isEqualTo(whole);
    }

    @Test
    void anIssueThatIsCalledOffLeavesTheCaseAsItWas() {
        PaperRequest request = PaperRequest.of(PaperKind.PROGRESS, DAY);
        Ledger ledger = ledger(HUGE);
        Enough enough = new Enough(HUGE / 100);
        PaperPress press = new PaperPress(request, null, PaperFonts.bundled(), ZoneOffset.UTC, enough);
        try (OpenCase open = new Desk().smallCase(dir.resolve("案卷.zgt"))) {
            int steps = open.history().all().size();
            Press ofMany = (issuing, now, then) -> press.press(issuing, now.with(ledger), then);
            assertThatThrownBy(() -> open.issues().issue(request, ofMany)).isSameAs(enough.asked);
            assertThat(open.issues().all()).isEmpty();
            assertThat(open.history().all()).hasSize(steps);
            assertThat(open.issues().nextNumber(PaperKind.PROGRESS, "")).isEqualTo(1);
        }
        assertThat(dir.toFile().list()).containsExactly("案卷.zgt");
    }

    /** Waits for so many reports and then no longer. */
    private static final class Enough implements Watch {
        private final CancellationException asked = new CancellationException();
        private final int most;
        private int told;

        Enough(int most) {
            this.most = most;
        }

        @Override
        public void reached(int done, int all) {
            told++;
            if (told >= most) {
                throw asked;
            }
        }
    }

    private static Ledger ledger(int measures) {
        Ledgers ledger = Ledgers.sample().category("关于落实主体责任方面");
        for (int i = 0; i < measures; i++) {
            if (i % 50 == 0) {
                ledger.finding("议事规则执行不严");
            }
            ledger.measure("修订财务管理制度，严格资金使用审批程序。".repeat(1 + i % 7));
        }
        return ledger.ledger();
    }
}
