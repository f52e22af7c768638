package zhenggai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.cli.Console.Answer;
import zhenggai.testkit.Desk;
import zhenggai.words.Texts;

/** Whatever is handed over, the answer is one sentence and the right exit code; the case keeps every byte and nothing lies beside it. */
class BadInputTest {
    private static final int SEVERAL_MEGABYTES = 3_000_000;

    @TempDir Path dir;
    private final Console console = new Console();
    private Path caseFile;
    private Locale spoken;

    @BeforeEach
    void begin() {
        spoken = Texts.language();
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
        caseFile = dir.resolve("案卷.zgt");
        console.run("new", caseFile, "--office", "示例市红十字会");
    }

    @AfterEach
    void speakAsBefore() {
        Texts.speak(spoken);
    }

    @Test
    void aMissingFileAndAFolder() throws IOException {
        refusedDocument(dir.resolve("没有.txt"), 3, "reading.missing");
        refusedDocument(Files.createDirectory(dir.resolve("文件夹")), 3, "reading.folder");
    }

    @Test
    void anEmptyFile() throws IOException {
        refusedDocument(Files.createFile(dir.resolve("空.txt")), 3, "reading.empty");
    }

    @Test
    void threeMegabytesOfRepeats() throws IOException {
        importRefused(Files.writeString(dir.resolve("重复.txt"), "重复".repeat(SEVERAL_MEGABYTES / 6)), 1, "intake.no-such-document");
        importRefused(Files.writeString(dir.resolve("数字.txt"), "一是\n".repeat(SEVERAL_MEGABYTES / 7)), 1, "intake.no-such-document");
        importRefused(Files.write(dir.resolve("零.txt"), new byte[SEVERAL_MEGABYTES]), 3, "reading.not-text");
    }

    @Test
    void halfAWordDocument() throws IOException {
        Path whole = dir.resolve("全.docx");
        try (XWPFDocument document = new XWPFDocument(); var out = Files.newOutputStream(whole)) {
            Console.NOTICE.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(out);
        }
        byte[] bytes = Files.readAllBytes(whole);
        for (int part : new int[] {1, 2, 5, 9}) {
            refusedDocument(Files.write(dir.resolve("半" + part + ".docx"), Arrays.copyOf(bytes, bytes.length * part / 10)), 3, "reading.half");
        }
        assertThat(console.run("import", whole, "--case", caseFile).code()).isZero();
    }

    @Test
    void anOldWordDocumentUnderANewName() throws IOException {
        byte[] old = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 4096);
        byte[] name = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 1024, name.length);
        refusedDocument(Files.write(dir.resolve("改名.docx"), old), 3, "reading.old-word");
    }

    @Test
    void aPictureUnderANewName() throws IOException {
        byte[] picture = Arrays.copyOf(HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"), 2000);
        refusedDocument(Files.write(dir.resolve("照片.txt"), picture), 3, "reading.picture");
    }

    @Test
    void aFileWithoutPermission() throws IOException {
        Path secret = Console.notice(dir);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(secret)).as("a superuser may read everything").isFalse();
        refusedDocument(secret, 3, "reading.no-permission");
    }

    @Test
    void aDocumentOfAnotherKind() throws IOException {
        importRefused(Files.writeString(dir.resolve("信.txt"), "各位同事：\n周五下午三点开会。\n"), 1, "intake.no-such-document");
    }

    @Test
    void theSameDocumentTwice() {
        Path notice = Console.notice(dir);
        assertThat(console.run("import", notice, "--case", caseFile).code()).isZero();
        importRefused(notice, 1, "intake.already-there");
    }

    @Test
    void aCaseFileThatIsATextFileEmptyCutOrMissing() throws IOException {
        Path notice = Console.notice(dir);
        everyCommandOn(notice, 3, "file.not-a-case");
        everyCommandOn(Files.createFile(dir.resolve("空.zgt")), 3, "file.not-a-case");
        everyCommandOn(dir.resolve("没有.zgt"), 3, "file.missing");
        everyCommandOn(Files.createDirectory(dir.resolve("夹.zgt")), 3, "file.is-folder");
        byte[] whole = Files.readAllBytes(caseFile);
        everyCommandOn(Files.write(dir.resolve("断.zgt"), Arrays.copyOf(whole, whole.length / 2)), 3, "file.damaged");
    }

    @Test
    void aCaseOfANewerVersionIsShownAndNotChanged() throws SQLException, IOException {
        assertThat(console.run("import", Console.notice(dir), "--case", caseFile).code()).isZero();
        try (var raw = DriverManager.getConnection("jdbc:sqlite:" + caseFile); var statement = raw.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        Path other = Files.writeString(dir.resolve("另.txt"), Console.NOTICE.replace("学习", "研习"));
        importRefused(other, 1, "case.newer-version");
        List<String> before = names();
        assertThat(console.run("show", "--case", caseFile).out()).contains("健全学习制度");
        assertThat(console.run("history", "--case", caseFile, "--verify").code()).isZero();
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void aCaseThatIsOpenElsewhere() throws IOException {
        Path notice = Console.notice(dir);
        byte[] before;
        try (OpenCase open = new Desk().cases.open(caseFile)) {
            before = Files.readAllBytes(caseFile);
            Answer answer = console.run("import", notice, "--case", caseFile);
            assertThat(answer.code()).isEqualTo(3);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).isEqualTo(Texts.text("file.open-elsewhere", caseFile, "clerk", "PC-01", "2026-07-20 09:00") + "\n");
            assertThat(console.run("show", "--case", caseFile).code()).isEqualTo(3);
            assertThat(open.ledgers().current().measures()).isEmpty();
        }
        assertThat(Files.readAllBytes(caseFile)).isEqualTo(before);
        assertThat(console.run("import", notice, "--case", caseFile).code()).isZero();
    }

    @Test
    void aCaseIsNeverMadeOverAFileNorWithoutAnOffice() throws IOException {
        everythingStays(() -> said(console.run("new", caseFile, "--office", "别的会"), 1, Texts.text("case.file-exists", caseFile)));
        everythingStays(() -> said(console.run("new", dir.resolve("新.zgt"), "--office", " "), 1, Texts.text("office.name-missing")));
        Path nowhere = dir.resolve("无此夹").resolve("新.zgt");
        everythingStays(() -> said(console.run("new", nowhere, "--office", "别的会"), 3, Texts.text("file.folder-not-writable", nowhere)));
    }

    @Test
    void aPaperThatCannotBeWritten() throws IOException {
        Path nowhere = dir.resolve("无此夹").resolve("表.pdf");
        everythingStays(() -> {
            Answer answer = console.run("print", "progress", "--case", caseFile, "--out", nowhere);
            assertThat(answer.code()).isEqualTo(3);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).hasLineCount(1).contains("无此夹");
        });
    }

    /** Neither read nor import accept the file. */
    private void refusedDocument(Path document, int code, String key) throws IOException {
        everythingStays(() -> said(console.run("read", document), code, Texts.text(key, document.getFileName())));
        everythingStays(() -> said(console.run("read", document, "--json"), code, Texts.text(key, document.getFileName())));
        importRefused(document, code, key);
    }

    private void importRefused(Path document, int code, String key) {
        everythingStays(() -> said(console.run("import", document, "--case", caseFile), code, Texts.text(key, document.getFileName())));
    }

    private void everyCommandOn(Path file, int code, String key) {
        Path notice = Console.notice(dir);
        Path paper = dir.resolve("表.pdf");
        Stream.of(List.of("show", "--case", file), List.of("history", "--case", file, "--verify"), List.of("import", notice, "--case", file),
                List.of("print", "progress", "--case", file, "--out", paper))
            .forEach(words -> everythingStays(() -> said(console.run(words.toArray()), code, Texts.text(key, file))));
    }

    private static void said(Answer answer, int code, String sentence) {
        assertThat(answer).isEqualTo(new Answer(code, "", sentence + "\n"));
    }

    private void everythingStays(Runnable attempt) {
        List<String> names = names();
        byte[] bytes = bytes();
        attempt.run();
        assertThat(names()).isEqualTo(names);
        assertThat(bytes()).isEqualTo(bytes);
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(caseFile);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> names() {
        return Stream.of(dir.toFile().list()).sorted().toList();
    }
}
