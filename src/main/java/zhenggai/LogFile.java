package zhenggai;

import java.nio.charset.StandardCharsets;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Warnings and worse, into a file of the user's data folder, made only when there is something to say. Never any text of a case. Set up here
 * and not in XML, because reading XML takes a tenth of the whole start.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_NORMAL_PRIORITY)
public final class LogFile extends ContextAwareBase implements Configurator {
    /** The property that names the file; without it, as in the tests, somebody else says what is logged. */
    static final String NAMED = "zhenggai.log";
    private static final int KEPT = 3;
    private static final String LARGEST = "1MB";

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        String file = System.getProperty(NAMED);
        if (file == null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        ch.qos.logback.classic.Logger own = context.getLogger("zhenggai");
        own.setLevel(Level.WARN);
        AtFirst appender = new AtFirst(file);
        appender.setContext(context);
        appender.start();
        own.addAppender(appender);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static RollingFileAppender<ILoggingEvent> into(String file, Context context) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setName("file");
        appender.setFile(file);

        LogLine line = new LogLine();
        line.setContext(context);
        line.start();
        LayoutWrappingEncoder<ILoggingEvent> lines = new LayoutWrappingEncoder<>();
        lines.setContext(context);
        lines.setCharset(StandardCharsets.UTF_8);
        lines.setLayout(line);
        lines.start();
        appender.setEncoder(lines);

        FixedWindowRollingPolicy older = new FixedWindowRollingPolicy();
        older.setContext(context);
        older.setParent(appender);
        older.setFileNamePattern(file + ".%i");
        older.setMinIndex(1);
        older.setMaxIndex(KEPT);
        older.start();
        appender.setRollingPolicy(older);

        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(FileSize.valueOf(LARGEST));
        size.start();
        appender.setTriggeringPolicy(size);
        appender.start();
        return appender;
    }

    /** Makes the file when the first line comes. */
    private static final class AtFirst extends AppenderBase<ILoggingEvent> {
        private final String file;
        private @Nullable RollingFileAppender<ILoggingEvent> made;

        AtFirst(String file) {
            this.file = file;
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (made == null) {
                made = into(file, getContext());
            }
            made.doAppend(event);
        }

        @Override
        public void stop() {
            super.stop();
            if (made != null) {
                made.stop();
            }
        }
    }
}
