package zhenggai.storage.paper;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.papers.TableFilter;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.papers.TemplateColumn;
import zhenggai.domain.papers.TemplateId;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.MeasureState;
import zhenggai.storage.row.StoredJson;

/**
 * How a designed table looks, as JSON and back. What a newer version of the program wrote and this one does not know is left out: a column,
 * a wish of the filter; where the arrangement, the sheet or a size is unknown or refused here the usual one stands in. Nothing of it is lost,
 * see {@link #knowsAll}.
 */
final class TemplateLayout {
    private TemplateLayout() {}

    static String of(TableTemplate template) {
        return StoredJson.of(object(
            "columns", template.columns().stream().map(TemplateLayout::column).toList(), "grouping", template.grouping().name(),
            "filter", filter(template.filter()), "sorting", template.sorting().name(), "page", page(template.page()),
            "headerLines", template.headerLines(), "signOff", template.signOff()));
    }

    /** Empty where this version knows none of its columns. */
    static Optional<TableTemplate> read(TemplateId id, String name, String title, String json) {
        StoredJson layout = StoredJson.read(json);
        List<TemplateColumn> columns = List.copyOf(layout.objects("columns").stream().flatMap(column -> column(column).stream())
            .collect(Collectors.toMap(TemplateColumn::field, Function.identity(), (first, again) -> first, LinkedHashMap::new)).values());
        return columns.isEmpty() ? Optional.empty() : Optional.of(new TableTemplate(id, name, title, columns,
            layout.constant(TableTemplate.Grouping.class, "grouping").orElse(TableTemplate.Grouping.FINDING), filter(layout.object("filter")),
            layout.constant(TableTemplate.Sorting.class, "sorting").orElse(TableTemplate.Sorting.LEDGER), page(layout.object("page")),
            layout.texts("headerLines"), layout.texts("signOff")));
    }

    /** Whether writing what this version reads of it would keep everything that stands in it. */
    static boolean knowsAll(TableTemplate read, String json) {
        return StoredJson.read(json).isWithin(StoredJson.read(of(read)));
    }

    private static Map<String, Object> column(TemplateColumn column) {
        return object("field", column.field().name(), "heading", column.heading(), "width", column.width());
    }

    private static Optional<TemplateColumn> column(StoredJson column) {
        return column.constant(TableField.class, "field").map(field -> new TemplateColumn(field, column.text("heading"),
            known(column.decimal("width", 0), TemplateColumn::isWidth, 0)));
    }

    private static Map<String, Object> filter(TableFilter filter) {
        return object("states", names(filter.states()), "kinds", names(filter.kinds()), "warnings", names(filter.warnings()), "person", filter.person(),
            "department", filter.department());
    }

    private static TableFilter filter(StoredJson filter) {
        return new TableFilter(Set.copyOf(filter.constants(MeasureState.class, "states")), Set.copyOf(filter.constants(FindingKind.class, "kinds")),
            Set.copyOf(filter.constants(Warning.Level.class, "warnings")), filter.text("person"), filter.text("department"));
    }

    private static Map<String, Object> page(PageSetup page) {
        return object("size", page.size().name(), "orientation", page.orientation().name(), "textSize", page.textSize(), "titleSize", page.titleSize());
    }

    private static PageSetup page(StoredJson page) {
        PageSetup usual = PageSetup.landscape(page.constant(PaperSize.class, "size").orElse(PaperSize.A4));
        return usual.turned(page.constant(PageSetup.Orientation.class, "orientation").orElse(usual.orientation()))
            .sized(known(page.decimal("textSize", usual.textSize()), PageSetup::isTextSize, usual.textSize()),
                known(page.decimal("titleSize", usual.titleSize()), PageSetup::isTitleSize, usual.titleSize()));
    }

    private static double known(double stored, DoublePredicate isKnown, double otherwise) {
        return isKnown.test(stored) ? stored : otherwise;
    }

    /** In one order, so that equal templates are equal texts. */
    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toList();
    }

    private static Map<String, Object> object(Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            object.put((String) pairs[i], pairs[i + 1]);
        }
        return object;
    }
}
