package zhenggai.casework.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.evidence.EvidenceNumber;
import zhenggai.domain.evidence.FileCheck;
import zhenggai.domain.evidence.FileCheck.State;
import zhenggai.domain.evidence.Wanted;
import zhenggai.domain.evidence.WantedId;
import zhenggai.domain.file.FileKind;
import zhenggai.domain.file.Meter;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.result.Amount;
import zhenggai.domain.result.Approximation;
import zhenggai.domain.result.Figure;
import zhenggai.domain.result.Quantity;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Gauge;
import zhenggai.testkit.Desk;

/** Evidence files come in once and whole, back what they back, and are never lost or started. */
class EvidenceTest {
    @TempDir Path dir;
    private final Desk desk = new Desk();
    private OpenCase open;
    private MeasureId first;
    private MeasureId second;

    @BeforeEach
    void openTheCase() {
        open = desk.smallCase(dir.resolve("案卷.zgt"));
        first = Desk.measure(open, 0).id();
        second = Desk.measure(open, 1).id();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aFileLiesUnderItsHashBesideTheCaseAndIsNumberedByItsMeasure() throws IOException {
        Evidence piece = file("学习计划.txt", "一季度学习计划");
        assertThat(piece.number()).isEqualTo("1-1-1");
        assertThat(piece.title()).isEqualTo("学习计划");
        StoredFile stored = piece.file();
        assertThat(stored.name()).isEqualTo("学习计划.txt");
        assertThat(stored.kind()).isEqualTo(FileKind.TEXT);
        assertThat(dir.resolve("案卷.evidence").resolve(stored.sha256().substring(0, 2)).resolve(stored.sha256())).hasContent("一季度学习计划");
        assertThat(leftovers()).isEmpty();
        assertThat(open.ledgers().leaf(first).evidence()).isEqualTo(1);
    }

    @Test
    void theSameBytesAreOnePieceHoweverOftenTheyComeAndBackWhatTheyAreBroughtFor() throws IOException {
        List<Path> ten = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ten.add(Files.writeString(dir.resolve("照片" + i + ".txt"), "同一张"));
        }
        EvidenceRegister.Filed filed = add(first, ten);
        assertThat(filed.added()).hasSize(1);
        assertThat(filed.known()).hasSize(9);
        EvidenceRegister.Filed again = add(second, ten.subList(3, 4));
        assertThat(again.linked()).extracting(Evidence::number).containsExactly("1-1-1");
        assertThat(stored()).hasSize(1);
        assertThat(open.evidence().of(second)).isEqualTo(open.evidence().of(first));
        assertThat(open.ledgers().current().measures().map(leaf -> leaf.evidence()).limit(2)).containsExactly(1, 1);
        assertThat(open.reminders().board(open.today()).measures().get(Gauge.EVIDENCE_MISSING)).isEmpty();
        assertThat(open.dossiers().current().evidence(second)).hasSize(1);
    }

    @Test
    void anEmptyFileIsKeptAndNotOpened() throws IOException {
        Evidence piece = file("空.pdf", "");
        assertThat(piece.file().kind()).isEqualTo(FileKind.EMPTY);
        assertThat(piece.file().size()).isZero();
        assertThat(open.evidenceFiles().check(open.evidence().index(), Meter.NONE).holds()).isTrue();
        assertThatThrownBy(() -> lent().lend(open.evidenceFiles(), piece.file(), Meter.NONE)).isInstanceOf(Refused.class).hasMessage("evidence.is-empty");
    }

    @Test
    void numbersAreNeverUsedAgainAndFollowTheOfficesPattern() throws IOException {
        Evidence gone = file("甲.txt", "甲");
        open.evidence().remove(gone.id());
        assertThat(file("乙.txt", "乙").number()).isEqualTo("1-1-2");
        open.undo();
        assertThat(file("丙.txt", "丙").number()).isEqualTo("1-1-3");
        Evidence onFinding = open.evidence().addFiles(List.of(open.evidenceFiles().bring("截图.png", "x".getBytes(StandardCharsets.UTF_8))),
            Backed.of(Desk.measure(open, 0).finding())).added().getFirst();
        assertThat(onFinding.number()).isEqualTo("1-0-1");
        open.evidence().number(new EvidenceNumber("证{f}-{n}"));
        assertThat(file("丁.txt", "丁").number()).isEqualTo("证1-1");
        assertThat(open.evidence().add(new Evidence(EvidenceId.NEW, second, "纸质", "", null, "3号柜第12盒")).number()).isEqualTo("证1-2");
        assertThatThrownBy(() -> new EvidenceNumber("证{f}")).hasMessage("evidence.pattern-without-order");
    }

    @Test
    void undoAndRedoOfARemovalFindTheFileWhereItWas() throws IOException {
        Evidence piece = file("纪要.txt", "会议纪要");
        open.evidence().link(piece.id(), Backed.of(second));
        open.evidence().remove(piece.id());
        assertThat(open.evidence().of(first)).isEmpty();
        assertThat(open.evidence().of(second)).isEmpty();
        assertThat(open.evidenceFiles().check(open.evidence().index(), Meter.NONE)).isEqualTo(new FileCheck(0, List.of(), 1));
        open.undo();
        assertThat(open.evidence().of(second)).containsExactly(piece);
        assertThat(open.evidenceFiles().check(open.evidence().index(), Meter.NONE)).isEqualTo(new FileCheck(1, List.of(), 0));
        open.redo();
        open.undo();
        assertThat(open.evidenceFiles().there(piece.file())).hasContent("会议纪要");
    }

    @Test
    void aPaperThatIsScannedKeepsItsNumberItsPlaceAndItsLinks() throws IOException {
        Evidence paper = open.evidence().add(new Evidence(EvidenceId.NEW, first, "会议签到表", "示红〔2026〕9号", Desk.TODAY, "3号柜第12盒"));
        open.evidence().link(paper.id(), Backed.of(second));
        open.wantedEvidence().ask(new Wanted(WantedId.NEW, first, "签到表", "", null, paper.id()));
        StoredFile scan = open.evidenceFiles().bring("扫描.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        Evidence scanned = open.evidence().scan(paper.id(), scan);
        assertThat(scanned).isEqualTo(paper.scanned(scan));
        assertThat(open.evidence().of(second)).containsExactly(scanned);
        assertThat(open.wantedEvidence().of(first).getFirst().met()).isEqualTo(paper.id());
        assertThatThrownBy(() -> open.evidence().scan(paper.id(), scan)).isInstanceOf(Refused.class).hasMessage("evidence.scanned-already");
        Evidence other = open.evidence().add(new Evidence(EvidenceId.NEW, second, "纪要", "", null, "4号柜"));
        assertThatThrownBy(() -> open.evidence().scan(other.id(), scan)).isInstanceOf(Refused.class).hasMessage("evidence.scan-of-other");
        open.undo();
        open.undo();
        assertThat(open.evidence().get(paper.id())).as("one step").isEqualTo(paper);
        open.redo();
        assertThat(open.evidence().get(paper.id())).isEqualTo(scanned);
        assertThat(open.history().verify().holds()).isTrue();
    }

    @Test
    void aPieceMovesToWhatItBacksBesidesAndTheLastThingCannotBeUnlinked() throws IOException {
        Evidence piece = file("办法.txt", "办法");
        assertThatThrownBy(() -> open.evidence().unlink(piece.id(), Backed.of(first))).hasMessage("evidence.backs-nothing-else");
        open.evidence().link(piece.id(), Backed.of(second));
        assertThatThrownBy(() -> open.evidence().link(piece.id(), Backed.of(second))).hasMessage("evidence.linked-already");
        open.evidence().unlink(piece.id(), Backed.of(first));
        assertThat(open.evidence().of(first)).isEmpty();
        assertThat(open.evidence().of(second)).containsExactly(piece.under(Backed.of(second)));
        assertThat(open.evidence().get(piece.id()).number()).isEqualTo("1-1-1");
    }

    @Test
    void whatBacksOtherThingsOutlivesARemovedMeasure() throws IOException {
        Evidence shared = file("共用.txt", "共用");
        open.evidence().link(shared.id(), Backed.of(second));
        Evidence own = file("专用.txt", "专用");
        open.wantedEvidence().ask(new Wanted(WantedId.NEW, first, "签到表", "", null, own.id()));
        Wanted met = open.wantedEvidence().ask(new Wanted(WantedId.NEW, second, "照片", "张䶮", null, own.id()));
        open.measures().remove(List.of(first));
        assertThat(open.evidence().index().all()).containsExactly(shared.under(Backed.of(second)));
        assertThat(open.wantedEvidence().of(second)).containsExactly(met.metBy(null));
        open.undo();
        assertThat(open.evidence().of(first)).containsExactly(shared, own);
        assertThat(open.wantedEvidence().of(second)).containsExactly(met);
        open.findings().remove(Desk.measure(open, 0).finding());
        assertThat(open.evidence().index().all()).isEmpty();
        open.undo();
        assertThat(open.evidence().of(first)).containsExactly(shared, own);
    }

    @Test
    void whatIsKnownOfAPieceIsEditedAndStandsInTheHistoryOfItsMeasure() throws IOException {
        Evidence piece = file("办法.txt", "办法");
        open.evidence().edit(piece.described("财务管理办法", "示红〔2026〕9号", LocalDate.of(2026, 3, 1), "", "第 3—5 页", "含附件"));
        Evidence edited = open.evidence().get(piece.id());
        assertThat(edited.title()).isEqualTo("财务管理办法");
        assertThat(edited.pages()).isEqualTo("第 3—5 页");
        assertThat(edited.file()).isEqualTo(piece.file());
        assertThat(open.history().about(zhenggai.domain.Subject.MEASURE, first.value()).getFirst().verb()).isEqualTo("evidence.edit");
        assertThatThrownBy(() -> open.evidence().edit(edited.described(" ", "", null, "", "", ""))).hasMessage("evidence.title-missing");
    }

    @Test
    void aMissingOrChangedFileIsNamedAndNeitherOpenedNorExported() throws IOException {
        Evidence one = file("甲.txt", "甲");
        Evidence two = file("乙.txt", "乙");
        file("丙.txt", "丙");
        Files.delete(open.evidenceFiles().there(one.file()));
        Files.writeString(open.evidenceFiles().there(two.file()), "已改");
        FileCheck check = open.evidenceFiles().check(open.evidence().index(), Meter.NONE);
        assertThat(check.checked()).isEqualTo(3);
        assertThat(check.troubles()).containsExactly(new FileCheck.Trouble(one, State.MISSING), new FileCheck.Trouble(two, State.CHANGED));
        assertThatThrownBy(() -> lent().lend(open.evidenceFiles(), one.file(), Meter.NONE)).isInstanceOf(Unavailable.class).hasMessage("evidence.file-gone");
        assertThatThrownBy(() -> lent().lend(open.evidenceFiles(), two.file(), Meter.NONE)).isInstanceOf(Unavailable.class).hasMessage("evidence.file-changed");
        assertThat(dir.resolve("lent")).isDirectoryRecursivelyContaining("glob:**");
        assertThat(files(dir.resolve("lent"))).isEmpty();
        // brought once more, it is whole again
        add(first, List.of(Files.writeString(dir.resolve("乙又.txt"), "乙"), Files.writeString(dir.resolve("甲又.txt"), "甲")));
        assertThat(open.evidenceFiles().check(open.evidence().index(), Meter.NONE).holds()).isTrue();
    }

    @Test
    void theFolderMayBeMovedAwayAndBack() throws IOException {
        Evidence piece = file("甲.txt", "甲");
        Path folder = open.evidenceFiles().folder();
        Files.move(folder, dir.resolve("别处"));
        assertThat(open.evidenceFiles().check(open.evidence().index(), Meter.NONE).troubles()).containsExactly(new FileCheck.Trouble(piece, State.MISSING));
        assertThat(open.evidence().of(first)).containsExactly(piece);
        open.evidence().edit(piece.described("甲", "", null, "", "", "仍可修改"));
        Files.move(dir.resolve("别处"), folder);
        assertThat(open.evidenceFiles().check(open.evidence().index(), Meter.NONE).holds()).isTrue();
    }

    @Test
    void aFolderBringsItsFilesAndALinkInItIsLeft() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("材料/附件"));
        Files.writeString(folder.resolve("一.txt"), "一");
        Files.writeString(folder.getParent().resolve("二.txt"), "二");
        Files.createSymbolicLink(folder.resolve("链接"), dir.resolve("案卷.zgt"));
        EvidenceFiles.Brought brought = open.evidenceFiles().bring(List.of(folder.getParent()), Meter.NONE);
        assertThat(brought.files()).extracting(StoredFile::name).containsExactlyInAnyOrder("一.txt", "二.txt");
        assertThat(brought.left()).extracting(Unavailable::textKey).containsExactly("evidence.no-plain-file");
        assertThatThrownBy(() -> open.evidenceFiles().bring(List.of(Files.createDirectory(dir.resolve("空"))), Meter.NONE)).hasMessage("evidence.no-file");
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersCome() throws IOException {
        Path closed = Path.of("/proc/self/mem");
        Assumptions.assumeTrue(Files.isRegularFile(closed), "a file whose reading fails for everybody");
        EvidenceFiles.Brought brought = open.evidenceFiles().bring(List.of(closed, Files.writeString(dir.resolve("可读.txt"), "可读")), Meter.NONE);
        assertThat(brought.files()).extracting(StoredFile::name).containsExactly("可读.txt");
        assertThat(brought.left()).extracting(Unavailable::textKey).containsExactly("evidence.unreadable");
    }

    @Test
    void aFileThatIsGoneMeanwhileIsNamedAndTheOthersCome() throws IOException {
        EvidenceFiles.Brought brought = open.evidenceFiles().bring(List.of(dir.resolve("没有.txt"), Files.writeString(dir.resolve("有.txt"), "有")), Meter.NONE);
        assertThat(brought.files()).hasSize(1);
        assertThat(brought.left()).extracting(left -> left.args().getFirst()).hasToString("[没有.txt]");
    }

    @Test
    void bringingThatIsCalledOffLeavesNothing() throws IOException {
        Path small = Files.writeString(dir.resolve("小.txt"), "小");
        Path large = Files.write(dir.resolve("大.bin"), new byte[1 << 20]);
        assertThatThrownBy(() -> open.evidenceFiles().bring(List.of(small, large), (done, all) -> {
            if (done > 1 << 19) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(stored()).isEmpty();
        assertThat(leftovers()).isEmpty();
        assertThat(open.evidence().index().all()).isEmpty();
    }

    @Test
    void aDamagedFileThatIsMadeWholeOnTheWayStaysWholeWhenBringingIsCalledOff() throws IOException {
        Evidence piece = file("纪要.txt", "会议纪要");
        Files.writeString(open.evidenceFiles().there(piece.file()), "已坏");
        Path good = Files.writeString(dir.resolve("纪要又.txt"), "会议纪要");
        Path large = Files.write(dir.resolve("大.bin"), new byte[1 << 20]);
        assertThatThrownBy(() -> open.evidenceFiles().bring(List.of(good, large), (done, all) -> {
            if (done > 1 << 19) {
                throw new CancellationException();
            }
        })).isInstanceOf(CancellationException.class);
        assertThat(open.evidenceFiles().there(piece.file())).hasContent("会议纪要");
        assertThat(stored()).hasSize(1);
    }

    @Test
    void programsScriptsAndLinksAreKeptAndNeverStarted() throws IOException {
        for (String name : List.of("工具.exe", "清理.bat", "网页.html", "去向.lnk", "宏.vbs")) {
            Evidence piece = file(name, name);
            assertThatThrownBy(() -> lent().lend(open.evidenceFiles(), piece.file(), Meter.NONE)).as(name).isInstanceOf(Refused.class).hasMessage("evidence.never-started");
        }
        assertThat(stored()).hasSize(5);
    }

    @Test
    void aLentCopyIsReadOnlyHasItsOwnEndingAndGoesWithTheProgram() throws IOException {
        StoredFile file = open.evidenceFiles().bring("../CON\u202E.exe.txt\u0000", "内容".getBytes(StandardCharsets.UTF_8));
        LentCopies lent = lent();
        Path copy = lent.lend(open.evidenceFiles(), file, Meter.NONE);
        assertThat(copy).hasContent("内容").hasFileName("_CON.exe.txt");
        assertThat(Files.getPosixFilePermissions(copy)).noneMatch(permission -> permission.name().endsWith("WRITE"));
        assertThat(lent.lend(open.evidenceFiles(), file, Meter.NONE)).isNotEqualTo(copy);
        Files.createDirectories(dir.resolve("lent/999999999/old"));
        lent.tidy();
        assertThat(copy).exists();
        assertThat(dir.resolve("lent/999999999")).doesNotExist();
        lent.clear();
        assertThat(files(dir.resolve("lent"))).isEmpty();
    }

    @Test
    void aMeasureLacksWhatIsAskedForUntilItCame() throws IOException {
        Wanted wanted = open.wantedEvidence().ask(new Wanted(WantedId.NEW, first, "签到表", "张䶮", Desk.TODAY.minusDays(1), null));
        assertThat(wanted.isLate(Desk.TODAY)).isTrue();
        assertThat(open.reminders().board(Desk.TODAY).measures().get(Gauge.EVIDENCE_MISSING)).containsExactly(first);
        assertThat(open.reminders().board(Desk.TODAY.minusDays(1)).measures().get(Gauge.EVIDENCE_MISSING)).as("due that day is not late").isEmpty();
        open.wantedEvidence().meet(wanted.id(), file("签到.txt", "签到").id());
        assertThat(open.reminders().board(Desk.TODAY).measures().get(Gauge.EVIDENCE_MISSING)).isEmpty();
        open.wantedEvidence().meet(wanted.id(), null);
        assertThat(open.wantedEvidence().of(first)).containsExactly(wanted);
        open.wantedEvidence().drop(wanted.id());
        assertThat(open.wantedEvidence().of(first)).isEmpty();
    }

    @Test
    void whatCameIsAPieceThatBacksTheMeasure() throws IOException {
        Wanted wanted = open.wantedEvidence().ask(new Wanted(WantedId.NEW, second, "签到表", "张䶮", null, null));
        Evidence piece = file("签到.txt", "签到");
        assertThatThrownBy(() -> open.wantedEvidence().meet(wanted.id(), piece.id())).isInstanceOf(Refused.class).hasMessage("figure.evidence-elsewhere");
        open.evidence().link(piece.id(), Backed.of(second));
        assertThat(open.wantedEvidence().meet(wanted.id(), piece.id()).met()).isEqualTo(piece.id());
    }

    @Test
    void aMeasureThatAPieceNoLongerBacksNeitherHasItNorNamesIt() throws IOException {
        Evidence piece = file("签到.txt", "签到");
        open.evidence().link(piece.id(), Backed.of(second));
        for (MeasureId measure : List.of(first, second)) {
            open.wantedEvidence().ask(new Wanted(WantedId.NEW, measure, "签到表", "", null, piece.id()));
            open.figures().add(figure(measure).backedBy(List.of(piece.id())));
        }
        open.evidence().unlink(piece.id(), Backed.of(second));
        assertThat(open.wantedEvidence().of(second)).extracting(Wanted::met).containsOnlyNulls();
        assertThat(open.figures().of(second)).noneMatch(Figure::isBacked);
        assertThat(open.wantedEvidence().of(first)).as("the other measure keeps it").extracting(Wanted::met).containsExactly(piece.id());
        assertThat(open.figures().of(first)).allMatch(Figure::isBacked);
        open.undo();
        assertThat(open.wantedEvidence().of(second)).extracting(Wanted::met).containsExactly(piece.id());
        assertThat(open.figures().of(second)).allMatch(Figure::isBacked);
        open.evidence().unlink(piece.id(), Backed.of(first));
        assertThat(open.wantedEvidence().of(first)).as("its home, too").extracting(Wanted::met).containsOnlyNulls();
        assertThat(open.figures().of(first)).noneMatch(Figure::isBacked);
        assertThat(open.figures().of(second)).allMatch(Figure::isBacked);
        open.evidence().remove(piece.id());
        assertThat(open.figures().all()).noneMatch(Figure::isBacked);
    }

    @Test
    void whatIsGoneMeanwhileIsSaidAndNotTakenForAFault() throws IOException {
        Evidence piece = file("签到.txt", "签到");
        open.measures().remove(List.of(second));
        assertThatThrownBy(() -> open.evidence().link(piece.id(), Backed.of(second))).isInstanceOf(Refused.class).hasMessage("case.thing-gone");
        assertThat(open.evidence().index().backs(piece)).containsExactly(piece.home());
        assertThat(open.undoVerb()).contains("measure.remove");
    }

    @Test
    void aPastDayShowsTheEvidenceOfThatDay() throws IOException {
        Evidence piece = file("甲.txt", "甲");
        desk.clock.forward(java.time.Duration.ofDays(1));
        open.evidence().link(piece.id(), Backed.of(second));
        open.evidence().unlink(piece.id(), Backed.of(first));
        assertThat(open.dossiers().asOf(Desk.TODAY.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC)).evidence(first)).containsExactly(piece);
        assertThat(open.dossiers().current().evidence(first)).isEmpty();
    }

    private static Figure figure(MeasureId measure) {
        return Figure.of(measure, "开展业务培训", new Amount(new Quantity.Count(BigDecimal.TEN, "人次"), Approximation.EXACT));
    }

    private LentCopies lent() {
        return new LentCopies(dir.resolve("lent"));
    }

    private Evidence file(String name, String content) throws IOException {
        return add(first, List.of(Files.writeString(dir.resolve(name), content))).added().getFirst();
    }

    private EvidenceRegister.Filed add(MeasureId measure, List<Path> paths) {
        return open.evidence().addFiles(open.evidenceFiles().bring(paths, Meter.NONE).files(), Backed.of(measure));
    }

    private List<Path> stored() throws IOException {
        return files(open.evidenceFiles().folder());
    }

    private List<Path> leftovers() throws IOException {
        return stored().stream().filter(file -> file.toString().endsWith(".part")).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
