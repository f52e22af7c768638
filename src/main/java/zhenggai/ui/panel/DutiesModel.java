package zhenggai.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import zhenggai.casework.OpenCase;
import zhenggai.domain.ledger.Duty;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.FindingId;
import zhenggai.domain.spine.MeasureId;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Pinyin;
import zhenggai.words.Texts;

/** Who answers for one finding or measure, role by role, and the names that are proposed while somebody types. */
public final class DutiesModel {
    private static final int PROPOSED = 6;

    private final OpenCase open;
    private final Background background;
    private final Target target;
    private final Map<Role, ObservableList<String>> names = new EnumMap<>(Role.class);
    private final Map<Role, ReadOnlyStringWrapper> refusals = new EnumMap<>(Role.class);
    private final Map<Role, Background.Latest> proposing = new EnumMap<>(Role.class);

    /** A name that can be given to a role; {@code isNew} where nobody of that name is in the case yet, not even somebody who left. */
    public record Proposal(String name, boolean isNew) {}

    /** Whose duties they are: writes the names of a role. */
    @FunctionalInterface
    interface Target {
        void assign(Role role, List<String> names);
    }

    private DutiesModel(OpenCase open, Background background, Target target) {
        this.open = open;
        this.background = background;
        this.target = target;
        for (Role role : Role.values()) {
            names.put(role, FXCollections.observableArrayList());
            refusals.put(role, new ReadOnlyStringWrapper(""));
            proposing.put(role, background.latest());
        }
    }

    public static DutiesModel of(OpenCase open, Background background, MeasureId measure) {
        return new DutiesModel(open, background, (role, names) -> open.duties().assign(measure, role, names));
    }

    public static DutiesModel of(OpenCase open, Background background, FindingId finding) {
        return new DutiesModel(open, background, (role, names) -> open.duties().assign(finding, role, names));
    }

    public ObservableList<String> names(Role role) {
        return names.get(role);
    }

    public ReadOnlyStringProperty refusalProperty(Role role) {
        return refusals.get(role).getReadOnlyProperty();
    }

    /** What the case has now. */
    public void stored(List<Duty> duties) {
        for (Role role : Role.values()) {
            List<String> now = duties.stream().filter(d -> d.role() == role).map(Duty::name).toList();
            if (!now.equals(names.get(role))) {
                names.get(role).setAll(now);
            }
        }
    }

    /** Names that are meant by what was typed, at most six, and at the end the typed name itself where it is new. */
    public void propose(Role role, String typed, java.util.function.Consumer<List<Proposal>> then) {
        List<String> held = List.copyOf(names.get(role));
        proposing.get(role).run(() -> proposals(role, typed, held), then);
    }

    private List<Proposal> proposals(Role role, String typed, List<String> held) {
        String name = typed.strip();
        if (name.isEmpty()) {
            return List.of();
        }
        List<Party> all = all(role).toList();
        List<String> known = all.stream().filter(Party::canHold).map(Party::name).toList();
        List<Proposal> proposals = new ArrayList<>(known.stream().filter(k -> !held.contains(k) && Pinyin.isMeant(k, name))
            .sorted(Comparator.comparing(k -> !Pinyin.begins(k, name))).limit(PROPOSED).map(k -> new Proposal(k, false)).toList());
        if (!known.contains(name) && !(Pinyin.isLetters(name) && !proposals.isEmpty())) {
            // whoever takes one who left is told so
            proposals.add(new Proposal(name, all.stream().noneMatch(party -> party.name().equals(name))));
        }
        return proposals;
    }

    private record Party(String name, boolean canHold) {}

    private Stream<Party> all(Role role) {
        return role.isForDepartment() ? open.people().departments().stream().map(department -> new Party(department.name(), true))
            : open.people().persons().stream().map(person -> new Party(person.name(), person.inService()));
    }

    public void add(Role role, String name) {
        List<String> wanted = new ArrayList<>(names.get(role));
        if (!wanted.contains(name)) {
            wanted.add(name);
            assign(role, wanted);
        }
    }

    public void remove(Role role, String name) {
        List<String> wanted = new ArrayList<>(names.get(role));
        wanted.remove(name);
        assign(role, wanted);
    }

    private void assign(Role role, List<String> wanted) {
        refusals.get(role).set("");
        background.attempt(() -> {
            target.assign(role, wanted);
            return wanted;
        }, done -> names.get(role).setAll(done), refused -> refusals.get(role).set(Texts.sentence(refused.textKey(), refused.args())));
    }
}
