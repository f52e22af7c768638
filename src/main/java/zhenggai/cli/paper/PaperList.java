package zhenggai.cli.paper;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.json.Json;
import zhenggai.domain.papers.Ask;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.papers.TemplateColumn;
import zhenggai.paper.sheet.design.Presets;
import zhenggai.words.Texts;

/** {@code papers}: every paper that can be printed with what it can be asked for, and the tables a progress table can be made by. */
@Command(name = "papers", mixinStandardHelpOptions = true)
public final class PaperList implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--case", paramLabel = "CASE")
    private @Nullable Path file;

    @Option(names = "--json")
    private boolean json;

    public PaperList(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        List<TableTemplate> tables = tables();
        if (json) {
            Json.print(desk.out(), Json.object("papers", Arrays.stream(PaperKind.values()).map(PaperList::object).toList(),
                "templates", tables.stream().map(PaperList::object).toList()));
        } else {
            Arrays.stream(PaperKind.values()).forEach(kind -> desk.out().println(line(kind)));
            tables.forEach(table -> desk.out().println(Texts.text("cli.table-line", table.name(), table.columns().size())));
        }
        return ExitCode.DONE;
    }

    private List<TableTemplate> tables() {
        if (file == null) {
            return Presets.usual();
        }
        try (OpenCase open = desk.open(file)) {
            return Tables.all(open);
        }
    }

    private static String line(PaperKind kind) {
        String asks = asks(kind).stream().map(PrintPaper::option).collect(Collectors.joining(" "));
        return (Texts.text("cli.paper-line", Print.name(kind), kind) + "  " + asks).strip();
    }

    private static List<Ask> asks(PaperKind kind) {
        return Arrays.stream(Ask.values()).filter(kind::asks).toList();
    }

    private static Map<String, Object> object(PaperKind kind) {
        return Json.object("kind", Print.name(kind), "title", Texts.text(kind), "options", asks(kind).stream().map(PrintPaper::option).toList());
    }

    private static Map<String, Object> object(TableTemplate table) {
        return Json.object("name", table.name(), "title", table.title(), "saved", !table.id().isNew(),
            "columns", table.columns().stream().map(TemplateColumn::field).toList());
    }
}
