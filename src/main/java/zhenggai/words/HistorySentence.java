package zhenggai.words;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Subject;
import zhenggai.domain.acceptance.OpinionLevel;
import zhenggai.domain.acceptance.Stance;
import zhenggai.domain.acceptance.SubmissionEnd;
import zhenggai.domain.account.AccountRole;
import zhenggai.domain.check.Check;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.file.FileKind;
import zhenggai.domain.history.FieldChange;
import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.history.ThingChange;
import zhenggai.domain.lookback.DrawMethod;
import zhenggai.domain.lookback.ReviewVerdict;
import zhenggai.domain.lookback.ShareUnit;
import zhenggai.domain.lookback.Standing;
import zhenggai.domain.meeting.EffectKind;
import zhenggai.domain.meeting.MeetingKind;
import zhenggai.domain.notice.Counters;
import zhenggai.domain.notice.Deed;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.notice.Rank;
import zhenggai.domain.notice.wording.Withheld;
import zhenggai.domain.opinion.AnswerWay;
import zhenggai.domain.opinion.OpinionChannel;
import zhenggai.domain.opinion.OpinionOutcome;
import zhenggai.domain.people.Role;
import zhenggai.domain.register.RegulationKind;
import zhenggai.domain.register.RegulationStep;
import zhenggai.domain.reminding.Matter;
import zhenggai.domain.result.Approximation;
import zhenggai.domain.publication.Channel;
import zhenggai.domain.result.FigureWords;
import zhenggai.domain.result.Quantity;
import zhenggai.domain.rules.Warning;
import zhenggai.domain.spine.FindingKind;
import zhenggai.domain.spine.MeasureState;
import zhenggai.domain.spine.Weight;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Outcome;
import zhenggai.domain.supervision.Serial;
import zhenggai.domain.supervision.SupervisionRules;

/** A step of the history as a sentence a layman reads: when, who, what, and each field before and after. */
public final class HistorySentence {
    /** Longer texts are cut in a sentence; the whole of them stands in the thing itself. */
    private static final int LONGEST = 40;
    /** A step that touched more things than this says how many more there are. */
    private static final int MOST_THINGS = 4;
    /** Columns that only repeat what another one says. */
    private static final Set<String> SILENT = Set.of("original_precision", "current_precision", "original_words", "original_due_on", "current_due_on",
        "from_precision", "to_precision", "from_due_on", "to_due_on", "evidence", "precision", "due_on", "sha256", "file_size", "recovery");
    private static final Map<String, Class<? extends Enum<?>>> WORDS = Map.ofEntries(
        Map.entry("state", MeasureState.class), Map.entry("kind", FindingKind.class), Map.entry("weight", Weight.class),
        Map.entry("role", Role.class), Map.entry("outcome", Decision.Outcome.class), Map.entry("act_kind", ActKind.class),
        Map.entry("verdict", Outcome.Verdict.class), Map.entry("level", Warning.Level.class), Map.entry("why", Matter.Why.class),
        Map.entry("review_verdict", ReviewVerdict.class), Map.entry("draw_method", DrawMethod.class), Map.entry("share_unit", ShareUnit.class),
        Map.entry("standing", Standing.class), Map.entry("check_kind", Check.class), Map.entry("regulation_kind", RegulationKind.class),
        Map.entry("step", RegulationStep.class), Map.entry("meeting_kind", MeetingKind.class), Map.entry("effect", EffectKind.class),
        Map.entry("ending", SubmissionEnd.class), Map.entry("opinion_level", OpinionLevel.class), Map.entry("stance", Stance.class),
        Map.entry("approximation", Approximation.class), Map.entry("file_kind", FileKind.class),
        Map.entry("account_role", AccountRole.class), Map.entry("withheld", Withheld.class), Map.entry("notice_kind", NoticeKind.class), Map.entry("deed", Deed.class), Map.entry("paragraph_rank", Rank.class),
        Map.entry("posting_channel", Channel.class),
        Map.entry("channel", OpinionChannel.class), Map.entry("answer_way", AnswerWay.class), Map.entry("opinion_outcome", OpinionOutcome.class));

    private static final int ACT_PARTS = 4;

    /** The columns of a notice's paragraphs, in which its counters stand. */
    private static final Set<String> COUNTED = Set.of("revised_text", "basis");

    /** Who of the public said something: that it changed is said, and no more. */
    private static final Set<String> PERSONAL = Set.of("sender", "contact", "enclosed_name");
    /** Columns whose value is for the program; that a layout changed is said, what it is is not. */
    private static final String LAYOUT = "layout";
    private static final Set<String> UNREADABLE = Set.of(LAYOUT, "request", "told", "copies", "evidence", "letter", "file", "occasion", "grounds", "sha256", "items", "recovery", "content");

    private final ZoneId zone;

    public HistorySentence(ZoneId zone) {
        this.zone = zone;
    }

    /** The whole step, with what the things are called. */
    public String of(HistoryStep step) {
        return head(step) + tail(step.things().stream().map(thing -> told(thing, true)).toList());
    }

    /** The step as it stands on the page of one thing, which need not be named. */
    public String of(HistoryStep step, Subject subject, long id) {
        return head(step) + tail(step.things().stream().map(thing -> told(thing, thing.subject() != subject || thing.id() != id)).toList());
    }

    /** What it did to which things, without when and who; empty where the verb says it all. */
    public String what(HistoryStep step) {
        return step.things().stream().map(thing -> told(thing, true)).filter(text -> !text.isEmpty()).distinct().limit(MOST_THINGS)
            .collect(Collectors.joining(Texts.text("history.and"))) + (step.touched() > MOST_THINGS ? Texts.text("history.of-things", step.touched()) : "");
    }

    /** What a field of a thing is called. */
    public static String label(ThingChange thing, FieldChange field) {
        return Texts.field(thing.subject().name().toLowerCase(Locale.ROOT), field.field());
    }

    /** A value as a person reads it, whole; empty where there was none. */
    public static String whole(FieldChange field, @Nullable String stored) {
        return stored == null ? "" : isProse(field) ? prose(field.field(), stored) : value(field.field(), stored);
    }

    /** Whether a field holds running text, of which the difference is worth a look. */
    public static boolean isProse(FieldChange field) {
        return !WORDS.containsKey(field.field()) && !field.field().endsWith("_on") && (length(field.before()) > LONGEST || length(field.after()) > LONGEST);
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    /** When, who and the verb. */
    public String head(HistoryStep step) {
        return Texts.text("history.head", moment(step), step.actor().person(), Texts.verb(step.verb()));
    }

    /** What a person calls the thing: its title, and of an issued report its number too. */
    public static String called(ThingChange thing) {
        return switch (thing.subject()) {
            case ACT, ACT_ITEM -> act(thing.title());
            case REGULATION_STAGE -> stage(thing.title());
            case ISSUE -> Texts.text("history.issue", thing.what() == ThingChange.What.REMOVED ? before(thing, "number") : after(thing, "number"), thing.title());
            case OPINION -> opinion(thing);
            case NOTICE_REVISION -> Counters.named(thing.title());
            case ASSIGNMENT -> thing.title().isEmpty() ? "" : Texts.text(Role.valueOf(thing.title()));
            default -> thing.title();
        };
    }

    private static String opinion(ThingChange thing) {
        String level = before(thing, "opinion_level") + after(thing, "opinion_level");
        return level.isEmpty() ? thing.title() : Texts.text("history.opinion", Texts.text(OpinionLevel.valueOf(level)), thing.title());
    }

    /** Whether a person can read the value of this field; the others are objects of the program. */
    public static boolean isReadable(FieldChange field) {
        return !UNREADABLE.contains(field.field()) && !PERSONAL.contains(field.field());
    }

    /** Whether the field says something that no other one says; where a paragraph stands its own words say, and only the program calls it otherwise. */
    public static boolean isSaid(ThingChange thing, FieldChange field) {
        return !SILENT.contains(field.field()) && !(thing.subject() == Subject.NOTICE_REVISION && field.field().equals("place"));
    }

    private String moment(HistoryStep step) {
        return DateTimeFormatter.ofPattern(Texts.text("history.moment"), Texts.language()).format(step.at().atZone(zone));
    }

    private static String tail(List<String> told) {
        List<String> said = told.stream().filter(text -> !text.isEmpty()).distinct().toList();
        if (said.isEmpty()) {
            return "";
        }
        String shown = said.stream().limit(MOST_THINGS).collect(Collectors.joining(Texts.text("history.and")));
        return Texts.text("history.what", said.size() > MOST_THINGS ? Texts.text("history.and-more", shown, said.size()) : shown);
    }

    private String told(ThingChange thing, boolean named) {
        if (thing.subject() == Subject.ASSIGNMENT) {
            return duty(thing);
        }
        if (thing.subject() == Subject.ISSUE) {
            return called(thing);
        }
        if (thing.subject() == Subject.DEPARTURE) {
            return left(thing);
        }
        if (thing.subject() == Subject.EVIDENCE_LINK) {
            return Texts.text(thing.what() == ThingChange.What.MADE ? "history.linked" : "history.unlinked", cut(thing.title()), cut(backed(thing)));
        }
        if (thing.subject() == Subject.ACT_ITEM) {
            return Texts.text(thing.what() == ThingChange.What.MADE ? "history.listed" : "history.unlisted", called(thing));
        }
        if (thing.subject() == Subject.REGULATION_MEASURE) {
            boolean made = thing.what() == ThingChange.What.MADE;
            return Texts.text(made ? "history.linked" : "history.unlinked", called(thing), cut(made ? after(thing, "measure_id") : before(thing, "measure_id")));
        }
        if (thing.subject() == Subject.REGULATION_STAGE && thing.what() != ThingChange.What.CHANGED) {
            return "";
        }
        String name = called(thing).isEmpty() ? Texts.text(thing.subject()) : Texts.text("history.thing", thing.subject(), cut(called(thing)));
        return switch (thing.what()) {
            case MADE -> made(thing, name);
            case REMOVED -> Texts.text("history.removed", name);
            case CHANGED -> changed(thing, named ? name : "");
        };
    }

    /** What left the case: the file, what was in it, and by what it can be known again. */
    private static String left(ThingChange thing) {
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put("findings", "history.left-findings");
        counts.put("measures", "history.left-measures");
        counts.put("files", "history.left-files");
        counts.put("steps", "history.left-steps");
        String held = counts.entrySet().stream().filter(count -> !after(thing, count.getKey()).equals("0"))
            .map(count -> Texts.text(count.getValue(), after(thing, count.getKey()))).collect(Collectors.joining(Texts.text("list.comma")));
        return Texts.text("history.left", thing.title(), held, after(thing, "checksum"));
    }

    /** What a piece of evidence backs from now on, or no more. */
    private static String backed(ThingChange thing) {
        boolean made = thing.what() == ThingChange.What.MADE;
        return made ? after(thing, "measure_id") + after(thing, "finding_id") : before(thing, "measure_id") + before(thing, "finding_id");
    }

    private static String made(ThingChange thing, String name) {
        String percent = after(thing, "percent");
        return percent.isEmpty() ? Texts.text("history.made", name) : Texts.text("history.made-percent", name, percent);
    }

    private static String duty(ThingChange thing) {
        boolean made = thing.what() == ThingChange.What.MADE;
        String person = made ? after(thing, "person_id") + after(thing, "department_id") : before(thing, "person_id") + before(thing, "department_id");
        String role = made ? after(thing, "role") : before(thing, "role");
        return Texts.text(made ? "history.duty-given" : "history.duty-taken", role.isEmpty() ? "" : Texts.text(Role.valueOf(role)), person);
    }

    private String changed(ThingChange thing, String name) {
        List<String> fields = new ArrayList<>();
        for (FieldChange field : thing.fields()) {
            if (isSaid(thing, field)) {
                fields.add(field(thing.subject(), field));
            }
        }
        String all = String.join(Texts.text("history.comma"), fields);
        return name.isEmpty() || all.isEmpty() ? all : Texts.text("history.changed", name, all);
    }

    private String field(Subject subject, FieldChange change) {
        String label = Texts.field(subject.name().toLowerCase(Locale.ROOT), change.field());
        if (change.field().equals(LAYOUT) || PERSONAL.contains(change.field())) {
            return Texts.text("history.field-redone", label);
        }
        if (change.before() == null) {
            return Texts.text("history.field-filled", label, value(change.field(), change.after()));
        }
        if (change.after() == null) {
            return Texts.text("history.field-emptied", label, value(change.field(), change.before()));
        }
        return Texts.text("history.field-changed", label, part(change, change.before(), change.after()), part(change, change.after(), change.before()));
    }

    private static String part(FieldChange field, String text, String other) {
        return isProse(field) ? ChangedPart.of(line(prose(field.field(), text)), line(prose(field.field(), other)), LONGEST) : value(field.field(), text);
    }

    /** What a paragraph of a notice counts stands in it by a name in braces, which nobody outside its editor reads. */
    private static String prose(String column, String stored) {
        return COUNTED.contains(column) ? Counters.named(stored) : stored;
    }

    /** A stored value in words. */
    static String value(String column, String stored) {
        if (isCoded(column)) {
            return word(column, stored);
        }
        if (column.endsWith("_on")) {
            return DateTimeFormatter.ofPattern(Texts.text("history.day"), Texts.language()).format(LocalDate.parse(stored));
        }
        return cut(prose(column, stored));
    }

    /** Whether a column holds what a person would say in other words: a constant, money in its smallest unit, a yes or no. */
    public static boolean isCoded(String column) {
        return WORDS.containsKey(column) || column.equals("fen") || isYesOrNo(column);
    }

    private static boolean isYesOrNo(String column) {
        return column.equals("in_service") || column.startsWith("is_") || column.startsWith("keeps_");
    }

    /** What a person says instead of the value of such a column. */
    public static String word(String column, String stored) {
        Class<? extends Enum<?>> words = WORDS.get(column);
        if (words != null) {
            return Texts.text(constant(words, stored));
        }
        return column.equals("fen") ? FigureWords.of(new Quantity.Money(Long.parseLong(stored))) : Texts.text(stored.equals("1") ? "history.yes" : "history.no");
    }

    /** Whether the values of a column are for the program alone. */
    public static boolean isForTheProgram(String column) {
        return UNREADABLE.contains(column) || column.equals("position") || column.endsWith("precision");
    }

    private static Enum<?> constant(Class<? extends Enum<?>> type, String name) {
        for (Enum<?> constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(name);
    }

    /** The title that the file gives an act, its kind, year, number and receiver, in words. */
    private static String act(String title) {
        String[] parts = title.split(" ", ACT_PARTS);
        if (parts.length < ACT_PARTS) {
            return title;
        }
        Serial serial = new Serial(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        String named = ActWords.title((ActKind) constant(ActKind.class, parts[0]), serial, SupervisionRules.USUAL);
        return parts[3].isEmpty() ? named : Texts.text("history.act", named, parts[3]);
    }

    /** The title that the file gives a stage, its step and its regulation, in words. */
    private static String stage(String title) {
        String[] parts = title.split(" ", 2);
        return parts.length < 2 ? title : Texts.text("history.stage", constant(RegulationStep.class, parts[0]), parts[1]);
    }

    private static String before(ThingChange thing, String column) {
        return thing.fields().stream().filter(f -> f.field().equals(column) && f.before() != null).map(FieldChange::before).findFirst().orElse("");
    }

    private static String after(ThingChange thing, String column) {
        return thing.fields().stream().filter(f -> f.field().equals(column) && f.after() != null).map(FieldChange::after).findFirst().orElse("");
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s*\\n\\s*", " ");
    }

    private static String cut(String text) {
        String line = line(text);
        return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }
}
