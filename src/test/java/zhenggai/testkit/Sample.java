package zhenggai.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;

import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.casework.sample.SampleCase;
import zhenggai.domain.draft.Draft;
import zhenggai.reading.DocumentReader;

/** The sample case of the invented office, opened on its day. */
public final class Sample {
    private Sample() {}

    public static OpenCase open(Path file) {
        Draft notice = draft();
        new SampleCase(ZoneOffset.UTC).make(file, notice.facts().officeName(), notice);
        return new Cases(Clock.fixed(SampleCase.DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Desk.CLERK).open(file);
    }

    /** The sample's notice as read. */
    public static Draft draft() {
        return new DocumentReader().read(text());
    }

    private static String text() {
        try (var in = SampleCase.class.getResourceAsStream("/zhenggai/sample/notice.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
