package zhenggai.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import zhenggai.domain.draft.Draft;

/**
 * Our own small documents, each with the tree it must give beside it. To add one: write NAME.txt and NAME.tree; a wrong tree shows
 * in the failure as it would have to be written.
 */
class CorpusTest {
    static final Path CORPUS = Path.of("src/test/resources/zhenggai/reading");

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyDocumentGivesItsTree() throws IOException {
        return documents().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            Path tree = file.resolveSibling(file.getFileName().toString().replace(".txt", ".tree"));
            assertThat(TreeText.of(new DocumentReader().read(file))).isEqualTo(Files.readString(tree));
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyTreeGivesItsTextBack() throws IOException {
        return documents().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            Draft draft = new DocumentReader().read(file);
            assertThat(draft.lost()).isZero();
            assertThat(draft.print().lines().toList()).isEqualTo(TreeText.lines(draft.source()));
        }));
    }

    @Test
    void theCorpusIsThere() throws IOException {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(40);
    }
}
