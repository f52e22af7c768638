package zhenggai.paper.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.paper.pdf.MadePaper;
import zhenggai.paper.pdf.PdfPaper;
import zhenggai.paper.sheet.Ledgers;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.paper.type.PaperFonts.Choice;
import zhenggai.paper.type.PaperFonts.Part;

class PaperFontsTest {
    @TempDir
    Path folder;

    @Test
    void theBundledFontsAreNamedAsWhatTheyAre() {
        assertThat(PaperFonts.bundled().choices()).containsExactly(
            new Choice(Part.TITLE, "小标宋", "Noto Serif SC", false), new Choice(Part.HEADING, "黑体", "Noto Sans SC", false),
            new Choice(Part.SUBHEADING, "楷体", "Noto Sans SC", false), new Choice(Part.TEXT, "仿宋", "Noto Serif SC", false));
    }

    @Test
    void aFolderWithoutOfficialFontsGivesSubstitutes() {
        assertThat(PaperFonts.official(List.of(folder)).choices()).noneMatch(Choice::isOfficial);
        assertThat(PaperFonts.official(List.of(folder.resolve("missing"))).choices()).noneMatch(Choice::isOfficial);
    }

    @Test
    void anOfficialFontOfThePcIsUsedAndSaidAndTheOthersAreSubstituted() throws IOException {
        try (InputStream in = PaperFonts.class.getResourceAsStream("/zhenggai/fonts/NotoSansSC-Regular.ttf")) {
            Files.copy(in, folder.resolve("simfang.ttf"));
        }
        PaperFonts fonts = PaperFonts.official(List.of(folder));
        assertThat(fonts.choices()).filteredOn(Choice::isOfficial).extracting(Choice::part).containsExactly(Part.TEXT);
        assertThat(fonts.choices().getLast().usedName()).isEqualTo("Noto Sans SC");
        MadePaper paper = PdfPaper.make(ProgressTable.of(Ledgers.sample().category("甲").finding("乙").measure("丙").ledger(),
            LocalDate.of(2026, 7, 20)), fonts);
        assertThat(paper.fonts()).isEqualTo(fonts.choices());
    }

    @Test
    void fontsAreLookedForWhereWindowsKeepsThose() throws IOException {
        assertThat(PaperFonts.folders(Map.of())).isEmpty();
        assertThat(PaperFonts.folders(Map.of("WINDIR", "w", "LOCALAPPDATA", "l"))).containsExactly(Path.of("w", "Fonts"), Path.of("l", "Microsoft", "Windows", "Fonts"));
        Path own = Files.createDirectories(folder.resolve("own"));
        try (InputStream in = PaperFonts.class.getResourceAsStream("/zhenggai/fonts/NotoSansSC-Regular.ttf")) {
            Files.copy(in, own.resolve("simkai.ttf"));
        }
        assertThat(PaperFonts.official(List.of(folder, own)).choices()).filteredOn(Choice::isOfficial).extracting(Choice::part).containsExactly(Part.SUBHEADING);
    }

    @Test
    void aBrokenFontFileIsNoReasonToFail() throws IOException {
        Files.writeString(folder.resolve("simhei.ttf"), "no font");
        Files.writeString(folder.resolve("simkai.ttf"), "no font");
        assertThat(PaperFonts.official(List.of(folder)).choices()).noneMatch(Choice::isOfficial);
    }

    @Test
    void aCharacterTheFirstFontLacksIsShownByTheNext() {
        Face title = PaperFonts.bundled().title();
        HashSet<String> missing = new HashSet<>();
        String rare = "甲𬭊䶮乙";
        assertThat(title.printable(rare, missing)).isEqualTo(rare);
        assertThat(missing).isEmpty();
        assertThat(title.runs("甲乙")).hasSize(1);
    }

    @Test
    void everyWordOfThePaperItselfCanBeShown() {
        HashSet<String> missing = new HashSet<>();
        for (Face face : new Face[] {PaperFonts.bundled().title(), PaperFonts.bundled().heading(), PaperFonts.bundled().text()}) {
            face.printable("○◐◎◇●◆▲÷＝〓……（续）（接上页）—·％《》“”", missing);
        }
        assertThat(missing).isEmpty();
    }
}
