package zhenggai.cli.look;

import java.nio.file.Path;
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
import zhenggai.domain.Refused;
import zhenggai.domain.lookback.Candidate;
import zhenggai.domain.lookback.Draw;
import zhenggai.domain.lookback.DrawMethod;
import zhenggai.domain.lookback.Sample;
import zhenggai.domain.lookback.Share;
import zhenggai.words.Texts;

/** {@code sample}: the measures that a seed draws for a look-back. Nothing is written; whoever has the seed draws the same again. */
@Command(name = "sample", mixinStandardHelpOptions = true)
public final class SampleDraw implements Callable<Integer> {
    private final Desk desk;

    @Option(names = "--case", paramLabel = "CASE", required = true)
    private Path file;

    @Option(names = "--seed", paramLabel = "N", required = true)
    private long seed;

    @Option(names = "--share", paramLabel = "PERCENT")
    private @Nullable Integer share;

    @Option(names = "--count", paramLabel = "N")
    private @Nullable Integer count;

    @Option(names = "--json")
    private boolean json;

    public SampleDraw(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Draw draw = new Draw(DrawMethod.SEED, seed, size());
        try (OpenCase open = desk.open(file)) {
            Sample sample = open.lookBacks().sample(draw, List.of());
            if (json) {
                Json.print(desk.out(), Json.object("seed", seed, "share", draw.share().amount(), "unit", draw.share().unit(), "pool", sample.pool(),
                    "items", sample.drawn().stream().map(SampleDraw::object).toList()));
            } else {
                desk.out().println(Texts.text("cli.sample-head", seed, sample.drawn().size(), sample.pool()));
                sample.drawn().forEach(one -> desk.out().println(line(one)));
            }
            return ExitCode.DONE;
        }
    }

    private Share size() {
        if ((share == null) == (count == null)) {
            throw new Refused("cli.sample-size");
        }
        return share != null ? Share.percent(share) : Share.items(count);
    }

    private static String line(Candidate one) {
        return Texts.text("cli.sample-line", one.code(), Texts.text(one.leaf().measure().state()), one.points(), risks(one),
            one.leaf().measure().text().lines().findFirst().orElse("")).strip();
    }

    private static String risks(Candidate one) {
        return one.risks().stream().map(Texts::text).collect(Collectors.joining(Texts.text("list.comma")));
    }

    private static Map<String, Object> object(Candidate one) {
        return Json.object("id", one.id().value(), "number", one.code(), "state", one.leaf().measure().state(), "points", one.points(),
            "risks", one.risks().stream().map(Enum::name).toList(), "text", one.leaf().measure().text());
    }
}
