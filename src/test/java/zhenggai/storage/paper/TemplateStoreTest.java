package zhenggai.storage.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

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
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.MeasureState;
import zhenggai.testkit.Desk;

/** A designed table comes back from the file as it was saved, whatever it holds, also where a newer version saved it. */
class TemplateStoreTest {
    @TempDir Path dir;
    private final Desk desk = new Desk();
    private Path file;
    private OpenCase open;

    @BeforeEach
    void begin() {
        file = dir.resolve("案卷.zgt");
        open = desk.smallCase(file);
    }

    @AfterEach
    void end() {
        open.close();
    }

    @Test
    void everyFieldGroupingSortingAndSheetComesBack() {
        for (Grouping grouping : Grouping.values()) {
            for (Sorting sorting : Sorting.values()) {
                TableTemplate saved = open.templates().keep(full("表" + grouping + sorting).arranged(grouping, sorting));
                assertThat(saved).isEqualTo(full("表" + grouping + sorting).arranged(grouping, sorting).named(saved.id(), saved.name()));
            }
        }
        List<TableTemplate> all = open.templates().all();
        assertThat(all).hasSize(Grouping.values().length * Sorting.values().length);
        open.close();
        open = desk.cases.open(file);
        assertThat(open.templates().all()).isEqualTo(all);
    }

    @Test
    void savingTheSameOnceMoreIsNoStep() {
        TableTemplate saved = open.templates().keep(full("台账"));
        long steps = open.history().all().size();
        open.templates().keep(full("台账").named(saved.id(), saved.name()));
        assertThat(open.history().all()).hasSize((int) steps);
    }

    @Test
    void whatOnlyANewerVersionKnowsIsLeftOutAndTheRestStands() throws SQLException {
        TableTemplate saved = open.templates().keep(full("台账"));
        write("{\"columns\":[{\"field\":\"MOOD\",\"heading\":\"x\",\"width\":9.0},{\"field\":\"MEASURE\",\"heading\":\"\",\"width\":0.0,\"colour\":\"red\"}],"
            + "\"grouping\":\"MOON\",\"filter\":{\"states\":[\"CLOSED\",\"FROZEN\"]},\"sorting\":\"TIDE\",\"page\":{\"size\":\"A1\"},\"weather\":true}");
        assertThat(open.templates().all()).containsExactly(new TableTemplate(saved.id(), "台账", "整改台账", List.of(TemplateColumn.of(TableField.MEASURE)),
            Grouping.FINDING, new TableFilter(Set.of(MeasureState.CLOSED), Set.of(), Set.of(), "", ""), Sorting.LEDGER,
            PageSetup.landscape(PaperSize.A4), List.of(), List.of()));
    }

    @Test
    void sizesThatThisVersionRefusesGiveWayToTheUsualOnesAndHideNoOtherTable() throws SQLException {
        open.templates().keep(full("台账"));
        write("{\"columns\":[{\"field\":\"MEASURE\",\"heading\":\"\",\"width\":500.0},{\"field\":\"MEASURE\",\"heading\":\"again\",\"width\":9.0}],"
            + "\"page\":{\"size\":\"A3\",\"orientation\":\"PORTRAIT\",\"textSize\":4.0,\"titleSize\":90.0}}");
        TableTemplate other = open.templates().keep(full("另一张"));
        TableTemplate read = open.templates().all().getFirst();
        assertThat(read.columns()).containsExactly(TemplateColumn.of(TableField.MEASURE));
        assertThat(read.page()).isEqualTo(PageSetup.portrait(PaperSize.A3));
        assertThat(open.templates().all()).containsExactly(read, other);
        assertThatThrownBy(() -> open.templates().keep(read.titled("另一标题"))).isInstanceOf(Refused.class).hasMessage("template.newer");
    }

    @Test
    void savingOverWhatANewerVersionSavedIsRefusedAndChangesNothing() throws SQLException {
        TableTemplate saved = open.templates().keep(full("台账"));
        write(TemplateLayout.of(saved).replace("\"MEASURE\"", "\"MOOD\""));
        TableTemplate read = open.templates().all().getFirst();
        assertThat(read.columns()).hasSize(TableField.values().length - 1);
        assertThatThrownBy(() -> open.templates().keep(read.titled("另一标题"))).isInstanceOf(Refused.class).hasMessage("template.newer");
        assertThat(open.templates().all()).containsExactly(read);
        assertThat(open.templates().keep(read.named(TemplateId.NEW, "台账（新）")).name()).isEqualTo("台账（新）");
    }

    @Test
    void whatAnOlderVersionSavedMayBeSavedOver() throws SQLException {
        open.templates().keep(full("台账"));
        write("{\"columns\":[{\"field\":\"MEASURE\",\"heading\":\"\",\"width\":0}]}");
        TableTemplate read = open.templates().all().getFirst();
        assertThat(open.templates().keep(read.titled("另一标题"))).isEqualTo(read.titled("另一标题"));
    }

    @Test
    void aTableOfWhoseColumnsNoneIsKnownIsNotListedButItsNameIsTaken() throws SQLException {
        open.templates().keep(full("台账"));
        write("{\"columns\":[{\"field\":\"MOOD\"}]}");
        assertThat(open.templates().all()).isEmpty();
        assertThatThrownBy(() -> open.templates().keep(full("台账"))).isInstanceOf(Refused.class).hasMessage("template.name-taken");
    }

    /** Behind the program's back, as a newer version of it would. */
    private void write(String layout) throws SQLException {
        open.close();
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file); PreparedStatement update = raw.prepareStatement("UPDATE template SET layout = ?")) {
            update.setString(1, layout);
            assertThat(update.executeUpdate()).isOne();
        }
        open = desk.cases.open(file);
    }

    private static TableTemplate full(String name) {
        List<TemplateColumn> columns = Arrays.stream(TableField.values())
            .map(field -> field.ordinal() % 3 == 0 ? TemplateColumn.of(field) : new TemplateColumn(field, "栏“" + field.ordinal() + "”\\", 2 + field.ordinal() * 0.5))
            .toList();
        TableFilter filter = new TableFilter(Set.of(MeasureState.values()), Set.of(FindingKind.values()), Set.of(Warning.Level.values()), "单晓𠮷", "办公室");
        return new TableTemplate(TemplateId.NEW, name, "整改台账", columns, Grouping.FINDING, filter, Sorting.LEDGER,
            PageSetup.portrait(PaperSize.A3).sized(10.5, 22), List.of("第一行", "第二行\t“引号”"), List.of("单位主要负责人（签字）", "填表人"));
    }
}
