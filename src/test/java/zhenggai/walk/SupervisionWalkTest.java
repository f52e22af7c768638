package zhenggai.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.people.Office;
import zhenggai.domain.people.Role;
import zhenggai.domain.reminding.Matter;
import zhenggai.domain.reminding.Proposal;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.Outcome;
import zhenggai.domain.supervision.Receipt;
import zhenggai.domain.supervision.Receiver;
import zhenggai.domain.supervision.Reply;
import zhenggai.domain.supervision.Serial;
import zhenggai.testkit.Desk;
import zhenggai.words.ActWords;

/** Ten weeks of a supervisor's clerk, with a holiday, a make-up Saturday and four days away; what each day proposes was written by hand. */
class SupervisionWalkTest {
    private static final LocalDate FIRST = day(9, 14);
    private static final LocalDate LAST = day(11, 20);
    private static final Set<LocalDate> AWAY = Set.of(day(10, 13), day(10, 14), day(10, 15), day(10, 16));

    /** Paper, receiver and items of each day; a day that is not named proposes nothing. */
    private static final Map<LocalDate, List<String>> BY_HAND = new LinkedHashMap<>();

    static {
        BY_HAND.put(day(9, 16), List.of("NOTICE 周启明 1-4@HALF_GONE"));
        BY_HAND.put(day(9, 18), List.of("REMINDER 林晓棠 1-1@GREEN"));
        // the 25th to the 27th are the Mid-Autumn holiday
        BY_HAND.put(day(9, 28), List.of("REMINDER 林晓棠 1-1@YELLOW 1-3@GREEN 1-5@GREEN (陆知远)"));
        // the 1st to the 7th of October are the National Day holiday
        BY_HAND.put(day(10, 8), List.of("REMINDER 林晓棠 1-3@YELLOW 1-5@YELLOW (陆知远)", "REMINDER 周启明 1-2@GREEN"));
        BY_HAND.put(day(10, 9), List.of("ADMONITION 业务科 1-1@RED (秦书记)"));
        BY_HAND.put(day(10, 12), List.of("ADMONITION 财务科 1-6@RED (秦书记)", "GUIDANCE 周启明 1-6@NONE"));
        // away from the 13th to the 16th: what falls due waits, and is there on the 19th
        BY_HAND.put(day(10, 15), List.of("TALK 业务科 1-1@RED (秦书记)", "REMINDER 周启明 1-2@YELLOW (陆知远)"));
        List<String> friday = List.of("TALK 业务科 1-1@RED (秦书记)", "REMINDER 林晓棠 1-5@RED (秦书记)", "REMINDER 周启明 1-2@YELLOW (陆知远)");
        BY_HAND.put(day(10, 16), friday);
        BY_HAND.put(day(10, 17), friday);
        BY_HAND.put(day(10, 18), friday);
        BY_HAND.put(day(10, 19), List.of("TALK 业务科 1-1@RED (秦书记)", "REMINDER 林晓棠 1-5@RED (秦书记)", "ADMONITION 业务科 1-3@RED (秦书记)",
            "TALK 财务科 1-6@RED (秦书记)", "REMINDER 周启明 1-2@YELLOW (陆知远)"));
        BY_HAND.put(day(10, 26), List.of("ACCOUNTABILITY 中共示例市红十字会党组 1-1@RED 1-6@RED (秦书记)", "ADMONITION 财务科 1-2@RED (秦书记)",
            "TALK 业务科 1-3@RED (秦书记)"));
        BY_HAND.put(day(11, 2), List.of("ACCOUNTABILITY 中共示例市红十字会党组 1-3@RED (秦书记)"));
        BY_HAND.put(day(11, 9), List.of("ACCOUNTABILITY 中共示例市红十字会党组 1-3@RED (秦书记)", "GUIDANCE 周启明 1-4@THREE_QUARTERS_GONE"));
        BY_HAND.put(day(11, 10), List.of("REMINDER 林晓棠 1-1@GREEN"));
        BY_HAND.put(day(11, 16), List.of("ACCOUNTABILITY 中共示例市红十字会党组 1-3@RED (秦书记)"));
        BY_HAND.put(day(11, 20), List.of("REMINDER 林晓棠 1-1@YELLOW (陆知远)"));
    }

    @TempDir
    private Path dir;
    private final Desk desk = new Desk();
    private final List<MeasureId> measures = new ArrayList<>();
    private OpenCase open;

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    @Test
    void whatEachDayProposesIsWhatWasWrittenByHand() {
        open = desk.cases.create(dir.resolve("案卷.zgt"), "示例市红十字会");
        theCaseBegins();
        for (LocalDate today = FIRST; !today.isAfter(LAST); today = today.plusDays(1)) {
            on(today);
            theWorkGoesOn(today);
            List<Proposal> proposals = open.reminders().proposals(today);
            assertThat(proposals).extracting(SupervisionWalkTest::words).as("proposed on %s", today)
                .containsExactlyElementsOf(BY_HAND.getOrDefault(today, List.of()));
            if (open.basis().calendar().isWorking(today) && !AWAY.contains(today)) {
                theClerkSeesToThem(today, proposals);
                assertThat(open.reminders().proposals(today)).as("left on %s", today).isEmpty();
            }
        }
        noLevelWasAskedTwice();
        numbersAreUnique();
        aRepliedActComesBackUntilItIsJudged();
        whatWasSentCannotBeRemoved();
        assertThat(open.history().verify().holds()).isTrue();
        open.close();
    }

    private void theCaseBegins() {
        on(day(6, 1));
        open.office().edit(new Office("示例市红十字会", "中共示例市红十字会党组", open.office().get().contact()));
        Inspection inspection = open.inspections().add(Inspection.titled("市委巡察"));
        CategoryId category = open.categories().add(inspection.id(), "关于资金使用方面").id();
        FindingId finding = open.findings().add(category, "报销审核把关不严", "").id();
        open.duties().assign(finding, Role.LEAD_LEADER, List.of("陆知远"));
        add(finding, "修订财务管理制度", "2026年10月8日", "林晓棠", "业务科");
        add(finding, "清理往来款", "2026年10月25日", "周启明", "财务科");
        add(finding, "核对票据", "2026年10月18日", "林晓棠", "业务科");
        add(finding, "开展全年培训", "2026年12月31日", "周启明", "财务科");
        add(finding, "坚持月度抽查", "2026年7月31日", "林晓棠", "业务科");
        add(finding, "补齐审批手续", "2026年9月30日", "周启明", "财务科");
        open.measures().start(measures.get(3));
        open.measures().keepUp(started(4), day(10, 15));
        open.measures().submit(started(5), "审批手续已补齐");
        var rules = open.reminders().rules();
        open.reminders().decide(new zhenggai.domain.supervision.SupervisionRules(rules.askAgainAfter(), rules.reportEvery(), rules.replyDays(), "示红督〔{year}〕{n}号", "秦书记"));
    }

    private void theWorkGoesOn(LocalDate today) {
        if (today.equals(day(10, 12))) {
            open.measures().sendBack(measures.get(5), "缺审批单原件");
        }
        if (today.equals(day(10, 21))) {
            open.measures().keepUp(measures.get(4), LocalDate.of(2027, 4, 15), "月度抽查记录齐全");
        }
        if (today.equals(day(10, 27))) {
            open.measures().start(measures.get(5));
            close(5);
        }
        if (today.equals(day(10, 28))) {
            open.measures().start(measures.get(1));
            close(1);
        }
        if (today.equals(day(10, 30))) {
            Extension asked = open.extensions().ask(measures.get(0), "2026年11月30日", new Extension.Request("主管部门会签未完", "林晓棠", today));
            open.extensions().grant(asked.id(), new Decision(Decision.Outcome.GRANTED, "秦书记", today, "党组会", "第18号", ""));
        }
    }

    /** Issues what is proposed; once somebody acknowledges what was done instead. */
    private void theClerkSeesToThem(LocalDate today, List<Proposal> proposals) {
        for (Proposal proposal : proposals) {
            if (today.equals(day(11, 9)) && proposal.kind() == ActKind.ACCOUNTABILITY) {
                open.reminders().acknowledge(proposal.matters(), "党组会已研究，由分管领导督促");
            } else {
                open.acts().issue(draft(proposal.kind(), proposal.to(), proposal.copies(), proposal.items(), today));
            }
        }
    }

    private ActDraft draft(ActKind kind, Receiver to, List<Receiver> copies, List<MeasureId> items, LocalDate on) {
        return new ActDraft(kind, to, copies, items, new Demand("", ActWords.requirement(kind), open.reminders().rules().replyDays().get(kind), null), "张䶮", on);
    }

    private void noLevelWasAskedTwice() {
        List<String> asked = open.acts().all().stream().filter(act -> act.kind() != ActKind.GUIDANCE).flatMap(act -> act.items().stream())
            .filter(item -> item.level() != Warning.Level.RED).map(item -> item.measure().value() + " " + item.level() + " " + item.due()).toList();
        assertThat(asked).doesNotHaveDuplicates().isNotEmpty();
    }

    private void numbersAreUnique() {
        List<Act> issued = open.acts().all();
        assertThat(issued.stream().filter(act -> act.kind() == ActKind.REMINDER).map(act -> act.serial().number()).toList())
            .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, 8).boxed().toList());
        Act taken = open.acts().issue(draft(ActKind.REMINDER, Receiver.named("业务科"), List.of(), List.of(measures.get(0)), LAST));
        open.undo();
        Act next = open.acts().issue(draft(ActKind.REMINDER, Receiver.named("业务科"), List.of(), List.of(measures.get(0)), LAST));
        assertThat(next.serial()).isEqualTo(new Serial(2026, taken.serial().number() + 1));
        open.undo();
        open.redo();
        assertThat(open.acts().get(next.id())).isEqualTo(next);
        assertThat(ActWords.title(next, open.reminders().rules())).isEqualTo("提醒函示红督〔2026〕10号");
        open.acts().voidIt(next.id(), "重复发出");
        assertThat(open.acts().all()).as("a void one stays").extracting(Act::id).contains(next.id());
        assertThat(open.acts().issue(draft(ActKind.REMINDER, Receiver.named("业务科"), List.of(), List.of(measures.get(0)), LAST)).serial().number())
            .isEqualTo(11);
    }

    private void aRepliedActComesBackUntilItIsJudged() {
        Act notice = open.acts().all().getFirst();
        // the Sunday is worked to make up for the holiday
        assertThat(notice.demand().replyBy()).isEqualTo(day(9, 22));
        assertThat(matters(day(9, 22), notice)).isEmpty();
        assertThat(matters(day(9, 23), notice)).containsExactly(Matter.Why.REPLY_MISSING);
        refused("act.before-issue", () -> open.acts().sign(notice.id(), new Receipt("周启明", day(9, 15))));
        open.acts().sign(notice.id(), new Receipt("周启明", day(9, 17)));
        refused("act.reply-missing", () -> open.acts().reply(notice.id(), new Reply(" ", day(9, 24), List.of())));
        open.acts().reply(notice.id(), new Reply("培训已完成三期", day(9, 24), List.of()));
        assertThat(matters(LAST, notice)).containsExactly(Matter.Why.REPLIED);
        open.acts().judge(notice.id(), new Outcome(Outcome.Verdict.PARTLY, "还差一期", LAST));
        assertThat(matters(LAST, notice)).isEmpty();
        open.undo();
        assertThat(matters(LAST, notice)).containsExactly(Matter.Why.REPLIED);
    }

    private void whatWasSentCannotBeRemoved() {
        refused("measure.has-acts", () -> open.measures().remove(List.of(measures.get(0))));
        refused("act.receiver-missing", () -> open.acts().issue(draft(ActKind.REMINDER, Receiver.NOBODY, List.of(), List.of(measures.get(0)), LAST)));
        refused("act.reply-by-missing", () -> open.acts().issue(new ActDraft(ActKind.NOTICE, Receiver.named("业务科"), List.of(), List.of(measures.get(0)),
            new Demand("", "抓紧", null, null), "张䶮", LAST)));
        refused("act.items-missing", () -> open.acts().issue(draft(ActKind.REMINDER, Receiver.named("业务科"), List.of(), List.of(), LAST)));
        refused("acknowledgement.done-missing", () -> open.reminders().acknowledge(open.reminders().matters(LAST), " "));
    }

    private List<Matter.Why> matters(LocalDate on, Act act) {
        return open.reminders().matters(on).stream().filter(matter -> act.id().equals(matter.key().act())).map(matter -> matter.key().why()).toList();
    }

    private static String words(Proposal proposal) {
        String copies = proposal.copies().isEmpty() ? "" : proposal.copies().stream().map(Receiver::name).collect(Collectors.joining(",", " (", ")"));
        return proposal.kind() + " " + proposal.to().name() + proposal.matters().stream()
            .map(matter -> " " + matter.item().code() + "@" + matter.key().level()).collect(Collectors.joining()) + copies;
    }

    private void add(FindingId finding, String text, String deadline, String person, String department) {
        MeasureId id = open.measures().add(finding, text).id();
        open.measures().promise(id, deadline);
        open.duties().assign(id, Role.RESPONSIBLE_PERSON, List.of(person));
        open.duties().assign(id, Role.LEAD_DEPARTMENT, List.of(department));
        measures.add(id);
    }

    private MeasureId started(int index) {
        open.measures().start(measures.get(index));
        return measures.get(index);
    }

    private void close(int index) {
        open.evidence().add(new Evidence(EvidenceId.NEW, measures.get(index), "审批单", "", null, ""));
        open.measures().submit(measures.get(index), "已完成");
        open.measures().accept(measures.get(index), open.people().persons().stream().filter(person -> person.name().equals("陆知远")).findFirst().orElseThrow().id(), "");
    }

    private void on(LocalDate day) {
        desk.clock.set(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey()).isEqualTo(key));
    }
}
