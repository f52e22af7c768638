package zhenggai.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import zhenggai.testkit.CutWords;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Nameless;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Theme;

/** A clerk reads the help. */
@ExtendWith(Headless.class)
class HelpScreenTest {
    private final Immediate immediate = new Immediate();
    private final List<String> led = new ArrayList<>();

    @Test
    void aClerkSearchesReadsFollowsLinksAndGoesBackWithoutAMouse(Robot robot) {
        HelpDesk help = new HelpDesk(immediate.background, led::add);
        help.ask("deadline");
        robot.show(help::screen);
        assertThat(robot.sees("#help-pages")).isTrue();
        assertThat(page(robot)).isEqualTo("时限怎么算");
        robot.picture("help-deadline");
        robot.click("#help-search");
        robot.type("回执");
        robot.press(KeyCode.DOWN);
        assertThat(page(robot)).isEqualTo("督办与提醒");
        robot.picture("help-search");
        Hyperlink toRules = robot.find("规则设置", Hyperlink.class);
        Fx.run(toRules::requestFocus);
        robot.press(KeyCode.SPACE);
        robot.click("#help-search");
        robot.press(KeyCode.ESCAPE);
        robot.press(KeyCode.ENTER);
        assertThat(page(robot)).isEqualTo("从一份通报开始");
        robot.click(robot.find("责任人", Hyperlink.class));
        assertThat(page(robot)).isEqualTo("责任人");
        robot.click("#help-back");
        assertThat(led).containsExactly("help", "rules", "deadline");
    }

    @Test
    void withoutACaseNothingLeadsToAPlaceOfOne(Robot robot) {
        HelpDesk help = new HelpDesk(immediate.background, () -> led.add("home"));
        robot.show(help::screen, 1366, 768, new Robot.Look(200, true));
        assertThat(robot.find("单位与巡察", Hyperlink.class).isDisabled()).isTrue();
        assertThat(robot.find("时限怎么算", Hyperlink.class).isDisabled()).isFalse();
        assertThat(CutWords.in(robot.find(".help"))).isEmpty();
        assertThat(Nameless.in(robot.find(".help"))).isEmpty();
        robot.picture("help-200-dark");
        robot.click("#help-back");
        assertThat(led).containsExactly("home");
    }

    @Test
    void everyPageCanBeShownAndNoLineIsLongerThanFortyLetters(Robot robot) {
        HelpDesk help = new HelpDesk(immediate.background, place -> { });
        robot.show(help::screen);
        for (HelpPage page : HelpPages.load().all()) {
            Fx.run(() -> help.openAt(page.name()));
            Fx.settle();
            assertThat(page(robot)).isEqualTo(page.title());
            assertThat(robot.find(".help-words", Region.class).getWidth()).isLessThanOrEqualTo(Theme.em(40));
            robot.picture("help-page-" + page.name());
        }
    }

    private static String page(Robot robot) {
        return robot.find("#help-page", ScrollPane.class).getAccessibleText();
    }
}
