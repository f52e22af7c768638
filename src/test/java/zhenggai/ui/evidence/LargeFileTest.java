package zhenggai.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.MeasureId;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Held;
import zhenggai.testkit.NoDesk;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Job;
import zhenggai.ui.panel.Drafts;

/** A large file is dropped on the drawer: it comes as a stream, is seen coming, and leaves nothing behind when it is called off. */
@ExtendWith(Headless.class)
class LargeFileTest {
    private static final long ORDINARY = 24L << 20;
    /** More than the tests have memory for. */
    private static final long TWO_GIGABYTES = 2L << 30;

    @TempDir Path dir;
    private final Held held = new Held();
    private final List<Double> seen = new ArrayList<>();
    private OpenCase open;
    private MeasureId first;

    @BeforeEach
    void begin() {
        open = new Desk().smallCase(dir.resolve("案卷.zgt"));
        first = Desk.measure(open, 0).id();
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(held.problems).isEmpty();
    }

    @Test
    void aDroppedFileIsSeenComingAndCalledOff(Robot clerk) throws IOException {
        bringAndCallOff(clerk, ORDINARY);
    }

    @Test
    @Tag("faults")
    void soIsOneOfTwoGigabytes(Robot clerk) throws IOException {
        bringAndCallOff(clerk, TWO_GIGABYTES);
    }

    private void bringAndCallOff(Robot clerk, long size) throws IOException {
        Path film = dir.resolve("整改现场.mp4");
        try (RandomAccessFile sparse = new RandomAccessFile(film.toFile(), "rw")) {
            sparse.setLength(size);
        }
        clerk.show(() -> {
            EvidenceModel model = new EvidenceModel(open, held.background, Backed.of(first), new Drafts(), new NoDesk());
            return new BorderPane(new ScrollPane(new EvidenceSection(model).build()));
        });
        Fx.run(held::work);
        Job job = drop(clerk, film);
        Fx.run(() -> job.progressProperty().addListener((property, before, now) -> {
            if (now.doubleValue() >= 0.5) {
                job.callOff();
            }
        }));
        held.print();
        assertThat(job.isCalledOff()).isTrue();
        assertThat(seen.getLast()).isBetween(0.5, 0.6);
        assertThat(kept()).as("nothing is left behind").isEmpty();
        seen.clear();
        drop(clerk, film);
        held.print();
        Fx.run(held::work);
        assertThat(seen).as("every few percent").hasSizeGreaterThan(20).isSorted().endsWith(1.0);
        assertThat(open.evidence().of(first)).extracting(Evidence::title).containsExactly("整改现场");
        assertThat(open.evidence().of(first).getFirst().file().size()).isEqualTo(size);
        assertThat(kept()).singleElement().satisfies(file -> assertThat(file).hasSize(size));
        assertThat(film).as("the clerk's own file stays where it was").hasSize(size);
    }

    private Job drop(Robot clerk, Path file) {
        clerk.dropFiles(List.of(file), "#drop-place");
        Job job = held.background.jobs().getFirst();
        Fx.run(() -> job.progressProperty().addListener((property, before, now) -> seen.add(now.doubleValue())));
        return job;
    }

    private List<Path> kept() throws IOException {
        Path folder = open.evidenceFiles().folder();
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
