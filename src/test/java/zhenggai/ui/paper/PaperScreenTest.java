package zhenggai.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.papers.TableFilter;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.papers.TemplateColumn;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.testkit.Sample;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.paper.design.DesignModel;
import zhenggai.ui.paper.out.SheetExport;
import zhenggai.ui.paper.proof.PaperModel;

/** A clerk at the papers: walks the list by keyboard, asks, turns pages, designs a table, issues a report, saves it as each kind of file. */
@ExtendWith(Headless.class)
class PaperScreenTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final List<String> said = new ArrayList<>();
    private OpenCase open;
    private PaperModel model;

    @BeforeEach
    void begin() {
        open = Sample.open(folder.resolve("sample.zgt"));
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void theListIsWalkedByKeysAndTheQuestionsFollow(Robot clerk) {
        show(clerk);
        Fx.run(() -> clerk.find("#papers").requestFocus());
        clerk.press(KeyCode.END);
        assertThat(model.requestProperty().get().kind()).isEqualTo(PaperKind.WALL_CHART);
        for (int up = PaperKind.HANDOVER.ordinal(); up < PaperKind.WALL_CHART.ordinal(); up++) {
            clerk.press(KeyCode.UP);
        }
        assertThat(model.requestProperty().get().kind()).isEqualTo(PaperKind.HANDOVER);
        assertThat(clerk.sees("交接单须写明交出人和接收人。")).isTrue();
        assertThat(clerk.sees("#ask-since")).isFalse();
        pick(clerk, "#ask-person", "张䶮");
        pick(clerk, "#ask-successor", "陆知远");
        assertThat(clerk.sees("交接单须写明交出人和接收人。")).isFalse();
        assertThat(model.proofProperty().get().title()).contains("交接");
        clerk.press(KeyCode.SHIFT);
        Fx.run(() -> clerk.find("#papers").requestFocus());
        clerk.press(KeyCode.HOME);
        clerk.press(KeyCode.DOWN);
        assertThat(model.requestProperty().get().template()).isEqualTo("问题清单");
        assertThat(clerk.words("#paper-title")).isEqualTo("问题清单");
    }

    @Test
    void theSheetsThatAreSignedOfferToFileTheirScanAndTheOthersDoNot(Robot clerk) {
        show(clerk);
        assertThat(clerk.sees("#paper-scan")).as("a table is not signed and scanned").isFalse();
        Fx.run(() -> clerk.find("#papers").requestFocus());
        for (int down = 0; down < 40 && model.requestProperty().get().kind() != PaperKind.CLOSE_OUT; down++) {
            clerk.press(KeyCode.DOWN);
        }
        clerk.click("#paper-scan");
        assertThat(said).containsExactly("scan");
        clerk.picture("paper-scan");
    }

    @Test
    void daysAndSheetAreAskedAndThePageFollows(Robot clerk) {
        show(clerk);
        clerk.type("#ask-as-of", "2026-5-31");
        clerk.press(KeyCode.ENTER);
        assertThat(model.asOfDay()).isEqualTo(LocalDate.of(2026, 5, 31));
        assertThat(model.requestProperty().get().on()).isEqualTo(LocalDate.of(2026, 5, 31));
        pick(clerk, "#ask-size", "A3");
        assertThat(model.requestProperty().get().sheet()).isEqualTo(PaperSize.A3);
        assertThat(clerk.sees("#ask-since-day")).isFalse();
        pick(clerk, "#ask-since", "某日的情况");
        assertThat(clerk.sees("#ask-since-day")).isTrue();
        clerk.type("#ask-since-day", "2026-3-31");
        clerk.press(KeyCode.ENTER);
        assertThat(model.day(model.requestProperty().get().since().at())).isEqualTo(LocalDate.of(2026, 3, 31));
        clerk.picture("papers-compared");
        pick(clerk, "#ask-since", "不标注变化");
        assertThat(model.requestProperty().get().since()).isNull();
    }

    @Test
    void pagesAreTurnedByKeysAndByNumber(Robot clerk) {
        show(clerk);
        int last = model.proofProperty().get().made().pages();
        assertThat(last).isGreaterThan(5);
        Fx.run(() -> clerk.find("#pages").requestFocus());
        clerk.press(KeyCode.PAGE_DOWN);
        clerk.press(KeyCode.PAGE_DOWN);
        assertThat(clerk.words("#page-number")).isEqualTo("3");
        clerk.press(KeyCode.PAGE_UP);
        assertThat(clerk.words("#page-number")).isEqualTo("2");
        clerk.press(KeyCode.END);
        assertThat(clerk.words("#page-number")).isEqualTo(String.valueOf(last));
        clerk.type("#page-number", "4");
        clerk.press(KeyCode.ENTER);
        assertThat(clerk.sees("第 4 页")).as("the page itself, by its accessible name").isTrue();
        clerk.type("#page-number", "no page");
        clerk.press(KeyCode.ENTER);
        assertThat(clerk.words("#page-number")).isEqualTo("4");
        Fx.run(() -> clerk.find("#pages").requestFocus());
        clerk.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(clerk.words("#page-zoom")).isEqualTo("100%");
        clerk.press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(clerk.words("#page-zoom")).isEqualTo("125%");
    }

    @Test
    void aTableIsDesignedByKeyboardAndSaved(Robot clerk) {
        show(clerk);
        clerk.click("#paper-design");
        assertThat(clerk.sees("#papers")).as("the designer stands in the place of the list").isFalse();
        assertThat(Fx.get(() -> clerk.find("#design-columns").isFocused())).as("designing begins with the columns").isTrue();
        clerk.press(KeyCode.HOME);
        clerk.press(KeyCode.ALT, KeyCode.DOWN);
        clerk.press(KeyCode.DOWN);
        clerk.press(KeyCode.SPACE);
        assertThat(shown()).startsWith(TableField.CATEGORY, TableField.NUMBER, TableField.MEASURE).doesNotContain(TableField.FINDING);
        Fx.run(() -> list(clerk).getSelectionModel().select(1));
        clerk.type("#design-heading", "编号");
        clerk.type("#design-width", "500");
        assertThat(clerk.sees("栏宽须在 2 至 400 毫米之间。")).isTrue();
        clerk.type("#design-width", "12");
        assertThat(clerk.sees("栏宽须在 2 至 400 毫米之间。")).isFalse();
        assertThat(model.designProperty().get().columns().get(1)).isEqualTo(new TemplateColumn(TableField.NUMBER, "编号", 12));
        clerk.type("#design-name", " ");
        clerk.click("#design-save");
        assertThat(clerk.sees("请给表格样式起一个名称。")).isTrue();
        clerk.type("#design-name", "领导小组用表");
        clerk.click("#design-save");
        assertThat(open.templates().all()).extracting(TableTemplate::name).containsExactly("领导小组用表");
        assertThat(said).containsExactly("已保存表格样式“领导小组用表”。");
        assertThat(clerk.words("#paper-title")).isEqualTo("领导小组用表");
        clerk.picture("papers-own-table");
    }

    @Test
    void arrangementFilterSheetAndWordsFollowAtOnce(Robot clerk) {
        show(clerk);
        clerk.click("#paper-design");
        pick(clerk, "#design-grouping", "LEAD_DEPARTMENT");
        pick(clerk, "#design-sorting", "DEADLINE");
        pick(clerk, "#design-person", "张䶮");
        Fx.run(() -> clerk.find("#design-states", MenuButton.class).getItems().get(MeasureState.CLOSED.ordinal()).fire());
        Fx.run(() -> clerk.find("#design-states", MenuButton.class).getItems().get(MeasureState.RETURNED.ordinal()).fire());
        pick(clerk, "#design-size", "A3");
        pick(clerk, "#design-orientation", "PORTRAIT");
        write(clerk, "#design-text-size", "3");
        assertThat(clerk.sees("字号须在 6 至 36 磅之间。")).isTrue();
        write(clerk, "#design-text-size", "11");
        assertThat(clerk.sees("字号须在 6 至 36 磅之间。")).isFalse();
        write(clerk, "#design-title", "销号情况表");
        write(clerk, "#design-lines", "供领导小组第三次会议使用");
        write(clerk, "#design-sign-off", "组长（签字）：\n记录人：");
        TableTemplate designed = model.designProperty().get();
        assertThat(designed.grouping()).isEqualTo(TableTemplate.Grouping.LEAD_DEPARTMENT);
        assertThat(designed.sorting()).isEqualTo(TableTemplate.Sorting.DEADLINE);
        assertThat(designed.filter()).isEqualTo(new TableFilter(Set.of(MeasureState.CLOSED, MeasureState.RETURNED), Set.of(), Set.of(), "张䶮", ""));
        assertThat(designed.page()).isEqualTo(new PageSetup(PaperSize.A3, PageSetup.Orientation.PORTRAIT, 11, 21));
        assertThat(designed.headerLines()).containsExactly("供领导小组第三次会议使用");
        assertThat(designed.signOff()).containsExactly("组长（签字）：", "记录人：");
        assertThat(model.proofProperty().get().title()).isEqualTo("七届市委第五轮巡察销号情况表");
        assertThat(clerk.words("#design-states")).contains("已销号").contains("退回");
        clerk.picture("design-filled");
    }

    @Test
    void aCharacterThatNoFontHasIsSaid(Robot clerk) {
        open.measures().add(open.ledgers().current().findings().findFirst().orElseThrow().finding().id(), "含有\uE123的措施");
        show(clerk);
        assertThat(clerk.words("#paper-missing")).contains("\uE123");
        assertThat(clerk.words("#paper-fonts")).contains("仿宋（以 Noto Serif SC 代替）");
    }

    @Test
    void aColumnIsDraggedToItsPlace(Robot clerk) {
        show(clerk);
        clerk.click("#paper-design");
        ListCell<?> first = Fx.get(() -> (ListCell<?>) clerk.find("#design-columns", Parent.class).lookup(".design-line"));
        drag(first, 3);
        assertThat(shown().subList(0, 4)).containsExactly(TableField.CATEGORY, TableField.FINDING, TableField.MEASURE, TableField.NUMBER);
    }

    @Test
    void aClickOnAColumnsNameChoosesItAndOnlyTheBoxTakesItAway(Robot clerk) {
        show(clerk);
        clerk.click("#paper-design");
        List<TableField> before = shown();
        clerk.click(clerk.find("整改措施", Label.class));
        assertThat(shown()).isEqualTo(before);
        clerk.type("#design-heading", "举措");
        assertThat(model.designProperty().get().columns()).contains(new TemplateColumn(TableField.MEASURE, "举措", 0));
        ListCell<?> first = Fx.get(() -> (ListCell<?>) clerk.find("#design-columns", Parent.class).lookup(".design-line"));
        clerk.click(Fx.get(() -> first.lookup(".check-box")));
        assertThat(shown()).doesNotContain(before.getFirst()).contains(TableField.MEASURE);
    }

    @Test
    void leavingTheDesignerAsksWhereSomethingWouldBeLost(Robot clerk) {
        show(clerk);
        clerk.click("#paper-design");
        clerk.click("#design-leave");
        assertThat(clerk.sees("#papers")).isTrue();
        clerk.click("#paper-design");
        clerk.type("#design-heading", "号");
        clerk.click("#design-leave");
        assertThat(clerk.sees("样式还没有保存。再按一次返回，改动就放弃了。")).isTrue();
        clerk.picture("design-unsaved");
        clerk.click("#design-leave");
        assertThat(clerk.sees("#papers")).isTrue();
        assertThat(open.templates().all()).isEmpty();
    }

    @Test
    void aPaperIsIssuedAfterOneQuestion(Robot clerk) {
        show(clerk);
        clerk.click("#paper-issue");
        clerk.picture("papers-issue-asked");
        clerk.click("取消");
        assertThat(open.issues().all()).isEmpty();
        clerk.click("#paper-issue");
        clerk.click("印发");
        assertThat(open.issues().all()).hasSize(1);
        assertThat(said).containsExactly("七届市委第五轮巡察整改进展表 1");
        assertThat(clerk.words("#paper-issue")).isEqualTo("印发第 2 期…");
    }

    @Test
    void whatIsInSightIsSavedAsEachKindOfFile(Robot clerk) {
        show(clerk);
        SheetExport export = new SheetExport(immediate.background, Fx.get(Notices::new));
        for (String name : List.of("a.pdf", "a.xlsx", "a.docx")) {
            Fx.run(() -> export.save(model.proofProperty().get().papers(), folder.resolve(name)));
            assertThat(folder.resolve(name)).satisfies(file -> assertThat(Files.size(file)).isGreaterThan(5_000));
        }
    }

    @Test
    void whoAskedForAFindingThatIsGoneCanAskForAllAgain(Robot clerk) {
        show(clerk);
        FindingId gone = open.ledgers().current().findings().findFirst().orElseThrow().finding().id();
        Fx.run(() -> model.show(PaperRequest.of(PaperKind.CLEARANCE, open.today()).about(gone)));
        Fx.run(() -> open.findings().remove(gone));
        assertThat(model.proofProperty().get()).isNull();
        pick(clerk, "#ask-finding", "全部问题");
        assertThat(model.requestProperty().get().finding()).isNull();
        assertThat(model.proofProperty().get()).isNotNull();
    }

    private List<TableField> shown() {
        return model.designProperty().get().columns().stream().map(TemplateColumn::field).toList();
    }

    private static ListView<?> list(Robot clerk) {
        return clerk.find("#design-columns", ListView.class);
    }

    private static void pick(Robot clerk, String field, String words) {
        ComboBox<?> combo = clerk.find(field, ComboBox.class);
        Fx.run(() -> choose(combo, words));
        Fx.settle();
    }

    private static void write(Robot clerk, String field, String text) {
        Fx.run(() -> clerk.find(field).requestFocus());
        Fx.settle();
        clerk.press(KeyCode.CONTROL, KeyCode.A);
        clerk.type(text);
    }

    private static <T> void choose(ComboBox<T> combo, String words) {
        combo.setValue(combo.getItems().stream().filter(item -> item.toString().equals(words)).findFirst().orElseThrow());
    }

    /** Down by so many lines, as the toolkit would report it. */
    private static void drag(Node line, int lines) {
        Fx.run(() -> {
            Bounds bounds = line.getLayoutBounds();
            fire(line, MouseEvent.MOUSE_PRESSED, bounds.getHeight() / 2);
            for (int step = 1; step <= lines; step++) {
                fire(line, MouseEvent.MOUSE_DRAGGED, bounds.getHeight() * (step + 0.5));
            }
            fire(line, MouseEvent.MOUSE_RELEASED, bounds.getHeight() * (lines + 0.5));
        });
        Fx.settle();
    }

    private static void fire(Node line, javafx.event.EventType<MouseEvent> type, double y) {
        var at = line.localToScene(5, y);
        Event.fireEvent(line, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1, false, false, false, false,
            type != MouseEvent.MOUSE_RELEASED, false, false, true, false, false, null));
    }

    private void show(Robot clerk) {
        clerk.show(this::screen, 1240, 860, Robot.Look.USUAL);
    }

    private Parent screen() {
        model = new PaperModel(open, immediate.background, ZoneOffset.UTC);
        open.whenChanged(touched -> model.reload());
        return new PaperScreen(model, new DesignModel(open, immediate.background, model),
            new PaperScreen.Ground(immediate.background, new Notices(), new Remembered(folder.resolve("settings")), said::add,
                issue -> said.add(issue.title() + " " + issue.number()))).scanning(() -> said.add("scan")).build();
    }
}
