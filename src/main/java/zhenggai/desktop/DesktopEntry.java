package zhenggai.desktop;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entry of a Linux desktop, quoted twice as the Desktop Entry Specification asks: as an argument, and then as the text of a key. */
final class DesktopEntry implements EntryForm {
    private static final String ARGUMENT_SPECIALS = "\"`$\\";

    @Override
    public String fileName() {
        return "zhenggai-due.desktop";
    }

    @Override
    public byte[] write(Launch launch) {
        String exec = argument(launch.program()) + " " + Launch.WORDS + " " + argument(launch.caseFile());
        return String.join("\n", "[Desktop Entry]", "Type=Application", "Name=Zhenggai", "Exec=" + text(exec),
            // a path and no command line, so quoted only once; once the program is removed, a desktop takes no notice of the entry
            "TryExec=" + text(launch.program()), "Terminal=false", "").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Launch> read(byte[] content) {
        Map<String, String> keys = keys(new String(content, StandardCharsets.UTF_8));
        List<String> words = arguments(plain(keys.getOrDefault("Exec", "")));
        boolean ours = words.size() == 5 && String.join(" ", words.subList(1, 4)).equals(Launch.WORDS);
        boolean isOff = "true".equals(keys.get("Hidden")) || "false".equals(keys.get("X-GNOME-Autostart-enabled"));
        return ours ? Optional.of(new Launch(words.getFirst(), words.getLast(), !isOff)) : Optional.empty();
    }

    private static Map<String, String> keys(String content) {
        Map<String, String> keys = new HashMap<>();
        content.lines().map(line -> line.split("=", 2)).filter(pair -> pair.length == 2).forEach(pair -> keys.put(pair[0].strip(), pair[1].strip()));
        return keys;
    }

    private static String argument(String word) {
        StringBuilder quoted = new StringBuilder("\"");
        word.chars().forEach(c -> {
            if (ARGUMENT_SPECIALS.indexOf(c) >= 0) {
                quoted.append('\\');
            }
            quoted.append((char) c);
        });
        // a per cent sign begins a field code
        return quoted.append('"').toString().replace("%", "%%");
    }

    private static List<String> arguments(String exec) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < exec.length(); i++) {
            char c = exec.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                words.add(word.toString());
                word.setLength(0);
            } else {
                boolean escapes = c == '\\' && quoted || c == '%';
                word.append(escapes && i + 1 < exec.length() ? exec.charAt(++i) : c);
            }
        }
        words.add(word.toString());
        return words;
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean escapes = text.charAt(i) == '\\' && i + 1 < text.length();
            plain.append(escapes ? unescaped(text.charAt(++i)) : text.charAt(i));
        }
        return plain.toString();
    }

    private static char unescaped(char letter) {
        return switch (letter) {
            case 's' -> ' ';
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> letter;
        };
    }
}
