package zhenggai.cli.look;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhenggai.casework.OpenCase;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.json.Json;
import zhenggai.cli.json.QuestionJson;
import zhenggai.domain.Refused;
import zhenggai.domain.check.CheckedDocument;
import zhenggai.domain.check.Question.Asked;
import zhenggai.domain.check.text.Around;
import zhenggai.domain.draft.Draft;
import zhenggai.reading.DocumentReader;
import zhenggai.words.QuestionWords;
import zhenggai.words.Texts;

/** {@code check}: what a careful reader would ask about a case or a document; 4 when something is to be looked at. */
@Command(name = "check", mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "check-file")
    private @Nullable Path file;

    @Option(names = "--case", paramLabel = "CASE")
    private @Nullable Path caseFile;

    @Option(names = "--json")
    private boolean json;

    public CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        List<Asked> asked = asked();
        if (json) {
            Json.print(desk.out(), QuestionJson.of(asked, open(asked)));
        } else {
            asked.forEach(this::print);
            desk.out().println(Texts.text("cli.check-count", open(asked), asked.stream().filter(one -> one.answer() != null).count(),
                asked.stream().filter(one -> one.question().key().check().isRemark()).count()));
        }
        return open(asked) == 0 ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }

    private List<Asked> asked() {
        Draft document = file == null ? null : new DocumentReader().read(file);
        if (caseFile == null) {
            if (document == null) {
                throw new Refused("cli.check-nothing");
            }
            return CheckedDocument.asked(CheckedDocument.of(document, Around.NOTHING), List.of());
        }
        try (OpenCase open = desk.open(caseFile)) {
            return document == null ? open.checks().all() : open.checks().about(document);
        }
    }

    private static long open(List<Asked> asked) {
        return asked.stream().filter(Asked::isOpen).count();
    }

    private void print(Asked asked) {
        desk.out().println(Texts.text("cli.check-line", QuestionWords.place(asked.question()), asked.question().key().check(), QuestionWords.found(asked.question())));
        desk.out().println(asked.answer() == null ? Texts.text("cli.check-mend", QuestionWords.mend(asked.question()))
            : Texts.text("cli.check-answered", asked.answer().reason(), asked.answer().by(), asked.answer().on()));
    }
}
