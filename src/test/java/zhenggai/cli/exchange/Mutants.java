package zhenggai.cli.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files that came about from good ones by chance: bytes altered or cut off, words of their parts removed, doubled, put elsewhere or made absurd. */
final class Mutants {
    private static final List<String> ABSURD = List.of("-1", "999999999999999999999", "1e400", "2026-02-30", "９", "", "\0", "\u202e", "\ufffe", "null", "{}", "[[", "<!DOCTYPE x [<!ENTITY a 'b'>]>&a;",
        "<", "&", "\"", "=1+1", "甲".repeat(40_000), " ".repeat(100_000), "..\\..\\a", "true", "AAAA99999999", "\ud800");

    private final Random random;

    Mutants(Random random) {
        this.random = random;
    }

    /** One that differs from a file of that name. */
    byte[] of(String name, byte[] file) throws IOException {
        boolean isPacked = name.endsWith("x");
        return switch (random.nextInt(isPacked ? 5 : 3)) {
            case 0 -> flipped(file);
            case 1 -> Arrays.copyOf(file, random.nextInt(file.length));
            default -> isPacked ? repacked(file) : reworded(file);
        };
    }

    private byte[] flipped(byte[] file) {
        byte[] other = file.clone();
        for (int flips = 1 + random.nextInt(20); flips > 0; flips--) {
            other[random.nextInt(other.length)] = (byte) random.nextInt(256);
        }
        return other;
    }

    private byte[] repacked(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        List<String> names = new ArrayList<>(parts.keySet());
        String one = names.get(random.nextInt(names.size()));
        switch (random.nextInt(8)) {
            case 0 -> parts.remove(one);
            case 1 -> parts.put(one, parts.get(names.get(random.nextInt(names.size()))));
            case 2 -> parts.put("../" + one, parts.get(one));
            default -> parts.put(one, reworded(parts.get(one)));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private byte[] reworded(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        for (int turns = 1 + random.nextInt(3); turns > 0; turns--) {
            int from = cut(text);
            int to = Math.min(text.length(), from + 1 + random.nextInt(random.nextBoolean() ? 12 : 600));
            String taken = text.substring(from, to);
            int elsewhere = cut(text);
            text = switch (random.nextInt(5)) {
                case 0 -> text.substring(0, from) + text.substring(to);
                case 1 -> text.substring(0, to) + taken.repeat(1 + random.nextInt(30)) + text.substring(to);
                case 2 -> text.substring(0, elsewhere) + taken + text.substring(elsewhere);
                case 3 -> text.substring(0, from) + absurd() + text.substring(to);
                default -> text.substring(0, from) + absurd() + text.substring(from);
            };
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Somewhere, oftener where a word begins or a sign of the format stands. */
    private int cut(String text) {
        int at = random.nextInt(text.length() + 1);
        if (random.nextBoolean()) {
            for (int i = at; i < Math.min(text.length(), at + 200); i++) {
                if ("<>\"=:,{}[]/0123456789".indexOf(text.charAt(i)) >= 0) {
                    return i;
                }
            }
        }
        return at;
    }

    private String absurd() {
        return ABSURD.get(random.nextInt(ABSURD.size()));
    }
}
