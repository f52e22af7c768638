package zhenggai.ui.people.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.register.Regulation;
import zhenggai.domain.register.RegulationKind;
import zhenggai.domain.register.RegulationStep;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Held;
import zhenggai.testkit.Immediate;
import zhenggai.ui.people.handover.HandoverModel.Line;

/** Handing over shows what is owed, finds the successor by initials, and is one step. */
class HandoverModelTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private OpenCase open;
    private Person leaver;

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        leaver = open.people().add(Person.named("张䶮"));
        open.people().add(Person.named("林晓棠"));
        open.people().add(Person.named("陆知远"));
        open.people().add(Person.named("苏云舒").left(LocalDate.of(2026, 1, 1)));
        open.duties().assign(Desk.measure(open, 0).id(), Role.RESPONSIBLE_PERSON, List.of("张䶮"));
        open.duties().assign(Desk.measure(open, 2).finding(), Role.LEAD_LEADER, List.of("张䶮"));
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void whatIsOwedIsShownAndOnlyWhoIsInServiceCanTakeIt() {
        HandoverModel model = model(leaver);
        assertThat(model.owedProperty().get().lines()).containsExactly(
            new Line("1-1", "制定学习实施细则", "责任人", "", "未启动"), new Line("2", "议事规则执行不严", "牵头领导", "", "整个问题"));
        assertThat(model.candidates()).extracting(Person::name).containsExactlyInAnyOrder("林晓棠", "陆知远");
        assertThat(model.successorProperty().get()).isNull();
        model.confirm();
        assertThat(model.refusalProperty().get()).isEqualTo("请选择接收人。");
        model.typedProperty().set("lxt");
        assertThat(model.successorProperty().get().name()).isEqualTo("林晓棠");
        model.typedProperty().set("nobody");
        assertThat(model.successorProperty().get()).isNull();
        assertThat(model.candidates()).isEmpty();
    }

    @Test
    void itIsHandedOverInOneStepThatOneUndoTakesBack() {
        HandoverModel model = model(leaver);
        model.typedProperty().set("林");
        model.leavesOnProperty().set(LocalDate.of(2026, 7, 31));
        model.confirm();
        HandoverModel.Sheet sheet = model.doneProperty().get();
        assertThat(sheet.handover().items()).hasSize(2);
        assertThat(sheet.to().name()).isEqualTo("林晓棠");
        assertThat(sheet.on()).isEqualTo(LocalDate.of(2026, 7, 31));
        assertThat(responsible()).containsExactly("林晓棠");
        assertThat(open.people().persons()).filteredOn(p -> p.name().equals("张䶮")).singleElement().satisfies(p -> assertThat(p.inService()).isFalse());
        open.undo();
        assertThat(responsible()).containsExactly("张䶮");
        assertThat(open.people().persons()).filteredOn(p -> p.name().equals("张䶮")).singleElement().satisfies(p -> assertThat(p.inService()).isTrue());
    }

    @Test
    void whoPressesTwiceHandsOverOnce() {
        Held held = new Held();
        HandoverModel model = new HandoverModel(open, held.background, leaver);
        model.reload();
        held.work();
        model.typedProperty().set("林");
        model.confirm();
        model.confirm();
        held.work();
        assertThat(model.doneProperty().get()).isNotNull();
        assertThat(model.refusalProperty().get()).isEmpty();
        assertThat(held.problems).isEmpty();
    }

    @Test
    void theStageOfARegulationIsShownAndHandedOverToo() {
        Regulation regulation = open.regulations().add("财务管理办法", RegulationKind.MADE);
        open.regulations().plan(regulation.id(), RegulationStep.REVIEW, "张䶮", "2026年8月31日");
        HandoverModel model = model(leaver);
        assertThat(model.owedProperty().get().lines()).hasSize(3).last().isEqualTo(new Line("", "《财务管理办法》", "审核责任人", "2026年8月31日", "未完成"));
        model.typedProperty().set("林");
        model.confirm();
        assertThat(model.doneProperty().get().handover().size()).isEqualTo(3);
        assertThat(open.regulations().get(regulation.id()).stage(RegulationStep.REVIEW).person()).isEqualTo(model.successorProperty().get().id());
    }

    @Test
    void aLastDayBeforeTheFirstIsRefusedInASentence() {
        Person late = open.people().edit(new Person(leaver.id(), leaver.name(), "", "", null, true, LocalDate.of(2026, 7, 1), null));
        HandoverModel model = model(late);
        model.typedProperty().set("林");
        model.leavesOnProperty().set(LocalDate.of(2026, 6, 1));
        model.confirm();
        assertThat(model.refusalProperty().get()).isEqualTo("离任日期 2026-06-01 早于到任日期 2026-07-01。");
        assertThat(responsible()).containsExactly("张䶮");
    }

    private List<String> responsible() {
        return open.ledgers().current().measures().toList().getFirst().names(Role.RESPONSIBLE_PERSON);
    }

    private HandoverModel model(Person from) {
        HandoverModel model = new HandoverModel(open, immediate.background, from);
        model.reload();
        return model;
    }
}
