package zhenggai.paper.sheet.design;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.papers.TemplateColumn;
import zhenggai.domain.people.Role;
import zhenggai.paper.Column;
import zhenggai.words.Texts;

/** What a field's column looks like where the office does not say otherwise: its heading, its width, whether it holds running text. */
final class FieldColumn {
    /** The size that widths of columns are meant for, in points. */
    private static final double DESIGN_SIZE = 9;
    private static final double RUNNING = 38;
    private static final double LONG = 28;
    private static final double SHORT = 15.5;
    private static final double DAY = 26.2;
    private static final Set<TableField> RUNNING_TEXT = EnumSet.of(
        TableField.PUBLIC_FINDING, TableField.MANIFESTATION, TableField.ROOT_CAUSE, TableField.GOAL, TableField.WIDER_CHECK, TableField.MEASURE,
        TableField.PROGRESS, TableField.RESULT, TableField.PUBLIC_RESULT, TableField.EVIDENCE, TableField.WHY_NOT, TableField.NEXT_STEP, TableField.CHANGE);

    private FieldColumn() {}

    /** Whether it can hold a whole story. */
    private static boolean isRunning(TableField field) {
        return RUNNING_TEXT.contains(field);
    }

    /**
     * @param group the level its cells are merged by, or {@link Column#OWN}
     * @param textSize in points, for which a width in millimetres of the office's own is kept
     */
    static Column of(TemplateColumn column, int group, double textSize) {
        TableField field = column.field();
        String heading = column.heading().isEmpty() ? heading(field) : column.heading();
        double width = column.width() == 0 ? width(field) : column.width() * DESIGN_SIZE / textSize;
        double stretch = column.width() != 0 ? 0 : isRunning(field) ? 1 : stretch(field);
        boolean isText = isRunning(field) || stretch(field) > 0 || field == TableField.CLOSE_OUT;
        return new Column(heading, width, stretch, isText ? Column.Align.TEXT : Column.Align.CENTRE, group, !isText && group == Column.OWN);
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
