package zhenggai.ui.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.file.Meter;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Held;
import zhenggai.ui.intake.IntakeModel;

/** The whole case goes out of the window as a file and comes back into a bare case, as one step; called off, nothing has happened. */
@ExtendWith(Headless.class)
class CopyModelTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private final Held held = new Held();
    private final List<Object> heard = new ArrayList<>();
    private OpenCase open;
    private OpenCase bare;
    private Evidence minutes;

    @BeforeEach
    void aCaseWithEvidenceAndABareOne() throws IOException {
        open = desk.smallCase(folder.resolve("甲.zgt"));
        bare = desk.cases.create(folder.resolve("乙.zgt"), "另一家单位");
        Path file = Files.writeString(folder.resolve("会议记录.txt"), "会议记录");
        Path plan = Files.writeString(folder.resolve("学习计划.txt"), "学习计划");
        minutes = open.evidence().addFiles(open.evidenceFiles().bring(List.of(file, plan), Meter.NONE).files(), Backed.of(Desk.measure(open, 0).id())).added().getFirst();
    }

    @AfterEach
    void end() {
        open.close();
        bare.close();
    }

    private void all() {
        held.work();
        held.print();
        held.work();
    }

    private Path exported(String name) {
        Path target = folder.resolve(name);
        new CopyModel(open, held.background).export(target, heard::add);
        all();
        return target;
    }

    @ParameterizedTest
    @ValueSource(strings = {"整个案卷.json", "整个案卷.xlsx"})
    void whatGoesOutComesBackAsTheSameCaseAndOneUndoTakesItBack(String name) {
        CaseCopy whole = open.copies().take();
        Path file = exported(name);
        assertThat(heard).singleElement().isEqualTo(new CopyModel.Written(new zhenggai.paper.SavedFile(file, false), List.of()));
        assertThat(open.history().all().getFirst()).as("who took it out").satisfies(step -> {
            assertThat(step.verb()).isEqualTo("departure.copy");
            assertThat(step.things().getFirst().title()).isEqualTo(name);
        });
        CaseCopy before = bare.copies().take();
        new CopyModel(bare, held.background).bring(file, heard::add);
        held.print();
        assertThat(held.background.jobs()).singleElement().satisfies(job -> assertThat(job.title()).contains(name));
        all();
        assertThat(heard.getLast()).isEqualTo(new CopyModel.Brought(whole.rows(), List.of()));
        assertThat(bare.copies().take()).isEqualTo(whole);
        assertThat(bare.evidenceFiles().check(bare.evidence().index(), Meter.NONE).troubles()).isEmpty();
        bare.undo();
        assertThat(bare.copies().take().tables()).isEqualTo(before.tables());
        assertThat(held.problems).isEmpty();
    }

    @Test
    void whatIsWrittenIsTheCaseAsItWasWhenItWasAskedFor() {
        CaseCopy whole = open.copies().take();
        Path file = folder.resolve("案卷.json");
        new CopyModel(open, held.background).export(file, heard::add);
        held.work();
        open.measures().reword(Desk.measure(open, 0).id(), "后来改了");
        held.print();
        assertThat(zhenggai.reading.copy.CopyFile.read(file)).isEqualTo(whole);
    }

    @Test
    void anExportCalledOffLeavesNoFile() {
        new CopyModel(open, held.background).export(folder.resolve("案卷.json"), heard::add);
        held.work();
        held.background.jobs().getFirst().callOff();
        held.print();
        assertThat(folder.resolve("案卷.json")).doesNotExist();
        assertThat(heard).isEmpty();
        assertThat(held.problems).isEmpty();
    }

    @Test
    void anImportCalledOffHasBroughtNothing() {
        Path file = exported("案卷.json");
        heard.clear();
        CaseCopy before = bare.copies().take();
        new CopyModel(bare, held.background).bring(file, heard::add);
        held.print();
        held.background.jobs().getFirst().callOff();
        held.work();
        assertThat(bare.copies().take()).isEqualTo(before);
        assertThat(heard).isEmpty();
        assertThat(held.problems).isEmpty();
    }

    @Test
    void aMissingFileOfEvidenceIsNamedAndTheRestComesAlong() throws IOException {
        Files.delete(open.evidenceFiles().there(minutes.file()));
        Path file = exported("案卷.xlsx");
        assertThat(heard).singleElement().isInstanceOfSatisfying(CopyModel.Written.class, written -> assertThat(written.missing()).containsExactly(minutes));
        new CopyModel(bare, held.background).bring(file, heard::add);
        held.print();
        all();
        assertThat(heard.getLast()).isInstanceOfSatisfying(CopyModel.Brought.class, brought -> assertThat(brought.missing()).containsExactly(minutes));
    }

    @Test
    void whatMayNotBeIsRefusedAndChangesNothing() throws IOException {
        CaseCopy before = open.copies().take();
        Path file = exported("案卷.json");
        exported("案卷.pdf");
        new CopyModel(open, held.background).bring(file, heard::add);
        held.print();
        all();
        new CopyModel(bare, held.background).bring(Files.writeString(folder.resolve("通报.txt"), "关于巡察整改情况的通报"), heard::add);
        held.print();
        assertThat(held.problems).extracting(problem -> problem instanceof Refused no ? no.textKey() : ((Unavailable) problem).textKey())
            .containsExactly("copy.ending", "copy.case-not-bare", "copy.no-case");
        assertThat(open.copies().take()).isEqualTo(before);
        assertThat(heard).hasSize(1);
    }

    @Test
    void anExportDroppedAmongDocumentsIsTakenForTheCaseItIs() throws IOException {
        IntakeModel intake = new IntakeModel(bare, held.background);
        intake.whenWholeCase(heard::add);
        Path json = exported("案卷.json");
        Path book = exported("案卷.xlsx");
        heard.clear();
        intake.read(json);
        intake.read(book);
        intake.read(Files.writeString(folder.resolve("通报.txt"), "{一、关于学习方面}"));
        held.print();
        assertThat(heard).containsExactly(json, book);
        assertThat(intake.draftProperty().get()).isNotNull();
        assertThat(intake.sheet().tableProperty().get()).isNull();
    }

    @Test
    void aNameWithoutAnEndingGetsThatOfTheChosenKindAndTakesNoOtherFile() throws IOException {
        var json = new javafx.stage.FileChooser.ExtensionFilter("JSON", "*.json");
        assertThat(CopyDesk.named(folder.resolve("案卷.2026"), json)).isEqualTo(folder.resolve("案卷.2026.json"));
        Files.writeString(folder.resolve("案卷.xlsx"), "");
        assertThat(CopyDesk.named(folder.resolve("案卷"), null)).isEqualTo(folder.resolve("案卷-2.xlsx"));
        assertThat(CopyDesk.named(folder.resolve("案卷.XLSX"), json)).isEqualTo(folder.resolve("案卷.XLSX"));
    }
}
