package zhenggai.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names are found by initials, by syllables and by mixtures of the two; rare characters harm nothing. */
class PinyinTest {

    @Test
    void everyReadingOfACharacterCounts() {
        assertThat(Pinyin.isMeant("重庆", "cq")).isTrue();
        assertThat(Pinyin.isMeant("重庆", "zq")).isTrue();
        assertThat(Pinyin.isMeant("重庆", "zhongqing")).isTrue();
        assertThat(Pinyin.isMeant("重庆", "bq")).isFalse();
    }

    @Test
    void surnamesTheDictionaryMisreadsAreKnown() {
        assertThat(Pinyin.isMeant("单晓", "sx")).isTrue();
        assertThat(Pinyin.isMeant("解放", "xiefang")).isTrue();
        assertThat(Pinyin.isMeant("曾国", "zengguo")).isTrue();
        assertThat(Pinyin.isMeant("仇英", "qiuying")).isTrue();
        assertThat(Pinyin.isMeant("区大相", "ou")).isTrue();
    }

    @Test
    void rareCharactersMatchThemselvesAndNeverFail() {
        assertThat(Pinyin.isMeant("张䶮", "zy")).isTrue();
        assertThat(Pinyin.isMeant("张䶮", "张䶮")).isTrue();
        assertThat(Pinyin.isMeant("𠮷野", "𠮷")).isTrue();
        assertThat(Pinyin.isMeant("𠮷野", "jy")).isFalse();
        assertThat(Pinyin.initials("𠮷")).hasSize(2);
        assertThat(Pinyin.isMeant("", "z")).isFalse();
    }

    @Test
    void lettersAndSyllablesMix() {
        assertThat(Pinyin.isMeant("欧阳静", "ouyj")).isTrue();
        assertThat(Pinyin.isMeant("欧阳静", "oyjing")).isTrue();
        assertThat(Pinyin.isMeant("欧阳静", "oyx")).isFalse();
        assertThat(Pinyin.isMeant("WPS云盘", "wpsyp")).isTrue();
    }

    @Test
    void whoeverBeginsWithTheLettersIsKnownFromWhoHasThemInside() {
        assertThat(Pinyin.begins("张䶮", "z")).isTrue();
        assertThat(Pinyin.begins("陆知远", "z")).isFalse();
        assertThat(Pinyin.isMeant("陆知远", "z")).isTrue();
    }

    @Test
    void initialsSlideOverATextButOnlyWhole() {
        assertThat(Pinyin.matches(Pinyin.initials("应急救护培训"), "jhpx")).isTrue();
        assertThat(Pinyin.matches(Pinyin.initials("应急救护培训"), "jhxp")).isFalse();
    }
}
