package zhenggai.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.domain.Unavailable;
import zhenggai.domain.draft.Draft;
import zhenggai.reading.file.IncomingFile;
import zhenggai.words.Texts;

/** Every file that is no readable document gets one sentence that names it; every character set of a text file is understood. */
class BadFileTest {
    private static final String TEXT = "样例市红十字会关于巡察整改情况的通报\n一、整改落实情况\n（一）关于学习方面\n1.学习不够的问题\n一是补课。\n";

    @TempDir
    private Path folder;

    @Test
    void aMissingFileAndAFolderAreNamed() {
        refused(folder.resolve("none.txt"), "reading.missing");
        refused(folder, "reading.folder");
    }

    @Test
    void aFileWithoutPermissionIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), TEXT);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).as("a superuser may read everything").isFalse();
        refused(file, "reading.no-permission");
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        refused(bytes("a.txt"), "reading.empty");
        refused(Files.writeString(folder.resolve("b.txt"), "\ufeff \n\t　\n"), "reading.empty");
        refused(Packed.word(folder.resolve("c.docx"), "<w:p/>"), "reading.empty");
    }

    @Test
    void aFileIsKnownByItsContentAndNotByItsName() throws IOException {
        refused(bytes("a.docx", "%PDF-1.7\n"), "reading.pdf-file");
        refused(bytes("b.txt", "\u0089PNG\r\n\u001a\n\0\0"), "reading.picture");
        refused(bytes("c.docx", "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF"), "reading.picture");
        refused(bytes("d.docx", "BM\0\0\0\0"), "reading.picture");
        refused(bytes("j.docx", "\0\0\0\u0018ftypheic\0\0"), "reading.picture");
        refused(bytes("e.docx", "Rar!\u001a\u0007"), "reading.archive");
        refused(bytes("f.doc", "{\\rtf1\\ansi"), "reading.rich-text");
        refused(bytes("g.doc", "\r\n<html xmlns:o='x'>"), "reading.web-page");
        refused(bytes("h.txt", "MZ\u0090\0\u0003\0"), "reading.not-text");
        refused(bytes("i.txt", "\u00ff\u0080\u0081\u00ff\u00ff"), "reading.not-text");
    }

    @Test
    void oldOfficeFilesAreNamedForWhatTheyAre() throws IOException {
        refused(ole("a.docx", "WordDocument"), "reading.old-word");
        refused(ole("b.docx", "Workbook"), "reading.old-excel");
        refused(ole("c.txt", "EncryptedPackage"), "reading.locked-with-password");
        refused(ole("d.docx", "PowerPoint Document"), "reading.old-office");
    }

    @Test
    void anOldWorkbookWithAPasswordIsToldFromOneWithout() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("台账").createRow(0).createCell(0).setCellValue("问题");
            refused(written("a.xls", book), "reading.old-excel");
            Biff8EncryptionKey.setCurrentUserPassword("1234");
            refused(written("b.xls", book), "reading.locked-excel");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private Path written(String name, HSSFWorkbook book) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    @Test
    void anOldDocumentWithAPasswordIsToldFromOneWithout() throws IOException {
        for (int length : new int[] {40, 20_000}) {
            refused(document("a.doc", length, 0xa5ec, 0x0000), "reading.old-word");
            refused(document("b.doc", length, 0xa5ec, 0x1200), "reading.old-word");
            refused(document("c.doc", length, 0xa5ec, 0x1300), "reading.locked-word");
            refused(document("d.doc", length, 0xa5dc, 0x0100), "reading.locked-word");
            refused(document("e.doc", length, 0x0000, 0x0100), "reading.old-word");
        }
        byte[] whole = Files.readAllBytes(document("f.doc", 20_000, 0xa5ec, 0x0100));
        for (int cut = 9; cut < whole.length; cut += 331) {
            byte[] half = Arrays.copyOf(whole, cut);
            assertThatThrownBy(() -> IncomingFile.open(Files.write(folder.resolve("half.doc"), half))).isInstanceOf(Unavailable.class);
        }
        Random random = new Random(7);
        for (int turn = 0; turn < 300; turn++) {
            byte[] other = whole.clone();
            for (int i = 0; i < 12; i++) {
                other[8 + random.nextInt(turn % 2 == 0 ? 568 : other.length - 8)] = (byte) random.nextInt(256);
            }
            assertThatThrownBy(() -> IncomingFile.open(Files.write(folder.resolve("other.doc"), other))).isInstanceOf(Unavailable.class);
        }
    }

    /** The container is the library's, what is in it by hand: the sign of a document and its flags. */
    private Path document(String name, int length, int sign, int flags) throws IOException {
        ByteBuffer document = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        document.putShort(0, (short) sign).putShort(10, (short) flags);
        Path file = folder.resolve(name);
        try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(new byte[500]), "1Table");
            container.createDocument(new ByteArrayInputStream(document.array()), "WordDocument");
            container.writeFilesystem(out);
        }
        return file;
    }

    @Test
    void filesOfWpsAreNamedForWhatTheyAre() throws IOException {
        refused(ole("a.docx", "WordDocumentWpsCustomData"), "reading.wps-text");
        refused(ole("b.xlsx", "WorkbookETExtData"), "reading.wps-table");
        refused(ole("c.doc", "WordDocument\0KSOProductBuildVer"), "reading.wps-text");
    }

    @Test
    void aWebPageUnderTheNameOfAnOfficeFileIsNamed() throws IOException {
        refused(bytes("a.xls", "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">", " ".repeat(5_000)), "reading.web-as-excel");
        refused(bytes("b.xls", "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>"),
            "reading.web-as-excel");
        refused(bytes("c.xls", "<table border=1><tr><td>1</td></tr></table>"), "reading.web-as-excel");
        refused(bytes("d.doc", "<html xmlns:w=\"urn:schemas-microsoft-com:office:word\"><body/></html>"), "reading.web-as-word");
        refused(bytes("e.doc", "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<html>"), "reading.web-page");
    }

    @Test
    void aZipThatIsNoWordDocumentIsNamed() throws IOException {
        refused(Packed.zip(folder.resolve("a.docx"), "readme.txt", "x"), "reading.archive");
        refused(Packed.zip(folder.resolve("b.docx"), "[Content_Types].xml", "<Types/>",
            "xl/workbook.xml", "<workbook/>"), "reading.workbook");
        refused(Packed.zip(folder.resolve("c.docx"), "[Content_Types].xml", "<Types/>",
            "ppt/presentation.xml", "<p/>"), "reading.other-office");
        refused(Packed.zip(folder.resolve("d.docx"), "OFD.xml", "<OFD/>"), "reading.other-office");
    }

    @Test
    void halfADocumentIsNamed() throws IOException {
        byte[] whole = Files.readAllBytes(
            Packed.word(folder.resolve("whole.docx"), "<w:p><w:r><w:t>" + TEXT.repeat(50) + "</w:t></w:r></w:p>"));
        for (int length : new int[] {4, 30, whole.length / 2, whole.length - 1}) {
            refused(Files.write(folder.resolve("half.docx"), Arrays.copyOf(whole, length)), "reading.half");
        }
        refused(Packed.word(folder.resolve("cut.docx"), "<w:p><w:r>"), "reading.half");
    }

    @Test
    void aDamagedDocumentIsNeverReadAsIfItWereWhole() throws IOException {
        String text = TEXT.repeat(20);
        byte[] whole = Files.readAllBytes(Packed.word(folder.resolve("whole.docx"), "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>"));
        int refused = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] damaged = whole.clone();
            for (int i = 0; i <= random.nextInt(8); i++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            }
            Path file = Files.write(folder.resolve("damaged.docx"), damaged);
            try {
                assertThat(new DocumentReader().read(file).source().strip()).isEqualTo(text.strip());
            } catch (Unavailable e) {
                assertThat(e.textKey()).startsWith("reading.");
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(150);
    }

    @Test
    void aPartInTheWrongCharacterSetIsDamaged() throws IOException {
        Path file = folder.resolve("charset.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            String part = "<w:document xmlns:w='w'><w:p><w:r><w:t>" + TEXT + "</w:t></w:r></w:p></w:document>";
            zip.write(part.getBytes(Charset.forName("GB18030")));
        }
        refused(file, "reading.half");
    }

    @Test
    void aBombIsNotOpened() throws IOException {
        refused(Packed.zip(folder.resolve("ratio.docx"), "[Content_Types].xml", "<Types/>",
            "word/document.xml", " ".repeat(20 << 20)), "reading.bomb");
        String[] many = new String[4_010];
        Arrays.fill(many, "");
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "e" + i;
        }
        refused(Packed.zip(folder.resolve("many.docx"), many), "reading.bomb");
    }

    @Test
    void manyLargePartsTogetherAreABombToo() throws IOException {
        Path file = folder.resolve("large.docx");
        byte[] noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        Arrays.fill(noise, 1 << 14, noise.length, (byte) 0);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int part = 0; part < 5; part++) {
                zip.putNextEntry(new ZipEntry("word/media/" + part));
                for (int i = 0; i < 60; i++) {
                    zip.write(noise);
                }
                zip.closeEntry();
            }
        }
        refused(file, "reading.bomb");
    }

    @Test
    void aFileOfMoreThanFiftyMegabytesIsNotOpened() throws IOException {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((50L << 20) + 1);
        }
        refused(file, "reading.too-large");
    }

    @Test
    void aTextOfMoreThanEightMillionCharactersIsNotOpened() throws IOException {
        refused(Files.writeString(folder.resolve("long.txt"), "a".repeat(8_000_001)), "reading.too-long");
    }

    @Test
    void aDoctypeIsRefused() throws IOException {
        Path file = Packed.zip(folder.resolve("doctype.docx"), "[Content_Types].xml", "<Types/>", "word/document.xml",
            "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<w:document xmlns:w='w'><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:document>");
        refused(file, "reading.doctype");
    }

    @Test
    void everyCharacterSetIsUnderstood() throws IOException {
        Draft expected = new DocumentReader().read(TEXT);
        byte[] gb = TEXT.getBytes(Charset.forName("GB18030"));
        for (byte[] encoded : new byte[][] {TEXT.getBytes(StandardCharsets.UTF_8), gb, ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE), ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16BE),
            TEXT.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), TEXT.replace("\n", "\r").getBytes(StandardCharsets.UTF_8)}) {
            assertThat(new DocumentReader().read(Files.write(folder.resolve("a.txt"), encoded))).isEqualTo(expected);
        }
        assertThat(new DocumentReader().read(Files.write(folder.resolve("b.txt"), gb), Charset.forName("GB18030"))).isEqualTo(expected);
    }

    @Test
    void aTextCutInTheMiddleOfACharacterKeepsItsCharacterSet() throws IOException {
        byte[] encoded = TEXT.getBytes(StandardCharsets.UTF_8);
        for (int cut = 2; cut <= 6; cut++) {
            Path file = Files.write(folder.resolve("cut.txt"), Arrays.copyOf(encoded, encoded.length - cut));
            Draft draft = new DocumentReader().read(file);
            assertThat(draft.title()).isEqualTo("样例市红十字会关于巡察整改情况的通报");
        }
    }

    @Test
    void readingATextFileNeverLoadsTheOfficeLibrary() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("plain.txt"), TEXT);
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:class+load:stdout",
            "-cp", System.getProperty("java.class.path"), ReadOne.class.getName(), file.toString())
            .redirectErrorStream(true).start();
        String loaded = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).isZero();
        assertThat(loaded).contains("zhenggai.reading.DocumentReader")
            .doesNotContain("org.apache.poi").doesNotContain("org.apache.xmlbeans");
    }

    /** Reads one file in a machine of its own. */
    static final class ReadOne {
        public static void main(String[] args) {
            new DocumentReader().read(Path.of(args[0]));
        }
    }

    private Path bytes(String name, String... latin) throws IOException {
        return Files.write(folder.resolve(name), String.join("", latin).getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path ole(String name, String stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        bytes.write(new byte[2_000]);
        bytes.write(stream.getBytes(StandardCharsets.UTF_16LE));
        bytes.write(new byte[500]);
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            bytes.writeTo(out);
        }
        return file;
    }

    private static void refused(Path file, String key) {
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> new DocumentReader().read(file)).satisfies(e -> {
            assertThat(e.textKey()).isEqualTo(key);
            assertThat(Texts.sentence(e.textKey(), e.args())).contains(file.getFileName().toString());
        });
    }
}
