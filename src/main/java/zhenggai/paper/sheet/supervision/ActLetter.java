package zhenggai.paper.sheet.supervision;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import zhenggai.domain.supervision.Act;
import zhenggai.domain.supervision.ActItem;
import zhenggai.domain.supervision.ActKind;
import zhenggai.domain.supervision.Demand;
import zhenggai.domain.supervision.SupervisionRules;
import zhenggai.domain.time.Term;
import zhenggai.domain.time.Working;
import zhenggai.paper.cell.DayWords;
import zhenggai.paper.letter.Letter;
import zhenggai.paper.letter.LetterField;
import zhenggai.paper.letter.LetterKind;
import zhenggai.paper.sheet.supervision.ActPaper.Setting;
import zhenggai.words.ActWords;
import zhenggai.words.MinuteWords;
import zhenggai.words.Texts;
import zhenggai.words.WorkingLines;

/** What a letter says of an act: each field of its template in words. */
final class ActLetter {
    private ActLetter() {}

    static LetterKind kind(ActKind kind) {
        return LetterKind.valueOf(kind.name());
    }

    static Letter of(Act act, Setting setting) {
        return new Letter(values(act, setting), act.items().stream().map(item -> item(item, act.issuedOn(), setting.rules())).toList());
    }

    private static Map<LetterField, String> values(Act act, Setting setting) {
        Map<LetterField, String> values = new EnumMap<>(LetterField.class);
        LocalDate replyBy = act.demand().replyBy();
        values.put(LetterField.NUMBER, ActWords.serial(act.serial(), setting.rules()));
        values.put(LetterField.TITLE, Texts.text(act.kind()));
        values.put(LetterField.TO, act.to().name());
        boolean isPerson = act.to().person() != null;
        values.put(LetterField.SALUTATION, isPerson ? Texts.text("letter.to-person", act.to().name()) : act.to().name());
        values.put(LetterField.ADDRESSED, isPerson ? Texts.text("letter.you") : act.to().name());
        values.put(LetterField.COPIES, String.join(Texts.text("list.comma"), act.copies()));
        values.put(LetterField.OFFICE, setting.office().name());
        values.put(LetterField.PARTY, setting.office().partyOrganisation());
        values.put(LetterField.ISSUED_ON, DayWords.of(act.issuedOn()));
        values.put(LetterField.ISSUED_BY, act.issuedBy().isEmpty() ? Texts.text("letter.to-write-in") : act.issuedBy());
        values.put(LetterField.REQUIREMENT, act.demand().requirement());
        values.put(LetterField.FOUND, act.minute().isNone() ? act.demand().found()
            : Texts.text("paper.act.decided-at", MinuteWords.of(act.minute()), act.demand().found()));
        values.put(LetterField.REPLY_BY, replyBy == null ? "" : DayWords.of(replyBy));
        Optional<Working> working = working(act, setting);
        values.put(LetterField.REPLY_WORKING, working.map(WorkingLines::line).orElse(""));
        values.put(LetterField.REPLY_TERM, working.map(ActLetter::term).orElse(""));
        values.put(LetterField.CONTACT, setting.office().contact().phone());
        return values;
    }

    /** How the day for the reply was counted; nothing where a day was set, or a changed calendar would count another one now. */
    private static Optional<Working> working(Act act, Setting setting) {
        Demand demand = act.demand();
        return Optional.ofNullable(demand.replyDays()).map(days -> new Term(days, Term.Unit.WORKING_DAYS).from(act.issuedOn(), setting.calendar(), setting.counting()))
            .filter(working -> working.end().equals(demand.replyBy()));
    }

    /** The rule by which it was counted, in a few words. */
    private static String term(Working working) {
        return Texts.text(working.rules().countsEventDay() ? "letter.reply-term-that-day" : "letter.reply-term", working.term().amount());
    }

    private static Map<LetterField, String> item(ActItem item, LocalDate on, SupervisionRules rules) {
        ActItem.Told told = item.told();
        Map<LetterField, String> values = new EnumMap<>(LetterField.class);
        values.put(LetterField.ITEM_CODE, told.code());
        values.put(LetterField.FINDING, told.finding());
        values.put(LetterField.MEASURE, told.measure());
        values.put(LetterField.ORIGINAL, told.original());
        values.put(LetterField.CURRENT, told.current());
        values.put(LetterField.LEFT, left(item, on));
        values.put(LetterField.EXTENSIONS, extensions(told));
        values.put(LetterField.LATEST, told.latest());
        values.put(LetterField.BEFORE, told.before().stream()
            .map(before -> Texts.text("paper.act.earlier", ActWords.title(before.kind(), before.serial(), rules), DayWords.of(before.on()))).collect(Collectors.joining("\n")));
        return values;
    }

    /** In days as the tables count them, and in working days as the reminders do. */
    static String left(ActItem item, LocalDate on) {
        Integer days = item.daysLeft(on);
        Integer workingDays = item.told().workingDaysLeft();
        return days == null || workingDays == null ? Texts.text("paper.no-day") : days == 0 ? Texts.text("paper.act.today")
            : Texts.text(days > 0 ? "paper.act.left" : "paper.act.over", Math.abs(days), Math.abs(workingDays));
    }

    static String extensions(ActItem.Told told) {
        List<LocalDate> days = told.extendedTo();
        return days.isEmpty() ? "" : Texts.text("paper.act.extended", days.size(), days.stream().map(DayWords::of).collect(Collectors.joining(Texts.text("list.comma"))));
    }
}
