package zhenggai.ui.paper.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Immediate;
import zhenggai.ui.copy.CopyModel;
import zhenggai.ui.parcel.ParcelModel;
import zhenggai.words.Texts;

/** Whoever takes all of a case out of one that can only be looked at is told that its history says nothing of it. */
class DepartureWordsTest {
    @TempDir Path dir;
    private final Desk desk = new Desk();
    private final Immediate immediate = new Immediate();
    private final List<String> said = new ArrayList<>();

    @Test
    void aReadOnlyCaseSaysThatNothingWasNoted() {
        Path file = dir.resolve("案卷.zgt");
        try (OpenCase open = desk.smallCase(file)) {
            take(open, "一");
            assertThat(said).singleElement().asString().doesNotContain(Texts.text("departure.not-noted"));
            assertThat(new CopyModel(open, immediate.background).unnoted()).isEmpty();
        }
        try (OpenCase open = desk.cases.openReadOnly(file)) {
            take(open, "二");
            assertThat(said.getLast()).endsWith(Texts.text("departure.not-noted"));
            assertThat(new CopyModel(open, immediate.background).unnoted()).isEqualTo(Texts.text("departure.not-noted"));
        }
        assertThat(immediate.problems).isEmpty();
    }

    private void take(OpenCase open, String name) {
        new ParcelModel(open, immediate.background).pack(dir.resolve(name + ".zgp"), "手提 交接 2026", said::add, refused -> said.add(refused.getMessage()));
    }
}
