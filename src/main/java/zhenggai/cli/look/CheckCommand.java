package zhenggai.cli.look;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zhenggai.casework.OpenCase;
import zhenggai.casework.notice.Drafting;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.json.Json;
import zhenggai.cli.json.QuestionJson;
import zhenggai.domain.Refused;
import zhenggai.domain.check.CheckedDocument;
import zhenggai.domain.check.Question.Asked;
import zhenggai.domain.check.text.Around;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.notice.NoticeKind;
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
     * @param title of the notice that is asked about too; null where there is none
     * @param ofNotice about its text as it stands
     */
    private record Checked(List<Asked> of, @Nullable String title, List<Asked> ofNotice) {
        static Checked alone(List<Asked> asked) {
            return new Checked(asked, null, List.of());
        }
    }

    @Override
    public Integer call() {
        Checked checked = checked();
        if (json) {
            Json.print(desk.out(), checked.title() == null ? QuestionJson.of(checked.of()) : QuestionJson.of(checked.of(), checked.title(), checked.ofNotice()));
        } else {
            print(checked.of());
            if (checked.title() != null) {
                desk.out().println(Texts.text("cli.check-notice", checked.title()));
                print(checked.ofNotice());
            }
        }
        return Asked.open(checked.of()) + Asked.open(checked.ofNotice()) == 0 ? ExitCode.DONE : ExitCode.FOUND_SOMETHING;
    }

    private Checked checked() {
        Draft document = file == null ? null : new DocumentReader().read(file);
        if (caseFile == null) {
            if (document == null) {
                throw new Refused("cli.check-nothing");
            }
            return Checked.alone(CheckedDocument.asked(CheckedDocument.of(document, Around.NOTHING), List.of()));
        }
        try (OpenCase open = desk.open(caseFile)) {
            return document == null ? checked(open) : Checked.alone(open.checks().about(document));
        }
    }

    /** The case, and the notice that was begun last. */
    private static Checked checked(OpenCase open) {
        List<Asked> ofCase = open.checks().all();
        return open.notices().all().stream().filter(notice -> notice.kind() == NoticeKind.NOTICE).reduce((first, later) -> later).map(notice -> {
            Drafting drafting = open.notices().look(notice.id());
            return new Checked(ofCase, drafting.title(), open.checks().about(new DocumentReader().read(drafting.reading().plain())));
        }).orElseGet(() -> Checked.alone(ofCase));
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
