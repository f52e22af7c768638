package zhenggai.words.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;

import org.junit.jupiter.api.Test;
import zhenggai.domain.Refused;
import zhenggai.domain.Unavailable;

/** A failure is told so that it can be found in the program, and so that nothing of the case is told. */
class FaultTraceTest {
    @Test
    void typesPlacesAndKeysAreTold() {
        assertThat(FaultTrace.of(new Refused("person.twice", "王建国"))).startsWith("zhenggai.domain.Refused: person.twice\n\tat zhenggai.words.fault.FaultTraceTest.").doesNotContain("王");
        String trace = FaultTrace.of(new Unavailable(new NoSuchFileException("D:\\王建国\\整改.zgt", null, "No such file"), "file.gone", "整改.zgt"));
        assertThat(trace).contains("zhenggai.domain.Unavailable: file.gone\n", "Caused by: java.nio.file.NoSuchFileException: No such file\n").doesNotContain("王", "整改");
    }

    @Test
    void whatTheMachineSaysIsTold() {
        assertThat(FaultTrace.of(new IndexOutOfBoundsException("Index 3 out of bounds for length 3"))).contains(": Index 3 out of bounds");
        assertThat(FaultTrace.of(new IllegalStateException("[SQLITE_CONSTRAINT_CHECK] A CHECK constraint failed (text <> '') in 问题一"))).contains(": [SQLITE_CONSTRAINT_CHECK]\n").doesNotContain("问题");
        assertThat(FaultTrace.of(new NumberFormatException("For input string: \"九月底\""))).startsWith("java.lang.NumberFormatException\n");
    }

    @Test
    void whatWasSuppressedIsToldAndACircleEnds() {
        Exception first = new IOException("甲");
        Exception second = new IOException("乙", first);
        first.initCause(second);
        first.addSuppressed(new Refused("case.write-protected"));
        List<String> lines = FaultTrace.of(first).lines().filter(line -> !line.startsWith("\t")).toList();
        assertThat(lines).containsExactly("java.io.IOException", "Suppressed: zhenggai.domain.Refused: case.write-protected", "Caused by: java.io.IOException", "Caused by: java.io.IOException");
    }
}
