package zhenggai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;
import zhenggai.LogLine;

/**
 * Around every class of tests: what the program logs meanwhile, at any level and as its log file would have it, holds no Chinese. Our own lines are
 * English with numbers, and every case of the tests is Chinese, so a letter of it is a word of a case, a name or a path. And no file that stays
 * in the folder for temporary files names the office of a case.
 */
public final class NoWordStays implements BeforeAllCallback, AfterAllCallback {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    /** Part of every name the tests give an office. */
    private static final String OFFICE = "市红十字会";
    private static final LogLine AS_WRITTEN = new LogLine();
    private static final List<String> LEAKED = new CopyOnWriteArrayList<>();

    static {
        Logger ours = (Logger) LoggerFactory.getLogger("zhenggai");
        ours.setLevel(Level.TRACE);
        AppenderBase<ILoggingEvent> listener = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                leaked(event).forEach(LEAKED::add);
            }
        };
        listener.setContext(ours.getLoggerContext());
        listener.start();
        ours.addAppender(listener);
    }

    /** The event as it would stand in the file, where it holds Chinese. */
    static List<String> leaked(ILoggingEvent event) {
        String line = AS_WRITTEN.doLayout(event);
        return CHINESE.matcher(line).find() ? List.of(line) : List.of();
    }

    @Override
    public void beforeAll(ExtensionContext tests) {
        LEAKED.clear();
    }

    @Override
    public void afterAll(ExtensionContext tests) throws IOException {
        assertThat(LeftBehind.holding(OFFICE, LeftBehind.now())).as("temporary files that hold words of a case").isEmpty();
        assertThat(LEAKED).as("what was logged and holds words of a case").isEmpty();
    }
}
