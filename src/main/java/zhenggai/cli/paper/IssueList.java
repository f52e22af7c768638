package zhenggai.cli.paper;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import zhenggai.casework.OpenCase;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.json.Json;
import zhenggai.domain.Refused;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.PaperKind;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.pdf.MadePaper;
import zhenggai.paper.sheet.Imprint;
import zhenggai.words.Texts;

/** {@code issues}: the reports that were issued, newest first; or one of them as a file again, byte for byte. */
@Command(name = "issues", mixinStandardHelpOptions = true)
public final class IssueList implements Callable<Integer> {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Desk desk;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--kind", paramLabel = "KIND")
    private @Nullable PaperKind kind;

    @Option(names = "--template", paramLabel = "NAME")
    private @Nullable String template;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--reprint", paramLabel = "N")
    private @Nullable Integer number;

    @Option(names = "--out", paramLabel = "FILE.pdf")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec;

    public IssueList(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        requireBoth();
        try (OpenCase open = desk.open(file)) {
            List<Issue> asked = open.issues().all().stream().filter(issue -> kind == null || issue.request().kind() == kind)
                .filter(issue -> template == null || issue.request().template().equals(template.strip())).toList();
            if (number != null && out != null) {
                reprint(open, asked.stream().filter(issue -> issue.number() == number).toList(), out);
            } else if (json) {
                Json.print(desk.out(), Json.object("issues", asked.stream().map(IssueList::object).toList()));
            } else if (asked.isEmpty()) {
                desk.out().println(Texts.text("cli.no-issues"));
            } else {
                asked.forEach(issue -> desk.out().println(line(issue)));
            }
            return ExitCode.DONE;
        }
    }

    /** Which report is wanted again, and where: one is nothing without the other. */
    private void requireBoth() {
        if ((number == null) != (out == null)) {
            throw new MissingParameterException(spec.commandLine(), spec.findOption(number == null ? "--reprint" : "--out"), "");
        }
    }

    private void reprint(OpenCase open, List<Issue> found, Path out) {
        if (PaperFormat.of(out) != PaperFormat.PDF) {
            throw new Refused("cli.reprint-pdf", out.getFileName());
        }
        if (found.isEmpty()) {
            throw new Refused("cli.no-issue", number);
        }
        if (found.size() > 1) {
            throw new Refused("cli.which-issue", number, found.stream().map(IssueList::series).collect(Collectors.joining(Texts.text("list.comma"))));
        }
        Issue issue = found.getFirst();
        Print.save(desk, PaperFile.of(MadePaper.kept(open.issues().pages(issue.id()), issue.pages())), out);
    }

    private String line(Issue issue) {
        return Texts.text("cli.issue-line", series(issue), issue.number(), WHEN.format(issue.issuedAt().atZone(desk.clock().getZone())), issue.issuedBy(),
            issue.title(), issue.pages(), Imprint.shown(issue.fingerprint()));
    }

    /** In which reports are counted: a paper, by a table where it was made by one. */
    private static String series(Issue issue) {
        String table = issue.request().template();
        return table.isEmpty() ? Texts.text(issue.request().kind()) : Texts.text("cli.issue-series", issue.request().kind(), table);
    }

    private static Map<String, Object> object(Issue issue) {
        return Json.object("number", issue.number(), "kind", Print.name(issue.request().kind()), "template", issue.request().template(), "title", issue.title(),
            "issuedAt", issue.issuedAt().toString(), "issuedBy", issue.issuedBy(), "on", issue.request().on().toString(), "asOf", moment(issue.request().asOf()),
            "since", issue.request().since() == null ? null : moment(issue.request().since().at()), "pages", issue.pages(),
            "fingerprint", issue.fingerprint(), "head", issue.head(), "file", issue.file());
    }

    private static @Nullable String moment(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
