package zhenggai.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Subject;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.spine.Measure;

/** Opening, editing, taking back and looking back, on a copy of a case file. */
final class CasePart {
    private static final Cases CASES = new Cases(CaseGenerator.CLOCK, CaseGenerator.CLERK);

    private CasePart() {}

    public static void main(String[] args) throws Exception {
        Path copy = Path.of(args[0]).resolveSibling("copy-" + ProcessHandle.current().pid() + ".zgt");
        Files.copy(Path.of(args[0]), copy);
        copy.toFile().deleteOnExit();
        Figures figures = new Figures(args[1]);
        figures.time("open the file", () -> {
            try (OpenCase open = CASES.open(copy)) {
                return open.path();
            }
        });
        figures.time("open to the ledger, warm", () -> {
            try (OpenCase open = CASES.open(copy)) {
                return open.ledgers().current();
            }
        });
        try (OpenCase open = CASES.open(copy)) {
            edits(open, figures);
        }
    }

    private static void edits(OpenCase open, Figures figures) throws Exception {
        figures.time("read the whole ledger", () -> open.ledgers().current());
        Iterator<Measure> measures = open.ledgers().current().measures().map(MeasureLeaf::measure).limit(64).toList().iterator();
        figures.time("edit one measure", () -> {
            Measure next = measures.next();
            return open.measures().reword(next.id(), next.text() + "补充说明。");
        });
        figures.time("undo", () -> {
            open.undo();
            return true;
        });
        figures.time("redo", () -> {
            open.redo();
            return true;
        });
        Measure one = open.ledgers().current().measures().findFirst().orElseThrow().measure();
        figures.time("history of one measure", () -> open.history().of(Subject.MEASURE, one.id().value()));
        figures.time("the newest 500 steps", () -> open.history().newest(500, 1));
    }
}
