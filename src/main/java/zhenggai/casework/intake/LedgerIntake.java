package zhenggai.casework.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import zhenggai.domain.Refused;
import zhenggai.domain.papers.TableField;
import zhenggai.domain.table.ColumnHeading;
import zhenggai.domain.table.Corrections;
import zhenggai.domain.table.LedgerLine;
import zhenggai.domain.table.LedgerReading;
import zhenggai.storage.CaseFile;

/**
 * Taking a ledger from elsewhere into the case. A row is recognised in the case or new; what it leaves empty stays as it is. What it says
 * is done waits for acceptance. Rows that a rule refuses are left out and told, the others come in, as one step of undo.
 */
public final class LedgerIntake {
    private final CaseFile file;
    private final Clock clock;

    public LedgerIntake(CaseFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** What is known about headings: the layouts that were corrected when ledgers were taken in, and what the office calls its roles. */
    public Corrections corrections() {
        return file.read(tx -> {
            Map<String, Optional<TableField>> roles = new HashMap<>();
            tx.rules().get().labels().forEach((role, label) -> roles.put(ColumnHeading.plain(label), Optional.of(TableField.valueOf(role.name()))));
            return new Corrections(tx.sheetLayouts().all(), roles);
        });
    }

    /** What each row would do; nothing is written. */
    public List<LedgerLine> preview(LedgerReading reading) {
        return file.read(tx -> new LedgerPlan(tx, LocalDate.now(clock), reading).lines());
    }

    /** Takes in every row that can be taken in. */
    public List<LedgerLine> accept(LedgerReading reading) {
        return accept(reading, line -> true);
    }

    /**
     * Takes in the wanted rows and remembers the layouts that somebody corrected.
     *
     * @return what became of each row, as the preview says it
     * @throws Refused when there is nothing to take in
     */
    public List<LedgerLine> accept(LedgerReading reading, Predicate<LedgerLine> wanted) {
        return file.change("case.import-ledger", tx -> {
            LedgerPlan plan = new LedgerPlan(tx, LocalDate.now(clock), reading);
            if (plan.lines().stream().noneMatch(line -> line.writes() && wanted.test(line))) {
                throw new Refused("sheet.nothing-new", reading.file());
            }
            plan.write(wanted, file.actor().person());
            return plan.lines();
        });
    }
}
