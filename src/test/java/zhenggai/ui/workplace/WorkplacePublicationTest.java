package zhenggai.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.publication.Channel;
import zhenggai.domain.publication.Posting;
import zhenggai.domain.publication.PublicationId;
import zhenggai.domain.spine.Days;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.testkit.SignedNotice;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.workplace.ground.Ground;

/** The way in the window from the signed notice to where it is public, and what the board says of it. */
@ExtendWith(Headless.class)
class WorkplacePublicationTest {
    private static final Days PERIOD = new Days(LocalDate.of(2026, 7, 20), LocalDate.of(2026, 8, 7));

    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private final Immediate immediate = new Immediate();
    private Workplace workplace;

    @Test
    void theNoticeLeadsThereAndTheBoardSaysWhatIsMissing(Robot clerk) {
        try (OpenCase open = desk.smallCase(folder.resolve("a.zgt"))) {
            SignedNotice.of(open, PERIOD);
            clerk.show(() -> {
                workplace = new Workplace(open, new Ground(immediate.background, new Notices(), new Remembered(folder.resolve("user")), Homes.in(folder), clerk::stage),
                    new Region());
                return workplace.build();
            }, 1440, 900, Robot.Look.USUAL);
            assertThat(clerk.sees("#publication-band")).as("nothing is public yet").isFalse();
            show("notice");
            clerk.click("#notice-publish");
            assertThat(Fx.get(workplace::page)).isEqualTo("publication");
            clerk.click("#publication-begin");
            PublicationId id = open.publications().all().getFirst().publication().id();
            Fx.run(() -> open.publications().post(id, Posting.of(Channel.NOTICE_BOARD, "办公楼一楼大厅", LocalDate.of(2026, 7, 20))));
            Fx.settle();
            clerk.picture("publication-window");
            show("board");
            assertThat(clerk.sees("● 通报公开：已公开 1 个工作日，还剩 14 个工作日。公开栏（办公楼一楼大厅）缺公开佐证，请留存截图或照片。")).isTrue();
            clerk.picture("publication-board");
            desk.clock.set(LocalDate.of(2026, 8, 10).atTime(9, 0).toInstant(ZoneOffset.UTC));
            Fx.run(() -> workplace.turn());
            Fx.settle();
            assertThat(clerk.sees("■ 通报公开：已于 2026年8月7日 期满，共公开 15 个工作日。公开栏（办公楼一楼大厅）缺公开佐证，请留存截图或照片。")).isTrue();
            clerk.click("#publication-look-" + id.value());
            assertThat(Fx.get(workplace::page)).isEqualTo("publication");
            Fx.run(() -> open.publications().state(id, "林晓棠", ""));
            show("board");
            assertThat(clerk.sees("#publication-band")).as("all of it is done").isFalse();
            Fx.run(() -> workplace.undo());
            Fx.settle();
            assertThat(clerk.sees("#publication-band")).isTrue();
            Fx.run(() -> workplace.leave());
        }
        assertThat(immediate.problems).isEmpty();
    }

    private void show(String page) {
        Fx.run(() -> workplace.show(page));
        Fx.settle();
    }
}
