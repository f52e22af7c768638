package zhenggai.storage.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import zhenggai.domain.Subject;
import zhenggai.storage.generated.DefaultSchema;
import zhenggai.storage.row.RowImages;

/** A copy of a case forgets no table. */
class CaseRowsTest {
    @Test
    void everyTableIsContentOfACaseOrOneOfTheEightThatAreNot() {
        Set<String> content = new TreeSet<>();
        CaseRows.tables().forEach(table -> content.add(table.getName()));
        Set<String> all = new TreeSet<>();
        DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> all.add(table.getName()));
        all.removeAll(Set.of("step", "step_row", "series", "paper_file", "account", "account_secret", "guard", "departure"));
        assertThat(content).isEqualTo(all);
        assertThat(content).allSatisfy(name -> assertThat(Subject.valueOf(name.toUpperCase(java.util.Locale.ROOT))).isNotNull());
    }

    @Test
    void whatARowNamesIsReadFromTheSchema() {
        assertThat(CaseRows.references(RowImages.table("finding_repeat")).get("finding")).containsExactlyInAnyOrder("finding_id", "earlier_id");
        assertThat(CaseRows.references(RowImages.table("result_figure")).get("result_figure")).containsExactly("same_as_id");
        assertThat(CaseRows.references(RowImages.table("act")).get("paper_file")).containsExactly("letter");
    }
}
