package zhenggai.reading.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import zhenggai.domain.Unavailable;
import zhenggai.domain.table.Corrections;
import zhenggai.domain.table.Layout;
import zhenggai.domain.table.LedgerReading;
import zhenggai.domain.table.LedgerRow;
import zhenggai.domain.table.RowNote;
import zhenggai.domain.table.Sheet;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.sheet.Workbook;

/** Reads a ledger from elsewhere. Writes nothing, and leaves out nothing without a note. */
public final class LedgerReader {
    private LedgerReader() {}

    /**
     * @param corrections what somebody says about headings, now or earlier
     * @throws Unavailable when it is no workbook, or no sheet has a header that tells of findings or measures
     */
    public static LedgerReading read(IncomingFile file, Corrections corrections) {
        return read(file.name(), Workbook.of(file), corrections);
    }

    /** The same of sheets that were read already: for reading them anew with another layout. */
    public static LedgerReading read(String file, List<Sheet> sheets, Corrections corrections) {
        List<Layout> layouts = new ArrayList<>();
        List<Layout> corrected = new ArrayList<>();
        List<LedgerRow> rows = new ArrayList<>();
        List<RowNote> notes = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Optional<Layout> layout = Proposal.of(sheet, corrections).map(corrections::of);
            if (layout.isPresent() && !sheet.hidden()) {
                SheetReader reader = new SheetReader(sheet, layout.get());
                layouts.add(layout.get());
                corrected.addAll(layout.equals(Proposal.of(sheet, Corrections.NONE)) ? List.of() : List.of(layout.get()));
                rows.addAll(reader.read());
                notes.addAll(reader.notes());
            } else if (!sheet.rows().isEmpty()) {
                notes.add(new RowNote(sheet.name(), "", sheet.hidden() ? "sheet.sheet-hidden" : "sheet.sheet-no-header", List.of()));
            }
        }
        if (layouts.isEmpty()) {
            throw new Unavailable("sheet.no-header", file);
        }
        return new LedgerReading(file, layouts, corrected, rows, notes);
    }
}
