package zhenggai.domain.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** No name that comes in is dangerous when it goes out. */
class SafeNameTest {

    @Test
    void nothingLeadsOutOfTheFolder() {
        assertThat(SafeName.clean("../../etc/passwd")).isEqualTo("passwd");
        assertThat(SafeName.clean("C:\\Windows\\system.ini")).isEqualTo("system.ini");
        assertThat(SafeName.clean("C:boot.ini")).isEqualTo("C_boot.ini");
        assertThat(SafeName.clean("..")).isEqualTo("_");
        assertThat(SafeName.clean("文件夹/")).isEqualTo("_");
        assertThat(SafeName.clean("")).isEqualTo("_");
    }

    @Test
    void devicesStreamsAndInvisibleSignsAreNoNames() {
        assertThat(SafeName.clean("CON")).isEqualTo("_CON");
        assertThat(SafeName.clean("nul.txt")).isEqualTo("_nul.txt");
        assertThat(SafeName.clean("COM\u00b9.pdf")).isEqualTo("_COM\u00b9.pdf");
        assertThat(SafeName.clean("console.txt")).isEqualTo("console.txt");
        assertThat(SafeName.clean("a.txt:evil.exe")).isEqualTo("a.txt_evil.exe");
        assertThat(SafeName.clean("纪要\u202Efdp.exe")).isEqualTo("纪要fdp.exe");
        assertThat(SafeName.clean("a\u0000b\n\u200b.txt")).isEqualTo("ab.txt");
        assertThat(SafeName.clean("a.exe. . ")).isEqualTo("a.exe");
        assertThat(SafeName.clean("问|题*?<1>\".pdf")).isEqualTo("问_题___1__.pdf");
    }

    @Test
    void longNamesKeepTheirEndingAndNoHalfSign() {
        String cut = SafeName.clean("𠮷".repeat(200) + ".pdf");
        assertThat(cut).hasSizeLessThanOrEqualTo(120).endsWith("𠮷.pdf");
        assertThat(cut.codePoints()).allMatch(sign -> sign == "𠮷".codePointAt(0) || sign < 128);
        assertThat(SafeName.clean("长".repeat(400))).hasSize(120);
    }

    @Test
    void eachNameOfAFolderIsGivenOnce() {
        SafeName names = SafeName.in(Path.of("/tmp/a"));
        assertThat(names.next("发票.pdf")).isEqualTo("发票.pdf");
        assertThat(names.next("发票.PDF")).isEqualTo("发票-2.PDF");
        assertThat(names.next("x/发票.pdf")).isEqualTo("发票-3.pdf");
        SafeName deep = SafeName.in(Path.of("/" + "深".repeat(150)));
        assertThat(deep.next("长".repeat(300) + ".pdf")).hasSize(240 - 151 - 1).endsWith(".pdf");
    }
}
