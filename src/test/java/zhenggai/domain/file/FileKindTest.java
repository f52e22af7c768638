package zhenggai.domain.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;

/** A file is what its bytes say, whatever it calls itself. */
class FileKindTest {

    @Test
    void theBytesDecideAndNotTheName() {
        assertThat(kind("255044462d312e37", "a.docx")).isEqualTo(FileKind.PDF);
        assertThat(kind("ffd8ffe000104a46", "照片")).isEqualTo(FileKind.JPEG);
        assertThat(kind("89504e470d0a1a0a", "a.exe.txt")).isEqualTo(FileKind.PNG);
        assertThat(kind("4d5a90000300", "会议纪要.pdf")).as("a program in disguise").isEqualTo(FileKind.PROGRAM);
        assertThat(kind("7f454c460201", "a.docx")).isEqualTo(FileKind.PROGRAM);
        assertThat(kind("4c0000000114020000000000c000000000000046", "a.pdf")).isEqualTo(FileKind.LINK);
        assertThat(kind("2321" + "2f62696e2f7368", "a.txt")).isEqualTo(FileKind.SCRIPT);
        assertThat(kind("", "a.pdf")).isEqualTo(FileKind.EMPTY);
        assertThat(kind("0001020304", "a.pdf")).isEqualTo(FileKind.UNKNOWN);
    }

    @Test
    void aNameMakesAFileLessTrustedNeverMore() {
        byte[] text = "del *.*".getBytes(StandardCharsets.US_ASCII);
        assertThat(FileKind.of(text, "说明.txt", List.of())).isEqualTo(FileKind.TEXT);
        assertThat(FileKind.of(text, "说明.bat", List.of())).isEqualTo(FileKind.SCRIPT);
        assertThat(FileKind.of(text, "说明.BAT ", List.of())).isEqualTo(FileKind.SCRIPT);
        assertThat(FileKind.of(text, "说明.url\u0000", List.of())).isEqualTo(FileKind.LINK);
        assertThat(kind("d0cf11e0a1b11ae1", "旧表.xls")).isEqualTo(FileKind.OLD_OFFICE);
        assertThat(kind("d0cf11e0a1b11ae1", "安装.msi")).isEqualTo(FileKind.PROGRAM);
        assertThat(kind("d0cf11e0a1b11ae1", "什么")).isEqualTo(FileKind.UNKNOWN);
        assertThat(FileKind.of("姓名,金额".getBytes(Charset.forName("GB18030")), "a.csv", List.of())).isEqualTo(FileKind.CSV);
    }

    @Test
    void aPackedFileIsKnownByItsParts() {
        assertThat(zip("[Content_Types].xml", "word/document.xml")).isEqualTo(FileKind.WORD);
        assertThat(zip("[Content_Types].xml", "xl/workbook.xml")).isEqualTo(FileKind.EXCEL);
        assertThat(zip("[Content_Types].xml", "ppt/presentation.xml")).isEqualTo(FileKind.SLIDES);
        assertThat(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")).isEqualTo(FileKind.MACRO);
        assertThat(zip("OFD.xml", "Doc_0/Document.xml")).isEqualTo(FileKind.OFD);
        assertThat(zip("a.txt")).isEqualTo(FileKind.ARCHIVE);
    }

    @Test
    void onlyDocumentsOpenAndUnderAnEndingOfTheirOwn() {
        assertThat(FileKind.values()).filteredOn(kind -> !kind.opens())
            .containsExactly(FileKind.MACRO, FileKind.PROGRAM, FileKind.SCRIPT, FileKind.LINK, FileKind.ARCHIVE, FileKind.EMPTY, FileKind.UNKNOWN);
        assertThat(FileKind.PNG.named("照片.exe")).isEqualTo("照片.exe.png");
        assertThat(FileKind.JPEG.named("照片.JPEG")).isEqualTo("照片.JPEG");
        assertThat(FileKind.TEXT.named("说明.vbs.md")).isEqualTo("说明.vbs.md.txt");
        assertThat(FileKind.OLD_OFFICE.named("方案.wps")).isEqualTo("方案.wps");
    }

    private static FileKind zip(String... parts) {
        return FileKind.of(HexFormat.of().parseHex("504b030414000600"), "名字.pdf", List.of(parts));
    }

    private static FileKind kind(String hex, String name) {
        return FileKind.of(HexFormat.of().parseHex(hex), name, List.of());
    }
}
