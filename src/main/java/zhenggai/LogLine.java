package zhenggai;

import java.time.Instant;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import zhenggai.words.fault.FaultTrace;

/** A line of the log, its time in UTC, and below it how it came about; a failure is told by {@link FaultTrace}, so that no word of a case gets in with its message. */
public final class LogLine extends LayoutBase<ILoggingEvent> {
    private static final int LEVEL = 5;

    @Override
    public String doLayout(ILoggingEvent event) {
        String place = event.getLoggerName();
        String line = Instant.ofEpochMilli(event.getTimeStamp()).toString() + ' '
            + event.getLevel() + " ".repeat(Math.max(1, 1 + LEVEL - event.getLevel().toString().length()))
            + place.substring(place.lastIndexOf('.') + 1) + ' ' + event.getFormattedMessage() + '\n';
        return event.getThrowableProxy() instanceof ThrowableProxy failure ? line + FaultTrace.of(failure.getThrowable()) : line;
    }
}
