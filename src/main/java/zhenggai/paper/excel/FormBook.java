package zhenggai.paper.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.Deflater;

import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import zhenggai.domain.form.Form;
import zhenggai.domain.form.FormField;
import zhenggai.domain.form.FormItem;
import zhenggai.domain.form.Imprint;
import zhenggai.domain.form.Wish;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.spine.MeasureState;
import zhenggai.paper.Heading;
import zhenggai.paper.Margins;
import zhenggai.paper.excel.Look.Across;
import zhenggai.paper.excel.Look.Down;
import zhenggai.paper.excel.Look.Frame;
import zhenggai.paper.office.CoreProperties;
import zhenggai.paper.office.Folds;
import zhenggai.paper.office.OfficeText;
import zhenggai.paper.office.Typeface;
import zhenggai.paper.office.ZipParts;
import zhenggai.words.Texts;

/** Makes a sent form into a workbook that is filled in and sent back: what was sent is locked and grey, what is asked is white. */
public final class FormBook {
    private static final String VERSION = "1.0";
    private static final double FONT_SIZE = 12;
    private static final double TEXT_SIZE = 10.5;
    private static final double TITLE_SIZE = 18;
    private static final double SMALLEST = 6;
    private static final double STEP = 0.5;
    /** Room to write in where nothing stands yet. */
    private static final double LEAST_HEIGHT = 62;
    private static final String DAY_FORMAT = "yyyy-mm-dd";
    private static final Set<FormField> CENTRED = EnumSet.of(FormField.NUMBER, FormField.STATE, FormField.PERCENT, FormField.WISH, FormField.EXPECTED);
    private static final Map<FormField, Double> WIDTHS = widths();

    private final Form form;
    private final String office;
    private final Workbook book;
    private final ExcelSheet sheet;
    private final PageSetup page = PageSetup.landscape(PaperSize.A4);

    private FormBook(Form form, String office, Workbook book) {
        this.form = form;
        this.office = office;
        this.book = book;
        this.sheet = new ExcelSheet(book.newWorksheet(Texts.text("form.sheet")), WIDTHS.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static Map<FormField, Double> widths() {
        EnumMap<FormField, Double> widths = new EnumMap<>(FormField.class);
        double[] points = {42, 112, 176, 80, 50, 170, 104, 46, 78, 122, 78, 104};
        Arrays.stream(FormField.values()).forEach(field -> widths.put(field, points[field.ordinal()]));
        return widths;
    }

    /**
     * The same form gives the same bytes.
     *
     * @param office that sends it
     */
    public static byte[] make(Form form, String office) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, CoreProperties.PROGRAM, VERSION);
        book.setCompressionLevel(Deflater.BEST_SPEED);
        book.setGlobalDefaultFont(Typeface.TABLE.font(), FONT_SIZE);
        FormBook written = new FormBook(form, office, book);
        written.write();
        try {
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ZipParts.of(out.toByteArray()).put(CoreProperties.PART, CoreProperties.of(written.heading()))
            .change("xl/worksheets/sheet1.xml", written.sheet.xml::in).bytes();
    }

    /** A name for its file; it is known again under any. */
    public static String fileName(Form form) {
        return Texts.text("form.file", form.to().name(), form.code());
    }

    private void write() {
        sheet.across(Texts.text("form.title", form.to().name()), Look.plain(Typeface.TITLE, TITLE_SIZE).at(Across.CENTRE, Down.CENTRE));
        sheet.across(Texts.text("form.who", form.to().name(), office, day(form.returnBy()), form.code()),
            Look.plain(Typeface.HEADING, TEXT_SIZE).at(Across.LEFT, Down.CENTRE));
        Texts.text("form.how", Texts.text(Wish.DONE), day(form.returnBy())).lines().forEach(line -> sheet.across(line, look()));
        headings();
        sheet.sheet.freezePane(1, sheet.row());
        sheet.sheet.repeatRows(sheet.row() - 1);
        int first = sheet.row();
        form.items().forEach(this::row);
        imprint();
        entries(first);
        sheet.xml.lock();
        PageSettings.set(sheet.sheet, page, Margins.TABLE);
        PageSettings.margins(sheet, heading(), page);
        ExcelHead.printFrom(sheet, 0);
    }

    private static String day(LocalDate day) {
        return Texts.text("paper.date", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private Heading heading() {
        return new Heading(Texts.text("form.title", form.to().name()), office, "", "", Texts.text("form.mark", form.code()), form.sentOn(), "");
    }

    private static Look look() {
        return Look.plain(Typeface.TABLE, TEXT_SIZE);
    }

    private void headings() {
        double height = 0;
        for (FormField field : FormField.values()) {
            String heading = Texts.text(field);
            Look look = Look.plain(Typeface.HEADING, TEXT_SIZE).at(Across.CENTRE, Down.CENTRE).framed(Frame.BOX).shaded();
            sheet.put(field.ordinal(), field.ordinal() + 1, heading, look);
            height = Math.max(height, height(field, heading, look));
        }
        sheet.end(height);
    }

    private void row(FormItem item) {
        double height = LEAST_HEIGHT;
        for (FormField field : FormField.values()) {
            String text = OfficeText.of(shown(field, item.cell(field)));
            Look look = fitting(field, text);
            cell(field, item.cell(field), text, look);
            height = Math.max(height, height(field, text, look));
        }
        sheet.end(height);
    }

    /** A row of Excel has a greatest height: a text that needs more is set smaller, so that all of it is seen. */
    private static Look fitting(FormField field, String text) {
        Look look = look();
        while (look.size() > SMALLEST && height(field, text, look) > Piece.MOST_HEIGHT) {
            look = Look.plain(look.face(), look.size() - STEP);
        }
        Look placed = CENTRED.contains(field) ? look.at(Across.CENTRE, Down.CENTRE) : look;
        return (field.isLocked() ? placed.shaded() : placed).framed(Frame.BOX);
    }

    private static double height(FormField field, String text, Look look) {
        return look.height(new Folds(Look.inner(WIDTHS.get(field)), look.size()).lines(text).size());
    }

    private void cell(FormField field, String stored, String text, Look look) {
        Worksheet target = sheet.sheet;
        int column = field.ordinal();
        if (field == FormField.PERCENT && !stored.isEmpty()) {
            target.value(sheet.row(), column, Integer.valueOf(stored));
            sheet.put(column, column + 1, "", look);
        } else if (field == FormField.EXPECTED) {
            if (!stored.isEmpty()) {
                target.value(sheet.row(), column, LocalDate.parse(stored));
            }
            sheet.put(column, column + 1, "", look);
            target.style(sheet.row(), column).format(DAY_FORMAT).set();
        } else {
            sheet.put(column, column + 1, text, look);
        }
        if (!field.isLocked()) {
            target.style(sheet.row(), column).protectionOption(ProtectionOption.LOCKED, false).set();
        }
    }

    private static String shown(FormField field, String stored) {
        return switch (field) {
            case STATE -> Texts.text(MeasureState.valueOf(stored));
            case WISH -> stored.isEmpty() ? "" : Texts.text(Wish.valueOf(stored));
            default -> stored;
        };
    }

    /** The sheet that nobody sees and that cannot be shown from Excel's menu. */
    private void imprint() {
        Worksheet hidden = book.newWorksheet(Imprint.SHEET);
        Map<FormField, String> headings = new EnumMap<>(FormField.class);
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(FormField.values()).forEach(field -> headings.put(field, Texts.text(field)));
        Arrays.stream(MeasureState.values()).forEach(state -> words.put(Texts.text(state), state.name()));
        Arrays.stream(Wish.values()).forEach(wish -> words.put(Texts.text(wish), wish.name()));
        List<List<String>> rows = new Imprint(form.code(), office, form.fingerprint(), headings, words).rows();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                hidden.value(r, c, ExcelSheet.safe(Objects.requireNonNull(rows.get(r).get(c))));
            }
        }
        hidden.setVisibilityState(VisibilityState.VERY_HIDDEN);
    }

    private void entries(int first) {
        FormEntries entries = new FormEntries(first + 1, sheet.row());
        sheet.xml.allow(entries.wish(Arrays.stream(Wish.values()).map(Texts::text).toList()));
        sheet.xml.allow(entries.percent());
        sheet.xml.allow(entries.day(form.sentOn()));
    }
}
