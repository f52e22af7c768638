package zhenggai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.NoSuchFileException;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import zhenggai.domain.Unavailable;

/** The look into the log finds a word that was written, and is at work in every run. */
class NoWordStaysTest {
    private static final Logger OURS = (Logger) LoggerFactory.getLogger("zhenggai.storage.Opening");

    @Test
    void aWordInALineIsFound() {
        assertThat(NoWordStays.leaked(event("half of 整改台账.zgt stays behind", null))).hasSize(1);
        assertThat(NoWordStays.leaked(event("half a case stays behind", null))).isEmpty();
    }

    @Test
    void whatAFailureSaysIsNotWritten() {
        Exception failure = new Unavailable(new NoSuchFileException("C:\\张三\\整改.zgt", null, "not there"), "file.gone", "整改.zgt");
        failure.addSuppressed(new NumberFormatException("For input string: \"九月底\""));
        assertThat(NoWordStays.leaked(event("no backup", failure))).isEmpty();
    }

    @Test
    void itListensToEverything() {
        assertThat(OURS.isTraceEnabled()).isTrue();
    }

    private static LoggingEvent event(String message, Exception failure) {
        return new LoggingEvent(NoWordStaysTest.class.getName(), OURS, Level.INFO, message, failure, new Object[0]);
    }
}
