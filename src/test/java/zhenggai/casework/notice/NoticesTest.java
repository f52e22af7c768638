package zhenggai.casework.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.Mention;
import zhenggai.domain.notice.FixedText;
import zhenggai.domain.notice.Follow;
import zhenggai.domain.notice.Line;
import zhenggai.domain.notice.Notice;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.notice.Rank;
import zhenggai.domain.notice.Review;
import zhenggai.domain.notice.RevisionId;
import zhenggai.domain.notice.SignOff;
import zhenggai.domain.notice.Version;
import zhenggai.domain.notice.VersionDifference;
import zhenggai.domain.notice.wording.Withheld;
import zhenggai.domain.notice.wording.Worded;
import zhenggai.domain.notice.wording.WordingState;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.result.Figure;
import zhenggai.domain.result.FigureWords;
import zhenggai.domain.spine.Days;
import zhenggai.domain.spine.Measure;
import zhenggai.paper.sheet.Papers;
import zhenggai.paper.sheet.report.ReportPassages;
import zhenggai.reading.DocumentReader;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Sample;

class NoticesTest {
    private static final Path SEED = Path.of("../shared/seed-notice.txt");
    private static final Days PERIOD = new Days(LocalDate.of(2026, 7, 20), LocalDate.of(2026, 8, 21));

    @TempDir Path dir;
    private final Desk desk = new Desk();

    @Test
    void theSampleSaysWhatItsCaseHasAndReadsBackAsWhatItSays() {
        try (OpenCase open = Sample.open(dir.resolve("示例.zgt"))) {
            Drafting drafting = open.notices().look(open.notices().all().getFirst().id());
            assertThat(drafting.title()).isEqualTo("中共示例市红十字会党组关于七届市委第五轮巡察整改进展情况的通报");
            assertThat(said(drafting, "opening")).isEqualTo("根据市委统一部署，2025年10月13日至12月19日，市委第二巡察组对中共示例市红十字会党组进行了巡察。"
                + "2026年1月30日，市委第二巡察组向中共示例市红十字会党组反馈了巡察意见。按照巡察工作有关要求，现将巡察整改进展情况予以公布。");
            assertThat(said(drafting, "duty/meetings")).startsWith("（一）").contains("2026年2月12日，2026年第3次党组会审议通过巡察整改方案。", "党组会议2次");
            assertThat(said(drafting, "duty/pressing")).contains("发出督办通知书4份、督查指导书1份、提醒函1份、告诫书2份，开展现场检查1次", "46条整改措施已销号24条，销号率52.17%；长期坚持6条，其余16条");
            assertThat(drafting.counters().values()).containsEntry("合计：完成持证培训", "5642人").containsEntry("合计：元", "99.46万元");
            assertThat(said(drafting, "period")).endsWith("公开期限：2026年7月20日至8月21日。");
            assertThat(said(drafting, "contact/phone")).isEqualTo("联系电话：0999-0000000；");
            assertThat(drafting.lines().getLast().text()).endsWith("。");
            Draft again = new DocumentReader().read(printed(drafting.text()));
            assertThat(again.lost()).isZero();
            assertThat(again.categories().stream().flatMap(category -> category.findings().stream()).flatMap(finding -> finding.measures().stream())
                .map(measure -> bare(measure.text()))).hasSize(45).containsExactlyElementsOf(drafting.lines().stream().filter(line -> line.rank() == Rank.MEASURE)
                    .map(line -> bare(line.text())).toList());
        }
    }

    @Test
    void theSamplesNoticeTakenInAndPrintedAgainIsTheSameTree() {
        isTheSameAgain(Sample.draft());
    }

    @Test
    void theSeedTakenInAndPrintedAgainIsTheSameTree() throws IOException {
        assumeThat(SEED).exists();
        isTheSameAgain(new DocumentReader().read(Files.readString(SEED)));
    }

    private void isTheSameAgain(Draft notice) {
        try (OpenCase open = desk.cases.create(dir.resolve("通报.zgt"), notice.facts().officeName())) {
            open.intake().accept(notice);
            Draft again = new DocumentReader().read(printed(open.notices().preview(open.inspections().all().getFirst().id(), NoticeKind.NOTICE).text()));
            assertThat(tree(again)).isEqualTo(tree(notice));
            assertThat(again.facts()).usingRecursiveComparison().ignoringFields("documentDate").isEqualTo(notice.facts());
            assertThat(again.mentions().stream().filter(Mention.Number.class::isInstance).map(Mention::words)).as("its figures")
                .containsAll(notice.categories().stream().flatMap(category -> category.findings().stream()).flatMap(finding -> finding.measures().stream())
                    .flatMap(measure -> notice.mentions(measure).stream()).filter(Mention.Number.class::isInstance).map(Mention::words).toList());
        }
    }

    @Test
    void paragraphsFollowTheCaseUntilAPersonWritesThem() {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            Notice notice = open.notices().begin(open.inspections().all().getFirst().id(), NoticeKind.NOTICE);
            Measure measure = Desk.measure(open, 0);
            String place = "measure/" + measure.id().value();
            assertThat(line(open, notice, place)).returns("一是制定学习实施细则。", Line::whole).returns(Follow.FOLLOWS, Line::follow);
            open.measures().reword(measure.id(), "制定两项学习细则");
            assertThat(line(open, notice, place).whole()).isEqualTo("一是制定两项学习细则。");

            open.notices().edit(notice.id(), place, "制定并印发学习细则，已销号{已销号}条。");
            assertThat(line(open, notice, place)).returns(Follow.EDITED, Line::follow).returns("制定并印发学习细则，已销号0条。", Line::text);
            open.measures().reword(measure.id(), "制定三项学习细则");
            assertThat(line(open, notice, place)).returns(Follow.CHANGED, Line::follow).returns("制定三项学习细则。", Line::caseSays);
            open.notices().keep(notice.id(), place);
            assertThat(line(open, notice, place).follow()).isEqualTo(Follow.EDITED);
            assertThat(open.undoVerb()).contains("notice.keep");
            open.undo();
            open.notices().follow(notice.id(), place);
            assertThat(line(open, notice, place)).returns(Follow.FOLLOWS, Line::follow).returns("制定三项学习细则。", Line::text);

            assertThatThrownBy(() -> open.notices().edit(notice.id(), place, "共{没有}条")).isInstanceOf(Refused.class).hasMessage("notice.counter-unknown");
            assertThat(line(open, notice, place).follow()).as("nothing was changed").isEqualTo(Follow.FOLLOWS);
            open.notices().leaveOut(notice.id(), place);
            assertThat(open.notices().look(notice.id()).text().paragraphs()).noneMatch(one -> one.key().equals(place));
            assertThatThrownBy(() -> open.notices().begin(notice.inspection(), NoticeKind.NOTICE)).hasMessage("notice.begun-already");
        }
    }

    @Test
    void addedParagraphsMoveAndGoAndTheirTextIsKept() {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            Notice notice = open.notices().begin(open.inspections().all().getFirst().id(), NoticeKind.NOTICE);
            RevisionId own = open.notices().add(notice.id(), "opening", Rank.TEXT, "特此通报。");
            assertThat(places(open, notice)).startsWith("opening", "own/" + own.value(), "duty");
            open.notices().moveDown(notice.id(), own);
            assertThat(places(open, notice)).startsWith("opening", "duty", "own/" + own.value());
            open.notices().moveUp(notice.id(), own);
            open.notices().reword(notice.id(), own, "特作通报。");
            assertThat(open.notices().look(notice.id()).lines().get(1).text()).isEqualTo("特作通报。");
            open.notices().removeAdded(notice.id(), own);
            open.undo();
            assertThat(places(open, notice)).startsWith("opening", "own/" + own.value());
        }
    }

    @Test
    void aSignedVersionStandsWhateverTheCaseBecomes() {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            Notice notice = open.notices().begin(open.inspections().all().getFirst().id(), NoticeKind.NOTICE);
            Version first = open.notices().saveVersion(notice.id(), "初稿");
            assertThat(first.number()).isEqualTo(1);
            assertThatThrownBy(() -> open.notices().sign(first.id(), new SignOff("陆知远", Desk.TODAY))).hasMessage("notice.day-missing");
            open.notices().date(notice.id(), Desk.TODAY);
            open.notices().open(notice.id(), PERIOD);
            Version second = open.notices().saveVersion(notice.id(), "补期限");
            assertThatThrownBy(() -> open.notices().sign(second.id(), new SignOff("陆知远", Desk.TODAY))).hasMessage("notice.not-reviewed");
            assertThatThrownBy(() -> open.notices().review(second.id(), new Review("", Desk.TODAY, ""))).hasMessage("notice.reviewer-missing");
            open.notices().review(second.id(), new Review("欧阳静", Desk.TODAY, "同意"));
            assertThatThrownBy(() -> open.notices().sign(first.id(), new SignOff("陆知远", Desk.TODAY))).hasMessage("notice.not-newest");
            open.notices().sign(second.id(), new SignOff("陆知远", Desk.TODAY));

            open.measures().reword(Desk.measure(open, 0).id(), "别的措施");
            Drafting fixed = open.notices().look(notice.id());
            assertThat(fixed.text()).isEqualTo(second.text());
            assertThat(fixed.lines()).allMatch(line -> line.follow() == Follow.FIXED).extracting(Line::text).contains("制定学习实施细则。").doesNotContain("别的措施。");
            assertThatThrownBy(() -> open.notices().date(notice.id(), null)).hasMessage("notice.is-fixed");
            assertThatThrownBy(() -> open.notices().remove(notice.id())).hasMessage("notice.signed-stays");
            open.notices().writeOn(notice.id());
            Version third = open.notices().saveVersion(notice.id(), "更新");
            assertThat(VersionDifference.between(second.text(), third.text())).filteredOn(row -> row.fate() != VersionDifference.Fate.SAME)
                .containsExactly(new VersionDifference.Row(VersionDifference.Fate.CHANGED, Rank.MEASURE, "一是制定学习实施细则。", "一是别的措施。"));
            assertThat(open.notices().look(notice.id()).versions()).extracting(Version::number).containsExactly(1, 2, 3);
        }
    }

    @Test
    void aWordingIsTakenOverWrittenAndKeptBackAndUndone() {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            Worded finding = open.wordings().all().getFirst();
            assertThat(finding.state()).isEqualTo(WordingState.EDITED);
            assertThatThrownBy(() -> open.wordings().accept(finding.wording())).hasMessage("wording.edited-by-hand");
            open.wordings().write(finding.wording(), "");
            open.wordings().accept(finding.wording());
            assertThat(open.wordings().all().getFirst()).returns(WordingState.ACCEPTED, Worded::state).returns("学习不够深入的问题", Worded::published);
            assertThat(open.wordings().acceptAll()).isEqualTo(4);
            assertThat(open.wordings().all()).noneMatch(worded -> worded.state() == WordingState.PROPOSED);
            open.measures().recordResult(Desk.measure(open, 0).id(), "细则已经印发执行", open.wordings().all().get(1).published());
            assertThat(open.wordings().all().get(1).isOutdated()).isTrue();

            open.wordings().keepBack(finding.wording(), Withheld.PERSONAL_PRIVACY, "");
            Drafting drafting = open.notices().preview(open.inspections().all().getFirst().id(), NoticeKind.NOTICE);
            assertThat(drafting.lines()).noneMatch(line -> line.text().contains("学习不够深入"));
            assertThat(drafting.lines()).extracting(Line::place).doesNotContain("measure/" + Desk.measure(open, 0).id().value());
            open.undo();
            assertThat(open.wordings().all().getFirst().state()).isEqualTo(WordingState.ACCEPTED);
            open.findings().remove(finding.wording().finding());
            assertThat(open.wordings().all()).hasSize(4);
        }
    }

    @Test
    void whatAPersonWroteStaysWhateverTheInternalWordingAndTheFiguresBecome() {
        try (OpenCase open = desk.smallCase(dir.resolve("案卷.zgt"))) {
            Measure measure = Desk.measure(open, 0);
            open.wordings().write(open.wordings().all().get(1).wording(), "已制定细则并抓好落实。");
            open.figures().add(Figure.of(measure.id(), "组织学习", FigureWords.read("26场")));
            open.measures().recordResult(measure.id(), "细则已经印发执行", open.wordings().all().get(1).published());
            open.wordings().acceptAll();
            Worded own = open.wordings().all().get(1);
            assertThat(own).returns("已制定细则并抓好落实。", Worded::published).returns(WordingState.EDITED, Worded::state);
            assertThat(own.proposal()).as("what could be said stands beside it").contains("细则已经印发执行", "组织学习26场");
            assertThatThrownBy(() -> open.wordings().accept(own.wording())).hasMessage("wording.edited-by-hand");

            Worded taken = open.wordings().all().get(2);
            assertThat(taken.state()).isEqualTo(WordingState.ACCEPTED);
            open.figures().add(Figure.of(taken.wording().measure(), "集体学习", FigureWords.read("12次")));
            assertThat(open.wordings().all().get(2)).returns(taken.published(), Worded::published).returns(true, Worded::isOutdated);
        }
    }

    @Test
    void aReportIsTheSameDocumentInTheSentencesOfThePaper() {
        try (OpenCase open = Sample.open(dir.resolve("示例.zgt"))) {
            Notices reports = open.notices(ReportPassages.WORDS);
            Notice report = reports.begin(open.inspections().all().getFirst().id(), NoticeKind.REPORT);
            List<String> printed = Papers.describe(PaperRequest.of(PaperKind.REPORT, open.today()), null, open.dossiers().current(), null).getFirst().words();
            Drafting drafting = reports.look(report.id());
            assertThat(drafting.title()).isEqualTo("关于七届市委第五轮巡察集中整改进展情况的报告");
            assertThat(drafting.lines()).extracting(Line::whole).filteredOn(words -> !printed.contains(words)).as("but for a measure that is alone").hasSize(2);
            assertThat(drafting.lines()).extracting(Line::whole).contains("一、总体进展", "四、下一步打算");
            reports.edit(report.id(), "progress/figures", "已销号{已销号}条。");
            assertThat(reports.look(report.id()).lines().get(2)).returns("已销号24条。", Line::text).returns(Follow.EDITED, Line::follow);
            assertThat(open.notices().all()).hasSize(2);
        }
    }

    private static Line line(OpenCase open, Notice notice, String place) {
        return open.notices().look(notice.id()).lines().stream().filter(line -> line.place().equals(place)).findFirst().orElseThrow();
    }

    private static List<String> places(OpenCase open, Notice notice) {
        return open.notices().look(notice.id()).lines().stream().map(Line::key).toList();
    }

    private static String said(Drafting drafting, String place) {
        return drafting.lines().stream().filter(line -> line.place().equals(place)).findFirst().orElseThrow().whole();
    }

    private static String printed(FixedText text) {
        return text.title() + "\n\n" + text.paragraphs().stream().map(FixedText.Paragraph::whole).collect(Collectors.joining("\n")) + "\n" + text.office() + "\n";
    }

    /** Titles and texts without the sign they end with, because a measure of a run of them ends as a sentence of its own. */
    private static List<Object> tree(Draft draft) {
        return draft.categories().stream().<Object>map(category -> List.of(category.title(), category.findings().stream().map(finding -> List.of(finding.node().title(),
            finding.measures().stream().map(measure -> bare(measure.text())).toList())).toList())).toList();
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "").replaceAll("[。；]$", "");
    }
}
