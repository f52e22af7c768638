package zhenggai.paper.sheet.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.ledger.NamedRegulation.Mention;
import zhenggai.domain.ledger.NamedRegulation;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.PageSetup;
import zhenggai.domain.papers.PaperSize;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.register.Register;
import zhenggai.domain.register.Regulation;
import zhenggai.domain.register.Stage;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.paper.Column;
import zhenggai.paper.TableSheet.Ending;
import zhenggai.paper.TableSheet.Row;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.cell.PaperHead;
import zhenggai.paper.sheet.design.Listing.Line;
import zhenggai.paper.sheet.design.Listing;
import zhenggai.paper.sheet.design.ProgressTable;
import zhenggai.words.DeadlineTrail;
import zhenggai.words.Texts;

/**
 * The register of regulations with the measures that make or name each, how far it is and what is owed next, the most pressing first; then the titles that the
 * texts name and the register does not have, marked as such.
 */
public final class RegulationList {
    private static final int TITLE = 0;
    private static final int TEXT = 3;

    private final Dossier dossier;
    private final LocalDate on;
    private final Map<PersonId, String> people;
    private final List<Entry> entries = new ArrayList<>();

    /** A title once, with what the register says of it (null where it says nothing) and the measures that make or name it. */
    private record Entry(String title, @Nullable Regulation regulation, List<Mention> mentions) {}

    private RegulationList(Dossier dossier, LocalDate on) {
        this.dossier = dossier;
        this.on = on;
        this.people = dossier.people().stream().collect(Collectors.toMap(Person::id, Person::name));
        List<NamedRegulation> named = NamedRegulation.of(dossier.ledger());
        Map<MeasureId, Mention> all = new LinkedHashMap<>();
        dossier.ledger().findings().forEach(finding -> finding.measures().forEach(leaf -> all.put(leaf.measure().id(), new Mention(finding, leaf))));
        dossier.register().regulations().stream().sorted(Comparator.comparing(this::level).reversed()).forEach(regulation -> entries.add(new Entry(regulation.title(), regulation, mentions(regulation, named, all))));
        named.stream().filter(one -> dossier.register().find(one.title()).isEmpty()).forEach(one -> entries.add(new Entry(one.title(), null, one.mentions())));
    }

    public static Listing of(Dossier dossier, LocalDate on) {
        return new RegulationList(dossier, on).listing();
    }

    /** Those that are linked and those that only name it, in the order of the ledger. */
    private static List<Mention> mentions(Regulation regulation, List<NamedRegulation> named, Map<MeasureId, Mention> all) {
        Set<MeasureId> wanted = Stream.concat(regulation.measures().stream(), named.stream().filter(one -> regulation.isTitled(one.title()))
            .flatMap(one -> one.mentions().stream()).map(mention -> mention.leaf().measure().id())).collect(Collectors.toSet());
        return all.entrySet().stream().filter(mention -> wanted.contains(mention.getKey())).map(Map.Entry::getValue).toList();
    }

    private Listing listing() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            for (Mention mention : entry.mentions()) {
                lines.add(new Line(List.of(entry.title(), mention.leaf().measure().id()), mention.finding(), mention.leaf(),
                    new Row(cells(i + 1, entry, mention), List.of(i))));
            }
            if (entry.mentions().isEmpty()) {
                lines.add(Line.sum(new Row(cells(i + 1, entry, null), List.of(i))));
            }
        }
        return new Listing(PaperHead.of(Texts.text("paper.regulations.title"), dossier.ledger().office().name(), on), PageSetup.landscape(PaperSize.A4), columns(), lines,
            ending(), TEXT, List.of());
    }

    private static List<Column> columns() {
        return List.of(
            Column.merged(Texts.text("paper.column.number"), 10.5, 0, TITLE).centred(), Column.merged(Texts.text("paper.regulations.name"), 46, 0, TITLE),
            Column.brief(Texts.text("paper.workings.number"), 14), Column.text(Texts.text("paper.regulations.measure"), 48, 1.6),
            Column.brief(Texts.text(Role.LEAD_DEPARTMENT), 20), Column.brief(Texts.text(Role.RESPONSIBLE_PERSON), 18),
            Column.merged(Texts.text("paper.regulations.kind"), 40, 0, TITLE).centred(), Column.merged(Texts.text("paper.regulations.state"), 28, 0, TITLE).centred(),
            Column.merged(Texts.text("paper.regulations.next"), 33, 0, TITLE).centred());
    }

    private List<String> cells(int number, Entry entry, @Nullable Mention mention) {
        return List.of(
            String.valueOf(number), entry.title(), mention == null ? "" : mention.finding().finding().number() + "-" + mention.leaf().measure().number(),
            mention == null ? Texts.text("paper.regulations.no-measure") : mention.leaf().measure().text(), names(mention, Role.LEAD_DEPARTMENT),
            names(mention, Role.RESPONSIBLE_PERSON), kind(entry.regulation()), state(entry.regulation()), next(entry.regulation()));
    }

    private static String names(@Nullable Mention mention, Role role) {
        return mention == null ? "" : ProgressTable.below(mention.finding().names(mention.leaf(), role));
    }

    private static String kind(@Nullable Regulation regulation) {
        return regulation == null ? "" : lines(Texts.text(regulation.kind()), regulation.documentNumber());
    }

    /** How far it is, by shape and word, and since when. */
    private static String state(@Nullable Regulation regulation) {
        if (regulation == null) {
            return Texts.text("paper.regulations.unregistered", MeasureState.LATE);
        }
        Optional<Stage> reached = regulation.reached();
        String shape = regulation.isFinished() ? MeasureState.CLOSED.shape() : reached.isPresent() ? MeasureState.UNDER_WAY.shape() : MeasureState.NOT_STARTED.shape();
        return reached.map(stage -> lines(Texts.text("paper.regulations.reached", shape, stage.step()), stage.doneOn() == null ? "" : DayWords.of(stage.doneOn()), stage.minute()))
            .orElse(Texts.text("paper.regulations.not-begun", shape));
    }

    /** The stage that is owed next: which, by whom, until when, and how near that is. */
    private String next(@Nullable Regulation regulation) {
        return regulation == null ? "" : regulation.current().map(stage -> {
            Warning.Level level = level(regulation);
            return lines(Texts.text(stage.step()), stage.person() == null ? "" : people.getOrDefault(stage.person(), ""),
                stage.deadline().isSet() ? DeadlineTrail.written(stage.deadline()) : "",
                level == Warning.Level.NONE ? "" : Texts.text("paper.regulations.warning", level.shape(), level));
        }).orElse("");
    }

    /** How near or late what is owed next is; what is most pressing stands first in the list. */
    private Warning.Level level(Regulation regulation) {
        return regulation.current().map(stage -> regulation.warning(stage, on, Register.thresholds(dossier.ledger().rules())).level()).orElse(Warning.Level.NONE);
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    private Ending ending() {
        long registered = entries.stream().filter(entry -> entry.regulation() != null).count();
        int mentions = entries.stream().mapToInt(entry -> entry.mentions().size()).sum();
        List<String> figures = new ArrayList<>();
        if (!entries.isEmpty()) {
            figures.add(Texts.text("paper.regulations.count", entries.size(), mentions));
            figures.add(Texts.text("paper.regulations.registered", registered,
                entries.stream().map(Entry::regulation).filter(one -> one != null && one.isFinished()).count(), entries.size() - registered));
            figures.add(Texts.text("paper.regulations.rule"));
        }
        return new Ending(figures, List.of(Texts.text("paper.sign.head"), Texts.text("paper.sign.checked"), Texts.text("paper.sign.filled")),
            Texts.text("paper.regulations.none"));
    }
}
