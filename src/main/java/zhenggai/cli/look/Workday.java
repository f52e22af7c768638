package zhenggai.cli.look;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhenggai.casework.OpenCase;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.json.Json;
import zhenggai.domain.time.CountingRules;
import zhenggai.domain.time.Term;
import zhenggai.domain.time.WorkCalendar;
import zhenggai.domain.time.Working;
import zhenggai.words.Texts;
import zhenggai.words.WorkingLines;

/** {@code workday}: which day lies so many working days after another, and why. */
@Command(name = "workday", mixinStandardHelpOptions = true)
public final class Workday implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "DAY")
    private LocalDate start;

    @Parameters(index = "1", paramLabel = "+N")
    private int amount;

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--case", paramLabel = "CASE")
    private @Nullable Path file;

    public Workday(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Term term = new Term(amount, Term.Unit.WORKING_DAYS);
        Working working = file == null ? term.from(start, WorkCalendar.published(), CountingRules.USUAL) : inCase(term, file);
        if (json) {
            Json.print(desk.out(), object(working));
        } else if (explain) {
            WorkingLines.of(working).forEach(desk.out()::println);
        } else {
            desk.out().println(working.isProvisional() ? Texts.text("trail.provisional", working.end()) : working.end().toString());
        }
        return ExitCode.DONE;
    }

    /** With the days and rules of that office. */
    private Working inCase(Term term, Path caseFile) {
        try (OpenCase open = desk.open(caseFile)) {
            return term.from(start, open.basis().calendar(), open.basis().rules().counting());
        }
    }

    static Map<String, Object> object(Working working) {
        return Json.object("start", working.start().toString(), "amount", working.term().amount(), "unit", working.term().unit(),
            "end", working.end().toString(), "provisional", working.isProvisional(), "unknownYears", working.unknownYears(),
            "countsEventDay", working.rules().countsEventDay(), "periodEnd", working.rules().periodEnd(),
            "days", working.notes().stream().map(note -> Json.object("day", note.day().toString(), "working", note.nature().isWorking(),
                "why", note.nature().why(), "name", note.nature().name())).toList(),
            "explanation", WorkingLines.of(working));
    }
}
