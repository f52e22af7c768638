package zhenggai.reading.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import zhenggai.reading.search.Sought;

/** The signs that a phrase says it begins with are all it ever begins with, as far as our documents tell. */
class SoughtPhrasesTest {
    private static final Map<Phrases, List<String>> PHRASES = Map.of(
        Phrases.MENTIONS, List.of("moment", "months", "years", "slogan", "number", "party-label"),
        Phrases.GRAMMAR, List.of("doubt-year", "doubt-month"), Phrases.FACTS, List.of("any-date"), Phrases.MARKS, List.of("inline-is"));
    /** Every way in which a phrase may begin, because no document has them all. */
    private static final String BEGINNINGS = "2025年3月至5月，2023—2025年。（3）上半年、下半年；第一季度，年底、至今、截至目前、到目前为止、长期坚持、持续推进、"
        + "常态化、立行立改、即知即改、今年本年去年明年次年翌年同年当年8月，二〇二五年十月，十一月三日；约3名、大约5万元、接近10%、将近8人、近百人次、零起、两户、千册；"
        + "“四个意识”‘三个1’四个自信两个维护三会一课一岗双责八项规定六项纪律五个到位第三季；副组长：王立，组 长：李明 成员：赵一、钱二 联系人：孙三 联络员：周四；"
        + "2025需要；2025年3底前；13月45日；一是好。二是好；三是好：四是好！五是好？六是好，七是好”八是好）九是好";

    @Test
    void whatIsPassedOverIsNothing() throws IOException {
        List<String> texts = new ArrayList<>(List.of(BEGINNINGS));
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/zhenggai/reading"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        PHRASES.forEach((phrases, keys) -> keys.forEach(key -> {
            Pattern anywhere = Pattern.compile(phrases.words(key).replaceFirst("^\\(\\?=\\[[^\\]]+]\\)", ""));
            Sought sought = phrases.sought(key);
            texts.forEach(text -> assertThat(places(sought, text)).as(key).isEqualTo(places(anywhere, text)));
            assertThat(places(sought, BEGINNINGS)).as(key).isNotEmpty();
        }));
    }

    private static List<String> places(Sought sought, String text) {
        List<String> places = new ArrayList<>();
        Sought.Search search = sought.in(text);
        while (search.find()) {
            places.add(search.start() + " " + search.found().group());
        }
        return places;
    }

    private static List<String> places(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.start() + " " + found.group()).toList();
    }

    @Test
    void aPhraseThatDoesNotSayItsBeginningIsNotSought() {
        assertThatThrownBy(() -> Sought.of("[0-9]+")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sought.of("(?=[^0-9])x")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Sought.of("(?=[a-cx])[a-z]+").isIn("zzb")).isTrue();
        assertThat(Sought.of("(?=[a-cx])[a-z]+").isIn("ddd")).isFalse();
    }
}
