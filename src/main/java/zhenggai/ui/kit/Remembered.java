package zhenggai.ui.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.slf4j.LoggerFactory;

/** What the program remembers of its user between two starts: window, theme, scale, columns, recent files and the days they were opened. Never anything of a case. */
public final class Remembered {
    private static final int RECENT = 8;
    private static final String RECENT_KEY = "recent";

    private final Path file;
    private final Properties values = new Properties();

    public Remembered(Path folder) {
        this.file = folder.resolve("settings.properties");
        if (Files.isReadable(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                // unreadable settings must not keep anybody from working: begin with the defaults
                LoggerFactory.getLogger(Remembered.class).warn("settings cannot be read", e);
            }
        }
    }

    public String text(String name, String otherwise) {
        return values.getProperty(name, otherwise);
    }

    public double number(String name, double otherwise) {
        try {
            return Double.parseDouble(values.getProperty(name, ""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public boolean is(String name) {
        return Boolean.parseBoolean(values.getProperty(name));
    }

    public void keep(String name, Object value) {
        if (!value.toString().equals(values.getProperty(name))) {
            values.setProperty(name, value.toString());
            save();
        }
    }

    /** Newest first. */
    public List<Path> recent() {
        List<Path> recent = new ArrayList<>();
        for (int i = 0; i < RECENT; i++) {
            String path = values.getProperty(RECENT_KEY + i);
            if (path != null) {
                recent.add(Path.of(path));
            }
        }
        return recent;
    }

    public void opened(Path path) {
        List<Path> recent = new ArrayList<>(recent());
        recent.remove(path);
        recent.addFirst(path);
        store(recent);
    }

    public void forget(Path path) {
        List<Path> recent = new ArrayList<>(recent());
        recent.remove(path);
        store(recent);
    }

    private void store(List<Path> recent) {
        for (int i = 0; i < RECENT; i++) {
            if (i < recent.size()) {
                values.setProperty(RECENT_KEY + i, recent.get(i).toString());
            } else {
                values.remove(RECENT_KEY + i);
            }
        }
        save();
    }

    private void save() {
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(file)) {
                values.store(out, null);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(Remembered.class).warn("settings cannot be kept", e);
        }
    }
}
