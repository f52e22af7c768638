package zhenggai.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import zhenggai.domain.Refused;
import zhenggai.domain.notice.official.Block;
import zhenggai.domain.notice.official.Level;
import zhenggai.domain.spine.InspectionId;

class NoticeTextTest {
    private static final Counters COUNTERS = new Counters(Map.of("已销号", "24", "合计：人次", "377人次"));
    private static final List<Passage> CASE = List.of(new Passage("opening", Rank.TEXT, "现将整改情况公布。"), new Passage("duty", Rank.SECTION, "主体责任"),
        new Passage("duty/plan", Rank.LED, "健全体系抓整改。已销号{已销号}条。"), new Passage("done", Rank.SECTION, "落实情况"),
        new Passage("category/1", Rank.CATEGORY, "关于学习方面。"), new Passage("finding/1", Rank.FINDING, "学习不深的问题。"),
        new Passage("measure/1", Rank.MEASURE, "健全制度。"), new Passage("measure/2", Rank.MEASURE, "开展研讨。"),
        new Passage("finding/2", Rank.FINDING, "议事不严的问题。"), new Passage("measure/3", Rank.MEASURE, "修订规则。"), new Passage("period", Rank.TEXT, "欢迎监督。"));

    private final Notice notice = Notice.of(new InspectionId(1), NoticeKind.NOTICE);

    @Test
    void headingsAndMeasuresCountAndALoneMeasureDoesNot() {
        assertThat(read(notice)).containsExactly("现将整改情况公布。", "一、主体责任", "（一）健全体系抓整改。已销号24条。", "二、落实情况", "（一）关于学习方面。",
            "1.学习不深的问题。", "一是健全制度。", "二是开展研讨。", "2.议事不严的问题。", "修订规则。", "欢迎监督。");
    }

    @Test
    void numbersCountAsAnOfficeWritesThem() {
        assertThat(IntStream.of(1, 9, 10, 11, 19, 20, 21, 99, 100).mapToObj(NoticeWords::numeral))
            .containsExactly("一", "九", "十", "十一", "十九", "二十", "二十一", "九十九", "100");
    }

    @Test
    void whatIsLeftOutIsNotCountedAndIsStillThereToTakeBack() {
        Notice without = notice.leftOut(CASE.get(6));
        assertThat(read(without)).contains("开展研讨。").doesNotContain("一是健全制度。", "二是开展研讨。");
        assertThat(line(without, "measure/1").follow()).isEqualTo(Follow.LEFT_OUT);
        assertThat(without.followed("measure/1")).isEqualTo(notice);
    }

    @Test
    void anEditedParagraphKnowsWhetherTheCaseHasChangedSince() {
        Notice edited = notice.edited(CASE.get(6), "健全三项制度。");
        assertThat(line(edited, "measure/1")).returns(Follow.EDITED, Line::follow).returns("一是健全三项制度。", Line::whole);
        List<Passage> later = CASE.stream().map(one -> one.place().equals("measure/1") ? new Passage(one.place(), one.rank(), "健全五项制度。") : one).toList();
        Line changed = NoticeText.of(edited, later, COUNTERS).get(6);
        assertThat(changed).returns(Follow.CHANGED, Line::follow).returns("健全制度。", Line::basis).returns("健全五项制度。", Line::caseSays);
        assertThat(NoticeText.of(edited.kept(later.get(6)), later, COUNTERS).get(6)).returns(Follow.EDITED, Line::follow).returns("健全三项制度。", Line::source);
        assertThat(NoticeText.of(edited.followed("measure/1"), later, COUNTERS).get(6)).returns(Follow.FOLLOWS, Line::follow).returns("健全五项制度。", Line::source);
        assertThat(edited.edited(CASE.get(6), "健全制度。").revisions()).as("the words of the case again").isEmpty();
    }

    @Test
    void whatAPersonWroteStaysWhenItsMeasureIsGone() {
        Notice edited = notice.edited(CASE.get(9), "修订了议事规则。");
        List<Passage> later = CASE.stream().filter(one -> !one.place().equals("measure/3")).toList();
        List<Line> lines = NoticeText.of(edited, later, COUNTERS);
        assertThat(lines.get(lines.size() - 2)).returns(Follow.GONE, Line::follow).returns("修订了议事规则。", Line::text);
        assertThat(lines.getLast().place()).isEqualTo("period");
    }

    @Test
    void addedParagraphsStandBehindTheirPlaceAndMoveOverTheOthers() {
        Notice added = saved(notice.added("measure/1", Rank.MEASURE, "甲").added("measure/1", Rank.TEXT, "乙"));
        assertThat(read(added)).containsSequence("一是健全制度。", "二是甲", "乙", "三是开展研讨。");
        RevisionId second = added.revisions().get(1).id();
        Notice up = added.movedUp(second, CASE);
        assertThat(read(up)).containsSequence("一是健全制度。", "乙", "二是甲");
        Notice higher = up.movedUp(second, CASE);
        assertThat(read(higher)).containsSequence("1.学习不深的问题。", "乙", "一是健全制度。", "二是甲");
        assertThat(read(higher.movedDown(second, CASE))).containsSequence("一是健全制度。", "乙", "二是甲");
        Notice top = higher;
        for (int i = 0; i < 20; i++) {
            top = top.movedUp(second, CASE);
        }
        assertThat(read(top)).startsWith("现将整改情况公布。", "乙");
        assertThat(read(top.without(second))).doesNotContain("乙");
    }

    @Test
    void anUnknownCounterIsRefusedWithItsPlace() {
        assertThat(COUNTERS.fill("{已销号}条，{合计:人次}，{没有}")).isEqualTo("24条，377人次，{没有}");
        assertThatThrownBy(() -> COUNTERS.require("共{没有}条", "共")).isInstanceOfSatisfying(Refused.class,
            refused -> assertThat(refused.args()).containsExactly("{没有}", "共", 2));
        Notice later = notice.added("opening", Rank.TEXT, "共{没有}条");
        assertThatThrownBy(() -> FixedText.of(later, "通报", NoticeText.of(later, CASE, COUNTERS), "党组")).isInstanceOfSatisfying(Refused.class,
            refused -> assertThat(refused.args()).containsExactly("{没有}", 2, "共{没有}条"));
    }

    @Test
    void whatIsFixedIsNotChanged() {
        Notice fixed = notice.fixedAt(2);
        assertThatThrownBy(() -> fixed.edited(CASE.getFirst(), "别的")).isInstanceOf(Refused.class).hasMessage("notice.is-fixed");
        assertThatThrownBy(() -> fixed.dated(LocalDate.of(2026, 7, 20))).isInstanceOf(Refused.class);
        assertThat(fixed.reopened().edited(CASE.getFirst(), "别的").revisions()).hasSize(1);
        assertThatThrownBy(notice::reopened).hasMessage("notice.not-fixed");
    }

    @Test
    void versionsAreComparedByParagraph() {
        FixedText was = text(notice);
        Notice changed = notice.edited(CASE.get(6), "健全三项制度。").leftOut(CASE.get(7)).added("opening", Rank.TEXT, "另有说明。");
        List<VersionDifference.Row> rows = VersionDifference.between(was, text(saved(changed)));
        assertThat(rows).filteredOn(row -> row.fate() != VersionDifference.Fate.SAME).containsExactly(
            new VersionDifference.Row(VersionDifference.Fate.CAME, Rank.TEXT, "", "另有说明。"),
            new VersionDifference.Row(VersionDifference.Fate.CHANGED, Rank.MEASURE, "一是健全制度。", "健全三项制度。"),
            new VersionDifference.Row(VersionDifference.Fate.GONE, Rank.MEASURE, "二是开展研讨。", ""));
        assertThat(VersionDifference.between(was, was)).allMatch(row -> row.fate() == VersionDifference.Fate.SAME).hasSize(CASE.size());
    }

    @Test
    void theOfficialDocumentHasEveryParagraphInItsPart() {
        List<Block> blocks = OfficialText.of(text(notice), NoticeKind.NOTICE).blocks();
        assertThat(blocks.stream().flatMap(block -> block.words().stream())).containsExactlyElementsOf(read(notice));
        assertThat(blocks.get(2)).isEqualTo(new Block.Led(Level.SECOND, "（一）健全体系抓整改。", "已销号24条。"));
        assertThat(blocks.get(5)).isEqualTo(new Block.Heading(Level.THIRD, "1.学习不深的问题。"));
    }

    private static FixedText text(Notice notice) {
        return FixedText.of(notice, "关于整改的通报", NoticeText.of(notice, CASE, COUNTERS), "示例市红十字会党组");
    }

    private static List<String> read(Notice notice) {
        return NoticeText.of(notice, CASE, COUNTERS).stream().filter(Line::isShown).map(Line::whole).toList();
    }

    private static Line line(Notice notice, String place) {
        return NoticeText.of(notice, CASE, COUNTERS).stream().filter(line -> line.place().equals(place)).findFirst().orElseThrow();
    }

    /** With ids as the file gives them. */
    private static Notice saved(Notice notice) {
        List<Revision> numbered = IntStream.range(0, notice.revisions().size()).mapToObj(i -> {
            Revision one = notice.revisions().get(i);
            return new Revision(new RevisionId(i + 1L), one.deed(), one.place(), one.rank(), one.text(), one.basis());
        }).toList();
        return new Notice(notice.id(), notice.kind(), notice.inspection(), notice.title(), notice.period(), notice.dated(), notice.fixed(), numbered);
    }
}
