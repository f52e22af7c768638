package zhenggai.cli.exchange;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhenggai.casework.OpenCase;
import zhenggai.casework.intake.Merges;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.json.Json;
import zhenggai.domain.history.FieldChange;
import zhenggai.domain.history.ThingChange;
import zhenggai.domain.merge.Dispute;
import zhenggai.domain.merge.Side;
import zhenggai.words.MergeWords;
import zhenggai.words.Texts;

/** {@code merge}: makes one case again of two that were one (exit code 4, and nothing done, while there is something to decide). */
@Command(name = "merge", mixinStandardHelpOptions = true)
public final class Merge implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "CASE", descriptionKey = "merge-other")
    private Path other;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    @Option(names = "--take", paramLabel = "SIDE", descriptionKey = "merge-take")
    private @Nullable Side take;

    @Option(names = "--json")
    private boolean json;

    public Merge(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (OpenCase open = desk.open(file)) {
            Merges.Outcome outcome = open.merges().look(other);
            boolean isDone = !dryRun && (take != null || outcome.disputes().isEmpty());
            if (isDone) {
                outcome = open.merges().merge(other, conflict -> take == null ? Side.MINE : take);
            }
            if (json) {
                Json.print(desk.out(), object(outcome, isDone));
            } else {
                print(outcome, isDone);
            }
            return isDone || outcome.disputes().isEmpty() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
        }
    }

    private void print(Merges.Outcome outcome, boolean isDone) {
        PrintWriter out = desk.out();
        MergeWords.lines(outcome.disputes()).forEach(out::println);
        outcome.renumbered().forEach(thing -> out.println(MergeWords.renumbered(thing)));
        outcome.missing().forEach(piece -> desk.err().println(Texts.text("cli.copy-file-missing", piece.number(), piece.title())));
        if (outcome.fork().mergedOn() != null) {
            out.println(Texts.text("merge.again", outcome.fork().mergedOn()));
        }
        out.println(Texts.text("merge.since", outcome.fork().last(), outcome.fork().mine(), outcome.fork().theirs()));
        out.println(Texts.text(isDone ? "merge.done" : "merge.would", outcome.taken().added(), outcome.taken().changed(), outcome.taken().removed()));
        if (!isDone && !outcome.disputes().isEmpty()) {
            out.println(Texts.text("cli.merge-decide", outcome.disputes().size()));
        }
    }

    private static Map<String, Object> object(Merges.Outcome outcome, boolean isDone) {
        return Json.object("merged", isDone, "lastCommonStep", outcome.fork().last(), "stepsMine", outcome.fork().mine(), "stepsTheirs", outcome.fork().theirs(),
            "mergedBefore", outcome.fork().mergedOn() == null ? null : outcome.fork().mergedOn().toString(),
            "added", outcome.taken().added(), "changed", outcome.taken().changed(), "removed", outcome.taken().removed(),
            "conflicts", outcome.disputes().stream().map(Merge::object).toList(),
            "renumbered", outcome.renumbered().stream().map(thing -> Json.object("subject", thing.subject(), "id", thing.id(), "title", thing.title(),
                "from", thing.fields().getFirst().before(), "to", thing.fields().getFirst().after())).toList(),
            "missingFiles", outcome.missing().stream().map(piece -> Json.object("number", piece.number(), "title", piece.title())).toList());
    }

    private static Map<String, Object> object(Dispute dispute) {
        ThingChange mine = dispute.mine();
        return Json.object("subject", mine.subject(), "id", mine.id(), "title", mine.title(), "mine", mine.what(), "theirs", dispute.theirs().what(),
            "fields", dispute.conflict().isRemoval() ? List.of() : mine.fields().stream().map(field -> Json.object("field", field.field(),
                "before", field.before(), "mine", field.after(), "theirs", after(dispute.theirs(), field.field()))).toList());
    }

    private static @Nullable String after(ThingChange thing, String column) {
        return thing.fields().stream().filter(field -> field.field().equals(column)).map(FieldChange::after).filter(value -> value != null).findFirst().orElse(null);
    }
}
