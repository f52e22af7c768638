package zhenggai.paper.sheet.design;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.papers.TableFilter;
import zhenggai.domain.papers.TableTemplate.Grouping;
import zhenggai.domain.papers.TableTemplate.Sorting;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.papers.TemplateColumn;
import zhenggai.domain.papers.TemplateId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.words.Texts;

/** The tables that offices usually keep, to print as they are or to begin an own one from; named in the language of the setting. */
public final class Presets {
    private Presets() {}

    /** The progress table first, which is the one where none is named. */
    public static List<TableTemplate> usual() {
        return List.of(progress(), findings(), tasks(), duties(), breakdown(), closeOuts(), pressed());
    }

    /** A table by its name: one that the office saved, else a usual one. */
    public static Optional<TableTemplate> named(String name, List<TableTemplate> saved) {
        return Stream.concat(saved.stream(), usual().stream()).filter(template -> template.name().equals(name.strip())).findFirst();
    }

    public static TableTemplate progress() {
        return table(Texts.text("preset.progress"), Texts.text("preset.progress-title"),
            TableField.NUMBER, TableField.CATEGORY, TableField.FINDING, TableField.MEASURE, TableField.LEAD_LEADER,
            TableField.LEAD_DEPARTMENT, TableField.RESPONSIBLE_PERSON, TableField.DEADLINE, TableField.PROGRESS, TableField.STATE);
    }

    private static TableTemplate findings() {
        return table(Texts.text("preset.findings"), Texts.text("preset.findings-title"),
            TableField.NUMBER, TableField.CATEGORY, TableField.FINDING, TableField.MANIFESTATION,
            TableField.ROOT_CAUSE, TableField.KIND, TableField.WEIGHT, TableField.GOAL, TableField.LEAD_LEADER, TableField.LEAD_DEPARTMENT,
            TableField.DEADLINE, TableField.STATE);
    }

    private static TableTemplate tasks() {
        return table(Texts.text("preset.tasks"), Texts.text("preset.tasks-title"),
            TableField.NUMBER, TableField.FINDING, TableField.GOAL, TableField.MEASURE, TableField.LEAD_DEPARTMENT,
            TableField.RESPONSIBLE_PERSON, TableField.STARTED, TableField.DEADLINE, TableField.STATE);
    }

    private static TableTemplate duties() {
        return table(Texts.text("preset.duties"), Texts.text("preset.duties-title"),
            TableField.NUMBER, TableField.LEAD_DEPARTMENT, TableField.FINDING, TableField.MEASURE,
            TableField.LEAD_LEADER, TableField.SUPPORTING_DEPARTMENT, TableField.RESPONSIBLE_PERSON, TableField.SUPERVISOR, TableField.DEADLINE)
            .arranged(Grouping.LEAD_DEPARTMENT, Sorting.LEDGER);
    }

    private static TableTemplate breakdown() {
        return table(Texts.text("preset.breakdown"), Texts.text("preset.breakdown-title"),
            TableField.NUMBER, TableField.CATEGORY, TableField.FINDING, TableField.GOAL, TableField.MEASURE,
            TableField.LEAD_LEADER, TableField.LEAD_DEPARTMENT, TableField.SUPPORTING_DEPARTMENT, TableField.RESPONSIBLE_PERSON, TableField.DEADLINE,
            TableField.REMARK);
    }

    private static TableTemplate closeOuts() {
        return table(Texts.text("preset.close-outs"), Texts.text("preset.close-outs-title"),
            TableField.NUMBER, TableField.FINDING, TableField.MEASURE, TableField.RESPONSIBLE_PERSON,
            TableField.DEADLINE, TableField.RESULT, TableField.EVIDENCE, TableField.STATE, TableField.CLOSE_OUT);
    }

    private static TableTemplate pressed() {
        Set<MeasureState> open = Set.of(MeasureState.NOT_STARTED, MeasureState.UNDER_WAY, MeasureState.SUBMITTED, MeasureState.RETURNED);
        return table(Texts.text("preset.pressed"), Texts.text("preset.pressed-title"),
            TableField.NUMBER, TableField.RESPONSIBLE_PERSON, TableField.LEAD_DEPARTMENT, TableField.FINDING,
            TableField.MEASURE, TableField.ORIGINAL_DEADLINE, TableField.EXTENSIONS, TableField.STATE, TableField.PROGRESS, TableField.WHY_NOT,
            TableField.NEXT_STEP, TableField.SUPERVISOR)
            .arranged(Grouping.NONE, Sorting.WARNING).only(new TableFilter(open, Set.of(), Set.of(), "", ""));
    }

    private static TableTemplate table(String name, String title, TableField... fields) {
        List<String> signOff = List.of(Texts.text("paper.sign.head"), Texts.text("paper.sign.checked"), Texts.text("paper.sign.filled"),
            Texts.text("paper.sign.phone", "").strip());
        return new TableTemplate(TemplateId.NEW, name, title, Stream.of(fields).map(TemplateColumn::of).toList(), Grouping.FINDING, TableFilter.ALL,
            Sorting.LEDGER, PageSetup.landscape(PaperSize.A4), List.of(), signOff);
    }
}
