package zhenggai.paper.sheet.design;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.papers.TemplateColumn;
import zhenggai.domain.people.Role;
import zhenggai.paper.Column;
import zhenggai.words.Texts;

/** What a field's column looks like where the office does not say otherwise: its heading, its width, whether it holds running text. */
final class FieldColumn {
    /** The size that widths of columns are meant for, in points. */
    private static final double DESIGN_SIZE = 9;
    /** Left and right of a table together. */
    private static final double MARGINS = 26;
    /** No running text gets narrower than this part of what suits it. */
    private static final double NARROWEST = 0.5;
    private static final double RUNNING = 38;
    private static final double LONG = 28;
    private static final double SHORT = 15.5;
    private static final double DAY = 26.2;
    private static final Set<TableField> RUNNING_TEXT = EnumSet.of(
        TableField.PUBLIC_FINDING, TableField.MANIFESTATION, TableField.ROOT_CAUSE, TableField.GOAL, TableField.WIDER_CHECK, TableField.MEASURE,
        TableField.PROGRESS, TableField.RESULT, TableField.PUBLIC_RESULT, TableField.EVIDENCE, TableField.WHY_NOT, TableField.NEXT_STEP, TableField.CHANGE);

    private FieldColumn() {}

    /** Whether it can hold a whole story, and shares the spare width with its like by how much they hold. */
    static boolean isRunning(TableField field) {
        return RUNNING_TEXT.contains(field);
    }

    /**
     * @param share its part of the spare width if it holds running text
     * @param group the level its cells are merged by, or {@link Column#OWN}
     * @param textSize in points, for which a width in millimetres of the office's own is kept
     */
    static Column of(TemplateColumn column, double share, int group, double textSize) {
        TableField field = column.field();
        String heading = column.heading().isEmpty() ? heading(field) : column.heading();
        double width = column.width() == 0 ? width(field) : column.width() * DESIGN_SIZE / textSize;
        double stretch = column.width() != 0 ? 0 : isRunning(field) ? share : stretch(field);
        boolean isText = isRunning(field) || stretch(field) > 0 || field == TableField.CLOSE_OUT;
        return new Column(heading, width, stretch, isText ? Column.Align.TEXT : Column.Align.CENTRE, group, !isText && group == Column.OWN);
    }

    /** The same columns, running texts narrower where all of them would not fit the sheet: a day or a name is not torn for them. */
    static List<Column> fitted(List<Column> columns, PageSetup page) {
        double room = (page.width() - MARGINS) * DESIGN_SIZE / page.textSize();
        double all = columns.stream().mapToDouble(Column::width).sum();
        double texts = columns.stream().filter(column -> column.stretch() > 0).mapToDouble(Column::width).sum();
        double kept = texts == 0 ? 1 : Math.clamp(1 - (all - room) / texts, NARROWEST, 1);
        return columns.stream().map(column -> column.stretch() == 0 ? column
            : new Column(column.heading(), column.width() * kept, column.stretch(), column.align(), column.group(), column.repeats())).toList();
    }

    /** A role is headed by what the office calls it. */
    static String heading(TableField field) {
        Role role = role(field);
        return role == null ? Texts.text(field) : Texts.text(role);
    }

    static @Nullable Role role(TableField field) {
        return switch (field) {
            case LEAD_LEADER -> Role.LEAD_LEADER;
            case LEAD_DEPARTMENT -> Role.LEAD_DEPARTMENT;
            case SUPPORTING_DEPARTMENT -> Role.SUPPORTING_DEPARTMENT;
            case RESPONSIBLE_PERSON -> Role.RESPONSIBLE_PERSON;
            case SUPERVISOR -> Role.SUPERVISOR;
            default -> null;
        };
    }

    static TableField field(Role role) {
        return TableField.valueOf(role.name());
    }

    private static double width(TableField field) {
        return switch (field) {
            case NUMBER, WEIGHT -> 10.5;
            case INSPECTION -> 17;
            case CATEGORY, REMARK -> 18;
            case FINDING -> 26;
            case PUBLIC_FINDING, MANIFESTATION, ROOT_CAUSE, GOAL, WIDER_CHECK, EVIDENCE, WHY_NOT, NEXT_STEP, SUPERVISION, CHANGE, CLOSE_OUT -> LONG;
            case MEASURE, PROGRESS, RESULT, PUBLIC_RESULT -> RUNNING;
            case KIND, LEAD_LEADER, RESPONSIBLE_PERSON, SUPERVISOR -> SHORT;
            case LEAD_DEPARTMENT, SUPPORTING_DEPARTMENT -> 18.5;
            case STARTED, EXPECTED -> 20.5;
            case ORIGINAL_DEADLINE, DEADLINE, EXTENSIONS, STATE -> DAY;
        };
    }

    private static double stretch(TableField field) {
        return switch (field) {
            case INSPECTION, REMARK -> 0.3;
            case CATEGORY -> 0.4;
            case FINDING -> 1;
            default -> 0;
        };
    }
}
