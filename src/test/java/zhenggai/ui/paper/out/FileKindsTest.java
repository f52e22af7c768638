package zhenggai.ui.paper.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.stage.FileChooser.ExtensionFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.paper.file.PaperFormat;

/** The name a file gets when a clerk types one without an ending, or with one of his own. */
class FileKindsTest {
    private static final ExtensionFilter PDF = new ExtensionFilter("PDF", "*.pdf");
    private static final ExtensionFilter EXCEL = new ExtensionFilter("Excel", "*.xlsx");

    @Test
    void aNameWithoutAnEndingGetsThatOfTheKindThatWasChosen() {
        assertThat(FileKinds.named(Path.of("a", "台账 2026.7"), EXCEL, PaperFormat.PDF)).isEqualTo(Path.of("a", "台账 2026.7.xlsx"));
        assertThat(FileKinds.named(Path.of("台账"), null, PaperFormat.PDF)).isEqualTo(Path.of("台账.pdf"));
    }

    @Test
    void aProposedNameHasNoSignThatASystemRefuses() {
        assertThat(FileKinds.allowed("2025/2026年\n“巡察:整改”?* 第1期")).isEqualTo("2025 2026年 “巡察 整改” 第1期");
        assertThat(FileKinds.allowed(" 个人任务单（张䶮）. ")).isEqualTo("个人任务单（张䶮）");
    }

    @Test
    void aProposedNameThatIsTooLongForADiskKeepsItsBeginningAndItsEnd() {
        assertThat(FileKinds.allowed("𠮷".repeat(200) + " 2026-07-20")).isEqualTo("𠮷".repeat(40) + "…" + "𠮷".repeat(3) + " 2026-07-20");
    }

    @Test
    void anEndingOfOursIsKeptAsItIsTyped() {
        assertThat(FileKinds.named(Path.of("台账.DOCX"), EXCEL, PaperFormat.PDF)).isEqualTo(Path.of("台账.DOCX"));
        assertThat(FileKinds.named(Path.of("台账.pdf"), PDF, PaperFormat.PDF)).isEqualTo(Path.of("台账.pdf"));
    }

    @Test
    void theProposedEndingFollowsTheKindThatWasChosen() {
        assertThat(FileKinds.named(Path.of("a", "台账.pdf"), EXCEL, PaperFormat.PDF)).isEqualTo(Path.of("a", "台账.xlsx"));
    }

    @Test
    void aNameTheDialogDidNotAskAboutTakesNoOtherFilesName(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("台账.xlsx"));
        Files.createFile(folder.resolve("台账-2.xlsx"));
        assertThat(FileKinds.named(folder.resolve("台账.pdf"), EXCEL, PaperFormat.PDF)).isEqualTo(folder.resolve("台账-3.xlsx"));
        assertThat(FileKinds.named(folder.resolve("台账"), EXCEL, PaperFormat.PDF)).isEqualTo(folder.resolve("台账-3.xlsx"));
        assertThat(FileKinds.named(folder.resolve("台账.xlsx"), EXCEL, PaperFormat.PDF)).as("the dialog has asked").isEqualTo(folder.resolve("台账.xlsx"));
    }
}
