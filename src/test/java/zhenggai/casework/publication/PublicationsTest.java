package zhenggai.casework.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.intake.Merges;
import zhenggai.domain.Refused;
import zhenggai.domain.file.FileKind;
import zhenggai.domain.file.Scan;
import zhenggai.domain.merge.Side;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.notice.Version;
import zhenggai.domain.opinion.AnswerWay;
import zhenggai.domain.opinion.OpinionAnswer;
import zhenggai.domain.opinion.OpinionChannel;
import zhenggai.domain.opinion.OpinionOutcome;
import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.opinion.Received;
import zhenggai.domain.opinion.Sender;
import zhenggai.domain.publication.Channel;
import zhenggai.domain.publication.Lack.Kind;
import zhenggai.domain.publication.Lack;
import zhenggai.domain.publication.Outlook;
import zhenggai.domain.publication.Phase;
import zhenggai.domain.publication.Posting;
import zhenggai.domain.publication.PostingId;
import zhenggai.domain.publication.Proof;
import zhenggai.domain.publication.Publication;
import zhenggai.domain.publication.PublicationId;
import zhenggai.domain.spine.Days;
import zhenggai.paper.sheet.report.ReportPassages;
import zhenggai.testkit.Desk;
import zhenggai.testkit.SignedNotice;
import zhenggai.words.HistorySentence;

/** A signed notice is public for a period on some channels, that is proven, and a statement closes it. */
class PublicationsTest {
    private static final Days PERIOD = new Days(LocalDate.of(2026, 7, 20), LocalDate.of(2026, 8, 7));
    private static final byte[] PNG = Arrays.copyOf(HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"), 900);

    @TempDir Path dir;
    private final Desk desk = new Desk();

    @Test
    void itsDaysSayHowFarItIsAndItSaysWhatItLacks() {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            PublicationId id = begin(open);
            assertThat(look(open, id)).returns(Phase.RUNNING, Outlook::phase).returns(15, Outlook::workingDays).returns(1, Outlook::gone);
            assertThat(kinds(open, id)).containsExactly(Kind.NO_CHANNEL);
            PostingId site = post(open, id, Channel.WEBSITE, "https://hh.example.cn/tb/1.html", null);
            assertThat(kinds(open, id)).containsExactly(Kind.NOT_UP);
            open.publications().putUp(id, site, day(7, 20));
            assertThat(look(open, id).next()).contains(new Lack(Kind.PROOF_MISSING, open.publications().look(id).publication().get(site)));
            prove(open, id, site);
            assertThat(kinds(open, id)).isEmpty();

            go(day(7, 22));
            PostingId board = post(open, id, Channel.NOTICE_BOARD, "一楼大厅公开栏", day(7, 22));
            assertThat(kinds(open, id)).containsExactly(Kind.PROOF_MISSING, Kind.UP_LATE);
            prove(open, id, board);
            assertThat(look(open, id).next()).isEmpty();
            assertThat(look(open, id)).returns(3, Outlook::gone).returns(12, Outlook::left);
            go(day(8, 7));
            assertThat(look(open, id)).returns(Phase.RUNNING, Outlook::phase).returns(0, Outlook::left);
            go(day(8, 8));
            assertThat(look(open, id)).returns(Phase.ENDED, Outlook::phase);
            assertThat(kinds(open, id)).containsExactly(Kind.STATEMENT_MISSING, Kind.UP_LATE);
            open.publications().state(id, "林晓棠", "");
            assertThat(look(open, id).next()).isEmpty();
            open.undo();
            assertThat(kinds(open, id)).contains(Kind.STATEMENT_MISSING);
        }
    }

    @Test
    void itIsCutShortWhenEveryChannelCameDownBeforeItsLastDay() {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            PublicationId id = begin(open);
            PostingId site = post(open, id, Channel.WEBSITE, "https://hh.example.cn", day(7, 20));
            PostingId board = post(open, id, Channel.NOTICE_BOARD, "一楼大厅", day(7, 20));
            go(day(7, 29));
            open.publications().takeDown(id, site, day(7, 24));
            assertThat(look(open, id).phase()).isEqualTo(Phase.RUNNING);
            open.publications().takeDown(id, board, day(7, 28));
            assertThat(look(open, id)).returns(Phase.CUT_SHORT, Outlook::phase).returns(7, Outlook::gone);
            open.publications().state(id, "林晓棠", "因网站改版提前撤下。");
            assertThat(open.publications().look(id).closing().words()).contains("公开期限原定为2026年7月20日至8月7日，共15个工作日。各渠道最晚于2026年7月28日撤下，实际公开7个工作日，比原定期限少8个工作日。",
                "因网站改版提前撤下。");
            go(day(9, 1));
            assertThat(look(open, id).phase()).isEqualTo(Phase.CUT_SHORT);
        }
    }

    @Test
    void whatCannotBeIsRefusedInASentence() {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            Version version = SignedNotice.of(open, PERIOD);
            assertThat(open.publications().waiting()).containsExactly(version);
            open.notices().writeOn(version.notice());
            Version unsigned = open.notices().saveVersion(version.notice(), "再改");
            refused("publication.not-signed", () -> open.publications().begin(unsigned.id(), PERIOD));
            var report = open.notices(ReportPassages.WORDS).begin(open.inspections().all().getFirst().id(), NoticeKind.REPORT);
            Version internal = open.notices(ReportPassages.WORDS).saveVersion(report.id(), "");
            refused("publication.not-for-the-public", () -> open.publications().begin(internal.id(), PERIOD));
            refused("publication.period-missing", () -> open.publications().begin(version.id(), new Days(day(7, 20), null)));
            refused("days.end-before-start", () -> open.publications().begin(version.id(), new Days(day(7, 20), day(7, 19))));
            PublicationId id = open.publications().begin(version.id(), PERIOD).id();
            assertThat(open.publications().waiting()).isEmpty();
            refused("publication.public-already", () -> open.publications().begin(version.id(), new Days(day(8, 7), day(8, 20))));
            Publication later = open.publications().begin(version.id(), new Days(day(8, 10), day(8, 20)));
            refused("publication.public-already", () -> open.publications().open(later.id(), new Days(day(8, 1), day(8, 20))));

            refused("publication.place-missing", () -> post(open, id, Channel.NEWSPAPER, " ", null));
            refused("publication.day-to-come", () -> post(open, id, Channel.NEWSPAPER, "示例日报3版", day(7, 21)));
            PostingId site = post(open, id, Channel.WEBSITE, "https://hh.example.cn", null);
            refused("publication.posted-already", () -> post(open, id, Channel.WEBSITE, "https://hh.example.cn", null));
            refused("publication.down-and-never-up", () -> open.publications().takeDown(id, site, day(7, 20)));
            open.publications().putUp(id, site, day(7, 20));
            refused("publication.down-before-up", () -> open.publications().takeDown(id, site, day(7, 19)));
            refused("scan.unfit", () -> open.publications().prove(id, site, "页面.html", "<html>".getBytes(StandardCharsets.UTF_8)));
            refused("scan.unfit", () -> open.publications().prove(id, site, "截图.exe", PNG));
            refused("scan.too-large", () -> open.publications().prove(id, site, "大图.png", Arrays.copyOf(PNG, (int) Scan.MOST_BYTES + 1)));
            prove(open, id, site);
            refused("scan.there-already", () -> prove(open, id, site));
            refused("publication.not-over", () -> open.publications().state(id, "林晓棠", ""));
            refused("publication.not-over", () -> open.publications().look(id).closing());
            refused("publication.not-stated", () -> open.publications().unstate(id));

            go(day(8, 25));
            refused("publication.never-up", () -> open.publications().state(later.id(), "林晓棠", ""));
            refused("publication.stated-by-missing", () -> open.publications().state(id, " ", ""));
            open.publications().state(id, "林晓棠", "");
            refused("publication.stated", () -> open.publications().putUp(id, site, day(7, 21)));
            refused("publication.stated", () -> open.publications().remove(id));
            open.publications().unstate(id);
            open.publications().remove(id);
            assertThat(open.publications().all()).extracting(Published::publication).containsExactly(later);
            open.undo();
            assertThat(open.publications().look(id).publication().get(site).proofs()).hasSize(1);
        }
    }

    @Test
    void theStatementSaysWhatWasPublishedWhereAndHowLongAndWhatProvesIt() {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            PublicationId id = begin(open);
            PostingId site = post(open, id, Channel.WEBSITE, "https://hh.example.cn", day(7, 20));
            prove(open, id, site);
            post(open, id, Channel.OTHER, "便民中心电子屏", null);
            go(day(8, 10));
            post(open, id, Channel.NOTICE_BOARD, "一楼大厅", day(7, 21));
            open.publications().takeDown(id, site, day(8, 10));
            open.publications().state(id, "林晓棠", "");
            assertThat(open.publications().look(id).closing().words()).containsExactly(
                "《示例市红十字会关于七届市委第五轮巡察整改进展情况的通报》（第1版，陆知远于2026年7月20日签字背书）已向社会公开，现将有关情况说明如下。",
                "一、公开期限", "公开期限为2026年7月20日至8月7日，共15个工作日，现已期满。",
                "二、公开渠道和佐证", "1.单位门户网站。https://hh.example.cn，2026年7月20日起公开，2026年8月10日撤下。佐证：首页截图.png（2026年7月20日）。",
                "2.其他渠道。便民中心电子屏，没有公开。", "3.公开栏。一楼大厅，2026年7月21日起公开。没有留存佐证。",
                "三、收集群众意见建议情况", "公开期间没有收到群众意见建议。", "本说明由林晓棠负责解释。", "特此说明。");
            assertThat(open.publications().look(id).closing()).satisfies(made -> {
                assertThat(made.title()).isEqualTo("关于《示例市红十字会关于七届市委第五轮巡察整改进展情况的通报》公开期满情况的说明");
                assertThat(made.signature().on()).isEqualTo(day(8, 10));
            });
            assertThat(new HistorySentence(ZoneOffset.UTC).of(open.history().newest(1, 100).getLast())).endsWith("出具期满情况说明：公开“2026-07-20” 说明负责人 填为 林晓棠，说明日期 填为 2026年8月10日，收集意见情况 填为 公开期间没有收到群众意见建议。");
        }
    }

    @Test
    void theStatementCountsTheOpinionsThatCameInAndKeepsWhatItSaid() {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            PublicationId id = begin(open);
            post(open, id, Channel.WEBSITE, "https://hh.example.cn", day(7, 20));
            go(day(8, 10));
            PublicOpinion call = receive(open, day(7, 20), OpinionChannel.PHONE);
            receive(open, day(8, 7), OpinionChannel.PHONE);
            receive(open, day(7, 30), OpinionChannel.LETTER);
            receive(open, day(8, 10), OpinionChannel.VISIT);
            assertThat(heard(open, id)).as("what came later is not counted").isEqualTo("公开期间共收到群众意见建议3条，其中来电2条、来信1条。目前均在办理。");
            open.opinions().answer(call.id(), new OpinionAnswer(day(8, 10), AnswerWay.PHONE, "已公开采购结果。", OpinionOutcome.ACCEPTED, ""));
            open.publications().state(id, "林晓棠", "");
            String stated = "公开期间共收到群众意见建议3条，其中来电2条、来信1条。已答复1条，其中采纳1条；还有2条正在办理。";
            assertThat(heard(open, id)).isEqualTo(stated);
            go(day(9, 30));
            assertThat(open.publications().look(id).opinions().overdue()).isEqualTo(2);
            assertThat(heard(open, id)).as("as it was stated").isEqualTo(stated);
            open.publications().unstate(id);
            assertThat(heard(open, id)).endsWith("还有2条正在办理。其中2条已超过答复期限，正在督促办理。");
            open.opinions().all().stream().filter(one -> one.answer() == null).forEach(one ->
                open.opinions().answer(one.id(), new OpinionAnswer(day(9, 30), AnswerWay.WRITTEN, "已说明。", OpinionOutcome.EXPLAINED, "")));
            assertThat(heard(open, id)).endsWith("已全部答复，其中采纳1条、解释说明2条。");
        }
    }

    @Test
    void itGoesAlongWithACopyOfTheCaseAndIsMergedWithItsProofs() throws Exception {
        Path mine = dir.resolve("案卷.zgt");
        Path theirs = dir.resolve("另一份.zgt");
        PublicationId id;
        try (OpenCase open = desk.smallCase(mine)) {
            id = begin(open);
            prove(open, id, post(open, id, Channel.WEBSITE, "https://hh.example.cn", day(7, 20)));
            try (OpenCase copied = desk.cases.create(dir.resolve("复制.zgt"), open.copies().take())) {
                assertThat(copied.publications().all()).extracting(Published::publication).isEqualTo(open.publications().all().stream().map(Published::publication).toList());
                assertThat(copied.publications().content(proof(copied, id, 0))).isEqualTo(PNG);
            }
        }
        Files.copy(mine, theirs);
        byte[] other = Arrays.copyOf(PNG, 950);
        try (OpenCase open = desk.cases.open(theirs)) {
            PostingId board = post(open, id, Channel.NOTICE_BOARD, "一楼大厅", day(7, 20));
            open.publications().prove(id, board, "公开栏.png", other);
        }
        try (OpenCase open = desk.cases.open(mine)) {
            post(open, id, Channel.WECHAT, "示例红会", day(7, 20));
            Merges.Outcome outcome = open.merges().merge(theirs, conflict -> Side.MINE);
            assertThat(outcome.disputes()).isEmpty();
            assertThat(open.publications().look(id).publication().postings()).extracting(Posting::channel).containsExactlyInAnyOrder(Channel.WEBSITE, Channel.WECHAT, Channel.NOTICE_BOARD);
            Posting board = open.publications().look(id).publication().postings().stream().filter(one -> one.channel() == Channel.NOTICE_BOARD).findFirst().orElseThrow();
            assertThat(board.proofs()).singleElement().satisfies(proof -> {
                assertThat(proof.file().kind()).isEqualTo(FileKind.PNG);
                assertThat(open.publications().content(proof)).isEqualTo(other);
            });
            open.undo();
            assertThat(open.publications().look(id).publication().postings()).hasSize(2);
        }
    }

    private PublicationId begin(OpenCase open) {
        return open.publications().begin(SignedNotice.of(open, PERIOD).id(), PERIOD).id();
    }

    private static PostingId post(OpenCase open, PublicationId id, Channel channel, String place, LocalDate up) {
        return open.publications().post(id, Posting.of(channel, place, up)).postings().getLast().id();
    }

    private static void prove(OpenCase open, PublicationId id, PostingId posting) {
        open.publications().prove(id, posting, "首页截图.png", PNG);
    }

    private static Proof proof(OpenCase open, PublicationId id, int posting) {
        return open.publications().look(id).publication().postings().get(posting).proofs().getFirst();
    }

    private static Outlook look(OpenCase open, PublicationId id) {
        return open.publications().look(id).outlook();
    }

    private static List<Kind> kinds(OpenCase open, PublicationId id) {
        return look(open, id).lacks().stream().map(Lack::kind).toList();
    }

    private static PublicOpinion receive(OpenCase open, LocalDate on, OpinionChannel channel) {
        return open.opinions().receive(new Received(on, channel, Sender.ANONYMOUS, "希望公开采购结果。"), null);
    }

    private static String heard(OpenCase open, PublicationId id) {
        return open.publications().look(id).closing().words().stream().filter(words -> words.startsWith("公开期间")).findFirst().orElseThrow();
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private void go(LocalDate day) {
        desk.clock.set(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }
}
