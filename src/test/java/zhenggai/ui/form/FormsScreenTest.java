package zhenggai.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.form.Difference.Slot;
import zhenggai.domain.form.FormField;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.MeasureId;
import zhenggai.testkit.Desk;
import zhenggai.testkit.FilledForm;
import zhenggai.testkit.Fx;
import zhenggai.testkit.Headless;
import zhenggai.testkit.Immediate;
import zhenggai.testkit.Robot;
import zhenggai.words.Texts;

/** The forms in the window: sent by hand, collected, decided where two say different things, and taken. */
@ExtendWith(Headless.class)
class FormsScreenTest {
    @TempDir
    Path dir;

    private final Immediate immediate = new Immediate();
    private final Desk desk = new Desk();
    private final List<String> said = new ArrayList<>();
    private OpenCase open;
    private MeasureId shared;
    private Path folder;
    private FormsModel model;

    @BeforeEach
    void twoDepartmentsShareAMeasure() {
        open = desk.smallCase(dir.resolve("a.zgt"));
        shared = Desk.measure(open, 2).id();
        open.duties().assign(Desk.measure(open, 0).id(), Role.LEAD_DEPARTMENT, List.of("办公室"));
        open.duties().assign(shared, Role.LEAD_DEPARTMENT, List.of("办公室"));
        open.duties().assign(shared, Role.SUPPORTING_DEPARTMENT, List.of("财务科"));
        open.measures().promise(shared, "2026年8月31日");
        folder = dir.resolve("下发");
        model = new FormsModel(open, immediate.background);
    }

    @AfterEach
    void end() {
        open.close();
        assertThat(immediate.problems).isEmpty();
    }

    private void show(Robot clerk) {
        clerk.show(() -> new FormsScreen(model, new FormsScreen.Outside() {
            @Override
            public void askFolder(String title, Consumer<Path> then) {
                then.accept(folder);
            }

            @Override
            public void askFiles(String title, Consumer<List<Path>> then) {
                then.accept(List.of(folder));
            }

            @Override
            public void done(String sentence) {
                said.add(sentence);
            }
        }).build());
    }

    private Path form(String to) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(to)).findFirst().orElseThrow();
        }
    }

    @Test
    void formsAreSentComeBackAreDecidedAndTaken(Robot clerk) throws IOException {
        show(clerk);
        assertThat(clerk.sees(Texts.text("form.empty-title"))).isTrue();
        clerk.picture("forms-empty");
        clerk.click("#form-send");
        clerk.picture("forms-send");
        clerk.click("#form-do-send");
        assertThat(said).containsExactly(Texts.text("form.sent", 2, folder));
        assertThat(clerk.words("#form-count")).isEqualTo(Texts.text("form.count", 2, 2, 0));
        clerk.picture("forms-sent");

        Path back = Files.createDirectory(dir.resolve("交回"));
        FilledForm.open(form("办公室")).type("2-1", FormField.PERCENT, 50).type("2-1", FormField.PROGRESS, "议事规则修订稿已经征求各科室意见，共收到意见十一条，采纳九条。")
            .type("1-1", FormField.MEASURE, "改掉").save(back.resolve("办.xlsx"));
        FilledForm.open(form("财务科")).type("2-1", FormField.PERCENT, 80).type("2-1", FormField.PROGRESS, "会签完成")
            .type("2-1", FormField.EXPECTED, "2026-10-08").save(back.resolve("财.xlsx"));
        Files.writeString(back.resolve("附言.txt"), "请查收");
        folder = back;
        clerk.click("#form-collect-folder");
        assertThat(((TableView<?>) clerk.find("#form-differences")).getItems()).hasSize(3);
        assertThat(((ListView<?>) clerk.find("#form-troubles")).getItems()).hasSize(2);
        assertThat(clerk.words("#form-undecided")).isEqualTo(Texts.text("form.undecided", 2));
        clerk.picture("forms-compared");

        Fx.run(() -> box(clerk, FormField.PERCENT).getSelectionModel().select(2));
        Fx.run(() -> box(clerk, FormField.PROGRESS).getSelectionModel().select(3));
        Fx.run(() -> box(clerk, FormField.EXPECTED).getSelectionModel().select(1));
        Fx.settle();
        assertThat(clerk.words("#form-undecided")).isEmpty();
        clerk.picture("forms-decided");
        clerk.click("#form-take");
        assertThat(said.getLast()).isEqualTo(Texts.text("form.collected", 2, 3, 0, 1));
        assertThat(open.extensions().of(shared)).singleElement().satisfies(asked -> {
            assertThat(asked.isPending()).isTrue();
            assertThat(asked.askedBy() + asked.reason()).isEqualTo("财务科填报预计 2026-10-08 完成，晚于整改时限 2026-08-31。");
        });
        assertThat(open.progress().of(shared).getFirst()).satisfies(entry -> {
            assertThat(entry.percent()).isEqualTo(80);
            assertThat(entry.done()).endsWith("采纳九条。\n会签完成");
        });
        assertThat(clerk.words("#form-count")).isEqualTo(Texts.text("form.count", 2, 0, 0));
    }

    private static ComboBox<?> box(Robot clerk, FormField field) {
        return (ComboBox<?>) clerk.all(".combo-box", Node.class).stream()
            .filter(box -> Texts.text("form.choice-of", "2-1", field).equals(box.getAccessibleText())).findFirst().orElseThrow();
    }

    @Test
    void whatIsPutAwayChangesNothing(Robot clerk) throws IOException {
        show(clerk);
        clerk.click("#form-send");
        clerk.click("#form-do-send");
        FilledForm.open(form("办公室")).type("2-1", FormField.PERCENT, 50).save(form("办公室"));
        clerk.click("#form-collect-folder");
        Fx.run(() -> model.choices().put(new Slot(shared, FormField.PERCENT), "50"));
        clerk.click("#form-put-away");
        assertThat(model.choices()).isEmpty();
        assertThat(open.progress().of(shared)).isEmpty();
        assertThat(clerk.words("#form-count")).isEqualTo(Texts.text("form.count", 2, 2, 0));
    }

    @Test
    void anOverdueFormSaysHowLongItIsDue(Robot clerk) {
        show(clerk);
        clerk.click("#form-send");
        clerk.click("#form-do-send");
        desk.clock.forward(Duration.ofDays(20));
        Fx.run(model::reload);
        Fx.settle();
        assertThat(clerk.words("#form-count")).isEqualTo(Texts.text("form.count", 2, 2, 2));
        assertThat(clerk.sees(Texts.text("form.state-overdue", 6))).isTrue();
    }
}
