package zhenggai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.jr.ob.JSON;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.file.Edition;
import zhenggai.reading.DocumentReader;
import zhenggai.testkit.Desk;

/** The command line in the test's own process: what a command answered, said and returned. */
public final class Console {
    public static final String NOTICE = resource("/zhenggai/sample/notice.txt");

    public final Desk desk = new Desk();
    /** What was rung, title and text. */
    public final List<String> rung = new ArrayList<>();
    /** Whether there is something to ring with. */
    public boolean hasBell;

    public record Answer(int code, String out, String err) {
        public Map<String, Object> json() {
            try {
                return JSON.std.mapFrom(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public Answer run(Object... words) {
        return run(new SmallStage(), words);
    }

    Answer runOnBrokenStage(Object... words) {
        return run(new BrokenStage(), words);
    }

    private Answer run(DemoStage stage, Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] args = Stream.of(words).map(Object::toString).toArray(String[]::new);
        int code = new Shell(new zhenggai.cli.desk.Desk(desk.cases, desk.clock, new PrintWriter(out), new PrintWriter(err), this::ring), new Edition("1.2.3", "", Path.of("none")), stage).run(args);
        return new Answer(code, out.toString(), err.toString());
    }

    private boolean ring(String title, String text) {
        if (hasBell) {
            rung.add(title + " | " + text);
        }
        return hasBell;
    }

    /** A case with the sample notice in it, made by the commands. */
    public Path sampleCase(Path folder) {
        Path file = folder.resolve("案卷.zgt");
        run("new", file, "--office", "示例市红十字会");
        run("import", notice(folder), "--case", file);
        return file;
    }

    public static Path notice(Path folder) {
        try {
            return Files.writeString(folder.resolve("通报.txt"), NOTICE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Draft draft() {
        return new DocumentReader().read(NOTICE);
    }

    private static String resource(String name) {
        try (var in = Console.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stage without windows: a small case, and a file in a picture's place. */
    private final class SmallStage implements DemoStage {
        @Override
        public Path sampleIn(Path folder) {
            Path sample = folder.resolve("sample.zgt");
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            desk.smallCase(sample).close();
            return sample;
        }

        @Override
        public List<Path> alsoOf(Path caseFile) {
            return List.of(caseFile.resolveSibling("lent"));
        }

        @Override
        public void pictures(Path caseFile, Path folder) {
            try {
                Files.writeString(folder.resolve("screen.png"), caseFile.getFileName().toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A stage with a mistake in it. */
    private static final class BrokenStage implements DemoStage {
        @Override
        public Path sampleIn(Path folder) {
            throw new IllegalStateException("a mistake");
        }

        @Override
        public List<Path> alsoOf(Path caseFile) {
            throw new IllegalStateException("a mistake");
        }

        @Override
        public void pictures(Path caseFile, Path folder) {
            throw new IllegalStateException("a mistake");
        }
    }
}
