import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The list of everything foreign that is bundled, each file with its SHA-256 sum. A file that is not on it, or is another one than when the
 * list was made, stops the build. {@code -Dinputs=write} makes the list anew; the difference is then for a person to read.
 */
final class Pinned {
    private final Path list;

    Pinned(Path list) {
        this.list = list;
    }

    void check(Path inputs) throws IOException {
        Map<String, String> present = new TreeMap<>();
        try (Stream<Path> files = Files.walk(inputs)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                present.put(inputs.relativize(file).toString(), Sums.of(file));
            }
        }
        if ("write".equals(System.getProperty("inputs"))) {
            List<String> lines = new ArrayList<>();
            present.forEach((name, sum) -> lines.add(sum + "  " + name));
            Files.write(list, lines);
            return;
        }
        Map<String, String> pinned = new TreeMap<>();
        for (String line : Files.readAllLines(list)) {
            pinned.put(line.substring(line.indexOf("  ") + 2), line.substring(0, line.indexOf("  ")));
        }
        List<String> wrong = new ArrayList<>();
        present.forEach((name, sum) -> {
            if (!sum.equals(pinned.get(name))) {
                wrong.add((pinned.containsKey(name) ? "changed: " : "not on the list: ") + name);
            }
        });
        pinned.keySet().stream().filter(name -> !present.containsKey(name)).forEach(name -> wrong.add("gone: " + name));
        if (!wrong.isEmpty()) {
            throw new Bundle.Missing("what would be bundled is not what installer/inputs.sha256 names (after a meant change: -Dinputs=write)\n" + String.join("\n", wrong));
        }
    }
}
