package zhenggai.ui.paper.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.papers.TemplateColumn;
import zhenggai.domain.papers.TemplateId;
import zhenggai.ui.kit.Background;
import zhenggai.ui.paper.proof.Choices;
import zhenggai.ui.paper.proof.PaperModel;
import zhenggai.words.Texts;

/** A table while it is designed: always one that could be printed, shown at once as real pages; what cannot be is refused and changes nothing. */
public final class DesignModel {
    private static final String NUMBER = "\\d{1,4}(\\.\\d{1,2})?";

    private final OpenCase open;
    private final Background background;
    private final PaperModel papers;
    private @Nullable TableTemplate asSaved;

    /** A field as a line of the designer; its column has the words and width it would get. */
    public record Line(TemplateColumn column, boolean isShown) {
        public TableField field() {
            return column.field();
        }
    }

    public DesignModel(OpenCase open, Background background, PaperModel papers) {
        this.open = open;
        this.background = background;
        this.papers = papers;
    }

    /** Null while nothing is designed. */
    public ReadOnlyObjectProperty<@Nullable TableTemplate> tableProperty() {
        return papers.designProperty();
    }

    public Choices choices() {
        return papers.choicesProperty().get();
    }

    /** Begins with the table in sight. */
    public void begin() {
        choices().table(papers.requestProperty().get().template()).ifPresent(this::begin);
    }

    /** Begins with a table: an own one is changed, of a usual one an own one is made. */
    public void begin(TableTemplate from) {
        asSaved = from.id().isNew() ? from.named(TemplateId.NEW, Texts.text("design.copy", from.name())) : from;
        set(asSaved);
    }

    /** Takes everything but the name from another table. */
    public void startOver(TableTemplate from) {
        set(from.named(table().id(), table().name()));
    }

    public void leave() {
        papers.design(null);
    }

    /** Whether something was designed that is not saved. */
    public boolean isChanged() {
        return table() != null && !table().equals(asSaved);
    }

    /** Whether the table has been saved before. */
    public boolean isOwn() {
        return table() != null && !table().id().isNew();
    }

    /** @throws Refused when there is no such table */
    public void change(UnaryOperator<TableTemplate> how) {
        set(how.apply(table()));
    }

    /** Every field there is: those shown first, in their order. */
    public List<Line> lines() {
        List<TemplateColumn> shown = table().columns();
        return Stream.concat(shown.stream().map(column -> new Line(column, true)), Stream.of(TableField.values())
            .filter(field -> shown.stream().noneMatch(column -> column.field() == field)).map(field -> new Line(TemplateColumn.of(field), false))).toList();
    }

    /** Shows a field as the last column, or shows it no more. */
    public void toggle(TableField field) {
        List<TemplateColumn> columns = new ArrayList<>(table().columns());
        if (!columns.removeIf(column -> column.field() == field)) {
            columns.add(TemplateColumn.of(field));
        }
        change(now -> now.with(columns));
    }

    /** @param to among the columns that are shown; beyond their ends means at the end */
    public void move(TableField field, int to) {
        List<TemplateColumn> columns = new ArrayList<>(table().columns());
        int from = IntStream.range(0, columns.size()).filter(i -> columns.get(i).field() == field).findFirst().orElse(-1);
        int target = Math.clamp(to, 0, columns.size() - 1);
        if (from >= 0 && from != target) {
            columns.add(target, columns.remove(from));
            change(now -> now.with(columns));
        }
    }

    /** Moves a column by so many places. */
    public void shift(TableField field, int by) {
        List<TemplateColumn> columns = table().columns();
        IntStream.range(0, columns.size()).filter(i -> columns.get(i).field() == field).findFirst().ifPresent(at -> move(field, at + by));
    }

    public void head(TableField field, String heading) {
        replace(field, column -> column.headed(heading));
    }

    /**
     * @param typed millimetres, empty for what suits the field
     * @throws Refused when it is no number, or no width
     */
    public void widen(TableField field, String typed) {
        double width = typed.isBlank() ? 0 : number(typed);
        replace(field, column -> column.wide(width));
    }

    /** @throws Refused when what was typed is no number */
    static double number(String typed) {
        if (!typed.strip().matches(NUMBER)) {
            throw new Refused("design.not-a-number", typed.strip());
        }
        return Double.parseDouble(typed.strip());
    }

    /** Saves it by that name; a table saved before is renamed by it. */
    public void save(String name, Consumer<TableTemplate> then, Consumer<? super Refused> refused) {
        keep(table().id(), name, then, refused);
    }

    /** Saves it as a further table, leaving the one it came from as it is. */
    public void saveAsNew(String name, Consumer<TableTemplate> then, Consumer<? super Refused> refused) {
        keep(TemplateId.NEW, name, then, refused);
    }

    public void remove(Consumer<TableTemplate> then) {
        TableTemplate gone = table();
        background.run(() -> {
            open.templates().remove(gone.id());
            return gone;
        }, removed -> {
            finish("");
            then.accept(removed);
        });
    }

    private void keep(TemplateId id, String name, Consumer<TableTemplate> then, Consumer<? super Refused> refused) {
        TableTemplate designed = table();
        background.attempt(() -> open.templates().keep(designed.named(id, name)), kept -> {
            finish(kept.name());
            then.accept(kept);
        }, refused);
    }

    private void finish(String chosen) {
        papers.choose(PaperKind.PROGRESS, chosen);
    }

    private void replace(TableField field, UnaryOperator<TemplateColumn> how) {
        List<TemplateColumn> columns = table().columns().stream().map(column -> column.field() == field ? how.apply(column) : column).toList();
        change(now -> now.with(columns));
    }

    private TableTemplate table() {
        return papers.designProperty().get();
    }

    private void set(TableTemplate designed) {
        papers.design(designed);
    }
}
