package zhenggai.ui.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What the program remembers of its user between two starts: window, theme, scale, columns, recent files and the days they were opened.
 * Never anything of a case. Known at once, written a little later: a divider that is dragged changes it at every pixel.
 */
public final class Remembered {
    private static final int RECENT = 8;
    private static final String RECENT_KEY = "recent";

    private final Path file;
    private final Consumer<Runnable> later;
    /** Files below it are remembered by where they lie in it; null where each keeps its whole path. */
    private final @Nullable Path carried;
    private final Properties values = new Properties();
    private final AtomicBoolean unwritten = new AtomicBoolean();

    /** Writes whatever is kept at once. */
    public Remembered(Path folder) {
        this(folder, Runnable::run);
    }

    /** @param later does the writing, on another thread; what is kept until then is written together */
    public Remembered(Path folder, Consumer<Runnable> later) {
        this(folder, later, null);
    }

    private Remembered(Path folder, Consumer<Runnable> later, @Nullable Path carried) {
        this.carried = carried;
        this.later = later;
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

    /** Of a program that is carried about in some folder, whose drive has another letter on another PC. */
    public static Remembered carriedIn(Path carried, Path folder, Consumer<Runnable> later) {
        return new Remembered(folder, later, carried.toAbsolutePath().normalize());
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
            writeLater();
        }
    }

    /** As if it had never been kept. */
    public void forget(String name) {
        if (values.remove(name) != null) {
            writeLater();
        }
    }

    /** Newest first. */
    public List<Path> recent() {
        List<Path> recent = new ArrayList<>();
        for (int i = 0; i < RECENT; i++) {
            String path = values.getProperty(RECENT_KEY + i);
            if (path != null) {
                recent.add(carried == null ? Path.of(path) : carried.resolve(path));
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
                values.setProperty(RECENT_KEY + i, kept(recent.get(i)));
            } else {
                values.remove(RECENT_KEY + i);
            }
        }
        writeLater();
    }

    private String kept(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return carried != null && whole.startsWith(carried) ? carried.relativize(whole).toString() : file.toString();
    }

    private void writeLater() {
        if (unwritten.compareAndSet(false, true)) {
            later.accept(this::write);
        }
    }

    /** Writes what is not written yet, because the program ends. */
    public synchronized void write() {
        if (!unwritten.compareAndSet(true, false)) {
            return;
        }
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
