package zhenggai.cli.exchange;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import zhenggai.casework.intake.LedgerIntake;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.json.Json;
import zhenggai.cli.json.SheetJson;
import zhenggai.domain.Refused;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.people.Role;
import zhenggai.domain.table.Corrections;
import zhenggai.domain.table.LedgerLine;
import zhenggai.domain.table.LedgerLine.Reception;
import zhenggai.domain.table.LedgerReading;
import zhenggai.domain.table.LedgerRow;
import zhenggai.domain.table.RowNote;
import zhenggai.paper.SavedFile;
import zhenggai.paper.excel.RefusedRows;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.ledger.LedgerReader;
import zhenggai.words.Texts;

/** An Excel ledger from elsewhere on the command line: what is read of it, and what it does to a case. */
final class LedgerImport {
    private static final String LEFT_OUT = "-";

    private final Desk desk;
    private final IncomingFile file;
    private final Map<String, String> map;

    /** @param map headings with the field that stands below them, or {@code -} where the column is left out */
    LedgerImport(Desk desk, IncomingFile file, Map<String, String> map) {
        this.desk = desk;
        this.file = file;
        this.map = map;
    }

    int read(boolean json) {
        LedgerReading reading = LedgerReader.read(file, corrected(Corrections.NONE));
        if (json) {
            Json.print(desk.out(), SheetJson.of(reading));
        } else {
            reading.rows().forEach(row -> desk.out().println(Texts.text("cli.sheet-row", row.sheet(), row.source().number(), item(row))));
            notes(reading);
            desk.out().println(Texts.text("cli.sheet-read", reading.layouts().size(), reading.rows().size()));
        }
        return ExitCode.DONE;
    }

    /** @param refused where the refused rows go, with the reason beside each */
    int take(LedgerIntake intake, boolean dryRun, boolean json, @Nullable Path refused) {
        LedgerReading reading = LedgerReader.read(file, corrected(intake.corrections()));
        List<LedgerLine> lines = dryRun ? intake.preview(reading) : intake.accept(reading);
        boolean anyRefused = count(lines, Reception.REFUSED) > 0;
        SavedFile saved = anyRefused && refused != null ? SavedFile.write(refused, RefusedRows.of(reading, lines)) : null;
        if (json) {
            Json.print(desk.out(), SheetJson.of(reading, lines, dryRun));
        } else {
            lines.stream().filter(line -> line.reception() != Reception.SAME).forEach(this::say);
            notes(reading);
            desk.out().println(Texts.text(dryRun ? "cli.sheet-tried" : "cli.sheet-taken", count(lines, Reception.NEW), count(lines, Reception.CHANGED),
                count(lines, Reception.SAME), count(lines, Reception.REFUSED)));
            if (saved != null) {
                desk.out().println(Texts.text("cli.sheet-refused-saved", saved.path()));
            }
        }
        return anyRefused ? ExitCode.FOUND_SOMETHING : ExitCode.DONE;
    }

    private Corrections corrected(Corrections known) {
        Corrections corrections = known;
        for (Map.Entry<String, String> said : map.entrySet()) {
            corrections = corrections.with(said.getKey(), field(said.getValue()).orElse(null));
        }
        return corrections;
    }

    private static Optional<TableField> field(String name) {
        if (name.equals(LEFT_OUT)) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(TableField.values()).filter(field -> field.name().equals(name.strip().toUpperCase(Locale.ROOT))).findFirst()
            .orElseThrow(() -> new Refused("cli.sheet-field", name, String.join(" ", Arrays.stream(TableField.values()).map(Enum::name).toList()))));
    }

    private void say(LedgerLine line) {
        LedgerRow row = line.row();
        PrintWriter out = desk.out();
        out.println(Texts.text("cli.sheet-line", line.reception(), row.sheet(), row.source().number(), item(row)));
        line.differences().forEach(difference -> out.println(Texts.text("cli.sheet-difference", word(difference.field()), difference.before(), difference.after())));
        line.notes().forEach(note -> out.println(Texts.text("cli.sheet-remark", Texts.sentence(note.code(), note.args()))));
        if (line.refusal() != null) {
            out.println(Texts.text("cli.sheet-reason", Texts.sentence(line.refusal().textKey(), line.refusal().args())));
        }
    }

    /** A role is what the office calls it. */
    private static String word(TableField field) {
        return Arrays.stream(Role.values()).filter(role -> role.name().equals(field.name())).findFirst().map(Texts::text).orElseGet(() -> Texts.text(field));
    }

    private static String item(LedgerRow row) {
        String finding = row.text(TableField.FINDING).isEmpty() ? row.text(TableField.PUBLIC_FINDING) : row.text(TableField.FINDING);
        return row.hasMeasure() ? Texts.text("cli.sheet-item", finding, row.text(TableField.MEASURE)) : finding;
    }

    private void notes(LedgerReading reading) {
        for (RowNote note : reading.notes()) {
            desk.out().println(Texts.text("cli.sheet-note", note.sheet(), note.place(), Texts.sentence(note.code(), note.args())));
        }
    }

    private static long count(List<LedgerLine> lines, Reception reception) {
        return lines.stream().filter(line -> line.reception() == reception).count();
    }
}
