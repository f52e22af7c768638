package zhenggai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator.ExecutionStatus;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.status.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log file holds our own warnings, and is not there before the first of them. */
class LogFileTest {
    @TempDir Path dir;

    @Test
    void onlyOurOwnWarningsMakeTheFile() throws IOException {
        Path file = dir.resolve("日志.log");
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        assertThat(configured(context, file.toString())).isEqualTo(ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);
        context.getLogger("zhenggai.storage.Opening").info("nobody needs to know");
        context.getLogger("org.jooq").error("not ours");
        assertThat(file).doesNotExist();
        context.getLogger("zhenggai.storage.Opening").warn("no backup", new FileSystemException("D:\\张三\\问题.zgt", null, "full"));
        assertThat(troubles(context)).isEmpty();
        assertThat(Files.readString(file)).contains("WARN  Opening no backup", "java.nio.file.FileSystemException: full\n\tat zhenggai.LogFileTest.").doesNotContain("nobody", "not ours", "张三");
        context.stop();
    }

    @Test
    void withoutANameItIsLeftToOthers() {
        assertThat(configured(new LoggerContext(), null)).isEqualTo(ExecutionStatus.INVOKE_NEXT_IF_ANY);
    }

    private static ExecutionStatus configured(LoggerContext context, String file) {
        String before = System.getProperty(LogFile.NAMED);
        name(file);
        try {
            LogFile ours = new LogFile();
            ours.setContext(context);
            return ours.configure(context);
        } finally {
            name(before);
        }
    }

    private static void name(String file) {
        if (file == null) {
            System.clearProperty(LogFile.NAMED);
        } else {
            System.setProperty(LogFile.NAMED, file);
        }
    }

    private static List<Status> troubles(Context context) {
        return new ArrayList<>(context.getStatusManager().getCopyOfStatusList()).stream().filter(each -> each.getLevel() >= Status.WARN).toList();
    }
}
