package zhenggai.casework.lodging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.account.AccountRole;
import zhenggai.domain.account.Deed;
import zhenggai.domain.file.Lodging;
import zhenggai.domain.file.Meter;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.merge.Side;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.MeasureState;
import zhenggai.testkit.Desk;

/** A case that lies where it should not is copied to this PC with its evidence and worked on there, or is only looked at. */
class CheckOutTest {
    @TempDir Path dir;
    private final Desk desk = new Desk();
    private Path there;
    private Path here;
    private OpenCase open;

    @BeforeEach
    void aCaseInASynchronisedFolder() throws IOException {
        there = Files.createDirectory(dir.resolve("坚果云")).resolve("案卷.zgt");
        here = Files.createDirectory(dir.resolve("本机")).resolve("案卷.zgt");
        open = desk.smallCase(there);
        open.evidence().addFiles(List.of(open.evidenceFiles().bring("纪要.txt", "会议纪要".getBytes(StandardCharsets.UTF_8))), Backed.of(Desk.measure(open, 0).id()));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void theCopyIsWholeKnowsItsOriginalAndItsWorkComesBackByAMerge() throws IOException {
        assertThat(Places.of(there)).isEqualTo(Lodging.SYNCED);
        int steps = open.history().all().size();
        CheckOut.Copied copied = open.checkOut().to(here, Meter.NONE);
        assertThat(copied.missing()).isEmpty();
        assertThat(open.checkOut().original()).isEmpty();
        assertThat(open.history().all().getFirst().verb()).as("the original knows who took it along").isEqualTo("departure.check-out");
        try (OpenCase copy = desk.cases.open(copied.copy())) {
            assertThat(copy.ledgers().current()).isEqualTo(open.ledgers().current());
            assertThat(copy.evidenceFiles().check(copy.evidence().index(), Meter.NONE).holds()).isTrue();
            assertThat(copy.history().all()).hasSize(steps + 1);
            assertThat(copy.history().verify().holds()).isTrue();
            assertThat(copy.checkOut().original()).contains(there);
            assertThat(copy.health().lodging()).isEqualTo(Lodging.THIS_PC);
            copy.measures().start(Desk.measure(copy, 0).id());
        }
        open.merges().merge(here, conflict -> Side.MINE);
        assertThat(Desk.measure(open, 0).state()).as("the work came back").isEqualTo(MeasureState.UNDER_WAY);
        try (Stream<Path> all = Files.list(here.getParent())) {
            assertThat(all.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("案卷.zgt", "案卷.evidence", "案卷.zgt.copied-from.txt");
        }
    }

    @Test
    void nothingIsWrittenOverAndAnotherBadPlaceIsNoWayOut() throws IOException {
        Path elsewhere = Files.createDirectory(dir.resolve("OneDrive")).resolve("案卷.zgt");
        assertThatThrownBy(() -> open.checkOut().to(elsewhere, Meter.NONE)).isInstanceOf(Refused.class).hasMessage("lodging.not-here");
        Files.writeString(here, "somebody's file");
        assertThatThrownBy(() -> open.checkOut().to(here, Meter.NONE)).isInstanceOf(Refused.class).hasMessage("case.file-exists");
        assertThat(here).hasContent("somebody's file");
        assertThat(elsewhere).doesNotExist();
        open.accounts().turnOn("李管理", "admin 密码 1");
        open.accounts().add("赵主管", AccountRole.SUPERVISOR, "boss 密码 3");
        open.accounts().decide(Set.of(Deed.EXPORT), 10);
        assertThatThrownBy(() -> open.checkOut().to(here.resolveSibling("又.zgt"), Meter.NONE)).hasMessage("guard.export");
    }

    @Test
    void aCopyThatBreaksOffLeavesNothingAndTheNextTryWorks() throws IOException {
        Files.createDirectories(here.resolveSibling("案卷.zgt.copied-from.txt"));
        assertThatThrownBy(() -> open.checkOut().to(here, Meter.NONE)).as("the note cannot be written, when the evidence is there").isInstanceOf(Unavailable.class);
        assertThat(here.getParent()).isEmptyDirectory();
        assertThat(open.checkOut().to(here, Meter.NONE).missing()).isEmpty();
        try (OpenCase copy = desk.cases.open(here)) {
            assertThat(copy.evidenceFiles().check(copy.evidence().index(), Meter.NONE).holds()).isTrue();
        }
    }

    @Test
    void openedReadOnlyNothingIsWrittenAndNobodyIsKeptFromTheCase() {
        Ledger ledger = open.ledgers().current();
        assertThatThrownBy(() -> desk.cases.openReadOnly(there)).as("somebody is writing to it").isInstanceOf(Unavailable.class).hasMessage("file.busy");
        open.close();
        try (OpenCase looked = desk.cases.openReadOnly(there)) {
            assertThat(looked.readOnlyBecause()).contains("case.read-only-asked");
            assertThat(looked.ledgers().current()).isEqualTo(ledger);
            assertThatThrownBy(() -> looked.measures().start(Desk.measure(looked, 0).id())).isInstanceOf(Refused.class).hasMessage("case.read-only-asked");
            assertThat(looked.checkOut().to(here, Meter.NONE).missing()).as("to be worked on here").isEmpty();
            try (OpenCase copy = desk.cases.open(here)) {
                assertThat(copy.ledgers().current()).isEqualTo(ledger);
                copy.measures().start(Desk.measure(copy, 1).id());
            }
            assertThatThrownBy(() -> looked.measures().start(Desk.measure(looked, 0).id())).as("still").hasMessage("case.read-only-asked");
            try (OpenCase working = desk.cases.open(there)) {
                working.measures().start(Desk.measure(working, 0).id());
            }
            assertThat(Desk.measure(looked, 0).state()).as("what the other one saved is seen").isEqualTo(MeasureState.UNDER_WAY);
        }
        open = desk.cases.open(there);
    }
}
