package zhenggai.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.papers.TableFilter;
import zhenggai.domain.papers.TableTemplate.Grouping;
import zhenggai.domain.papers.TableTemplate.Sorting;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.papers.TemplateColumn;
import zhenggai.domain.papers.TemplateId;
import zhenggai.testkit.Desk;
import zhenggai.words.HistorySentence;

/** Designing a table, saving it by name, renaming and removing it: each one step that undo takes back and history tells. */
class TemplatesTest {
    @TempDir Path dir;
    private OpenCase open;

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(dir.resolve("案卷.zgt"));
    }

    @AfterEach
    void end() {
        open.close();
    }

    @Test
    void aTableIsKeptEditedRenamedAndRemovedAndEachIsUndone() {
        TableTemplate kept = open.templates().keep(table("任务分解表"));
        assertThat(kept.id().isNew()).isFalse();
        TableTemplate titled = open.templates().keep(kept.titled("任务分解一览"));
        TableTemplate renamed = open.templates().keep(titled.named(titled.id(), "责任分解表"));
        open.templates().remove(renamed.id());
        assertThat(open.templates().all()).isEmpty();
        for (List<TableTemplate> before : List.of(List.of(renamed), List.of(titled), List.of(kept), List.<TableTemplate>of())) {
            open.undo();
            assertThat(open.templates().all()).isEqualTo(before);
        }
        open.redo();
        assertThat(open.templates().all()).containsExactly(kept);
    }

    @Test
    void aNameStandsForOneTable() {
        TableTemplate first = open.templates().keep(table("台账"));
        TableTemplate second = open.templates().keep(table("销号表"));
        assertThatThrownBy(() -> open.templates().keep(table(" 台账 "))).isInstanceOf(Refused.class).hasMessage("template.name-taken");
        assertThatThrownBy(() -> open.templates().keep(second.named(second.id(), "台账"))).isInstanceOf(Refused.class).hasMessage("template.name-taken");
        assertThat(open.templates().all()).containsExactly(first, second);
    }

    @Test
    void aTableThatIsGoneIsNoLongerSavedOrRemoved() {
        TableTemplate kept = open.templates().keep(table("台账"));
        open.undo();
        assertThatThrownBy(() -> open.templates().keep(kept)).isInstanceOf(Refused.class).hasMessage("case.thing-gone");
        assertThatThrownBy(() -> open.templates().remove(kept.id())).isInstanceOf(Refused.class).hasMessage("case.thing-gone");
    }

    @Test
    void theHistoryTellsItInPlainSentences() {
        TableTemplate kept = open.templates().keep(table("台账"));
        assertThat(told()).isEqualTo("2026年7月20日 09:00 张䶮 保存表格样式：新增表格样式“台账”");
        TableTemplate renamed = open.templates().keep(kept.named(kept.id(), "销号表").with(List.of(TemplateColumn.of(TableField.STATE))));
        assertThat(told()).isEqualTo("2026年7月20日 09:00 张䶮 保存表格样式：表格样式“销号表” 名称 由 台账 改为 销号表，版面 有调整");
        open.templates().remove(renamed.id());
        assertThat(told()).isEqualTo("2026年7月20日 09:00 张䶮 删除表格样式：删除表格样式“销号表”");
    }

    private String told() {
        return new HistorySentence(ZoneOffset.UTC).of(open.history().newest(1, 10).getFirst());
    }

    private static TableTemplate table(String name) {
        return new TableTemplate(TemplateId.NEW, name, "整改台账", List.of(TemplateColumn.of(TableField.MEASURE), TemplateColumn.of(TableField.STATE).wide(20)),
            Grouping.FINDING, TableFilter.ALL, Sorting.DEADLINE, PageSetup.landscape(PaperSize.A3), List.of(), List.of("填表人"));
    }
}
