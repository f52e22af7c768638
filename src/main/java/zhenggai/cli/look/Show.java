package zhenggai.cli.look;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.json.Json;
import zhenggai.cli.json.LedgerJson;
import zhenggai.domain.ledger.CategoryBranch;
import zhenggai.domain.ledger.FindingBranch;
import zhenggai.domain.ledger.Ledger;
import zhenggai.domain.ledger.MeasureLeaf;
import zhenggai.domain.people.Role;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.Texts;

/** {@code show}: the case as a tree, now or as it stood. */
@Command(name = "show", mixinStandardHelpOptions = true)
public final class Show implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--as-of", paramLabel = "MOMENT")
    private @Nullable Instant asOf;

    @Option(names = "--json")
    private boolean json;

    public Show(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (OpenCase open = desk.open(file)) {
            if (json) {
                open.departures().require();
            }
            Ledger ledger = asOf == null ? open.ledgers().current() : open.ledgers().asOf(asOf);
            // what was overdue then, not what is overdue now
            LocalDate day = asOf == null ? open.today() : LocalDate.ofInstant(asOf, desk.clock().getZone());
            if (json) {
                Json.print(desk.out(), LedgerJson.of(ledger, day));
            } else {
                print(ledger, day);
            }
            return ExitCode.DONE;
        }
    }

    private void print(Ledger ledger, LocalDate today) {
        PrintWriter out = desk.out();
        out.println(ledger.office().name());
        for (CategoryBranch category : ledger.categories().toList()) {
            out.println(category.category().position() + " " + category.category().title());
            for (FindingBranch finding : category.findings()) {
                out.println("  " + Texts.text("cli.finding", finding.finding().number(), finding.finding().headline(), finding.state()));
                for (MeasureLeaf leaf : finding.measures()) {
                    out.println("    " + finding.finding().number() + "-" + leaf.measure().number() + " [" + state(leaf, today) + "] "
                        + leaf.measure().text());
                    out.println("      " + Texts.text("cli.measure-duty", String.join(" ", leaf.names(Role.RESPONSIBLE_PERSON)),
                        String.join(" ", leaf.names(Role.LEAD_DEPARTMENT)), DeadlineTrail.of(leaf.measure(), leaf.extensions())));
                }
            }
        }
    }

    private static String state(MeasureLeaf leaf, LocalDate today) {
        String state = Texts.text(leaf.measure().state());
        return leaf.measure().isOverdue(today) ? Texts.text("cli.overdue", state) : state;
    }
}
