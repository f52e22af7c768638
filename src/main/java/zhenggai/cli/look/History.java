package zhenggai.cli.look;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.json.Json;
import zhenggai.cli.paper.Print;
import zhenggai.domain.history.ChainCheck;
import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.history.ThingChange;
import zhenggai.domain.papers.Issue;
import zhenggai.words.HistorySentence;
import zhenggai.words.Texts;

/** {@code history}: what was done to the case, and whether the chain of hashes holds (exit code 4 where it does not). */
@Command(name = "history", mixinStandardHelpOptions = true)
public final class History implements Callable<Integer> {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Desk desk;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--verify")
    private boolean verify;

    @Option(names = "--json")
    private boolean json;

    public History(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (OpenCase open = desk.open(file)) {
            if (json && !verify) {
                open.departures().require();
            }
            return verify ? verify(open.history().verify(), open.issues().damaged()) : list(open.history().all().reversed());
        }
    }

    /** The chain, and with it the pages of issued reports, for which it vouches. */
    private int verify(ChainCheck check, List<Issue> damaged) {
        if (json) {
            Json.print(desk.out(), Json.object("holds", check.holds(), "steps", check.steps(), "head", check.head(), "firstBroken", check.firstBroken(),
                "damagedIssues", damaged.stream().map(issue -> Json.object("kind", Print.name(issue.request().kind()), "number", issue.number())).toList()));
        } else {
            desk.out().println(check.holds() ? Texts.text("cli.chain-holds", check.steps(), check.head()) : Texts.text("cli.chain-broken", check.firstBroken()));
            damaged.forEach(issue -> desk.out().println(Texts.text("issue.damaged", issue.title(), issue.number())));
        }
        return check.holds() && damaged.isEmpty() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }

    private int list(List<HistoryStep> steps) {
        if (json) {
            Json.print(desk.out(), Json.object("steps", steps.stream().map(History::object).toList()));
        } else {
            ZoneId zone = desk.clock().getZone();
            steps.forEach(step -> desk.out().println(step.number() + "  " + WHEN.format(step.at().atZone(zone)) + "  " + step.actor().person() + "  "
                + Texts.verb(step.verb()) + things(step)));
        }
        return ExitCode.DONE;
    }

    private static String things(HistoryStep step) {
        List<ThingChange> things = step.things();
        return things.isEmpty() ? "" : things.size() == 1 ? "  " + HistorySentence.called(things.getFirst()) : "  " + Texts.text("cli.things", things.size());
    }

    private static Map<String, Object> object(HistoryStep step) {
        return Json.object("number", step.number(), "at", step.at().toString(), "verb", step.verb(), "person", step.actor().person(),
            "account", step.actor().account(), "computer", step.actor().computer(), "hash", step.hash(),
            "things", step.things().stream().map(thing -> Json.object("subject", thing.subject(), "id", thing.id(), "what", thing.what(),
                "title", thing.title(), "fields", thing.fields().stream()
                    .map(f -> Json.object("field", f.field(), "before", f.before(), "after", f.after())).toList())).toList());
    }
}
