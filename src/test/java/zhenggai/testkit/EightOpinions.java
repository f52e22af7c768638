package zhenggai.testkit;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.opinion.AnswerWay;
import zhenggai.domain.opinion.OpinionAnswer;
import zhenggai.domain.opinion.OpinionChannel;
import zhenggai.domain.opinion.OpinionOutcome;
import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.opinion.Received;
import zhenggai.domain.opinion.Sender;
import zhenggai.domain.spine.FindingId;

/** Eight opinions from the public for tests, in every state and by every channel, as they stand on {@link Desk#TODAY}. */
public final class EightOpinions {
    /** One of them says so much. */
    public static final int LONGEST = 920;
    /** Asked that his name be kept back. */
    public static final Sender KEPT_BACK = new Sender("陈立言", "0871-6512345", true);
    public static final Sender NAMED = new Sender("孙未名", "13900001234", false);

    private final OpenCase open;
    private final List<FindingId> findings;

    private EightOpinions(OpenCase open) {
        this.open = open;
        this.findings = open.ledgers().current().findings().map(branch -> branch.finding().id()).toList();
    }

    public static void into(OpenCase open) {
        new EightOpinions(open).fill();
    }

    private void fill() {
        answered(came("2026-06-03", OpinionChannel.PHONE, NAMED, "公示栏的字太小，老人看不清，建议放大。", 0), "2026-06-10", OpinionOutcome.ACCEPTED, "已改用大字公示，并在大厅另设一块。", "");
        answered(came("2026-06-08", OpinionChannel.LETTER, KEPT_BACK, "救助物资发放名单张贴得太晚。", 2), "2026-07-06", OpinionOutcome.EXPLAINED, "名单须先核实再张贴，今后发放当日张贴。", "");
        answered(came("2026-06-15", OpinionChannel.VISIT, NAMED, "要求给本人安排工作。", null), "2026-06-16", OpinionOutcome.NOT_ACCEPTED, "已当面说明招聘须公开考试。", "不属于整改事项，人员招聘须公开考试");
        answered(came("2026-06-24", OpinionChannel.WEB, Sender.ANONYMOUS, "小区门口积水，一下雨就走不过去。", null), "2026-07-01", OpinionOutcome.FORWARDED, "已转有关单位，并在网上回复。", "区住房和城乡建设局");
        charged(came("2026-06-25", OpinionChannel.EMAIL, NAMED, "会议记录里看不出讨论了什么，建议公开议题和决定。", 1));
        charged(came("2026-07-02", OpinionChannel.BOX, Sender.ANONYMOUS, lengthy(), 0));
        charged(came("2026-07-14", OpinionChannel.PHONE, KEPT_BACK, "报销公示只有总数，没有明细。", 2));
        came("2026-07-20", OpinionChannel.VISIT, NAMED, "希望把救护培训的时间安排到周末。", null);
    }

    private PublicOpinion came(String day, OpinionChannel channel, Sender from, String said, @Nullable Integer finding) {
        return open.opinions().receive(new Received(LocalDate.parse(day), channel, from, said), finding == null ? null : findings.get(finding));
    }

    private void charged(PublicOpinion opinion) {
        open.opinions().charge(opinion.id(), "陆知远", opinion.charge().deadline().words());
    }

    private void answered(PublicOpinion opinion, String day, OpinionOutcome outcome, String text, String reason) {
        charged(opinion);
        open.opinions().answer(opinion.id(), new OpinionAnswer(LocalDate.parse(day), AnswerWay.PHONE, text, outcome, reason));
    }

    private static String lengthy() {
        String sentence = "学习教育要联系实际，不能只是读文件、抄笔记，建议每次学习以后写明本单位打算怎么做、由谁来做、什么时候做完，并在下一次学习时先对照检查。";
        return sentence.repeat(LONGEST / sentence.length() + 1).substring(0, LONGEST);
    }
}
