package zhenggai.cli.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.json.Json;
import zhenggai.domain.form.Each;
import zhenggai.domain.form.Form;
import zhenggai.domain.form.FormItem;
import zhenggai.paper.file.FormFiles;
import zhenggai.words.FormState;
import zhenggai.words.Texts;

/** {@code forms}: sends a form to each department or person that has something open; without a folder, who has returned his and who has not. */
@Command(name = "forms", mixinStandardHelpOptions = true)
public final class FormsCommand implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--out", paramLabel = "FOLDER", descriptionKey = "forms-out")
    private @Nullable Path out;

    @Option(names = "--by", paramLabel = "DEPARTMENT|PERSON")
    private Each by = Each.DEPARTMENT;

    @Option(names = "--return-by", paramLabel = "DAY")
    private @Nullable LocalDate returnBy;

    @Option(names = "--json")
    private boolean json;

    public FormsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (OpenCase open = desk.open(file)) {
            if (out == null) {
                list(open);
            } else {
                send(open, out);
            }
            return ExitCode.DONE;
        }
    }

    private void send(OpenCase open, Path folder) {
        LocalDate day = returnBy == null ? open.forms().usualReturn() : returnBy;
        List<FormItem> unanswered = open.forms().sending(by, day).unanswered();
        List<Path> files = new ArrayList<>();
        List<Form> sent = open.forms().send(by, day, forms -> files.addAll(FormFiles.write(forms, open.office().get().name(), folder)));
        if (json) {
            Json.print(desk.out(), Json.object("forms", Stream.iterate(0, i -> i < sent.size(), i -> i + 1).map(i -> object(sent.get(i), open.today(), files.get(i))).toList(),
                "unanswered", unanswered.stream().map(FormItem::number).toList()));
            return;
        }
        for (int i = 0; i < sent.size(); i++) {
            Form form = sent.get(i);
            desk.out().println(Texts.text("cli.form-sent", form.code(), form.to().name(), form.items().size(), form.returnBy(), files.get(i)));
        }
        if (!unanswered.isEmpty()) {
            desk.out().println(Texts.text("form.unanswered", unanswered.size(), String.join(Texts.text("list.comma"), unanswered.stream().map(FormItem::number).toList())));
        }
    }

    private void list(OpenCase open) {
        List<Form> all = open.forms().all();
        if (json) {
            Json.print(desk.out(), Json.object("forms", all.stream().map(form -> object(form, open.today(), null)).toList()));
        } else {
            all.forEach(form -> desk.out().println(Texts.text("cli.form-line", form.code(), form.to().name(), form.items().size(), form.sentOn(), form.returnBy(), FormState.of(form, open.today()))));
        }
    }

    private static Map<String, Object> object(Form form, LocalDate today, @Nullable Path written) {
        Form.Return returned = form.returned();
        return Json.object("code", form.code(), "to", form.to().name(), "sentOn", form.sentOn().toString(), "returnBy", form.returnBy().toString(),
            "items", form.items().stream().map(FormItem::number).toList(), "returnedOn", returned == null ? null : returned.on().toString(),
            "returnedFile", returned == null ? null : returned.file(), "overdue", form.isOverdue(today), "file", written == null ? null : written.toString());
    }
}
