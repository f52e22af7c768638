package zhenggai.casework.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.Subject;
import zhenggai.domain.Unavailable;
import zhenggai.domain.backup.Health;
import zhenggai.domain.file.FileKind;
import zhenggai.domain.file.Meter;
import zhenggai.domain.file.Scan;
import zhenggai.domain.file.ScanCheck;
import zhenggai.domain.merge.Side;
import zhenggai.domain.opinion.Enclosure;
import zhenggai.domain.opinion.OpinionChannel;
import zhenggai.domain.opinion.PublicOpinionId;
import zhenggai.domain.opinion.Received;
import zhenggai.domain.opinion.Sender;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Forger;
import zhenggai.words.HealthWords;
import zhenggai.words.HistorySentence;

/** The letter itself lies in the case beside the opinion, goes where the case goes, and says no name where none may be said. */
class EnclosuresTest {
    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = Arrays.copyOf(HexFormat.of().parseHex("89504e470d0a1a0a"), 900);
    private static final Sender KEPT_BACK = new Sender("陈立言", "0871-6512345", true);

    @TempDir Path dir;
    private final Desk desk = new Desk();

    @Test
    void aScanIsKeptTakenOutAndGoesWithItsOpinionAllOfItUndoable() {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            PublicOpinionId letter = letter(open);
            Enclosure scan = open.enclosures().add(letter, "陈立言来信.pdf", PDF);
            open.enclosures().add(letter, "信封.png", PNG);
            assertThat(open.enclosures().of(letter)).extracting(one -> one.file().kind()).containsExactly(FileKind.PDF, FileKind.PNG);
            assertThat(open.enclosures().content(scan)).isEqualTo(PDF);
            open.enclosures().remove(scan.id());
            assertThat(open.enclosures().of(letter)).hasSize(1);
            open.undo();
            assertThat(open.enclosures().content(open.enclosures().of(letter).getFirst())).isEqualTo(PDF);
            open.opinions().remove(letter);
            assertThat(open.enclosures().all()).isEmpty();
            open.undo();
            assertThat(open.enclosures().of(letter)).hasSize(2);
        }
    }

    @Test
    void whatIsNoScanIsRefusedAndChangesNothing() {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            PublicOpinionId letter = letter(open);
            open.enclosures().add(letter, "来信.pdf", PDF);
            refused("scan.unfit", () -> open.enclosures().add(letter, "来信.html", "<html>".getBytes(StandardCharsets.UTF_8)));
            refused("scan.too-large", () -> open.enclosures().add(letter, "来信.png", Arrays.copyOf(PNG, (int) Scan.MOST_BYTES + 1)));
            refused("scan.there-already", () -> open.enclosures().add(letter, "又一份.pdf", PDF));
            assertThat(open.enclosures().all()).hasSize(1);
        }
    }

    @Test
    void historyTellsThatALetterWasKeptAndNotWhatItIsCalled() {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            PublicOpinionId letter = letter(open);
            open.enclosures().remove(open.enclosures().add(letter, "陈立言来信.pdf", PDF).id());
            HistorySentence sentence = new HistorySentence(ZoneOffset.UTC);
            List<String> told = open.history().about(Subject.PUBLIC_OPINION, letter.value()).stream().map(sentence::of).toList();
            assertThat(told).hasSize(3).first().asString().endsWith("删除来件：删除来件“公示栏字太小。”");
            assertThat(told.get(1)).endsWith("留存来件：新增来件“公示栏字太小。”");
            assertThat(String.join("\n", told)).doesNotContain("陈立言");
        }
    }

    @Test
    void itGoesAlongWithACopyAndIsMerged() throws Exception {
        Path mine = dir.resolve("案卷.zgt");
        Path theirs = dir.resolve("另一份.zgt");
        PublicOpinionId letter;
        try (OpenCase open = desk.smallCase(mine)) {
            letter = letter(open);
            open.enclosures().add(letter, "来信.pdf", PDF);
            try (OpenCase copied = desk.cases.create(dir.resolve("复制.zgt"), open.copies().take())) {
                assertThat(copied.enclosures().all()).isEqualTo(open.enclosures().all());
                assertThat(copied.enclosures().content(copied.enclosures().all().getFirst())).isEqualTo(PDF);
            }
        }
        Files.copy(mine, theirs);
        try (OpenCase open = desk.cases.open(theirs)) {
            open.enclosures().add(letter, "信封.png", PNG);
        }
        try (OpenCase open = desk.cases.open(mine)) {
            open.opinions().charge(letter, "陆知远", "2026年7月31日");
            assertThat(open.merges().merge(theirs, conflict -> Side.MINE).disputes()).isEmpty();
            assertThat(open.enclosures().of(letter)).extracting(one -> one.file().name()).containsExactly("来信.pdf", "信封.png");
            assertThat(open.enclosures().content(open.enclosures().of(letter).getLast())).isEqualTo(PNG);
        }
    }

    @Test
    void verifyingReadsEveryScanAndSaysThatOneIsDamaged() throws SQLException {
        Path file = dir.resolve("案卷.zgt");
        try (OpenCase open = desk.smallCase(file)) {
            assertThat(words(open.health().whole(Meter.NONE))).contains("没有留存截图和来件", "没有佐证文件");
            PublicOpinionId letter = letter(open);
            open.enclosures().add(letter, "来信.pdf", PDF);
            open.enclosures().add(letter, "信封.png", PNG);
            assertThat(open.health().whole(Meter.NONE).scans()).isEqualTo(new ScanCheck(2, 0));
        }
        Forger.alter(file, "UPDATE paper_file SET content = x'00' WHERE sha256 = (SELECT file FROM enclosure WHERE file_kind = 'PDF')");
        try (OpenCase open = desk.cases.open(file)) {
            Health health = open.health().whole(Meter.NONE);
            assertThat(health.scans()).isEqualTo(new ScanCheck(2, 1));
            assertThat(health.isWell()).isFalse();
            assertThat(words(health)).contains("有 1 份截图和来件的内容已损坏，请从备份中找回");
            assertThatThrownBy(() -> open.enclosures().content(open.enclosures().all().getFirst())).isInstanceOf(Unavailable.class);
        }
    }

    private static PublicOpinionId letter(OpenCase open) {
        return open.opinions().receive(new Received(Desk.TODAY, OpinionChannel.LETTER, KEPT_BACK, "公示栏字太小。"), null).id();
    }

    private static List<String> words(Health health) {
        return HealthWords.lines(health, Desk.TODAY, ZoneOffset.UTC).stream().map(HealthWords.Line::text).collect(Collectors.toList());
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, no -> assertThat(no.textKey()).isEqualTo(key));
    }
}
