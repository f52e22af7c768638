package zhenggai.ui.paper.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.account.AccountRole;
import zhenggai.domain.account.Deed;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.parcel.Departure;
import zhenggai.paper.Paper;
import zhenggai.paper.sheet.Papers;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Held;
import zhenggai.ui.kit.Notices;

/** What the window saves: all of a case asks who is signed in and is noted, an ordinary paper does neither. */
@ExtendWith(Headless.class)
class SheetExportTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private final Held held = new Held();

    private void all() {
        Fx.run(() -> {
            held.work();
            held.print();
            held.work();
        });
    }

    @Test
    void theRegisterAsAWorkbookAndTheHistoryAskAndAreNotedAndPagesAreNot() {
        try (OpenCase open = desk.smallCase(folder.resolve("案卷.zgt"))) {
            PaperRequest request = PaperRequest.of(PaperKind.PROGRESS, open.today());
            List<Paper> papers = List.copyOf(Papers.describe(request, null, open.dossiers().of(request), null));
            SheetExport export = Fx.get(() -> new SheetExport(held.background, new Notices()));
            export.save(open.departures(), PaperKind.PROGRESS, papers, folder.resolve("一.xlsx"));
            all();
            assertThat(folder.resolve("一.xlsx")).isNotEmptyFile();
            assertThat(open.history().all().getFirst().verb()).isEqualTo("departure.register");
            open.accounts().turnOn("李管理", "admin 密码 1");
            open.accounts().add("王经办", AccountRole.HANDLER, "clerk 密码 2");
            open.accounts().add("赵主管", AccountRole.SUPERVISOR, "boss 密码 3");
            open.accounts().decide(Set.of(Deed.EXPORT), 10);
            open.accounts().signOut();
            open.accounts().signIn("王经办", "clerk 密码 2");
            int before = open.history().all().size();
            export.save(open.departures(), PaperKind.PROGRESS, papers, folder.resolve("二.xlsx"));
            export.leave(open.departures(), Departure.HISTORY, () -> papers, folder.resolve("三.pdf"));
            all();
            assertThat(held.problems).hasSize(2).allSatisfy(no -> assertThat(no).hasMessage("guard.export"));
            assertThat(folder.resolve("二.xlsx")).doesNotExist();
            assertThat(folder.resolve("三.pdf")).doesNotExist();
            export.save(open.departures(), PaperKind.PROGRESS, papers, folder.resolve("四.pdf"));
            all();
            assertThat(folder.resolve("四.pdf")).isNotEmptyFile();
            assertThat(open.history().all()).hasSize(before);
            open.accounts().signOut();
            open.accounts().signIn("赵主管", "boss 密码 3");
            export.leave(open.departures(), Departure.HISTORY, () -> papers, folder.resolve("五.pdf"));
            all();
            assertThat(open.history().all().getFirst()).satisfies(step -> {
                assertThat(step.verb()).isEqualTo("departure.history");
                assertThat(step.actor().person()).isEqualTo("赵主管");
            });
        }
    }
}
