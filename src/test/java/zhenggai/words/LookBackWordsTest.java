package zhenggai.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import zhenggai.domain.lookback.Draw;
import zhenggai.domain.lookback.DrawMethod;
import zhenggai.domain.lookback.LookBack;
import zhenggai.domain.lookback.LookBackId;
import zhenggai.domain.lookback.Share;

/** Whoever goes on a look-back is named as the language of the window names several. */
class LookBackWordsTest {
    private final LookBack lookBack = new LookBack(LookBackId.NEW, "整改回头看", LocalDate.of(2026, 7, 16), "欧阳静、张䶮，Li Wei",
        new Draw(DrawMethod.SEED, 7, Share.percent(100)), 0, List.of());

    @AfterEach
    void speakChinese() {
        Texts.speak(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void aShareOfOneIsOneItem() {
        Texts.speak(Locale.ENGLISH);
        assertThat(LookBackWords.drawn(new Draw(DrawMethod.RISK, 0, Share.items(1)), 1, 8)).contains("from 8 closed and long-term measures").contains(" 1 item, 1 drawn");
        assertThat(LookBackWords.drawn(new Draw(DrawMethod.SEED, 7, Share.percent(10)), 1, 1)).contains("from 1 closed and long-term measure, 10 %");
    }

    @Test
    void membersAreJoinedAsTheLanguageJoinsNames() {
        assertThat(LookBackWords.members(lookBack)).isEqualTo("欧阳静、张䶮、Li Wei");
        Texts.speak(Locale.ENGLISH);
        assertThat(LookBackWords.members(lookBack)).isEqualTo("欧阳静, 张䶮, Li Wei");
    }
}
