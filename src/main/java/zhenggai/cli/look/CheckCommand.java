package zhenggai.cli.look;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhenggai.casework.OpenCase;
import zhenggai.casework.notice.Drafting;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.json.Json;
import zhenggai.cli.json.QuestionJson.Written;
import zhenggai.cli.json.QuestionJson;
import zhenggai.domain.Refused;
import zhenggai.domain.check.CheckedDocument;
import zhenggai.domain.check.Question.Asked;
import zhenggai.domain.check.text.Around;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.notice.Notice;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.paper.sheet.report.ReportPassages;
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

    /**
     * What is asked.
     *
     * @param of the case or the document
     * @param written about the texts of the notice and the report as they stand, where they were begun
     */
    private record Checked(List<Asked> of, List<Written> written) {
        long open() {
            return Asked.open(of) + written.stream().mapToLong(one -> Asked.open(one.asked())).sum();
        }
    }

    @Override
    public Integer call() {
        Checked checked = checked();
        if (json) {
            Json.print(desk.out(), QuestionJson.of(checked.of(), checked.written()));
        } else {
            print(checked.of());
            checked.written().forEach(one -> {
                desk.out().println(Texts.text(one.kind() == NoticeKind.NOTICE ? "cli.check-notice" : "cli.check-report", one.title()));
                print(one.asked());
            });
        }
        return checked.open() == 0 ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }

    private Checked checked() {
        Draft document = file == null ? null : new DocumentReader().read(file);
        if (caseFile == null) {
            if (document == null) {
                throw new Refused("cli.check-nothing");
            }
            return new Checked(CheckedDocument.asked(CheckedDocument.of(document, Around.NOTHING), List.of()), List.of());
        }
        try (OpenCase open = desk.open(caseFile)) {
            return document == null ? checked(open) : new Checked(open.checks().about(document), List.of());
        }
    }

    /** The case, and the notice and the report that were begun last. */
    private static Checked checked(OpenCase open) {
        return new Checked(open.checks().all(), Stream.of(NoticeKind.values()).flatMap(kind -> open.notices().all().stream().filter(notice -> notice.kind() == kind)
            .reduce((first, later) -> later).stream()).map(notice -> written(open, notice)).toList());
    }

    private static Written written(OpenCase open, Notice notice) {
        Drafting drafting = open.notices(ReportPassages.WORDS).look(notice.id());
        return new Written(notice.kind(), drafting.title(), open.checks().about(new DocumentReader().read(drafting.reading().plain())));
    }

    private void print(List<Asked> asked) {
        asked.forEach(this::print);
        desk.out().println(Texts.text("cli.check-count", Asked.open(asked), asked.stream().filter(one -> one.answer() != null).count(),
            asked.stream().filter(one -> one.question().key().check().isRemark()).count()));
    }

    private void print(Asked asked) {
        desk.out().println(Texts.text("cli.check-line", QuestionWords.place(asked.question()), asked.question().key().check(), QuestionWords.found(asked.question())));
        desk.out().println(asked.answer() == null ? Texts.text("cli.check-mend", QuestionWords.mend(asked.question()))
            : Texts.text("cli.check-answered", asked.answer().reason(), asked.answer().by(), asked.answer().on()));
    }
}
