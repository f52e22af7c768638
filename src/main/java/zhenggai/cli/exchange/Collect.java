package zhenggai.cli.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhenggai.casework.OpenCase;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.json.Json;
import zhenggai.domain.form.Collected;
import zhenggai.domain.form.Difference;
import zhenggai.domain.form.FormTrouble;
import zhenggai.reading.form.FormFolder;
import zhenggai.words.FormSentence;
import zhenggai.words.Texts;

/** {@code collect}: takes forms that came back into the case, as one step; what somebody has to decide is listed and stays as it is. */
@Command(name = "collect", mixinStandardHelpOptions = true)
public final class Collect implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "collect-from")
    private Path from;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--json")
    private boolean json;

    public Collect(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        FormFolder read = FormFolder.of(from);
        try (OpenCase open = desk.open(file)) {
            Collected collected = dryRun ? open.forms().compare(read.forms(), Map.of()) : open.forms().collect(read.forms(), Map.of());
            List<FormTrouble> troubles = Stream.concat(read.left().stream(), collected.troubles().stream()).toList();
            if (json) {
                Json.print(desk.out(), object(collected, troubles));
            } else {
                say(collected, troubles);
            }
            return troubles.isEmpty() && collected.conflicts().isEmpty() ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
        }
    }

    private void say(Collected collected, List<FormTrouble> troubles) {
        collected.forms().forEach(got -> desk.out().println(Texts.text("form.got", got.file(), got.form().to().name(), got.form().code(), got.rows())));
        collected.differences().forEach(one -> desk.out().println(FormSentence.of(one)));
        troubles.forEach(trouble -> desk.out().println(FormSentence.of(trouble)));
        desk.out().println(Texts.text(dryRun ? "cli.collect-would" : "form.collected",
            collected.forms().size(), collected.changes(Map.of()), collected.undecided(Map.of()), troubles.size()));
    }

    private Map<String, Object> object(Collected collected, List<FormTrouble> troubles) {
        return Json.object("dryRun", dryRun,
            "forms", collected.forms().stream().map(got -> Json.object("file", got.file(), "code", got.form().code(), "from", got.form().to().name(), "rows", got.rows())).toList(),
            "differences", collected.differences().stream().map(Collect::object).toList(),
            "refused", troubles.stream().map(trouble -> Json.object("file", trouble.file(), "row", trouble.row() == 0 ? null : trouble.row(), "reason", trouble.textKey(),
                "sentence", Texts.sentence(trouble.textKey(), trouble.args()))).toList());
    }

    private static Map<String, Object> object(Difference one) {
        return Json.object("item", one.number(), "field", one.slot().field(), "was", one.was(), "now", one.now(), "conflict", one.isConflict(),
            "theirs", one.offers().stream().map(offer -> Json.object("from", offer.from(), "file", offer.file(), "row", offer.row(), "value", offer.value())).toList());
    }
}
