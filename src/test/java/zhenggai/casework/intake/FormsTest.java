package zhenggai.casework.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;
import zhenggai.domain.evidence.Wanted;
import zhenggai.domain.form.Collected;
import zhenggai.domain.form.Difference;
import zhenggai.domain.form.Difference.Slot;
import zhenggai.domain.form.Each;
import zhenggai.domain.form.Form;
import zhenggai.domain.form.FormField;
import zhenggai.domain.form.FormTrouble;
import zhenggai.domain.form.ReturnedForm;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.spine.ProgressId;
import zhenggai.domain.supervision.Matter;
import zhenggai.paper.file.FormFiles;
import zhenggai.reading.form.FormFile;
import zhenggai.testkit.Desk;
import zhenggai.testkit.FilledForm;

/** Forms go out to departments, come back filled in by hand, and what they say becomes one step of the case, or is refused with the reason. */
class FormsTest {
    private static final LocalDate BY = Desk.TODAY.plusDays(10);

    @TempDir Path dir;
    private final Desk desk = new Desk();
    private OpenCase open;
    private List<Form> sent;
    private List<Path> files;

    /** The office answers for 1-1, 1-2 and 2-1, the finance section for 3-1, and both for 2-1. */
    @BeforeEach
    void formsWereSentToTwoDepartments() {
        open = desk.smallCase(dir.resolve("案卷.zgt"));
        open.duties().assign(Desk.measure(open, 0).id(), Role.LEAD_DEPARTMENT, List.of("办公室"));
        open.duties().assign(Desk.measure(open, 1).id(), Role.LEAD_DEPARTMENT, List.of("办公室"));
        open.duties().assign(Desk.measure(open, 2).id(), Role.LEAD_DEPARTMENT, List.of("办公室"));
        open.duties().assign(Desk.measure(open, 2).id(), Role.SUPPORTING_DEPARTMENT, List.of("财务科"));
        open.duties().assign(Desk.measure(open, 3).id(), Role.LEAD_DEPARTMENT, List.of("财务科"));
        open.progress().report(new ProgressEntry(ProgressId.NEW, Desk.measure(open, 1).id(), Desk.TODAY, "已学习一次", "", "再学一次", 30, "李某"));
        send();
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void send() {
        sent = open.forms().send(Each.DEPARTMENT, BY, forms -> files = FormFiles.write(forms, open.office().get().name(), dir.resolve("下发")));
    }

    private FilledForm form(int at) {
        return FilledForm.open(files.get(at));
    }

    private Collected compare(Path... returned) {
        return open.forms().compare(read(returned), Map.of());
    }

    private static List<ReturnedForm> read(Path... returned) {
        return List.of(returned).stream().map(FormFile::read).toList();
    }

    private Measure measure(int at) {
        return Desk.measure(open, at);
    }

    private static List<String> keys(Collected collected) {
        return collected.troubles().stream().map(FormTrouble::textKey).toList();
    }

    @Test
    void eachDepartmentGetsItsOpenItemsAndTheCaseKnowsWhatWasSent() {
        assertThat(sent).extracting(form -> form.to().name()).containsExactly("办公室", "财务科");
        assertThat(sent.getFirst().items()).extracting(item -> item.number()).containsExactly("1-1", "1-2", "2-1");
        assertThat(sent.getLast().items()).extracting(item -> item.number()).containsExactly("2-1", "3-1");
        assertThat(open.forms().all()).isEqualTo(sent).allMatch(Form::isOut);
        assertThat(sent.getFirst().isOverdue(BY)).isFalse();
        assertThat(sent.getFirst().isOverdue(BY.plusDays(1))).isTrue();
    }

    @Test
    void sendingCanBeTakenBackAndWhatWasSentIsThenUnknown() {
        Path back = form(0).type("1-1", FormField.PROGRESS, "起草完成").save(dir.resolve("回.xlsx"));
        open.undo();
        assertThat(open.forms().all()).isEmpty();
        assertThat(keys(compare(back))).containsExactly("form.unknown");
        open.redo();
        assertThat(compare(back).differences()).hasSize(1);
    }

    @Test
    void whatCannotBeWrittenWasNotSent() {
        assertThatThrownBy(() -> open.forms().send(Each.DEPARTMENT, BY, forms -> {
            throw new Unavailable("paper.disk-full", dir);
        })).isInstanceOf(Unavailable.class);
        assertThat(open.forms().all()).hasSize(2);
    }

    @Test
    void aFormThatComesBackAsItWasSentChangesNothingButIsReturned() {
        Collected collected = open.forms().collect(read(files.getFirst()), Map.of());
        assertThat(collected.troubles()).isEmpty();
        assertThat(collected.differences()).isEmpty();
        assertThat(open.forms().all()).extracting(Form::isOut).containsExactly(false, true);
    }

    @Test
    void whatWasFilledInBecomesOneStepOfTheCase() {
        Path back = form(0).type("1-1", FormField.PROGRESS, "实施细则已印发").type("1-1", FormField.PERCENT, 100).type("1-1", FormField.WISH, "已完成申请验收")
            .type("1-1", FormField.RESULT, "形成制度一项").type("1-1", FormField.EVIDENCE, "实施细则文本\n印发通知；签收表")
            .type("1-2", FormField.PERCENT, "60%").type("1-2", FormField.EXPECTED, "2026年9月30日").type("1-2", FormField.REMARK, "人员外出较多")
            .save(dir.resolve("随便改的名字 (2).xlsx"));
        desk.clock.forward(Duration.ofDays(3));
        Collected collected = open.forms().collect(read(back), Map.of());
        assertThat(collected.troubles()).isEmpty();
        assertThat(measure(0).state()).isEqualTo(MeasureState.SUBMITTED);
        assertThat(measure(0).resultText()).isEqualTo("形成制度一项");
        assertThat(open.wantedEvidence().of(measure(0).id())).extracting(Wanted::what).containsExactly("实施细则文本", "印发通知", "签收表");
        ProgressEntry first = open.progress().of(measure(0).id()).getFirst();
        assertThat(List.of(first.done(), first.percent(), first.reportedBy(), first.asOf())).isEqualTo(List.of("实施细则已印发", 100, "办公室", Desk.TODAY.plusDays(3)));
        ProgressEntry second = open.progress().of(measure(1).id()).getFirst();
        assertThat(List.of(second.done(), second.whyNot(), second.nextStep(), second.percent())).isEqualTo(List.of("已学习一次", "人员外出较多", "再学一次", 60));
        assertThat(measure(1).schedule().expectedOn()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(open.forms().all().getFirst().returned()).isEqualTo(new Form.Return(Desk.TODAY.plusDays(3), "随便改的名字 (2).xlsx"));

        assertThat(compare(back).differences()).as("the same once more says nothing new").isEmpty();
        open.undo();
        assertThat(measure(0).state()).isEqualTo(MeasureState.NOT_STARTED);
        assertThat(open.progress().of(measure(0).id())).isEmpty();
        assertThat(open.forms().all()).allMatch(Form::isOut);
    }

    @Test
    void anEmptyCellTakesNothingAway() {
        Path back = form(0).type("1-2", FormField.PROGRESS, "").save(dir.resolve("回.xlsx"));
        assertThat(compare(back).differences()).isEmpty();
    }

    @Test
    void aDayThatTheSpreadsheetKnowsAsADayIsRead() {
        FilledForm filled = form(0);
        filled.cell("1-1", FormField.EXPECTED).setCellValue(LocalDate.of(2026, 10, 8));
        assertThat(compare(filled.save(dir.resolve("回.xlsx"))).differences()).singleElement()
            .satisfies(one -> assertThat(one.values()).containsExactly("2026-10-08"));
    }

    @Test
    void whatCannotBeUnderstoodIsRefusedCellByCell() {
        Path back = form(0).type("1-1", FormField.PERCENT, "大部分").type("1-1", FormField.PROGRESS, "起草完成").type("1-2", FormField.EXPECTED, "2026-02-30")
            .save(dir.resolve("回.xlsx"));
        Collected collected = compare(back);
        assertThat(keys(collected)).containsExactly("form.cell-unclear", "form.cell-unclear");
        assertThat(collected.troubles().getFirst().args()).containsExactly("1-1", FormField.PERCENT, "大部分");
        assertThat(collected.differences()).extracting(one -> one.slot().field()).containsExactly(FormField.PROGRESS);
    }

    @Test
    void whatARuleRefusesIsRefusedForThatItemOnlyAndInItsOwnWords() {
        Path back = form(0).type("1-1", FormField.WISH, "已完成申请验收").type("1-2", FormField.PERCENT, 70).save(dir.resolve("回.xlsx"));
        Collected collected = open.forms().collect(read(back), Map.of());
        assertThat(keys(collected)).containsExactly("measure.result-missing");
        assertThat(measure(0).state()).isEqualTo(MeasureState.NOT_STARTED);
        assertThat(open.progress().of(measure(1).id()).getFirst().percent()).isEqualTo(70);
    }

    @Test
    void aWordThatIsNoChoiceIsRefusedAndHarmsNothingElse() {
        Path back = form(0).type("1-1", FormField.WISH, "差不多了").type("1-2", FormField.PERCENT, 70).save(dir.resolve("回.xlsx"));
        assertThat(keys(compare(back))).containsExactly("form.cell-unclear");
    }

    @Test
    void changedLockedCellsRefuseTheirRowAndTheOthersAreTaken() {
        Path back = form(0).type("1-1", FormField.MEASURE, "制定学习办法").type("1-1", FormField.PROGRESS, "起草完成").type("1-2", FormField.PROGRESS, "已学习两次")
            .save(dir.resolve("回.xlsx"));
        Collected collected = compare(back);
        assertThat(keys(collected)).containsExactly("form.row-tampered");
        assertThat(collected.troubles().getFirst().args()).containsExactly("1-1", FormField.MEASURE);
        assertThat(collected.differences()).extracting(Difference::number).containsExactly("1-2");
    }

    @Test
    void rowsThatAreMissingAddedOrRenumberedAreSaid() {
        Path missing = form(0).delete("1-2").type("1-1", FormField.PROGRESS, "起草完成").save(dir.resolve("缺行.xlsx"));
        assertThat(keys(compare(missing))).containsExactly("form.row-missing");
        assertThat(compare(missing).differences()).hasSize(1);

        FilledForm added = form(0);
        added.sheet.createRow(added.sheet.getLastRowNum() + 1).createCell(FormField.PROGRESS.ordinal()).setCellValue("另外还做了一件事");
        assertThat(keys(compare(added.save(dir.resolve("加行.xlsx"))))).containsExactly("form.row-added");

        FilledForm renumbered = form(0);
        renumbered.cell("1-1", FormField.NUMBER).setCellValue("9-9");
        assertThat(keys(compare(renumbered.save(dir.resolve("改号.xlsx"))))).containsExactly("form.row-added", "form.row-missing");

        FilledForm swapped = form(0);
        swapped.cell("1-1", FormField.NUMBER).setCellValue("1-2");
        assertThat(keys(compare(swapped.save(dir.resolve("重号.xlsx"))))).containsExactly("form.row-twice", "form.row-twice", "form.row-missing");
    }

    @Test
    void aFormOfAnotherCaseIsForeign() {
        try (OpenCase other = desk.cases.create(dir.resolve("别的.zgt"), "示例县档案馆"); OpenCase same = desk.cases.create(dir.resolve("同名.zgt"), "示例市红十字会")) {
            assertThat(keys(other.forms().compare(read(files.getFirst()), Map.of()))).containsExactly("form.foreign");
            assertThat(keys(same.forms().compare(read(files.getFirst()), Map.of()))).containsExactly("form.unknown");
        }
    }

    @Test
    void aFormWhoseImprintWasChangedIsRefusedWhole() {
        FilledForm filled = form(0);
        filled.book().getSheetAt(1).getRow(0).getCell(2).setCellValue(sent.getLast().code());
        assertThat(keys(compare(filled.save(dir.resolve("回.xlsx"))))).containsExactly("form.made-up");

        FilledForm bare = form(0);
        bare.book().removeSheetAt(1);
        assertThatThrownBy(() -> read(bare.save(dir.resolve("裸.xlsx")))).isInstanceOf(Unavailable.class).hasMessage("form.no-form");

        FilledForm beheaded = form(0);
        beheaded.sheet.getRow(7).getCell(FormField.PROGRESS.ordinal()).setCellValue("情况");
        assertThatThrownBy(() -> read(beheaded.save(dir.resolve("无头.xlsx")))).isInstanceOf(Unavailable.class).hasMessage("form.no-headings");
    }

    @Test
    void aLaterFormToTheSameDepartmentMakesTheEarlierStale() {
        Path early = form(1).type("2-1", FormField.PROGRESS, "会签").type("3-1", FormField.PROGRESS, "起草").save(dir.resolve("早.xlsx"));
        send();
        assertThat(keys(compare(early))).containsExactly("form.row-superseded", "form.row-superseded");
        assertThat(compare(early).forms()).isEmpty();
    }

    @Test
    void whatHappenedToAnItemSinceMakesItsRowStale() {
        Path back = form(0).type("1-1", FormField.PROGRESS, "起草完成").type("1-2", FormField.PROGRESS, "已学习两次").type("2-1", FormField.PROGRESS, "修订中")
            .save(dir.resolve("回.xlsx"));
        open.measures().reword(measure(0).id(), "制定学习办法");
        open.measures().submit(measure(1).id(), "学完了");
        open.measures().remove(List.of(measure(2).id()));
        assertThat(keys(compare(back))).containsExactly("form.row-reworded", "form.row-settled", "form.row-gone");
    }

    @Test
    void aFieldThatTheCaseChangedSinceIsAskedAndStaysUntilSomebodyDecides() {
        Path back = form(0).type("1-2", FormField.PROGRESS, "已学习两次").save(dir.resolve("回.xlsx"));
        open.progress().report(new ProgressEntry(ProgressId.NEW, measure(1).id(), Desk.TODAY, "已学习三次", "", "", 30, "经办人"));
        Difference asked = compare(back).conflicts().getFirst();
        assertThat(List.of(asked.was(), asked.now(), asked.values())).isEqualTo(List.of("已学习一次", "已学习三次", List.of("已学习两次")));
        open.forms().collect(read(back), Map.of());
        assertThat(open.progress().of(measure(1).id()).getFirst().done()).isEqualTo("已学习三次");
        open.forms().collect(read(back), Map.of(asked.slot(), "已学习两次"));
        assertThat(open.progress().of(measure(1).id()).getFirst().done()).isEqualTo("已学习两次");
    }

    @Test
    void twoDepartmentsOnOneItemAreMergedFieldByFieldAndConflictsAreAsked() {
        Path one = form(0).type("2-1", FormField.PROGRESS, "已修订初稿").type("2-1", FormField.PERCENT, 50).type("2-1", FormField.EVIDENCE, "规则初稿").save(dir.resolve("办.xlsx"));
        Path two = form(1).type("2-1", FormField.PERCENT, 80).type("2-1", FormField.EXPECTED, "2026-08-31").type("2-1", FormField.EVIDENCE, "会签单").save(dir.resolve("财.xlsx"));
        Collected compared = compare(one, two);
        Slot percent = new Slot(measure(2).id(), FormField.PERCENT);
        assertThat(compared.conflicts()).singleElement().satisfies(asked -> {
            assertThat(asked.slot()).isEqualTo(percent);
            assertThat(asked.offers()).extracting(Difference.Offer::from).containsExactly("办公室", "财务科");
        });
        open.forms().collect(read(one, two), Map.of(percent, "80"));
        ProgressEntry entry = open.progress().of(measure(2).id()).getFirst();
        assertThat(List.of(entry.done(), entry.percent(), entry.reportedBy())).isEqualTo(List.of("已修订初稿", 80, "办公室、财务科"));
        assertThat(measure(2).schedule().expectedOn()).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(open.wantedEvidence().of(measure(2).id())).extracting(Wanted::what).containsExactly("规则初稿", "会签单");
        assertThat(open.forms().all()).noneMatch(Form::isOut);
    }

    @Test
    void byPersonEachResponsibleGetsHisOwnAndWhatNobodyAnswersForIsNamed() {
        open.duties().assign(measure(0).id(), Role.RESPONSIBLE_PERSON, List.of("李某"));
        var sending = open.forms().sending(Each.PERSON, BY);
        assertThat(sending.forms()).singleElement().satisfies(form -> assertThat(form.to().name()).isEqualTo("李某"));
        assertThat(sending.unanswered()).extracting(item -> item.number()).containsExactly("1-2", "2-1", "3-1");
    }

    @Test
    void nothingIsSentWhereNobodyAnswersAndNoFormIsDueBeforeItIsSent() {
        assertThatThrownBy(() -> open.forms().send(Each.PERSON, BY, forms -> { })).isInstanceOf(Refused.class).hasMessage("form.nothing-open");
        assertThatThrownBy(() -> open.forms().send(Each.DEPARTMENT, Desk.TODAY.minusDays(1), forms -> { })).isInstanceOf(Refused.class).hasMessage("form.return-before-sent");
    }

    private List<String> missing() {
        return open.reminders().matters(open.today()).stream().filter(matter -> matter.key().why() == Matter.Why.FORM_MISSING).map(matter -> matter.form().to().name()).toList();
    }

    @Test
    void aFormThatDoesNotComeBackNeedsSomebodyUntilItCameIsReplacedOrSeenTo() {
        desk.clock.forward(Duration.ofDays(10));
        assertThat(missing()).as("on the very day it is not late").isEmpty();
        desk.clock.forward(Duration.ofDays(4));
        assertThat(missing()).containsExactly("办公室", "财务科");
        assertThat(open.reminders().matters(open.today())).anyMatch(matter -> matter.concerns("财务科") && matter.form() != null);
        open.forms().collect(read(files.getFirst()), Map.of());
        assertThat(missing()).containsExactly("财务科");
        open.reminders().acknowledge(open.reminders().matters(open.today()).stream().filter(matter -> matter.form() != null).toList(), "已电话催交");
        assertThat(missing()).isEmpty();
        open.undo();
        open.forms().send(Each.DEPARTMENT, open.today().plusDays(5), forms -> { });
        assertThat(missing()).as("a later form asks the same").isEmpty();
    }
}
