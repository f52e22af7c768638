package zhenggai.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;

import javafx.scene.control.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import zhenggai.domain.register.RegulationKind;
import zhenggai.testkit.Headless;
import zhenggai.words.Texts;

/** A column of constants has room for the longest of them in the language that is spoken, and its usual width where that is more. */
@ExtendWith(Headless.class)
class HintedCellTest {
    @AfterEach
    void speakChinese() {
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void aColumnOfConstantsFitsTheLongestOfThem() {
        assertThat(kind().getPrefWidth()).isEqualTo(Theme.room(4.5, "类别"));
        Texts.speak(Locale.ENGLISH);
        assertThat(kind().getPrefWidth()).isEqualTo(Theme.room(0, Stream.of(Texts.text(RegulationKind.ABOLISHED)))).isGreaterThan(Theme.room(4.5, "Kind"));
    }

    private static TableColumn<RegulationKind, String> kind() {
        return HintedCell.fitting(HintedCell.column("register.column.kind", 4.5, Texts::text), RegulationKind.values());
    }
}
