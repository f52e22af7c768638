package zhenggai.ui.supervision.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.Outcome;
import zhenggai.domain.supervision.Receiver;
import zhenggai.domain.supervision.Reply;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Immediate;
import zhenggai.ui.supervision.draft.DraftModel.Part;
import zhenggai.ui.supervision.draft.DraftModel.ReplyTerm;
import zhenggai.words.ActWords;

/** An act while it is written: what it begins with, what changes with its kind, each refusal beside its field, and all of today at once. */
class DraftModelTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private final Immediate immediate = new Immediate();
    private final List<Act> issued = new ArrayList<>();
    private OpenCase open;

    @BeforeEach
    void begin() {
        open = desk.smallCase(folder.resolve("a.zgt"));
        open.people().addDepartment("财务室");
        open.people().add(Person.named("张䶮"));
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void measuresBeginWithTheRungThatIsDueAndWhoAnswersForThem() {
        MeasureId measure = Desk.measure(open, 0).id();
        open.duties().assign(measure, Role.RESPONSIBLE_PERSON, List.of("张䶮"));
        open.measures().promise(measure, "2026年7月1日");
        DraftModel draft = draft(Beginning.about(List.of(measure)));
        assertThat(draft.kindProperty().get()).as("it is overdue and nothing was sent").isEqualTo(ActKind.ADMONITION);
        assertThat(draft.toProperty().get()).isEqualTo("张䶮");
        assertThat(draft.items().getFirst().code()).isEqualTo("1-1");
        assertThat(draft.issuedByProperty().get()).as("nobody is the first responsible person yet").isEmpty();
        assertThat(draft.requirementProperty().get()).isEqualTo(ActWords.requirement(ActKind.ADMONITION));
        assertThat(draft.replyDaysProperty().get()).isEqualTo("3");
        assertThat(draft.lookProperty().get().act().to()).isEqualTo(Receiver.of(open.people().persons().getFirst()));
    }

    @Test
    void theFirstResponsiblePersonIssuesWhatNobodyElseIsNamedFor() {
        SupervisionRules usual = SupervisionRules.USUAL;
        open.reminders().decide(new SupervisionRules(usual.askAgainAfter(), usual.reportEvery(), usual.replyDays(), "", "陆知远"));
        assertThat(draft(Beginning.EMPTY).issuedByProperty().get()).isEqualTo("陆知远");
        BatchModel batch = new BatchModel(open, immediate.background);
        batch.begin();
        assertThat(batch.issuedByProperty().get()).isEqualTo("陆知远");
    }

    @Test
    void aDraftIsShownBeforeItIsKnownWhoIssuesItAndIsNotIssued() {
        DraftModel draft = draft(Beginning.about(List.of(Desk.measure(open, 0).id())));
        draft.toProperty().set("财务室");
        assertThat(draft.lookProperty().get().missing()).isEmpty();
        assertThat(draft.lookProperty().get().act().issuedBy()).isEmpty();
        refused(draft, Part.ISSUER);
        assertThat(draft.refusalProperty().get().sentence()).isEqualTo("督办通知书没有写明签发人，请填写。");
    }

    @Test
    void whatIsUsualFollowsTheKindAndWhatSomebodyWordedStays() {
        DraftModel draft = draft(Beginning.EMPTY);
        draft.kindProperty().set(ActKind.REMINDER);
        assertThat(draft.requirementProperty().get()).isEqualTo(ActWords.requirement(ActKind.REMINDER));
        assertThat(draft.replyDaysProperty().get()).isEqualTo("3");
        draft.requirementProperty().set("月底前报送凭证");
        draft.kindProperty().set(ActKind.TALK);
        assertThat(draft.requirementProperty().get()).isEqualTo("月底前报送凭证");
        draft.kindProperty().set(ActKind.SITE_CHECK);
        assertThat(draft.termProperty().get()).as("a record asks for no reply by itself").isEqualTo(ReplyTerm.NEVER);
        draft.kindProperty().set(ActKind.NOTICE);
        assertThat(draft.termProperty().get()).isEqualTo(ReplyTerm.DAYS);
        assertThat(draft.replyDaysProperty().get()).isEqualTo("5");
    }

    @Test
    void theDayForTheReplyIsCountedWhileItIsTyped() {
        DraftModel draft = draft(Beginning.EMPTY);
        draft.issuedOnProperty().set(LocalDate.of(2026, 9, 18));
        draft.replyDaysProperty().set("5");
        assertThat(draft.lookProperty().get().replyBy()).as("9-20 is a made-up working day").isEqualTo(LocalDate.of(2026, 9, 24));
        assertThat(draft.lookProperty().get().working()).hasSizeGreaterThan(2);
        draft.replyDaysProperty().set("五");
        assertThat(draft.lookProperty().get().replyBy()).isNull();
        assertThat(draft.lookProperty().get().missing()).contains("五");
        draft.termProperty().set(ReplyTerm.DAY);
        draft.replyOnProperty().set(LocalDate.of(2026, 9, 30));
        assertThat(draft.lookProperty().get().replyBy()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(draft.lookProperty().get().working()).isEmpty();
    }

    @Test
    void eachRefusalStandsBesideItsFieldAndNothingTypedIsLost() {
        DraftModel draft = draft(Beginning.EMPTY);
        draft.issuedByProperty().set("");
        draft.requirementProperty().set("请报送凭证");
        draft.requirementProperty().set("");
        refused(draft, Part.ITEMS);
        draft.add(draft.groundProperty().get().about("1-2").getFirst());
        refused(draft, Part.TO);
        draft.toProperty().set("财务室");
        refused(draft, Part.ISSUER);
        draft.issuedByProperty().set("巡察整改办公室");
        refused(draft, Part.REQUIREMENT);
        draft.requirementProperty().set("请报送凭证");
        draft.replyDaysProperty().set("");
        refused(draft, Part.REPLY);
        draft.replyDaysProperty().set("3");
        draft.issuedOnProperty().set(Desk.TODAY.plusDays(1));
        refused(draft, Part.DAY);
        draft.issuedOnProperty().set(Desk.TODAY);
        draft.kindProperty().set(ActKind.INTERVIEW);
        refused(draft, Part.FOUND);
        draft.foundProperty().set("财务室说明了情况");
        draft.issue(issued::add);
        assertThat(issued).singleElement().satisfies(act -> {
            assertThat(act.to().department()).isEqualTo(open.people().departments().getFirst().id());
            assertThat(act.demand().requirement()).isEqualTo("请报送凭证");
            assertThat(act.demand().found()).isEqualTo("财务室说明了情况");
            assertThat(act.demand().replyBy()).isNull();
        });
    }

    private void refused(DraftModel draft, Part part) {
        draft.issue(issued::add);
        assertThat(draft.refusalProperty().get().part()).isEqualTo(part);
        assertThat(draft.refusalProperty().get().sentence()).isNotBlank();
        assertThat(issued).isEmpty();
        assertThat(open.acts().all()).isEmpty();
    }

    @Test
    void somebodyOutsideTheRegisterMayGetItAndACopy() {
        DraftModel draft = draft(Beginning.about(List.of(Desk.measure(open, 0).id())));
        draft.toProperty().set("市财政局");
        draft.issuedByProperty().set("陆知远");
        draft.copyTo("张䶮");
        draft.copyTo("市委巡察办");
        draft.copyTo("张䶮");
        draft.issue(issued::add);
        assertThat(issued.getFirst().to()).isEqualTo(Receiver.named("市财政局"));
        assertThat(issued.getFirst().copies()).containsExactly("张䶮", "市委巡察办");
    }

    @Test
    void allOfTodayIsOneStepAndWhatGoesToNobodyIsLeftOut() {
        MeasureId answered = Desk.measure(open, 0).id();
        open.duties().assign(answered, Role.RESPONSIBLE_PERSON, List.of("张䶮"));
        open.measures().promise(answered, "2026年7月1日");
        open.measures().promise(Desk.measure(open, 3).id(), "2026年7月2日");
        BatchModel batch = new BatchModel(open, immediate.background);
        batch.begin();
        assertThat(batch.lookProperty().get().lines()).singleElement().satisfies(line -> {
            assertThat(line.proposal().to().name()).isEqualTo("张䶮");
            assertThat(line.replyBy()).isEqualTo(LocalDate.of(2026, 7, 23));
        });
        assertThat(batch.lookProperty().get().leftOut()).singleElement().satisfies(left -> assertThat(left.items()).containsExactly(Desk.measure(open, 3).id()));
        batch.issuedByProperty().set(" ");
        batch.issue(issued::addAll);
        assertThat(batch.refusalProperty().get()).contains("签发人");
        assertThat(open.acts().all()).isEmpty();
        batch.issuedByProperty().set("巡察整改办公室");
        batch.issue(issued::addAll);
        assertThat(issued).hasSize(1);
        desk.clock.forward(Duration.ofMinutes(1));
        open.undo();
        assertThat(open.acts().all()).isEmpty();
    }

    @Test
    void aTalkIsWithTheHeadOfTheDepartmentAndSaysWhy() {
        Department finance = open.people().departments().getFirst();
        Person head = open.people().persons().getFirst();
        open.people().editDepartment(new Department(finance.id(), finance.name(), finance.position(), head.id()));
        DraftModel draft = draft(new Beginning(ActKind.TALK, Receiver.of(finance), List.of(), List.of(Desk.measure(open, 0).id())));
        assertThat(draft.toProperty().get()).isEqualTo("张䶮（财务室负责人）");
        assertThat(draft.foundProperty().get()).isEqualTo("所列措施经督办、告诫仍未按期完成。");
        assertThat(draft.lookProperty().get().act().to()).isEqualTo(new Receiver("张䶮（财务室负责人）", null, finance.id()));
        draft.kindProperty().set(ActKind.ADMONITION);
        assertThat(draft.toProperty().get()).as("a letter goes to the department").isEqualTo("财务室");
        assertThat(draft.foundProperty().get()).isEmpty();
        draft.foundProperty().set("三次催办未果");
        draft.kindProperty().set(ActKind.TALK);
        assertThat(draft.foundProperty().get()).isEqualTo("三次催办未果");
        draft.issuedByProperty().set("陆知远");
        draft.issue(issued::add);
        assertThat(issued.getFirst().to().name()).isEqualTo("张䶮（财务室负责人）");
    }

    @Test
    void aTalkIsNotIssuedWithTheOthers() {
        MeasureId late = Desk.measure(open, 0).id();
        open.duties().assign(late, Role.RESPONSIBLE_PERSON, List.of("张䶮"));
        open.measures().promise(late, "2026年7月1日");
        Receiver person = Receiver.of(open.people().persons().getFirst());
        open.acts().issue(new ActDraft(ActKind.ADMONITION, person, List.of(), List.of(late), new Demand("", "请立即完成", 3, null), "陆知远", open.today()));
        desk.clock.forward(Duration.ofDays(10));
        assertThat(open.reminders().proposals(open.today())).singleElement().satisfies(proposal -> assertThat(proposal.kind()).isEqualTo(ActKind.TALK));
        BatchModel batch = new BatchModel(open, immediate.background);
        batch.begin();
        assertThat(batch.lookProperty().get().lines()).isEmpty();
        assertThat(batch.lookProperty().get().leftOut()).singleElement().satisfies(left -> assertThat(left.kind()).isEqualTo(ActKind.TALK));
    }

    @Test
    void whatWaitsToBeDecidedIsSaidOfEachMeasure() {
        Measure first = Desk.measure(open, 0);
        open.measures().promise(first.id(), "2026年7月1日");
        assertThat(Pending.read(open).words(first.id())).isEmpty();
        Act act = open.acts().issue(new ActDraft(ActKind.NOTICE, Receiver.named("财务室"), List.of(), List.of(first.id()), new Demand("", "请完成", 3, null), "陆知远", open.today()));
        open.acts().reply(act.id(), new Reply("正在办理", open.today(), List.of()));
        assertThat(Pending.read(open).words(first.id())).isEqualTo("已回复待评定，请先处理");
        open.extensions().ask(first.id(), "2026年8月31日", new Extension.Request("等待批复", "张䶮", open.today()));
        assertThat(Pending.read(open).words(first.id())).isEqualTo("已回复待评定；延期申请待审批，请先处理");
        open.acts().judge(act.id(), new Outcome(Outcome.Verdict.PARTLY, "", open.today()));
        assertThat(Pending.read(open).words(first.id())).isEqualTo("延期申请待审批，请先处理");
        assertThat(Pending.read(open).words(Desk.measure(open, 1).id())).isEmpty();
    }

    private DraftModel draft(Beginning beginning) {
        DraftModel draft = new DraftModel(open, immediate.background, beginning);
        draft.begin();
        return draft;
    }
}
