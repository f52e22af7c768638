package zhenggai.cli.look;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhenggai.casework.OpenCase;
import zhenggai.casework.publication.Published;
import zhenggai.cli.desk.Desk;
import zhenggai.cli.desk.ExitCode;
import zhenggai.cli.json.Json;
import zhenggai.cli.json.PublicationJson;
import zhenggai.domain.publication.Posting;
import zhenggai.words.PublicationWords;
import zhenggai.words.Texts;

/** {@code publication}: where and until when the notice is public, and what is missing. */
@Command(name = "publication", mixinStandardHelpOptions = true)
public final class PublicationList implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--json")
    private boolean json;

    public PublicationList(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try (OpenCase open = desk.open(file)) {
            List<Published> all = open.publications().all();
            if (json) {
                Json.print(desk.out(), PublicationJson.of(all));
            } else if (all.isEmpty()) {
                desk.out().println(Texts.text("cli.no-publication"));
            } else {
                all.forEach(this::print);
            }
            return ExitCode.DONE;
        }
    }

    private void print(Published published) {
        desk.out().println(Texts.text("cli.publication-line", published.version().text().title(), published.version().number(),
            published.publication().from(), published.publication().until(), published.outlook().workingDays(), PublicationWords.of(published.outlook().phase())));
        desk.out().println(Texts.text("cli.publication-detail", PublicationWords.progress(published.publication(), published.outlook())));
        for (Posting posting : published.publication().postings()) {
            desk.out().println(Texts.text("cli.publication-posting", PublicationWords.of(posting), day(posting.upOn()), day(posting.downOn()), posting.proofs().size()));
        }
        desk.out().println(Texts.text("cli.publication-detail", PublicationWords.of(published.opinions())));
        published.outlook().lacks().forEach(lack -> desk.out().println(Texts.text("cli.publication-detail", PublicationWords.of(lack, published.version().text().period()))));
    }

    private static Object day(@Nullable Object day) {
        return day == null ? Texts.text("cli.publication-no-day") : day;
    }
}
