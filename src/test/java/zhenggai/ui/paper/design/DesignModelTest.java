package zhenggai.ui.paper.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.papers.TemplateColumn;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet;
import zhenggai.paper.sheet.design.Presets;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Immediate;
import zhenggai.ui.paper.proof.PaperModel;

/** A table is designed: what is wished is a page at once, what cannot be is refused and changes nothing, what is saved can be taken back. */
class DesignModelTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();
    private final List<String> refusals = new ArrayList<>();
    private OpenCase open;
    private PaperModel papers;
    private DesignModel model;

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(folder.resolve("a.zgt"));
        papers = new PaperModel(open, immediate.background, ZoneOffset.UTC);
        model = new DesignModel(open, immediate.background, papers);
        open.whenChanged(touched -> papers.reload());
        papers.reload();
        model.begin();
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void anOwnTableIsMadeOfAUsualOne() {
        TableTemplate usual = Presets.usual().getFirst();
        assertThat(table()).isEqualTo(usual.named(usual.id(), "整改进展台账（本单位）"));
        assertThat(model.isChanged()).isFalse();
        assertThat(model.isOwn()).isFalse();
        assertThat(model.lines()).extracting(DesignModel.Line::field).containsExactlyInAnyOrder(TableField.values());
    }

    @Test
    void columnsComeGoAndMoveOnThePagesAtOnce() {
        model.toggle(TableField.CATEGORY);
        model.toggle(TableField.EVIDENCE);
        model.move(TableField.EVIDENCE, 1);
        model.shift(TableField.NUMBER, 1);
        model.head(TableField.EVIDENCE, "佐证");
        model.widen(TableField.EVIDENCE, "25.5");
        assertThat(table().columns().subList(0, 3))
            .containsExactly(new TemplateColumn(TableField.EVIDENCE, "佐证", 25.5), TemplateColumn.of(TableField.NUMBER), TemplateColumn.of(TableField.FINDING));
        TableSheet shown = (TableSheet) papers.proofProperty().get().papers().getFirst();
        assertThat(shown.columns()).extracting(Column::heading).startsWith("佐证", "序号", "反馈问题", "整改措施");
        assertThat(model.isChanged()).isTrue();
    }

    @Test
    void beyondTheEndsIsAtTheEnd() {
        model.move(TableField.STATE, -7);
        assertThat(table().columns().getFirst().field()).isEqualTo(TableField.STATE);
        model.move(TableField.STATE, 99);
        assertThat(table().columns().getLast().field()).isEqualTo(TableField.STATE);
        model.move(TableField.EVIDENCE, 0);
        assertThat(table().columns()).as("no column of the table").extracting(TemplateColumn::field).doesNotContain(TableField.EVIDENCE);
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() {
        TableTemplate before = table();
        assertThatThrownBy(() -> model.widen(TableField.NUMBER, "1")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> model.widen(TableField.NUMBER, "宽")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> model.change(table -> table.on(table.page().sized(2, 20)))).isInstanceOf(Refused.class);
        assertThat(table()).isEqualTo(before);
        List<TableField> shown = before.columns().stream().map(TemplateColumn::field).toList();
        shown.subList(1, shown.size()).forEach(model::toggle);
        assertThatThrownBy(() -> model.toggle(shown.getFirst())).isInstanceOfSatisfying(Refused.class,
            refused -> assertThat(refused.textKey()).isEqualTo("template.no-column"));
        assertThat(table().columns()).hasSize(1);
    }

    @Test
    void savingChoosesTheTableAndUndoTakesItBack() {
        model.toggle(TableField.CATEGORY);
        model.save("我们的台账", kept -> { }, refused -> refusals.add(refused.textKey()));
        assertThat(open.templates().all()).extracting(TableTemplate::name).containsExactly("我们的台账");
        assertThat(model.tableProperty().get()).isNull();
        assertThat(papers.requestProperty().get().template()).isEqualTo("我们的台账");
        assertThat(papers.proofProperty().get().template()).isEqualTo(open.templates().all().getFirst());
        open.undo();
        assertThat(open.templates().all()).isEmpty();
        assertThat(papers.requestProperty().get().template()).isEmpty();
    }

    @Test
    void aSavedTableIsRenamedCopiedAndRemoved() {
        model.save("甲", kept -> { }, refused -> refusals.add(refused.textKey()));
        model.begin();
        assertThat(model.isOwn()).isTrue();
        model.save("乙", kept -> { }, refused -> refusals.add(refused.textKey()));
        assertThat(open.templates().all()).extracting(TableTemplate::name).containsExactly("乙");
        model.begin();
        model.saveAsNew("乙", kept -> { }, refused -> refusals.add(refused.textKey()));
        model.saveAsNew(" ", kept -> { }, refused -> refusals.add(refused.textKey()));
        assertThat(refusals).containsExactly("template.name-taken", "template.name-missing");
        assertThat(model.tableProperty().get()).as("still there to be named").isNotNull();
        model.saveAsNew("丙", kept -> { }, refused -> refusals.add(refused.textKey()));
        assertThat(open.templates().all()).extracting(TableTemplate::name).containsExactly("乙", "丙");
        model.begin();
        model.remove(gone -> { });
        assertThat(open.templates().all()).extracting(TableTemplate::name).containsExactly("乙");
        assertThat(papers.requestProperty().get().template()).isEmpty();
        open.undo();
        assertThat(open.templates().all()).extracting(TableTemplate::name).containsExactly("乙", "丙");
    }

    @Test
    void anotherTableGivesEverythingButTheName() {
        TableTemplate tasks = Presets.usual().get(2);
        model.startOver(tasks);
        assertThat(table()).isEqualTo(tasks.named(tasks.id(), "整改进展台账（本单位）"));
        papers.choose(PaperKind.EXTENSIONS, "");
        assertThat(model.tableProperty().get()).as("another paper ends the designing").isNull();
    }

    private TableTemplate table() {
        return model.tableProperty().get();
    }
}
