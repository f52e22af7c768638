package zhenggai.storage.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import zhenggai.domain.Unavailable;

/** Reckoning beside: in order, with what went wrong as it went wrong, and nothing of it left once it is closed. */
class BesideTest {
    @Test
    void oneThingIsReckonedAfterTheOther() throws IOException {
        List<Integer> reckoned = new ArrayList<>();
        try (Beside beside = new Beside()) {
            List<Beside.Awaited<Boolean>> awaited = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                int number = i;
                awaited.add(beside.reckon(() -> reckoned.add(number)));
            }
            for (Beside.Awaited<Boolean> each : awaited) {
                assertThat(each.get()).isTrue();
            }
        }
        assertThat(reckoned).hasSize(100).isSorted();
    }

    @Test
    void whatWentWrongIsMetWhereItIsAwaited() {
        try (Beside beside = new Beside()) {
            assertThatThrownBy(beside.reckon(() -> fails(new FileNotFoundException("a")))::get).isInstanceOf(FileNotFoundException.class).hasMessage("a");
            assertThatThrownBy(beside.reckon(() -> fails(new Unavailable("file.gone")))::get).isInstanceOf(Unavailable.class);
            assertThatThrownBy(beside.reckon(() -> fails(new AssertionError("b")))::get).isInstanceOf(AssertionError.class);
        }
    }

    private static Object fails(Throwable met) throws Exception {
        if (met instanceof Error error) {
            throw error;
        }
        throw (Exception) met;
    }

    @Test
    void closingBreaksOffAndWaitsForTheEnd() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        List<String> ended = new ArrayList<>();
        try (Beside beside = new Beside()) {
            beside.reckon(() -> {
                begun.countDown();
                try {
                    return new CountDownLatch(1).await(1, java.util.concurrent.TimeUnit.MINUTES);
                } finally {
                    ended.add("files closed");
                }
            });
            begun.await();
        }
        assertThat(ended).hasSize(1);
    }
}
