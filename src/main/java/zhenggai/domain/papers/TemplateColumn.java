package zhenggai.domain.papers;

import zhenggai.domain.Refused;

/**
 * A column of a designed table.
 *
 * @param heading the office's own word above it, empty for the usual one
 * @param width in millimetres, 0 for what suits the field
 */
public record TemplateColumn(TableField field, String heading, double width) {
    private static final double LEAST = 2;
    private static final double MOST = 400;

    /** @throws Refused when it is narrower than a character or wider than any sheet */
    public TemplateColumn {
        heading = heading.strip();
        if (!isWidth(width)) {
            throw new Refused("template.width", LEAST, MOST);
        }
    }

    /** In millimetres; 0 is one, for what suits the field. */
    public static boolean isWidth(double width) {
        return width == 0 || width >= LEAST && width <= MOST;
    }

    public static TemplateColumn of(TableField field) {
        return new TemplateColumn(field, "", 0);
    }

    public TemplateColumn headed(String newHeading) {
        return new TemplateColumn(field, newHeading, width);
    }

    public TemplateColumn wide(double newWidth) {
        return new TemplateColumn(field, heading, newWidth);
    }
}
