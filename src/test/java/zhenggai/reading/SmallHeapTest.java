package zhenggai.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.sheet.Workbook;

/** A heap of 512 MB holds for every file of the corpus and for every bomb: all of them are read or refused in one small machine. */
class SmallHeapTest {
    private static final String HEAP = "-Xmx512m";
    /** Repeated in parts of the bombs. */
    private static final int BLOCK = 1 << 20;

    @TempDir
    private Path folder;

    @Test
    void everyFileOfTheCorpusAndEveryBombIsReadOrRefused() throws IOException, InterruptedException {
        bombs();
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-XX:TieredStopAtLevel=1",
            "-cp", System.getProperty("java.class.path"), ReadAll.class.getName(), CorpusTest.CORPUS.toString(), folder.toString())
            .redirectErrorStream(true).start();
        List<String> told = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertThat(child.waitFor()).as(String.join("\n", told)).isZero();
        assertThat(told.stream().filter(line -> line.endsWith(" read"))).hasSizeGreaterThan(40);
        assertThat(told.stream().filter(line -> !line.endsWith(" read"))).containsExactlyInAnyOrder("deep.docx reading.bomb", "large-part.docx reading.bomb",
            "many-parts.xlsx reading.bomb", "rows.xlsx reading.bomb", "strings.xlsx reading.bomb", "text.txt reading.too-long");
    }

    private void bombs() throws IOException {
        zip("large-part.docx", "word/document.xml", "<w:document xmlns:w='w'><w:body>", "<w:p/>", 300);
        zip("deep.docx", "word/document.xml", "<w:document xmlns:w='w'>", "<w:p>", 64);
        zip("rows.xlsx", "xl/worksheets/sheet1.xml", "<worksheet><sheetData>", "<row><c><v>1</v></c></row>", 300);
        zip("strings.xlsx", "xl/sharedStrings.xml", "<sst>", "<si><t>一</t></si>", 300);
        try (OutputStream file = Files.newOutputStream(folder.resolve("many-parts.xlsx")); ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int part = 0; part < 3_000; part++) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + part + ".xml"));
            }
        }
        Files.writeString(folder.resolve("text.txt"), "一".repeat(9_000_000));
    }

    private void zip(String name, String entry, String head, String repeated, int megabytes) throws IOException {
        byte[] block = repeated.repeat(BLOCK / repeated.length()).getBytes(StandardCharsets.UTF_8);
        try (OutputStream file = Files.newOutputStream(folder.resolve(name)); ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(head.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < megabytes; i++) {
                zip.write(block);
            }
        }
    }

    /** Reads every file of the folders and tells what became of each. */
    static final class ReadAll {
        public static void main(String[] args) throws IOException {
            for (String folder : args) {
                try (Stream<Path> files = Files.list(Path.of(folder))) {
                    files.filter(file -> file.toString().matches(".*\\.(txt|docx|xlsx)")).sorted().forEach(ReadAll::tell);
                }
            }
        }

        private static void tell(Path file) {
            String came;
            try {
                if (file.toString().endsWith(".xlsx")) {
                    Workbook.of(IncomingFile.any(file));
                } else {
                    new DocumentReader().read(file);
                }
                came = "read";
            } catch (Refused | Unavailable refused) {
                came = refused.getMessage();
            }
            System.out.println(file.getFileName() + " " + came);
        }
    }
}
