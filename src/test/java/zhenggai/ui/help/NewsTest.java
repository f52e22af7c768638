package zhenggai.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;

/** What is new is told once. */
@ExtendWith(Headless.class)
class NewsTest {
    @TempDir
    Path dir;

    @Test
    void anUpgradeIsToldOnceAndAFreshInstallationNever() {
        List<String> led = new ArrayList<>();
        Headless.onFx(() -> {
            HelpDesk help = new HelpDesk(new Immediate().background, led::add);
            Notices notices = new Notices();
            News.tell(new Remembered(dir), "0.1.0", notices, help);
            assertThat(notices.bar().isVisible()).as("a fresh installation").isFalse();
            News.tell(new Remembered(dir), "0.2.0", notices, help);
            assertThat(notices.bar().isVisible()).as("an upgrade").isTrue();
            notices.bar().lookupAll(".flat").stream().map(Button.class::cast).filter(button -> "看更新内容".equals(button.getText())).forEach(Button::fire);
            Notices later = new Notices();
            News.tell(new Remembered(dir), "0.2.0", later, help);
            assertThat(later.bar().isVisible()).as("the next start").isFalse();
            return true;
        });
        assertThat(led).containsExactly("help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theVersionThatIsBuiltStandsFirst(String language) throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        var version = Pattern.compile("<artifactId>zhenggai</artifactId>\\s*<version>(.+?)</version>").matcher(pom);
        assertThat(version.find()).isTrue();
        assertThat(HelpPages.read(language + "/news.md").lines().filter(line -> line.startsWith("## "))).first().isEqualTo("## " + version.group(1));
    }
}
