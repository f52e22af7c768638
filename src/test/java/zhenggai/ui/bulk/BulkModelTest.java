package zhenggai.ui.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Held;
import zhenggai.testkit.Immediate;
import zhenggai.ui.bulk.BulkModel.Deed;
import zhenggai.ui.kit.Background;

/** The preview of a bulk change writes nothing and says what would happen; applying is one step. */
class BulkModelTest {
    @TempDir
    Path folder;

    private final Immediate immediate = new Immediate();

    @Test
    void namesMayBeInitialsOrNewAndNothingIsWrittenBeforeItIsApplied() {
        try (OpenCase open = new Desk().smallCase(folder.resolve("a.zgt"))) {
            open.people().add(Person.named("张䶮"));
            BulkModel model = model(open);
            model.namesProperty().set("zy、林晓棠");
            assertThat(model.lookProperty().get().names()).containsExactly("张䶮", "林晓棠");
            assertThat(model.lookProperty().get().unknown()).containsExactly("林晓棠");
            assertThat(model.lookProperty().get().changing()).isEqualTo(4);
            assertThat(open.people().persons()).hasSize(1);
            model.apply(changed -> assertThat(changed).isEqualTo(4));
            assertThat(open.ledgers().current().measures()).allMatch(leaf -> leaf.names(Role.RESPONSIBLE_PERSON).equals(List.of("张䶮", "林晓棠")));
            open.undo();
            assertThat(open.ledgers().current().measures()).allMatch(leaf -> leaf.duties().isEmpty());
        }
        assertThat(immediate.problems).isEmpty();
    }

    @Test
    void whatARuleRefusesStandsInThePreviewWithItsSentence() {
        try (OpenCase open = new Desk().smallCase(folder.resolve("a.zgt"))) {
            open.measures().start(Desk.measure(open, 0).id());
            BulkModel model = model(open);
            model.deedProperty().set(Deed.START);
            assertThat(model.lookProperty().get().refused()).isEqualTo(1);
            assertThat(model.lookProperty().get().lines().getFirst().refusal()).contains("整改中");
            model.apply(changed -> assertThat(changed).isEqualTo(3));
            assertThat(open.ledgers().current().measures()).allMatch(leaf -> leaf.measure().state() == MeasureState.UNDER_WAY);
        }
    }

    @Test
    void whatIsTypedIsNotDoneBeforeItsPreviewIsThere() {
        Held held = new Held();
        try (OpenCase open = new Desk().smallCase(folder.resolve("a.zgt"))) {
            BulkModel model = model(open, held.background);
            model.namesProperty().set("王伟");
            held.work();
            assertThat(model.canApply().get()).isTrue();
            model.namesProperty().set("王伟强");
            assertThat(model.canApply().get()).isFalse();
            model.apply(changed -> assertThat(changed).isNegative());
            held.work();
            assertThat(open.people().persons()).as("nobody is made of half a name").isEmpty();
            model.deedProperty().set(Deed.LEAD_DEPARTMENT);
            model.apply(changed -> assertThat(changed).isNegative());
            held.work();
            assertThat(open.people().departments()).as("nor a department of a person").isEmpty();
            model.namesProperty().set("办公室");
            held.work();
            assertThat(model.canApply().get()).isTrue();
            model.apply(changed -> assertThat(changed).isEqualTo(4));
            held.work();
            assertThat(open.ledgers().current().measures()).allMatch(leaf -> leaf.names(Role.LEAD_DEPARTMENT).equals(List.of("办公室")));
        }
        assertThat(held.problems).isEmpty();
    }

    private BulkModel model(OpenCase open) {
        return model(open, immediate.background);
    }

    private static BulkModel model(OpenCase open, Background background) {
        List<MeasureId> all = open.ledgers().current().measures().map(leaf -> leaf.measure().id()).toList();
        BulkModel model = new BulkModel(open, background, all);
        model.preview();
        return model;
    }
}
