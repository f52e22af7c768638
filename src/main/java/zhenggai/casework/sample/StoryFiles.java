package zhenggai.casework.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the sample is told from: its tables, and pictures of what lay on paper or stood on a screen. */
final class StoryFiles {
    private StoryFiles() {}

    /** The rows of a table, without its heading. */
    static List<List<String>> table(String name) {
        try (var in = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(line -> List.of(line.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return StoryFiles.class.getResourceAsStream("/zhenggai/sample/" + name);
    }
}
