package zhenggai.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.handover.Handover;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot;

/** A clerk at the people of the office: nobody yet, twelve with long names, what each owes, and a handover. */
@ExtendWith(Headless.class)
class PeopleScreenTest {
    private static final String LONG = "应急救护培训与志愿服务和捐献服务管理及群众性卫生健康宣传教育工作部（含造血干细胞捐献和人体器官捐献协调办公室）";

    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final Heard heard = new Heard();
    private OpenCase open;

    /** What the screen asks of the rooms beside it. */
    private static final class Heard implements PeopleScreen.Outside {
        private final List<String> lists = new ArrayList<>();
        private final List<String> printed = new ArrayList<>();
        private final List<String> said = new ArrayList<>();

        @Override
        public void list(@Nullable String person, @Nullable String department, PeopleScreen.Part part) {
            lists.add(person + "/" + department + "/" + part);
        }

        @Override
        public void print(Handover handover, Person from, Person to, LocalDate on) {
            printed.add(from.name() + ">" + to.name() + " " + on + " " + handover.items().size());
        }

        @Override
        public void printSheet(Person person) {
            printed.add(person.name());
        }

        @Override
        public void done(String sentence) {
            said.add(sentence);
        }
    }

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void nobodyYetIsSaidWithWhatHelps(Robot clerk) {
        show(clerk, Robot.Look.USUAL);
        assertThat(clerk.sees("还没有人员")).isTrue();
        clerk.picture("people-0");
        clerk.click("#person-add");
        clerk.type("张䶮");
        clerk.click("#person-save");
        assertThat(open.people().persons()).extracting(Person::name).containsExactly("张䶮");
        assertThat(heard.said).containsExactly("已保存“张䶮”。");
        assertThat(clerk.words("#person-name")).isEqualTo("张䶮");
        assertThat(clerk.sees("#person-hand-over")).isTrue();
    }

    @Test
    void twelveWithLongNamesCanBeReadAtAnySize(Robot clerk) {
        twelve();
        for (Robot.Look look : List.of(Robot.Look.USUAL, Robot.Look.DARK, Robot.Look.LARGE)) {
            show(clerk, look);
            clerk.click("张䶮");
            look(clerk, "people-12", look);
            clerk.click("科室（2）");
            clerk.click(LONG);
            look(clerk, "people-departments", look);
        }
    }

    private static void look(Robot clerk, String name, Robot.Look look) {
        assertThat(CutWords.in(clerk.find(".sections"))).isEmpty();
        assertThat(Nameless.in(clerk.find(".sections"))).isEmpty();
        clerk.picture(name + "-" + look.percent() + (look.dark() ? "-dark" : ""));
    }

    @Test
    void aNumberLeadsToWhatItCountsAndEnterToAll(Robot clerk) {
        twelve();
        show(clerk, Robot.Look.USUAL);
        clerk.click("张䶮：在办 1 条，点击查看");
        clerk.click("张䶮");
        clerk.press(KeyCode.ENTER);
        clerk.doubleClick("张䶮");
        clerk.click("科室（2）");
        clerk.click(LONG + "：在办 1 条，点击查看");
        assertThat(heard.lists).containsExactly("张䶮/null/OPEN", "张䶮/null/ALL", "张䶮/null/ALL", "null/" + LONG + "/OPEN");
        clerk.click("人员（12）");
        clerk.click("张䶮");
        clerk.click("#person-sheet");
        assertThat(heard.printed).containsExactly("张䶮");
    }

    @Test
    void aLastDayTakesSomebodyOutOfServiceAndWhatHeOwesIsSaid(Robot clerk) {
        twelve();
        show(clerk, Robot.Look.USUAL);
        clerk.click("张䶮");
        Fx.run(() -> ((javafx.scene.control.DatePicker) clerk.find("#person-left")).setValue(LocalDate.of(2026, 7, 1)));
        clerk.click("#person-save");
        assertThat(open.people().persons()).filteredOn(p -> p.name().equals("张䶮")).singleElement().satisfies(p -> {
            assertThat(p.inService()).isFalse();
            assertThat(p.leftOn()).isEqualTo(LocalDate.of(2026, 7, 1));
        });
        assertThat(clerk.sees("张䶮 不在岗，名下还有 1 条在办措施，请办理交接。")).isTrue();
        clerk.picture("people-left");
    }

    @Test
    void whoLeavesHandsOverAndTheSheetIsPrinted(Robot clerk) {
        twelve();
        show(clerk, Robot.Look.USUAL);
        clerk.click("张䶮");
        clerk.click("#person-hand-over");
        assertThat(clerk.find("#handover-confirm").isDisabled()).isTrue();
        clerk.type("#handover-typed", "lxt");
        clerk.picture("handover-before");
        clerk.click("#handover-confirm");
        assertThat(open.ledgers().current().measures().toList().getFirst().names(Role.RESPONSIBLE_PERSON)).containsExactly("林晓棠");
        assertThat(clerk.find("#handover-confirm").isDisabled()).isTrue();
        assertThat(CutWords.in(clerk.find("#handover-print").getScene().getRoot())).isEmpty();
        assertThat(Nameless.in(clerk.find("#handover-print").getScene().getRoot())).isEmpty();
        clerk.picture("handover-after");
        clerk.press(KeyCode.ENTER);
        assertThat(heard.printed).containsExactly("张䶮>林晓棠 2026-07-20 1");
        assertThat(heard.said).containsExactly("已将 张䶮 名下 1 项交给 林晓棠。");
        Fx.run(open::undo);
        assertThat(open.ledgers().current().measures().toList().getFirst().names(Role.RESPONSIBLE_PERSON)).containsExactly("张䶮");
    }

    @Test
    void theHandoverCanBeReadLargeAndDark(Robot clerk) {
        twelve();
        for (Robot.Look look : List.of(Robot.Look.DARK, Robot.Look.LARGE)) {
            show(clerk, look);
            clerk.click("张䶮");
            Fx.run(() -> ((javafx.scene.control.Button) clerk.find("#person-hand-over")).fire());
            Fx.settle();
            assertThat(CutWords.in(clerk.find("#handover-print").getScene().getRoot())).isEmpty();
            clerk.picture("handover-" + look.percent() + (look.dark() ? "-dark" : ""));
            clerk.press(KeyCode.ESCAPE);
        }
    }

    private void twelve() {
        Department department = open.people().addDepartment(LONG);
        open.people().addDepartment("办公室");
        for (String name : List.of("张䶮", "林晓棠", "陆知远", "欧阳静", "程柏松", "何启明", "马骁", "韦思琪", "苏云舒", "邓立言", "买买提·阿不都热依木", "周一")) {
            open.people().add(new Person(PersonId.NEW, name, "救护培训部四级主任科员", "0999-0000001", department.id(), true, LocalDate.of(2020, 3, 1), null));
        }
        open.duties().assign(Desk.measure(open, 0).id(), Role.RESPONSIBLE_PERSON, List.of("张䶮"));
        open.duties().assign(Desk.measure(open, 0).id(), Role.LEAD_DEPARTMENT, List.of(LONG));
    }

    private void show(Robot clerk, Robot.Look look) {
        PeopleModel model = new PeopleModel(open, immediate.background);
        open.whenChanged(touched -> model.reload());
        clerk.show(() -> new PeopleScreen(model, heard).build(), 1280, 800, look);
    }
}
