package zhenggai.paper.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import zhenggai.paper.Block.Form;
import zhenggai.paper.Block.FormCell;
import zhenggai.paper.Block.FormRow;
import zhenggai.paper.Block.Paragraph.Kind;
import zhenggai.paper.Block.Paragraph;
import zhenggai.paper.Block.Table;
import zhenggai.paper.Block;
import zhenggai.paper.Column;
import zhenggai.paper.Points;
import zhenggai.paper.TableSheet.Row;

/**
 * A table of a Word file as a block: with a header row and no merged cells a small table, otherwise a form with the same boxes, and without
 * rules no more than its words side by side.
 */
final class LetterTable {
    private static final int TWIPS = 20;
    /** Columns are described by the width they have with 9 point text; tables of official papers are set in 12. */
    private static final double DESIGNED = 9 / 12.0;
    private static final Set<String> CONTROLS = Set.of("sdt", "sdtContent", "customXml");
    private static final Set<String> NO_RULE = Set.of("", "none", "nil");
    private static final Set<String> NO_SHADE = Set.of("", "auto", "FFFFFF");
    private static final List<String> SIDES = List.of("top", "left", "start", "bottom", "right", "end", "insideH", "insideV");
    private static final String BESIDE = "\u3000\u3000";

    private final Element table;
    private final ParagraphLook look;
    private final List<Element> rows;
    private final List<Double> widths;

    LetterTable(Element table, ParagraphLook look) {
        this.table = table;
        this.look = look;
        this.rows = inside(table, "tr");
        this.widths = widths();
    }

    List<Block> blocks() {
        if (rows.isEmpty()) {
            return List.of();
        }
        if (!isRuled()) {
            return rows.stream().<Block>map(row -> new Paragraph(Kind.FLUSH, cells(row).stream().map(this::text).collect(Collectors.joining(BESIDE)))).toList();
        }
        return List.of(isPlain() ? table() : form());
    }

    private boolean isRuled() {
        boolean ofTable = hasRule(Nodes.child(table, "tblPr", "tblBorders")) || Nodes.child(table, "tblPr", "tblStyle") != null;
        return ofTable || rows.stream().flatMap(row -> cells(row).stream()).anyMatch(cell -> hasRule(Nodes.child(cell, "tcPr", "tcBorders")));
    }

    private static boolean hasRule(@Nullable Element borders) {
        return borders != null && SIDES.stream().anyMatch(side -> !NO_RULE.contains(Nodes.attribute(Nodes.child(borders, side), "val")));
    }

    private boolean isPlain() {
        int columns = cells(rows.getFirst()).size();
        return rows.size() > 1 && Nodes.isOn(Nodes.child(rows.getFirst(), "trPr", "tblHeader")) && columns == widths.size()
            && rows.stream().allMatch(row -> cells(row).size() == columns && cells(row).stream().noneMatch(LetterTable::isMerged));
    }

    private static boolean isMerged(Element cell) {
        return span(cell) > 1 || Nodes.child(cell, "tcPr", "vMerge") != null;
    }

    private static int span(Element cell) {
        return Math.clamp(ParagraphLook.number(Nodes.attribute(Nodes.child(cell, "tcPr", "gridSpan"), "val"), 1), 1, 63);
    }

    private static List<Element> cells(Element row) {
        return inside(row, "tc");
    }

    /** Rows or cells, those that Word keeps in a control to be filled in among them. */
    private static List<Element> inside(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Nodes.children(parent)) {
            if (Nodes.is(child, name)) {
                found.add(child);
            } else if (CONTROLS.contains(child.getLocalName())) {
                found.addAll(inside(child, name));
            }
        }
        return found;
    }

    /** As the grid of the table has them, or all alike where it has none. */
    private List<Double> widths() {
        Element grid = Nodes.child(table, "tblGrid");
        List<Element> columns = grid == null ? List.of() : Nodes.children(grid, "gridCol");
        int needed = rows.stream().mapToInt(row -> cells(row).stream().mapToInt(LetterTable::span).sum()).max().orElse(1);
        if (columns.size() < needed) {
            return IntStream.range(0, Math.max(1, needed)).mapToObj(i -> 1.0).toList();
        }
        return columns.stream().map(column -> (double) Math.max(TWIPS, ParagraphLook.number(Nodes.attribute(column, "w"), TWIPS))).toList();
    }

    private Table table() {
        List<Element> first = cells(rows.getFirst());
        List<Element> second = cells(rows.get(1));
        List<Column> columns = IntStream.range(0, first.size()).mapToObj(c -> {
            double width = Points.millimetres(widths.get(c) / TWIPS) * DESIGNED;
            return isCentred(second.get(c)) ? Column.brief(text(first.get(c)), width) : Column.text(text(first.get(c)), width, 0);
        }).toList();
        return new Table(columns, rows.stream().skip(1).map(row -> new Row(cells(row).stream().map(this::text).toList(), List.of())).toList());
    }

    private Form form() {
        return new Form(widths, rows.stream().map(this::row).toList());
    }

    private FormRow row(Element row) {
        List<FormCell> boxes = new ArrayList<>();
        int left = widths.size();
        List<Element> cells = cells(row);
        for (int i = 0; i < cells.size(); i++) {
            boolean isLast = i == cells.size() - 1;
            int span = isLast ? left : Math.min(span(cells.get(i)), left - (cells.size() - 1 - i));
            boxes.add(new FormCell(kind(cells.get(i)), span, text(cells.get(i))));
            left -= span;
        }
        if (boxes.isEmpty()) {
            boxes.add(new FormCell(FormCell.Kind.TEXT, left, ""));
        }
        int height = ParagraphLook.number(Nodes.attribute(Nodes.child(row, "trPr", "trHeight"), "val"), 0);
        return new FormRow(Points.millimetres((double) height / TWIPS), boxes);
    }

    private FormCell.Kind kind(Element cell) {
        if (!NO_SHADE.contains(Nodes.attribute(Nodes.child(cell, "tcPr", "shd"), "fill"))) {
            return FormCell.Kind.LABEL;
        }
        List<Element> paragraphs = Nodes.all(cell, "p");
        boolean isRight = !paragraphs.isEmpty() && look.isAtTheRight(paragraphs.getFirst());
        if (isRight && Nodes.attribute(Nodes.child(cell, "tcPr", "vAlign"), "val").equals("bottom")) {
            return FormCell.Kind.SIGN;
        }
        return isCentred(cell) ? FormCell.Kind.BRIEF : FormCell.Kind.TEXT;
    }

    private boolean isCentred(Element cell) {
        List<Element> paragraphs = Nodes.all(cell, "p");
        return !paragraphs.isEmpty() && look.isCentred(paragraphs.getFirst());
    }

    /** Its paragraphs line by line, those of a table within it as well. */
    private String text(Element cell) {
        return Nodes.all(cell, "p").stream().filter(one -> Nodes.is(one, "p") && !Nodes.isFallback(one))
            .map(one -> new ParagraphText(one).text().replace("\t", BESIDE).replace(ParagraphText.PAGE, '\n')).collect(Collectors.joining("\n")).stripTrailing();
    }
}
