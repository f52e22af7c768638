package zhenggai.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class OneWindowTest {
    @TempDir
    Path folder;

    @Test
    void aSecondStartLeavesWordForTheFirst() throws Exception {
        try (OneWindow first = OneWindow.claim(folder.resolve("设置"), "").orElseThrow()) {
            CompletableFuture<String> heard = CompletableFuture.supplyAsync(() -> next(first));
            assertThat(OneWindow.claim(folder.resolve("设置"), "D:\\案卷\\整改.zgt")).isEmpty();
            assertThat(heard.get(20, TimeUnit.SECONDS)).isEqualTo("D:\\案卷\\整改.zgt");
            assertThat(OneWindow.claim(folder.resolve("设置"), "")).isEmpty();
            assertThat(next(first)).isEmpty();
            try (Stream<Path> left = Files.list(folder.resolve("设置"))) {
                assertThat(left.map(file -> file.getFileName().toString())).containsExactly("first-window-lock");
            }
        }
    }

    @Test
    void whoComesAfterTheFirstHasGoneIsTheFirst() throws IOException {
        OneWindow.claim(folder, "").orElseThrow().close();
        Optional<OneWindow> next = OneWindow.claim(folder, "");
        assertThat(next).isPresent();
        next.orElseThrow().close();
    }

    @Test
    void wordThatNobodyHeardIsNotHeardLater() throws Exception {
        Files.writeString(folder.resolve("first-window-call"), "old.zgt");
        try (OneWindow first = OneWindow.claim(folder, "").orElseThrow()) {
            assertThat(OneWindow.claim(folder, "new.zgt")).isEmpty();
            assertThat(next(first)).isEqualTo("new.zgt");
        }
    }

    @Test
    void ofManyStartsAtOnceTheLastIsHeardAndNothingFails() throws Exception {
        try (OneWindow first = OneWindow.claim(folder, "").orElseThrow()) {
            CompletableFuture<String> last = CompletableFuture.supplyAsync(() -> {
                String heard = "";
                while (!heard.equals("last.zgt")) {
                    heard = next(first);
                }
                return heard;
            });
            IntStream.range(0, 200).parallel().forEach(start -> claimed(start + ".zgt"));
            claimed("last.zgt");
            assertThat(last.get(20, TimeUnit.SECONDS)).isEqualTo("last.zgt");
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left.map(file -> file.getFileName().toString())).containsExactly("first-window-lock");
            }
        }
    }

    private void claimed(String asked) {
        try {
            assertThat(OneWindow.claim(folder, asked)).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String next(OneWindow window) {
        try {
            return window.next();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
