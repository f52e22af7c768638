package zhenggai.casework.spine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.testkit.Desk;
import zhenggai.words.Texts;

class PromisesTest {
    @TempDir Path dir;

    @Test
    void aDeadlineThatRunsWithoutItsMeasureHavingStartedIsNotSaidToHaveStarted() {
        try (OpenCase open = new Desk().smallCase(dir.resolve("案卷.zgt"))) {
            MeasureId id = Desk.measure(open, 0).id();
            open.measures().promise(id, "2026年7月31日");
            open.inspections().edit(open.inspections().all().getFirst().planAdopted(Desk.TODAY));
            assertThat(open.measures().get(id).state()).isEqualTo(MeasureState.NOT_STARTED);
            Refused refused = catchThrowableOfType(Refused.class, () -> open.measures().promise(id, "2026年8月31日"));
            assertThat(Texts.sentence(refused.textKey(), refused.args())).isEqualTo("时限“2026年7月31日”已生效，不能直接修改，须履行延期手续。");
        }
    }
}
