package zhenggai.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.Subject;
import zhenggai.domain.Unavailable;
import zhenggai.domain.copy.CaseCopy;
import zhenggai.domain.file.Meter;
import zhenggai.domain.form.Each;
import zhenggai.domain.form.Form;
import zhenggai.domain.form.FormField;
import zhenggai.domain.form.FormTrouble;
import zhenggai.domain.form.ReturnedForm;
import zhenggai.domain.history.FieldChange;
import zhenggai.domain.history.ThingChange;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.merge.Conflict;
import zhenggai.domain.merge.Side;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.register.RegulationId;
import zhenggai.domain.register.RegulationKind;
import zhenggai.domain.register.RegulationStep;
import zhenggai.domain.reminding.Matter;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.spine.ProgressId;
import zhenggai.domain.supervision.ActDraft;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.Receiver;
import zhenggai.domain.supervision.Reply;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Opening;
import zhenggai.testkit.Clerk;
import zhenggai.testkit.Desk;

/** Two clerks worked on a copy each; the case becomes one again, and where they differ a person decides. */
class MergesTest {
    @TempDir Path dir;
    private final Desk desk = new Desk();
    private Path file;
    private OpenCase mine;
    private Path otherFile;
    private OpenCase theirs;

    @BeforeEach
    void twoCopies() throws IOException {
        file = dir.resolve("案卷.zgt");
        desk.smallCase(file).close();
        fork();
    }

    private void fork() throws IOException {
        otherFile = Files.createDirectories(dir.resolve("U盘")).resolve("案卷.zgt");
        Files.copy(file, otherFile);
        mine = desk.cases.open(file);
        theirs = desk.cases.open(otherFile);
    }

    @AfterEach
    void close() {
        mine.close();
        theirs.close();
    }

    private Merges.Outcome merge(Side side) {
        theirs.close();
        return mine.merges().merge(otherFile, conflict -> side);
    }

    private Merges.Outcome look() {
        theirs.close();
        return mine.merges().look(otherFile);
    }

    private static Measure measure(OpenCase open, int index) {
        return Desk.measure(open, index);
    }

    private static ProgressEntry said(Measure measure, String done) {
        return new ProgressEntry(ProgressId.NEW, measure.id(), Desk.TODAY, done, "", "", 50, "甲");
    }

    @Test
    void whatOneHasToSignInToIsNotMergedIntoWhatIsOpenToAll() {
        theirs.measures().start(Desk.measure(theirs, 0).id());
        theirs.accounts().turnOn("李管理", "admin 密码 1");
        theirs.close();
        assertThatThrownBy(() -> mine.merges().look(otherFile)).isInstanceOf(Refused.class).hasMessage("merge.guarded");
        assertThatThrownBy(() -> mine.merges().merge(otherFile, conflict -> Side.MINE)).isInstanceOf(Refused.class).hasMessage("merge.guarded");
        mine.measures().start(Desk.measure(mine, 1).id());
        mine.close();
        theirs = desk.cases.open(otherFile);
        theirs.accounts().signIn("李管理", "admin 密码 1");
        theirs.merges().merge(file, conflict -> Side.MINE);
        assertThat(Desk.measure(theirs, 1).state()).as("the other way round").isEqualTo(Desk.measure(theirs, 0).state());
    }

    @Test
    void whatOnlyOneSideDidIsTakenAndOneUndoTakesItBack() {
        mine.measures().reword(measure(mine, 0).id(), "制定学习办法");
        mine.progress().report(said(measure(mine, 1), "已学两次"));
        theirs.measures().recordResult(measure(theirs, 0).id(), "已制定", "已公布");
        theirs.findings().edit(theirs.findings().get(measure(theirs, 2).finding()).explained("表现", "原因", "目标", ""));
        theirs.duties().assign(measure(theirs, 3).id(), Role.LEAD_LEADER, List.of("李四"));
        CaseCopy before = mine.copies().take();
        Merges.Outcome outcome = merge(Side.MINE);
        assertThat(outcome.disputes()).isEmpty();
        assertThat(outcome.renumbered()).isEmpty();
        assertThat(outcome.fork().mine()).isEqualTo(2);
        assertThat(outcome.fork().theirs()).isEqualTo(3);
        assertThat(measure(mine, 0).text()).isEqualTo("制定学习办法");
        assertThat(measure(mine, 0).resultText()).isEqualTo("已制定");
        assertThat(mine.findings().get(measure(mine, 2).finding()).rootCause()).isEqualTo("原因");
        assertThat(mine.progress().of(measure(mine, 1).id())).hasSize(1);
        assertThat(mine.people().persons()).extracting(Person::name).containsExactly("李四");
        assertThat(mine.history().verify().holds()).isTrue();
        assertThat(mine.undoVerb()).contains("case.merge");
        CaseCopy merged = mine.copies().take();
        mine.undo();
        assertThat(mine.copies().take().tables()).isEqualTo(before.tables());
        mine.redo();
        assertThat(mine.copies().take()).isEqualTo(merged);
        assertThat(mine.history().verify().holds()).isTrue();
    }

    @Test
    void aFieldThatBothChangedIsShownAsItWasAndAsEachHasItAndDecided() {
        mine.measures().reword(measure(mine, 0).id(), "制定学习办法");
        theirs.measures().reword(measure(theirs, 0).id(), "制定学习制度");
        theirs.measures().reword(measure(theirs, 1).id(), "每月组织学习");
        Merges.Outcome seen = look();
        assertThat(seen.disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.conflict().columns()).containsExactly("text");
            assertThat(dispute.mine().title()).isEqualTo("制定学习办法");
            assertThat(dispute.mine().fields()).containsExactly(new FieldChange("text", "制定学习实施细则", "制定学习办法"));
            assertThat(dispute.theirs().fields()).containsExactly(new FieldChange("text", "制定学习实施细则", "制定学习制度"));
        });
        assertThat(measure(mine, 0).text()).isEqualTo("制定学习办法");
        assertThat(mine.merges().merge(otherFile, conflict -> Side.THEIRS).disputes()).hasSize(1);
        assertThat(measure(mine, 0).text()).isEqualTo("制定学习制度");
        assertThat(measure(mine, 1).text()).isEqualTo("每月组织学习");
        mine.undo();
        mine.merges().merge(otherFile, conflict -> Side.MINE);
        assertThat(measure(mine, 0).text()).isEqualTo("制定学习办法");
        assertThat(measure(mine, 1).text()).isEqualTo("每月组织学习");
    }

    @Test
    void fieldsThatSaySomethingOnlyTogetherAreDecidedTogether() {
        mine.measures().promise(measure(mine, 0).id(), "2026年9月30日前");
        theirs.measures().promise(measure(theirs, 0).id(), "2026年12月底前");
        assertThat(look().disputes()).singleElement().satisfies(dispute -> assertThat(dispute.conflict().columns())
            .contains("original_words", "original_due_on", "current_words", "current_due_on"));
        mine.merges().merge(otherFile, conflict -> Side.THEIRS);
        assertThat(measure(mine, 0).deadline().words()).isEqualTo("2026年12月底前");
        assertThat(measure(mine, 0).deadline().day()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void newThingsOfBothSidesStandBesideEachOtherUnderTheirOwnIdsAndNumbers() {
        Finding here = mine.findings().add(mine.findings().get(measure(mine, 0).finding()).category(), "本案新问题", "");
        Measure hereToo = mine.measures().add(here.id(), "本案新措施");
        mine.progress().report(said(hereToo, "本案进展"));
        Finding there = theirs.findings().add(theirs.findings().get(measure(theirs, 0).finding()).category(), "对方新问题", "");
        Measure thereToo = theirs.measures().add(there.id(), "对方新措施");
        theirs.measures().add(there.id(), "对方又一措施");
        theirs.progress().report(said(thereToo, "对方进展"));
        theirs.duties().assign(thereToo.id(), Role.LEAD_LEADER, List.of("李四"));
        assertThat(there.number()).isEqualTo(here.number());
        Merges.Outcome outcome = merge(Side.MINE);
        assertThat(outcome.disputes()).isEmpty();
        assertThat(outcome.renumbered()).singleElement().satisfies(renumbered -> {
            assertThat(renumbered.title()).isEqualTo("对方新问题");
            assertThat(renumbered.fields()).containsExactly(new FieldChange("number", "4", "5"));
        });
        List<String> told = mine.ledgers().current().findings().flatMap(branch -> branch.measures().stream()
            .map(leaf -> branch.finding().number() + "-" + leaf.measure().number() + leaf.measure().text())).toList();
        assertThat(told).contains("4-1本案新措施", "5-1对方新措施", "5-2对方又一措施").hasSize(7);
        Measure moved = mine.ledgers().current().measures().map(leaf -> leaf.measure()).filter(m -> m.text().equals("对方新措施")).findFirst().orElseThrow();
        assertThat(mine.progress().of(moved.id())).extracting(ProgressEntry::done).containsExactly("对方进展");
        assertThat(mine.findings().add(here.category(), "再一个", "").number()).isEqualTo(6);
        assertThat(mine.measures().add(moved.finding(), "再一条").number()).isEqualTo(3);
    }

    @Test
    void whatBothAddedAlikeIsOneThing() {
        for (OpenCase open : List.of(mine, theirs)) {
            Department department = open.people().addDepartment("财务科");
            Person person = open.people().add(new Person(Person.named("王五").id(), "王五", "", open == mine ? "1" : "2", department.id(), true, null, null));
            open.people().editDepartment(new Department(department.id(), "财务科", department.position(), person.id()));
            open.progress().report(said(measure(open, 0), "同样的话"));
        }
        theirs.people().addDepartment("办公室");
        Merges.Outcome seen = look();
        assertThat(seen.disputes()).singleElement().satisfies(dispute -> assertThat(dispute.conflict().columns()).containsExactly("phone"));
        mine.merges().merge(otherFile, conflict -> Side.THEIRS);
        assertThat(mine.people().departments()).extracting(Department::name).containsExactlyInAnyOrder("财务科", "办公室");
        assertThat(mine.people().persons()).singleElement().satisfies(person -> assertThat(person.phone()).isEqualTo("2"));
        assertThat(mine.progress().of(measure(mine, 0).id())).hasSize(1);
    }

    @Test
    void whatOneSideTookAwayAndTheOtherWorkedOnIsDecidedAsAWhole() {
        Finding finding = mine.findings().get(measure(mine, 0).finding());
        mine.progress().report(said(measure(mine, 1), "已学两次"));
        theirs.findings().remove(finding.id());
        Merges.Outcome seen = look();
        assertThat(seen.disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.conflict().isRemoval()).isTrue();
            assertThat(dispute.theirs().what()).isEqualTo(ThingChange.What.REMOVED);
            assertThat(dispute.mine().title()).isEqualTo(finding.feedbackText());
        });
        CaseCopy before = mine.copies().take();
        mine.merges().merge(otherFile, conflict -> Side.MINE);
        assertThat(mine.ledgers().current().measures()).hasSize(4);
        assertThat(mine.progress().of(measure(mine, 1).id())).hasSize(1);
        mine.undo();
        mine.merges().merge(otherFile, conflict -> Side.THEIRS);
        assertThat(mine.ledgers().current().measures()).hasSize(2);
        mine.undo();
        assertThat(mine.copies().take().tables()).isEqualTo(before.tables());
    }

    @Test
    void whatWasTakenAwayHereComesBackWhereTheOtherSideWorkedOnItAndIsRight() {
        Measure measure = measure(mine, 1);
        mine.measures().remove(List.of(measure.id()));
        theirs.progress().report(said(measure, "已学两次"));
        theirs.measures().reword(measure(theirs, 3).id(), "另一条");
        assertThat(look().disputes()).hasSize(1);
        mine.merges().merge(otherFile, conflict -> Side.MINE);
        assertThat(mine.ledgers().current().measures()).hasSize(3);
        mine.undo();
        mine.merges().merge(otherFile, conflict -> Side.THEIRS);
        assertThat(mine.measures().get(measure.id()).text()).isEqualTo("每季度组织集体学习");
        assertThat(mine.progress().of(measure.id())).hasSize(1);
    }

    @Test
    void whatNobodyTouchedSinceGoesWhereOneSideTookItAway() {
        mine.measures().reword(measure(mine, 3).id(), "另一条");
        theirs.measures().remove(List.of(measure(theirs, 1).id()));
        assertThat(merge(Side.MINE).disputes()).isEmpty();
        assertThat(mine.ledgers().current().measures()).hasSize(3);
    }

    @Test
    void filesComeAlongAndANumberGivenTwiceIsSaid() throws IOException {
        bring(mine, "本案.txt");
        bring(theirs, "对方.txt");
        bring(theirs, "丢失.txt");
        Files.delete(theirs.evidenceFiles().there(theirs.evidence().index().all().getLast().file()));
        Merges.Outcome outcome = merge(Side.MINE);
        assertThat(outcome.missing()).extracting(piece -> piece.title()).containsExactly("丢失");
        assertThat(mine.evidence().index().all()).extracting(piece -> piece.number() + piece.title()).containsExactlyInAnyOrder("1-1-1本案", "1-1-3对方", "1-1-2丢失");
        assertThat(outcome.renumbered()).extracting(ThingChange::title).containsExactly("对方");
        assertThat(mine.evidenceFiles().check(mine.evidence().index(), Meter.NONE).troubles()).extracting(trouble -> trouble.piece().title()).containsExactly("丢失");
    }

    @Test
    void aDocumentNumberGivenTwiceIsSaidAndTheNextOneIsFree() throws IOException {
        issue(mine, 0, "业务科");
        issue(theirs, 1, "办公室");
        bring(theirs, "回复.txt");
        EvidenceId piece = theirs.evidence().index().all().getFirst().id();
        bring(mine, "别的.txt");
        theirs.acts().reply(theirs.acts().all().getFirst().id(), new Reply("已办", Desk.TODAY, List.of(piece)));
        Merges.Outcome outcome = merge(Side.MINE);
        assertThat(outcome.renumbered()).filteredOn(thing -> thing.subject() == Subject.ACT).singleElement()
            .satisfies(act -> assertThat(act.fields()).containsExactly(new FieldChange("number", "1", "2")));
        assertThat(mine.acts().all()).extracting(act -> act.serial().number() + act.to().name()).containsExactly("1业务科", "2办公室");
        EvidenceId backed = mine.acts().all().getLast().reply().evidence().getFirst();
        assertThat(mine.evidence().index().all()).filteredOn(each -> each.id().equals(backed)).singleElement().satisfies(each -> assertThat(each.title()).isEqualTo("回复"));
        issue(mine, 2, "财务科");
        assertThat(mine.acts().all().getLast().serial().number()).isEqualTo(3);
        mine.undo();
        mine.undo();
        assertThat(mine.acts().all()).hasSize(1);
    }

    @Test
    void whatNamesAThingInItsWordsFollowsItToItsNewId() {
        mine.measures().add(measure(mine, 0).finding(), "本案新措施");
        mine.regulations().add("本案的办法", RegulationKind.MADE);
        Measure moved = theirs.measures().add(measure(theirs, 0).finding(), "对方新措施");
        theirs.duties().assign(moved.id(), Role.LEAD_DEPARTMENT, List.of("财务科"));
        theirs.forms().send(Each.DEPARTMENT, Desk.TODAY.plusDays(10), forms -> { });
        RegulationId regulation = theirs.regulations().add("对方的办法", RegulationKind.MADE).id();
        theirs.regulations().plan(regulation, RegulationStep.DRAFT, "", "2026年7月10日");
        List<Matter> stages = theirs.reminders().matters(Desk.TODAY).stream().filter(matter -> matter.key().why() == Matter.Why.STAGE).toList();
        theirs.reminders().acknowledge(stages, "已催办");
        merge(Side.MINE);
        assertThat(mine.forms().all().getFirst().items()).singleElement()
            .satisfies(item -> assertThat(mine.measures().get(item.measure()).text()).isEqualTo("对方新措施"));
        assertThat(stages).hasSize(1);
        assertThat(mine.regulations().due(Desk.TODAY)).anyMatch(due -> due.regulation().title().equals("《对方的办法》") || due.regulation().title().equals("对方的办法"));
        assertThat(mine.reminders().matters(Desk.TODAY)).as("seen to already").noneMatch(matter -> matter.key().why() == Matter.Why.STAGE);
    }

    private static void issue(OpenCase open, int index, String to) {
        open.acts().issue(new ActDraft(ActKind.REMINDER, Receiver.named(to), List.of(), List.of(measure(open, index).id()), new Demand("", "抓紧", 3, null), "张䶮", Desk.TODAY));
    }

    private void bring(OpenCase open, String name) throws IOException {
        Path brought = Files.writeString(dir.resolve(name), name);
        open.evidence().addFiles(open.evidenceFiles().bring(List.of(brought), Meter.NONE).files(), Backed.of(measure(open, 0).id()));
    }

    @Test
    void theSameCopyMergedASecondTimeBringsNothingTwiceAndOnlyWhatCameLater() {
        mine.measures().add(measure(mine, 0).finding(), "本案新措施");
        mine.measures().reword(measure(mine, 1).id(), "本案改写");
        Measure added = theirs.measures().add(measure(theirs, 0).finding(), "对方新措施");
        theirs.duties().assign(added.id(), Role.LEAD_DEPARTMENT, List.of("财务科"));
        Measure dropped = theirs.measures().add(measure(theirs, 0).finding(), "对方多余的措施");
        theirs.measures().reword(measure(theirs, 1).id(), "对方改写");
        assertThat(merge(Side.MINE).renumbered()).isNotEmpty();
        Measure here = named(mine, "对方新措施");
        assertThat(here.id()).as("its id was taken here").isNotEqualTo(added.id());
        mine.measures().remove(List.of(named(mine, "对方多余的措施").id()));

        theirs = desk.cases.open(otherFile);
        theirs.measures().reword(added.id(), "对方新措施（细化）");
        theirs.progress().report(said(theirs.measures().get(added.id()), "已着手"));
        theirs.measures().add(measure(theirs, 0).finding(), "对方后来的措施");
        Merges.Outcome again = merge(Side.THEIRS);
        assertThat(again.disputes()).as("what was decided is not asked again").isEmpty();
        assertThat(again.fork()).isEqualTo(new Merges.Fork(again.fork().last(), 1, 3, Desk.TODAY, null));
        assertThat(texts(mine)).containsOnlyOnce("对方新措施（细化）", "对方后来的措施", "本案新措施", "本案改写")
            .doesNotContain("对方新措施", "对方多余的措施", "对方改写");
        assertThat(mine.measures().get(here.id())).as("the same thing").returns("对方新措施（细化）", Measure::text).returns(here.number(), Measure::number);
        assertThat(mine.progress().of(here.id())).extracting(ProgressEntry::done).containsExactly("已着手");
        assertThat(mine.ledgers().current().measures().filter(leaf -> leaf.measure().id().equals(here.id())).findFirst().orElseThrow().duties()).hasSize(1);
        assertThat(dropped.id()).isNotEqualTo(here.id());
        mine.undo();
        assertThat(texts(mine)).contains("对方新措施").doesNotContain("对方后来的措施");
        assertThat(mine.merges().look(otherFile).fork().theirs()).as("the second one was taken back").isEqualTo(3);
        mine.undo();
        mine.undo();
        assertThat(mine.merges().look(otherFile).fork().since()).as("and the first one").isNull();
    }

    /** Earlier versions merged without remembering it. */
    @Test
    void whoMergesASecondTimeIsWarnedWhereTheFirstIsNotRemembered() {
        theirs.measures().reword(measure(theirs, 1).id(), "每月组织学习");
        assertThat(look().fork().mergedOn()).isNull();
        Measure first = measure(mine, 0);
        mine.close();
        try (CaseFile opened = new Opening(desk.clock, Desk.CLERK).open(file)) {
            opened.change("case.merge", tx -> tx.measures().save(first.worded("制定学习办法")));
        }
        mine = desk.cases.open(file);
        Merges.Fork fork = mine.merges().look(otherFile).fork();
        assertThat(fork.mergedOn()).isEqualTo(Desk.TODAY);
        assertThat(fork.since()).isNull();
    }

    @Test
    void whoTookInTheMergedCaseIsNotGivenItsThingsBackTwice() {
        mine.measures().add(measure(mine, 0).finding(), "本案新措施");
        theirs.measures().add(measure(theirs, 0).finding(), "对方新措施");
        merge(Side.MINE);
        mine.measures().reword(named(mine, "对方新措施").id(), "对方新措施，本案接着改");
        mine.close();
        theirs = desk.cases.open(otherFile);
        Merges.Outcome there = theirs.merges().merge(file, conflict -> Side.MINE);
        assertThat(there.fork().since()).isEqualTo(Desk.TODAY);
        assertThat(there.disputes()).isEmpty();
        assertThat(texts(theirs)).containsOnlyOnce("本案新措施", "对方新措施，本案接着改").doesNotContain("对方新措施");
        theirs.measures().reword(named(theirs, "本案新措施").id(), "本案新措施，对方接着改");
        theirs.close();
        mine = desk.cases.open(file);
        assertThat(mine.merges().merge(otherFile, conflict -> Side.MINE).disputes()).isEmpty();
        assertThat(texts(mine)).contains("本案新措施，对方接着改");
        theirs = desk.cases.open(otherFile);
        assertThat(texts(mine)).containsExactlyInAnyOrderElementsOf(texts(theirs));
        assertThat(numbers(mine)).doesNotHaveDuplicates();
    }

    @Test
    void aFormThatTheOtherSideSentForAThingWithAnotherIdHereComesBackHere() throws IOException {
        mine.measures().add(measure(mine, 0).finding(), "本案新措施");
        Measure moved = theirs.measures().add(measure(theirs, 0).finding(), "对方新措施");
        theirs.duties().assign(moved.id(), Role.LEAD_DEPARTMENT, List.of("财务科"));
        merge(Side.MINE);
        theirs = desk.cases.open(otherFile);
        Form sent = theirs.forms().send(Each.DEPARTMENT, Desk.TODAY.plusDays(10), forms -> { }).getFirst();
        Map<FormField, String> cells = new EnumMap<>(sent.items().getFirst().cells());
        cells.put(FormField.PROGRESS, "已办理");
        ReturnedForm back = new ReturnedForm("财务科.xlsx", sent.code(), theirs.ledgers().current().office().name(), sent.fingerprint(),
            List.of(new ReturnedForm.Row(3, cells)));
        assertThat(mine.forms().compare(List.of(back), Map.of()).troubles()).extracting(FormTrouble::textKey).containsExactly("form.unknown");
        merge(Side.MINE);
        assertThat(mine.forms().collect(List.of(back), Map.of()).troubles()).isEmpty();
        assertThat(mine.progress().of(named(mine, "对方新措施").id())).extracting(ProgressEntry::done).containsExactly("已办理");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void whateverBothDidAfterAMergeIsOneCaseAgain(long seed) {
        new Clerk("甲", seed, dir).work(mine, 20);
        new Clerk("乙", seed + 1000, dir).work(theirs, 20);
        merge(Side.MINE);
        new Clerk("甲", seed + 2000, dir).work(mine, 10);
        theirs = desk.cases.open(otherFile);
        Set<String> before = new HashSet<>(texts(theirs));
        new Clerk("乙", seed + 3000, dir).work(theirs, 10);
        long added = texts(theirs).stream().filter(text -> !before.contains(text)).count();
        int here = texts(mine).size();
        Merges.Outcome again = merge(Side.MINE);
        assertThat(again.fork().since()).isEqualTo(Desk.TODAY);
        assertThat((long) texts(mine).size()).as("no more than what came later").isLessThanOrEqualTo(here + added);
        assertThat(numbers(mine)).doesNotHaveDuplicates();
        assertThat(mine.history().verify().holds()).isTrue();
        assertThatThrownBy(() -> mine.merges().look(otherFile)).isInstanceOf(Refused.class).hasMessage("merge.nothing-new");
    }

    private static List<String> texts(OpenCase open) {
        return open.ledgers().current().measures().map(leaf -> leaf.measure().text()).toList();
    }

    private static Measure named(OpenCase open, String text) {
        return open.ledgers().current().measures().map(MeasureLeaf::measure).filter(measure -> measure.text().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void mergingTheSameAgainBringsNothingNewAndTheOtherFileStaysAsItIs() throws IOException {
        mine.findings().add(mine.findings().get(measure(mine, 0).finding()).category(), "本案新问题", "");
        theirs.findings().add(theirs.findings().get(measure(theirs, 0).finding()).category(), "对方新问题", "");
        theirs.close();
        byte[] bytes = Files.readAllBytes(otherFile);
        mine.merges().merge(otherFile, conflict -> Side.MINE);
        assertThatThrownBy(() -> mine.merges().merge(otherFile, conflict -> Side.MINE)).isInstanceOf(Refused.class).hasMessage("merge.nothing-new");
        assertThat(Files.readAllBytes(otherFile)).isEqualTo(bytes);
    }

    @Test
    void aForeignCaseItselfAndWhatIsNoCaseAreRefused() throws IOException {
        Path foreign = dir.resolve("别家.zgt");
        desk.clock.forward(java.time.Duration.ofSeconds(1));
        desk.smallCase(foreign).close();
        refused(foreign, "merge.foreign");
        refused(file, "merge.same-file");
        theirs.close();
        refused(otherFile, "merge.nothing-new");
        Path text = Files.writeString(dir.resolve("通报.txt"), "通报");
        assertThatThrownBy(() -> mine.merges().look(text)).isInstanceOf(Unavailable.class).hasMessage("file.not-a-case");
    }

    private void refused(Path other, String because) {
        assertThatThrownBy(() -> mine.merges().merge(other, conflict -> Side.MINE)).isInstanceOf(Refused.class).hasMessage(because);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverTwoClerksDidIsOneCaseThatHoldsTogetherAndCanBeTakenBack(long seed) {
        new Clerk("甲", seed, dir).work(mine, 25);
        new Clerk("乙", seed + 1000, dir).work(theirs, 25);
        theirs.close();
        CaseCopy before = mine.copies().take();
        for (Side side : Side.values()) {
            List<Conflict> asked = new ArrayList<>();
            mine.merges().merge(otherFile, conflict -> {
                asked.add(conflict);
                return side;
            });
            assertThat(asked).doesNotHaveDuplicates();
            assertThat(mine.ledgers().current().measures().map(leaf -> leaf.measure().id())).doesNotHaveDuplicates();
            assertThat(numbers(mine)).doesNotHaveDuplicates();
            assertThat(mine.history().verify().holds()).isTrue();
            CaseCopy merged = mine.copies().take();
            try (OpenCase again = desk.cases.create(dir.resolve("合并" + side + ".zgt"), merged)) {
                assertThat(again.copies().take()).isEqualTo(merged);
            }
            mine.undo();
            assertThat(mine.copies().take().tables()).isEqualTo(before.tables());
        }
    }

    private static Stream<String> numbers(OpenCase open) {
        return Stream.concat(open.ledgers().current().findings().flatMap(branch -> branch.measures().stream()
            .map(leaf -> branch.finding().number() + "-" + leaf.measure().number())), open.evidence().index().all().stream().map(piece -> "e" + piece.number()));
    }
}
