package zhenggai.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence that sends somebody to a page calls it what the navigation calls it. */
class PageNamesTest {
    private static final Map<String, String> PAGES = Map.of("health.year-unknown", "window.rules", "panel.no-such-person", "window.people", "salvage.office-lost", "window.office",
        "notices.no-inspection-hint", "window.office", "restore.said-aside", "window.backup", "stick.case-there", "window.backup", "issues.empty-hint", "window.paper");

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void theNavigationHasThatName(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(PageNamesTest.class.getResourceAsStream("texts_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        PAGES.forEach((sentence, page) -> assertThat(texts.getProperty(sentence)).as(sentence).contains(texts.getProperty(page)));
    }
}
