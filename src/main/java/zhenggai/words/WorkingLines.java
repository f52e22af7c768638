package zhenggai.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import zhenggai.domain.time.DayNature;
import zhenggai.domain.time.Term;
import zhenggai.domain.time.Working;

/** How a deadline was counted, in lines a person checks with a finger on the calendar. */
public final class WorkingLines {
    private WorkingLines() {}

    /** Days in a row that are what they are for the same reason. */
    private record Run(LocalDate first, LocalDate last, DayNature nature) {
        boolean goesOn(Working.Note note) {
            return nature.equals(note.nature()) && last.plusDays(1).equals(note.day());
        }
    }

    /** Start, rule, every day that was not what its day of the week says, the end, and what is not known. */
    public static List<String> of(Working working) {
        return lines(working, DayForm.FIGURES).stream().map(WorkingLines::begun).toList();
    }

    /** All of it in one sentence of a screen. */
    public static String sentence(Working working) {
        return begun(String.join(Texts.text("working.semicolon"), lines(working, DayForm.READ)));
    }

    /** All of it in one line, for print. */
    public static String line(Working working) {
        return String.join(Texts.text("working.semicolon"), lines(working, DayForm.WRITTEN));
    }

    private static List<String> lines(Working working, DayForm form) {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.text("working.start", form.withWeekday(working.start()), Texts.text(working.rules().countsEventDay() ? "working.counted" : "working.not-counted")));
        lines.add(Texts.text("working.rule", term(working.term()), rule(working)));
        List<Run> runs = runs(working);
        String weekends = runs.stream().filter(run -> run.nature().why() == DayNature.Why.WEEKEND).map(run -> days(run, form))
            .collect(Collectors.joining(Texts.text("list.comma")));
        if (!weekends.isEmpty()) {
            lines.add(Texts.text(isPeriod(working) ? "working.moved-weekend" : "working.weekends", weekends));
        }
        runs.stream().filter(run -> run.nature().why() != DayNature.Why.WEEKEND).forEach(run -> lines.add(
            Texts.text(run.nature().isWorking() ? "working.made-up" : isPeriod(working) ? "working.moved-off" : "working.off", days(run, form), name(run.nature()))));
        lines.add(Texts.text("working.end", form.withWeekday(working.end())));
        if (working.isProvisional()) {
            lines.add(Texts.text("working.provisional", working.unknownYears().stream().map(String::valueOf).collect(Collectors.joining(Texts.text("list.comma")))));
        }
        return lines;
    }

    /** As a line of its own begins. */
    private static String begun(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** So many working days, days or months. */
    public static String term(Term term) {
        return term.amount() + Texts.text(term.unit());
    }

    private static boolean isPeriod(Working working) {
        return working.term().unit() != Term.Unit.WORKING_DAYS;
    }

    private static String rule(Working working) {
        return isPeriod(working) ? Texts.text("working.period-end", working.rules().periodEnd()) : Texts.text("working.skips");
    }

    private static String name(DayNature nature) {
        return nature.name().isEmpty() ? Texts.text(nature.why()) : Texts.text("working.named", nature.name(), nature.why());
    }

    private static List<Run> runs(Working working) {
        List<Run> runs = new ArrayList<>();
        for (Working.Note note : working.notes()) {
            if (!runs.isEmpty() && runs.getLast().goesOn(note)) {
                Run before = runs.removeLast();
                runs.add(new Run(before.first(), note.day(), before.nature()));
            } else {
                runs.add(new Run(note.day(), note.day(), note.nature()));
            }
        }
        return runs;
    }

    private static String days(Run run, DayForm form) {
        return run.first().equals(run.last()) ? form.monthAndDay(run.first())
            : Texts.text(form == DayForm.FIGURES ? "working.from-to" : "working.from-to-written", form.monthAndDay(run.first()), form.monthAndDay(run.last()));
    }
}
