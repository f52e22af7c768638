package zhenggai.ui.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.ui.kit.Notices;
import zhenggai.ui.kit.Remembered;
import zhenggai.ui.window.Page;
import zhenggai.ui.workplace.ground.Ground;

/** The help in the window of a case. */
@ExtendWith(Headless.class)
class WorkplaceHelpTest {
    @TempDir
    Path dir;

    @Test
    void askedForAtAnyPlaceItIsOpenAtThePageAboutItAndLeadsBack(Robot robot) throws IOException {
        Immediate immediate = new Immediate();
        try (OpenCase open = new Desk().smallCase(dir.resolve("案卷.zgt"))) {
            Workplace[] workplace = new Workplace[1];
            robot.show(() -> {
                workplace[0] = new Workplace(open, new Ground(immediate.background, new Notices(), new Remembered(dir), Homes.in(dir), robot::stage), new Region());
                return workplace[0].build();
            });
            Map<String, String> titles = titles();
            List<String> places = Fx.get(workplace[0]::pages).stream().map(Page::name).filter(name -> !name.equals("help")).toList();
            assertThat(titles.keySet()).as("each place has its page, each page of a place a place").containsAll(places);
            assertThat(new HashSet<>(places)).containsAll(titles.keySet().stream().filter(place -> !place.equals("backup")).toList());
            for (String place : places) {
                Fx.run(() -> workplace[0].show(place));
                Fx.run(() -> workplace[0].help().ask(workplace[0].page()));
                Fx.settle();
                assertThat(robot.find("#help-page", ScrollPane.class).getAccessibleText()).as(place).isEqualTo(titles.get(place));
                Fx.run(() -> workplace[0].help().ask(workplace[0].page()));
                robot.click("#help-back");
                assertThat(Fx.get(workplace[0]::page)).isEqualTo(place);
            }
            Fx.run(() -> workplace[0].show("rules"));
            Fx.run(() -> workplace[0].help().ask(workplace[0].page()));
            robot.picture("help-in-the-window");
            robot.click(robot.find("时限", Hyperlink.class));
            assertThat(Fx.get(workplace[0]::page)).isEqualTo("deadline");
        }
        assertThat(immediate.problems).isEmpty();
    }

    /** The title of the page about each place. */
    private static Map<String, String> titles() throws IOException {
        Map<String, String> titles = new HashMap<>();
        for (String line : resource("pages.txt").lines().filter(l -> !l.startsWith("#")).toList()) {
            List<String> names = List.of(line.split(" "));
            String title = resource("zh/" + names.getFirst() + ".md").lines().findFirst().orElseThrow().substring(2);
            names.subList(1, names.size()).forEach(place -> titles.put(place, title));
        }
        return titles;
    }

    private static String resource(String name) throws IOException {
        return new String(WorkplaceHelpTest.class.getResourceAsStream("/zhenggai/help/" + name).readAllBytes(), StandardCharsets.UTF_8);
    }
}
