package zhenggai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

import zhenggai.casework.sample.SampleCase;
import zhenggai.cli.DemoStage;
import zhenggai.domain.Actor;
import zhenggai.domain.Unavailable;
import zhenggai.domain.draft.Draft;
import zhenggai.reading.DocumentReader;

/** The sample case and the pictures of the screens on it: where the command line and the window meet. */
final class Stage implements DemoStage {
    private final Actor actor;
    private final ZoneId zone;

    Stage(Actor actor, ZoneId zone) {
        this.actor = actor;
        this.zone = zone;
    }

    @Override
    public Path sampleIn(Path folder) {
        Path sample = folder.resolve("sample.zgt");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(sample);
        } catch (IOException e) {
            throw new Unavailable(e, "file.folder-not-writable", sample);
        }
        Draft notice = new DocumentReader().read(notice());
        new SampleCase(zone).make(sample, notice.facts().officeName(), notice);
        return sample;
    }

    @Override
    public void pictures(Path caseFile, Path folder) {
        new Pictures(actor, zone, folder).take(caseFile, notice());
    }

    @Override
    public List<Path> alsoOf(Path caseFile) {
        return List.of(Folders.lent().folder());
    }

    private static String notice() {
        try (var in = Stage.class.getResourceAsStream("sample/notice.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
